#pragma once

#include "base/error.h"
#include "base/redaction.h"

#include <QByteArray>

namespace workbench {

// What the body of a refusal says, whatever its form: {"detail": …}, the form-validation object, Entra's
// error object, a web page or plain text. Scrubbed, before anything is cut short: half a secret would not be
// recognised any more.
struct ErrorBody {
    QString words; // At most 2,000 characters, without control characters; empty: it says nothing.
    int entraCode = 0;
    QString correlationId;
    Cause cause = Cause::None;
};

[[nodiscard]] ErrorBody readErrorBody(const QByteArray &body, const Redactor &redactor);

// Text from outside as one line for people: control characters become blanks, at most 2,000 characters.
[[nodiscard]] QString presentable(const QString &text);

} // namespace workbench
