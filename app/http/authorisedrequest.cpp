#include "http/authorisedrequest.h"

namespace workbench {

bool mayHelpToRefresh(const Error &error)
{
    return error.httpStatus == 401 || error.httpStatus == 403;
}

Result<HttpReply> sendAuthorised(HttpClient &http, OAuthTokens &tokens, HttpRequest request)
{
    auto token = tokens.accessToken();
    if (!token)
        return fail(token.error());
    request.bearer = *token;
    auto reply = http.send(request);
    if (reply || !mayHelpToRefresh(reply.error()))
        return reply;

    tokens.forget();
    token = tokens.accessToken();
    if (!token)
        return fail(token.error());
    request.bearer = *token;
    return http.send(request);
}

} // namespace workbench
