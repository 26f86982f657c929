#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "http/oauthtokens.h"

namespace workbench {

struct TokenReply {
    Secret accessToken;
    std::chrono::milliseconds life{};
};

// Reads the success answer of a token endpoint. Takes the lifetime as a number or as text; five minutes where
// it is missing or makes no sense. BadReply for what is not a bearer token that can be sent; ServerFailure,
// TruncatedReply for JSON that ends early, since the next answer may be whole.
[[nodiscard]] Result<TokenReply> readTokenReply(const QByteArray &body);

// What a JWT says about itself; `readable` is false for any other token. Nothing is validated.
[[nodiscard]] TokenClaims readClaims(const Secret &token);

} // namespace workbench
