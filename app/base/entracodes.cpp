#include "base/entracodes.h"

#include <QtGlobal>
#include <algorithm>
#include <iterator>

namespace workbench {

namespace {

// Sources: "Microsoft Entra authentication and authorization error codes" and answers seen in the wild.
// Microsoft reserves the right to change the numbers: nothing but the words for people and the choice between
// "repeat" and "ask" depends on them.
constexpr auto secretInvalid = QT_TRANSLATE_NOOP("ErrorExplanation", "the client secret is not valid");
constexpr auto pasteValue =
    QT_TRANSLATE_NOOP("ErrorExplanation", "Paste the secret's Value, not its Secret ID.");
constexpr auto appNotFound = QT_TRANSLATE_NOOP("ErrorExplanation", "the app was not found in this tenant");
constexpr auto sameOverview = QT_TRANSLATE_NOOP(
    "ErrorExplanation", "Check that Client ID and Tenant ID come from the same app's Overview.");
constexpr auto tenantInvalid = QT_TRANSLATE_NOOP("ErrorExplanation", "the Tenant ID is not valid");
constexpr auto checkTenantDigits =
    QT_TRANSLATE_NOOP("ErrorExplanation", "Check Tenant ID: 32 hexadecimal digits.");
constexpr auto otherCloud =
    QT_TRANSLATE_NOOP("ErrorExplanation", "the tenant belongs to a national cloud that is not supported");
constexpr auto useCommercial = QT_TRANSLATE_NOOP("ErrorExplanation",
    "Use a commercial Microsoft 365 tenant: GCC, GCC High, DoD and China are not supported.");
constexpr auto notLicensed =
    QT_TRANSLATE_NOOP("ErrorExplanation", "Defender for Cloud Apps is not available in this tenant");
constexpr auto checkSubscription =
    QT_TRANSLATE_NOOP("ErrorExplanation", "Check the subscription: E5, E5 Security or E5 Compliance.");
constexpr auto noConsent =
    QT_TRANSLATE_NOOP("ErrorExplanation", "the app has not been given consent in this tenant");
constexpr auto grantConsent = QT_TRANSLATE_NOOP("ErrorExplanation",
    "Add the application permission Investigation.read of Microsoft Cloud App Security to the app and grant "
    "admin consent.");
constexpr auto scopeWrong =
    QT_TRANSLATE_NOOP("ErrorExplanation", "Microsoft Entra does not accept the scope of the token request");
constexpr auto requestWrong =
    QT_TRANSLATE_NOOP("ErrorExplanation", "Microsoft Entra cannot make sense of the token request");
constexpr auto checkIds =
    QT_TRANSLATE_NOOP("ErrorExplanation", "Check Tenant ID, Client ID and Client Secret.");
constexpr auto checkAuthority = QT_TRANSLATE_NOOP(
    "ErrorExplanation", "Check that no proxy changes the request and that the login address is Microsoft's.");
constexpr auto blocked = QT_TRANSLATE_NOOP("ErrorExplanation", "Conditional Access blocked the sign-in");
constexpr auto allowNetwork =
    QT_TRANSLATE_NOOP("ErrorExplanation", "Ask a tenant administrator to allow this app from this network.");
constexpr auto clockOff = QT_TRANSLATE_NOOP("ErrorExplanation", "this computer's clock is wrong");
constexpr auto setClock =
    QT_TRANSLATE_NOOP("ErrorExplanation", "Set the clock of this computer; let it follow a time server.");
constexpr auto loginThrottled =
    QT_TRANSLATE_NOOP("ErrorExplanation", "Microsoft Entra holds back sign-ins for a while");
constexpr auto waitMinutes = QT_TRANSLATE_NOOP("ErrorExplanation", "Wait a few minutes and try again.");
constexpr auto loginDown = QT_TRANSLATE_NOOP("ErrorExplanation", "Microsoft Entra has a temporary fault");

constexpr EntraCode table[] = {
    {7000215, ErrorKind::BadCredentials, Cause::None, secretInvalid, pasteValue},
    {70002, ErrorKind::BadCredentials, Cause::None, secretInvalid, pasteValue},
    {7000222, ErrorKind::BadCredentials, Cause::None,
        QT_TRANSLATE_NOOP("ErrorExplanation", "the client secret has expired"),
        QT_TRANSLATE_NOOP("ErrorExplanation",
            "Create a new secret in Entra: App registrations, your app, Certificates & secrets. Copy its "
            "Value.")},
    {7000218, ErrorKind::BadCredentials, Cause::None,
        QT_TRANSLATE_NOOP("ErrorExplanation", "the client secret did not reach Microsoft Entra"),
        QT_TRANSLATE_NOOP("ErrorExplanation", "Enter the Client Secret again.")},
    {7000229, ErrorKind::BadCredentials, Cause::ConsentMissing, noConsent, grantConsent},
    {700016, ErrorKind::InvalidConfiguration, Cause::None, appNotFound, sameOverview},
    {70001, ErrorKind::InvalidConfiguration, Cause::None, appNotFound, sameOverview},
    {700011, ErrorKind::InvalidConfiguration, Cause::None, appNotFound, sameOverview},
    {7000112, ErrorKind::Forbidden, Cause::None, QT_TRANSLATE_NOOP("ErrorExplanation", "the app is disabled"),
        QT_TRANSLATE_NOOP("ErrorExplanation",
            "Ask a tenant administrator to enable it in Entra, Enterprise applications.")},
    {90002, ErrorKind::InvalidConfiguration, Cause::None,
        QT_TRANSLATE_NOOP("ErrorExplanation", "the tenant was not found"),
        QT_TRANSLATE_NOOP("ErrorExplanation",
            "Check Tenant ID: Directory (tenant) ID. A tenant of a US Government or China cloud is not found "
            "either; those clouds are not supported.")},
    {900023, ErrorKind::InvalidConfiguration, Cause::None, tenantInvalid, checkTenantDigits},
    {9001023, ErrorKind::InvalidConfiguration, Cause::None, tenantInvalid, checkTenantDigits},
    {90038, ErrorKind::InvalidConfiguration, Cause::WrongCloud, otherCloud, useCommercial},
    {900382, ErrorKind::InvalidConfiguration, Cause::WrongCloud, otherCloud, useCommercial},
    {900432, ErrorKind::InvalidConfiguration, Cause::WrongCloud, otherCloud, useCommercial},
    {500011, ErrorKind::Forbidden, Cause::LicenceMissing, notLicensed, checkSubscription},
    {650052, ErrorKind::Forbidden, Cause::LicenceMissing, notLicensed, checkSubscription},
    {650057, ErrorKind::Forbidden, Cause::ConsentMissing, noConsent, grantConsent},
    {501051, ErrorKind::Forbidden, Cause::ConsentMissing,
        QT_TRANSLATE_NOOP("ErrorExplanation", "the app has no role assigned in this tenant"), grantConsent},
    {1002012, ErrorKind::InvalidConfiguration, Cause::None, scopeWrong, checkAuthority},
    {70011, ErrorKind::InvalidConfiguration, Cause::None, scopeWrong, checkAuthority},
    {700022, ErrorKind::InvalidConfiguration, Cause::None, scopeWrong, checkAuthority},
    {700023, ErrorKind::InvalidConfiguration, Cause::None, scopeWrong, checkAuthority},
    {28002, ErrorKind::InvalidConfiguration, Cause::None, scopeWrong, checkAuthority},
    {901002, ErrorKind::InvalidConfiguration, Cause::None, requestWrong, checkAuthority},
    {900144, ErrorKind::InvalidConfiguration, Cause::None, requestWrong, checkIds},
    {90014, ErrorKind::InvalidConfiguration, Cause::None, requestWrong, checkIds},
    {900561, ErrorKind::InvalidConfiguration, Cause::None, requestWrong, checkAuthority},
    {70003, ErrorKind::InvalidConfiguration, Cause::None, requestWrong, checkAuthority},
    {53003, ErrorKind::Forbidden, Cause::None, blocked, allowNetwork},
    {530032, ErrorKind::Forbidden, Cause::None, blocked, allowNetwork},
    {700024, ErrorKind::BadCredentials, Cause::ClockOff, clockOff, setClock},
    {500133, ErrorKind::BadCredentials, Cause::ClockOff, clockOff, setClock},
    {700027, ErrorKind::BadCredentials, Cause::None,
        QT_TRANSLATE_NOOP("ErrorExplanation", "the signature of the credential is not valid"), checkIds},
    {50196, ErrorKind::Throttled, Cause::None, loginThrottled, waitMinutes},
    {90055, ErrorKind::Throttled, Cause::None, loginThrottled, waitMinutes},
    {90033, ErrorKind::ServerFailure, Cause::None, loginDown, waitMinutes},
    {90006, ErrorKind::ServerFailure, Cause::None, loginDown, waitMinutes},
    {90024, ErrorKind::ServerFailure, Cause::None, loginDown, waitMinutes},
    {90012, ErrorKind::ServerFailure, Cause::None, loginDown, waitMinutes},
    {50033, ErrorKind::ServerFailure, Cause::None, loginDown, waitMinutes},
    {90090, ErrorKind::ServerFailure, Cause::None, loginDown, waitMinutes},
};

} // namespace

const EntraCode *findEntraCode(int code)
{
    const auto *found = std::find_if(
        std::begin(table), std::end(table), [code](const EntraCode &entry) { return entry.code == code; });
    return found == std::end(table) ? nullptr : found;
}

std::span<const EntraCode> entraCodes()
{
    return table;
}

} // namespace workbench
