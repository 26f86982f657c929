#pragma once

#include "base/error.h"

#include <span>

namespace workbench {

// What one AADSTS number of Microsoft Entra means to us. The one table of them: OAuthTokens takes kind and
// cause from it, ErrorExplanation the words.
struct EntraCode {
    int code = 0;
    ErrorKind kind = ErrorKind::BadCredentials;
    Cause cause = Cause::None;
    const char *headline = nullptr; // Stands after "Failure: "; untranslated.
    const char *advice = nullptr; // First thing to do; untranslated.
};

// Nothing (null) for a number we do not know.
[[nodiscard]] const EntraCode *findEntraCode(int code);

// All that are known, for a reference of errors.
[[nodiscard]] std::span<const EntraCode> entraCodes();

} // namespace workbench
