#pragma once

#include "http/httpclient.h"
#include "http/oauthtokens.h"

namespace workbench {

// Sends with a bearer token; when the API refuses it (401 or 403) gets a new token and sends once more. What
// then remains is the answer: 401 a credential problem, 403 one of permission or licence. Clients in the wild
// saw 403 where 401 was meant, so both are tried again. The repetition is an ordinary request that the pace
// counts.
[[nodiscard]] Result<HttpReply> sendAuthorised(HttpClient &http, OAuthTokens &tokens, HttpRequest request);

// True for an error after which a new token may help.
[[nodiscard]] bool mayHelpToRefresh(const Error &error);

} // namespace workbench
