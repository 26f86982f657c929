#include "simulator/tokenerrors.h"

#include <algorithm>
#include <array>

namespace workbench::simulator {

namespace {

constexpr std::array<TokenError, 43> errors{{
    {7000215, 401, "invalid_client",
        "Invalid client secret provided. Ensure the secret being sent in the request is the client secret "
        "value, not the client secret ID, for a secret added to app '{}'."},
    {70002, 401, "invalid_client", "Error validating credentials."},
    {7000222, 401, "invalid_client",
        "The provided client secret keys for app '{}' are expired. Visit the portal to create new keys for "
        "your app."},
    {7000229, 401, "invalid_client", "The client application {} is missing service principal in the tenant."},
    {700016, 400, "unauthorized_client",
        "Application with identifier '{}' was not found in the directory 'Contoso'. You may have sent your "
        "authentication request to the wrong tenant."},
    {70001, 400, "unauthorized_client", "Application with identifier '{}' was not found in the directory."},
    {700011, 400, "unauthorized_client", "Application with identifier '{}' was not found in the directory."},
    {7000112, 400, "unauthorized_client", "Application '{}' is disabled."},
    {90002, 400, "invalid_request",
        "Tenant '{}' not found. Check to make sure you have the correct tenant ID and are signing into the "
        "correct cloud."},
    {900023, 400, "invalid_request",
        "Specified tenant identifier '{}' is neither a valid DNS name, nor a valid external domain."},
    {90038, 400, "invalid_request",
        "Tenant '{}' request is being redirected to the National Cloud 'MicrosoftOnline.US'."},
    {900382, 400, "invalid_request", "Confidential client is not supported in cross cloud request."},
    {900432, 400, "invalid_request", "Confidential Client is not supported in Cross Cloud request."},
    {9001023, 400, "invalid_request",
        "The grant type is not supported over the /common or /consumers endpoints. Please use the "
        "/organizations or tenant-specific endpoint."},
    {500011, 400, "invalid_resource",
        "The resource principal named {} was not found in the tenant named Contoso. This can happen if the "
        "application has not been installed by the administrator of the tenant or consented to by any user "
        "in the tenant."},
    {650052, 400, "invalid_client",
        "The app is trying to access a service '{}' that your organization lacks a service principal for. "
        "Contact your IT Admin to review the configuration of your service subscriptions."},
    {650057, 400, "invalid_resource",
        "Invalid resource. The client has requested access to a resource which is not listed in the "
        "requested permissions in the client's application registration."},
    {501051, 400, "invalid_grant", "Application '{}' is not assigned to a role for the application."},
    {1002012, 400, "invalid_scope",
        "The provided value for scope {} is not valid. Client credential flows must have a scope value with "
        "/.default suffixed to the resource identifier."},
    {70011, 400, "invalid_scope",
        "The provided request must include a 'scope' input parameter. The provided value for the input "
        "parameter 'scope' is not valid."},
    {700022, 400, "invalid_scope",
        "The provided value for the input parameter scope is not valid because it contains more than one "
        "resource."},
    {700023, 400, "invalid_scope",
        "The provided value for the input parameter scope is not valid because it is empty."},
    {28002, 400, "invalid_scope",
        "Provided value for the input parameter scope is not valid when requesting an access token."},
    {901002, 400, "invalid_request", "The 'resource' request parameter is not supported."},
    {900144, 400, "invalid_request", "The request body must contain the following parameter: '{}'."},
    {7000218, 401, "invalid_client",
        "The request body must contain the following parameter: 'client_assertion' or 'client_secret'."},
    {90014, 400, "invalid_request", "The required field '{}' is missing from the credential."},
    {900561, 405, "invalid_request", "The endpoint only accepts POST requests. Received a GET request."},
    {70003, 400, "unsupported_grant_type", "The app requested an unsupported grant type '{}'."},
    {53003, 400, "invalid_grant",
        "Access has been blocked by Conditional Access policies. The access policy does not allow token "
        "issuance."},
    {530032, 400, "invalid_grant", "Access has been blocked by security policy."},
    {700024, 401, "invalid_client", "Client assertion is not within its valid time range."},
    {700027, 401, "invalid_client", "Client assertion failed signature validation."},
    {500133, 401, "invalid_client", "Assertion is not within its valid time range."},
    {50196, 400, "invalid_grant",
        "The server terminated an operation because it encountered a client request loop. Please contact "
        "your app vendor."},
    {90055, 429, "temporarily_unavailable",
        "The request has been throttled: too many requests for the tenant."},
    {90033, 503, "temporarily_unavailable", "A transient error has occurred. Please try again."},
    {90006, 503, "server_error", "An external server error has occurred. Please try again."},
    {90024, 503, "server_error",
        "The request budget has been exceeded. A transient error has occurred. Please try again."},
    {90012, 400, "server_error", "The request timed out. Please try again."},
    {50033, 400, "temporarily_unavailable", "A transient error has occurred. Please try again."},
    {90090, 503, "server_error", "A transient error has occurred while obtaining data. Please try again."},
    {50034, 400, "invalid_grant", "The account does not exist in the directory."},
}};

} // namespace

TokenError tokenError(int code)
{
    const auto *const found =
        std::find_if(errors.begin(), errors.end(), [&](const TokenError &e) { return e.code == code; });
    return found != errors.end()
        ? *found
        : TokenError{
            .code = code, .status = 400, .error = "invalid_request", .text = "The request is not valid."};
}

} // namespace workbench::simulator
