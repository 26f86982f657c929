#include "base/explanationtable.h"

#include <QtGlobal>
#include <algorithm>
#include <iterator>

namespace workbench {

namespace {

template<typename Key> struct Keyed {
    Key key;
    ExplanationRow row;
};

template<typename Key, size_t size> const ExplanationRow *find(const Keyed<Key> (&table)[size], Key key)
{
    const auto *found = std::find_if(
        std::begin(table), std::end(table), [key](const auto &entry) { return entry.key == key; });
    return found == std::end(table) ? nullptr : &found->row;
}

template<typename Key, size_t size> std::vector<Key> keysOf(const Keyed<Key> (&table)[size])
{
    std::vector<Key> keys;
    for (const auto &entry : table)
        keys.push_back(entry.key);
    return keys;
}

constexpr ExplanationRow badRequest{
    QT_TRANSLATE_NOOP("ErrorExplanation", "Microsoft cannot make sense of the request"),
    QT_TRANSLATE_NOOP("ErrorExplanation",
        "Microsoft cannot make sense of the request: something in this connector's configuration is wrong."),
    {QT_TRANSLATE_NOOP("ErrorExplanation", "Go through the fields of the Configuration step.")}};
constexpr ExplanationRow unauthorized{
    QT_TRANSLATE_NOOP("ErrorExplanation", "the credential was not accepted"),
    QT_TRANSLATE_NOOP(
        "ErrorExplanation", "The credential was not accepted, or it carries no right to this API."),
    {QT_TRANSLATE_NOOP("ErrorExplanation", "Compare Client ID and Client Secret with the portal."),
        QT_TRANSLATE_NOOP("ErrorExplanation", "See whether the secret has expired."),
        QT_TRANSLATE_NOOP("ErrorExplanation", "Check that the app is licensed and entitled for this API.")}};
constexpr ExplanationRow forbidden{
    QT_TRANSLATE_NOOP("ErrorExplanation", "the credential does not cover this"),
    QT_TRANSLATE_NOOP(
        "ErrorExplanation", "The credential is good, but its permission or scope does not cover this."),
    {QT_TRANSLATE_NOOP("ErrorExplanation", "Check that these are the credentials you meant."),
        QT_TRANSLATE_NOOP(
            "ErrorExplanation", "Give the app the role it lacks and have an administrator consent.")}};
constexpr ExplanationRow notFound{QT_TRANSLATE_NOOP("ErrorExplanation", "there is nothing at this address"),
    QT_TRANSLATE_NOOP("ErrorExplanation", "There is nothing at this address."),
    {QT_TRANSLATE_NOOP("ErrorExplanation", "Compare the API URL with the one on the portal's About page.")}};
constexpr ExplanationRow tooManyRequests{QT_TRANSLATE_NOOP("ErrorExplanation", "Microsoft asks to wait"),
    QT_TRANSLATE_NOOP("ErrorExplanation",
        "The API is overloaded, or the limit of this tenant, licence or quota is used up."),
    {QT_TRANSLATE_NOOP(
         "ErrorExplanation", "Nothing to do at first: it recovers, and the connector keeps retrying."),
        QT_TRANSLATE_NOOP("ErrorExplanation",
            "If it comes often, raise the interval, or clear up limits, licences and quotas with "
            "Microsoft.")}};
constexpr ExplanationRow serverFailure{QT_TRANSLATE_NOOP("ErrorExplanation", "Microsoft could not answer"),
    QT_TRANSLATE_NOOP(
        "ErrorExplanation", "Microsoft's service has a fault of its own; nothing here is wrong."),
    {QT_TRANSLATE_NOOP("ErrorExplanation", "Try again in a few minutes."),
        QT_TRANSLATE_NOOP("ErrorExplanation",
            "If it persists, look at the service health in the Microsoft 365 admin center.")}};

constexpr Keyed<int> statuses[] = {
    {400, badRequest},
    {401, unauthorized},
    {403, forbidden},
    {404, notFound},
    {410, notFound},
    {429, tooManyRequests},
};

constexpr Keyed<ErrorKind> kinds[] = {
    {ErrorKind::Cancelled,
        {QT_TRANSLATE_NOOP("ErrorExplanation", "it was stopped"),
            QT_TRANSLATE_NOOP("ErrorExplanation", "It was stopped before it was done."), {}}},
    {ErrorKind::Unreachable,
        {QT_TRANSLATE_NOOP("ErrorExplanation", "the service cannot be reached"),
            QT_TRANSLATE_NOOP("ErrorExplanation", "No connection to the service could be made."),
            {QT_TRANSLATE_NOOP("ErrorExplanation", "Check the network connection, firewall and proxy."),
                QT_TRANSLATE_NOOP("ErrorExplanation", "Check API URL.")}}},
    {ErrorKind::TlsFailure,
        {QT_TRANSLATE_NOOP("ErrorExplanation", "no secure connection could be made"),
            QT_TRANSLATE_NOOP(
                "ErrorExplanation", "The server and this computer could not agree on a secure connection."),
            {QT_TRANSLATE_NOOP("ErrorExplanation",
                 "Check that the address is right and that no proxy inspects the connection."),
                QT_TRANSLATE_NOOP("ErrorExplanation", "Check that port 443 of the host answers with TLS.")}}},
    {ErrorKind::TimedOut,
        {QT_TRANSLATE_NOOP("ErrorExplanation", "no answer in time"),
            QT_TRANSLATE_NOOP(
                "ErrorExplanation", "The server did not answer, or not completely, in the time allowed."),
            {QT_TRANSLATE_NOOP("ErrorExplanation", "Try again in a few minutes."),
                QT_TRANSLATE_NOOP("ErrorExplanation", "Check firewall and proxy: port 443 must be open.")}}},
    {ErrorKind::BadCredentials, unauthorized},
    {ErrorKind::Forbidden, forbidden},
    {ErrorKind::NotFound, notFound},
    {ErrorKind::Throttled, tooManyRequests},
    {ErrorKind::ServerFailure, serverFailure},
    {ErrorKind::BadReply,
        {QT_TRANSLATE_NOOP("ErrorExplanation", "the answer is not the API's"),
            QT_TRANSLATE_NOOP(
                "ErrorExplanation", "What answered does not speak as the Defender for Cloud Apps API does."),
            {QT_TRANSLATE_NOOP(
                 "ErrorExplanation", "Compare the API URL with the one on the portal's About page."),
                QT_TRANSLATE_NOOP(
                    "ErrorExplanation", "Check that no proxy or sign-in page answers in its place.")}}},
    {ErrorKind::SecretUnavailable,
        {QT_TRANSLATE_NOOP("ErrorExplanation", "the client secret cannot be read"),
            QT_TRANSLATE_NOOP(
                "ErrorExplanation", "The store that keeps the client secret did not hand it out."),
            {QT_TRANSLATE_NOOP("ErrorExplanation", "Enter the Client Secret again.")}}},
    {ErrorKind::StorageFailure,
        {QT_TRANSLATE_NOOP("ErrorExplanation", "the local store cannot be used"),
            QT_TRANSLATE_NOOP("ErrorExplanation", "Reading or writing the local store failed."),
            {QT_TRANSLATE_NOOP(
                "ErrorExplanation", "Check that the data directory exists and can be written.")}}},
    {ErrorKind::InvalidConfiguration,
        {QT_TRANSLATE_NOOP("ErrorExplanation", "the configuration is refused"),
            QT_TRANSLATE_NOOP(
                "ErrorExplanation", "Something in this connector's configuration cannot be used."),
            {QT_TRANSLATE_NOOP("ErrorExplanation", "Go through the fields of the Configuration step.")}}},
    {ErrorKind::Busy,
        {QT_TRANSLATE_NOOP("ErrorExplanation", "another process is at work"),
            QT_TRANSLATE_NOOP("ErrorExplanation",
                "Another process works with this connector; two at a time would disturb each other."),
            {QT_TRANSLATE_NOOP("ErrorExplanation", "Wait until it is done, or stop it, and try again.")}}},
    {ErrorKind::Internal,
        {QT_TRANSLATE_NOOP("ErrorExplanation", "a fault of the program"),
            QT_TRANSLATE_NOOP(
                "ErrorExplanation", "The program broke a promise to itself. This is not your doing."),
            {QT_TRANSLATE_NOOP("ErrorExplanation",
                "Try again; if it persists, report the fault with the text under Show more.")}}},
};

// Rows of causes that only connections have.
constexpr Keyed<Cause> connectionCauses[] = {
    {Cause::HostNotFound,
        {QT_TRANSLATE_NOOP("ErrorExplanation", "host name not found"),
            QT_TRANSLATE_NOOP("ErrorExplanation",
                "The name of the host is not known: it is misspelt, or names cannot be resolved here."),
            {QT_TRANSLATE_NOOP("ErrorExplanation", "Check API URL."),
                QT_TRANSLATE_NOOP("ErrorExplanation", "Check that this computer can resolve names (DNS).")}}},
    {Cause::ConnectionRefused,
        {QT_TRANSLATE_NOOP("ErrorExplanation", "the connection was refused"),
            QT_TRANSLATE_NOOP("ErrorExplanation", "The host exists, but nothing answers on this port."),
            {QT_TRANSLATE_NOOP("ErrorExplanation", "Check firewall and proxy."),
                QT_TRANSLATE_NOOP("ErrorExplanation", "Check API URL.")}}},
    {Cause::ConnectionReset,
        {QT_TRANSLATE_NOOP("ErrorExplanation", "the connection was closed"),
            QT_TRANSLATE_NOOP("ErrorExplanation", "The other side closed the connection before it answered."),
            {QT_TRANSLATE_NOOP("ErrorExplanation", "Try again in a few minutes."),
                QT_TRANSLATE_NOOP("ErrorExplanation", "Check firewall and proxy.")}}},
    {Cause::NoNetwork,
        {QT_TRANSLATE_NOOP("ErrorExplanation", "no network"),
            QT_TRANSLATE_NOOP("ErrorExplanation", "This computer has no way to the host."),
            {QT_TRANSLATE_NOOP(
                "ErrorExplanation", "Check the network connection, VPN and routing of this computer.")}}},
    {Cause::ProxyRefused,
        {QT_TRANSLATE_NOOP("ErrorExplanation", "the proxy cannot be used"),
            QT_TRANSLATE_NOOP(
                "ErrorExplanation", "The proxy was not found, or it refused to connect to the host."),
            {QT_TRANSLATE_NOOP("ErrorExplanation", "Check the address and port of the proxy."),
                QT_TRANSLATE_NOOP(
                    "ErrorExplanation", "Ask its administrator to allow the hosts of Microsoft.")}}},
    {Cause::ProxyNeedsPassword,
        {QT_TRANSLATE_NOOP("ErrorExplanation", "the proxy asks for a password"),
            QT_TRANSLATE_NOOP("ErrorExplanation",
                "The proxy lets only signed-in users through. It got no user name and password, or did not "
                "accept them."),
            {QT_TRANSLATE_NOOP("ErrorExplanation",
                 "Enter user name and password of the proxy in the window, under Settings, Network."),
                QT_TRANSLATE_NOOP("ErrorExplanation",
                    "Use a proxy that needs no password, or have this computer allowed without one.")}}},
    {Cause::CertificateExpired,
        {QT_TRANSLATE_NOOP("ErrorExplanation", "the server's certificate has expired"),
            QT_TRANSLATE_NOOP("ErrorExplanation",
                "The server's certificate is no longer valid, or the clock of this computer is wrong."),
            {QT_TRANSLATE_NOOP("ErrorExplanation", "Check the clock of this computer."),
                QT_TRANSLATE_NOOP("ErrorExplanation",
                    "Check proxy inspection: Microsoft renews its certificates in time.")}}},
    {Cause::CertificateSelfSigned,
        {QT_TRANSLATE_NOOP("ErrorExplanation", "the server's certificate is signed by itself"),
            QT_TRANSLATE_NOOP("ErrorExplanation", "Nobody that this computer trusts vouches for the server."),
            {QT_TRANSLATE_NOOP("ErrorExplanation", "Check API URL."),
                QT_TRANSLATE_NOOP("ErrorExplanation", "Check proxy inspection."),
                QT_TRANSLATE_NOOP(
                    "ErrorExplanation", "For a server of your own, name its certificate as CA file.")}}},
    {Cause::CertificateWrongName,
        {QT_TRANSLATE_NOOP("ErrorExplanation", "the server's certificate is for another name"),
            QT_TRANSLATE_NOOP("ErrorExplanation", "The server that answered is not the one that was called."),
            {QT_TRANSLATE_NOOP("ErrorExplanation", "Check API URL."),
                QT_TRANSLATE_NOOP("ErrorExplanation", "Check proxy and name resolution.")}}},
    {Cause::CertificateUntrusted,
        {QT_TRANSLATE_NOOP("ErrorExplanation", "certificate not trusted"),
            QT_TRANSLATE_NOOP("ErrorExplanation",
                "The certificate comes from an issuer that this computer does not know, often a proxy that "
                "inspects TLS."),
            {QT_TRANSLATE_NOOP("ErrorExplanation", "Check proxy inspection."),
                QT_TRANSLATE_NOOP("ErrorExplanation",
                    "If the inspection is wanted, name its CA certificate as CA file.")}}},
    {Cause::HtmlInsteadOfJson,
        {QT_TRANSLATE_NOOP("ErrorExplanation", "a web page answered instead of the API"),
            QT_TRANSLATE_NOOP("ErrorExplanation",
                "The answer is a web page, often the sign-in page of a portal or a proxy."),
            {QT_TRANSLATE_NOOP(
                 "ErrorExplanation", "Compare the API URL with the one on the portal's About page."),
                QT_TRANSLATE_NOOP(
                    "ErrorExplanation", "Check that no proxy or sign-in page answers in its place.")}}},
    {Cause::TruncatedReply,
        {QT_TRANSLATE_NOOP("ErrorExplanation", "the answer was cut off"),
            QT_TRANSLATE_NOOP("ErrorExplanation", "The connection ended before the answer was complete."),
            {QT_TRANSLATE_NOOP("ErrorExplanation", "Try again in a few minutes."),
                QT_TRANSLATE_NOOP("ErrorExplanation",
                    "If it persists, check proxy and firewall: they may limit the size of answers.")}}},
    {Cause::MalformedReply,
        {QT_TRANSLATE_NOOP("ErrorExplanation", "the answer cannot be read"),
            QT_TRANSLATE_NOOP("ErrorExplanation",
                "The answer is not what the API promises; something in between may have changed it."),
            {QT_TRANSLATE_NOOP(
                 "ErrorExplanation", "Compare the API URL with the one on the portal's About page."),
                QT_TRANSLATE_NOOP("ErrorExplanation", "Check that no proxy changes the answers.")}}},
    {Cause::MissingData,
        {QT_TRANSLATE_NOOP("ErrorExplanation", "the answer holds no list of records"),
            QT_TRANSLATE_NOOP("ErrorExplanation",
                "The answer is JSON, but not that of the Defender for Cloud Apps API: its list “data” is "
                "missing."),
            {QT_TRANSLATE_NOOP(
                "ErrorExplanation", "Compare the API URL with the one on the portal's About page.")}}},
    {Cause::ReplyTooLarge,
        {QT_TRANSLATE_NOOP("ErrorExplanation", "the answer is too large"),
            QT_TRANSLATE_NOOP("ErrorExplanation",
                "The answer is larger than any page of records may be; reading it was given up."),
            {QT_TRANSLATE_NOOP(
                 "ErrorExplanation", "Compare the API URL with the one on the portal's About page."),
                QT_TRANSLATE_NOOP("ErrorExplanation", "Check that no proxy answers in its place.")}}},
    {Cause::Redirected,
        {QT_TRANSLATE_NOOP("ErrorExplanation", "the API sends us elsewhere"),
            QT_TRANSLATE_NOOP("ErrorExplanation",
                "The answer is a redirect, which the API never gives; the credential is not sent to "
                "another address."),
            {QT_TRANSLATE_NOOP(
                 "ErrorExplanation", "Compare the API URL with the one on the portal's About page."),
                QT_TRANSLATE_NOOP(
                    "ErrorExplanation", "Check that no proxy or sign-in page answers in its place.")}}},
};

// Rows of causes that lie in the tenant, in what is asked of it, or in the time.
constexpr Keyed<Cause> tenantCauses[] = {
    {Cause::LicenceMissing,
        {QT_TRANSLATE_NOOP("ErrorExplanation", "Defender for Cloud Apps is not available in this tenant"),
            QT_TRANSLATE_NOOP("ErrorExplanation",
                "The tenant has no licence for Microsoft Defender for Cloud Apps, or it was never set up "
                "there."),
            {QT_TRANSLATE_NOOP(
                "ErrorExplanation", "Check the subscription: E5, E5 Security or E5 Compliance.")}}},
    {Cause::ConsentMissing,
        {QT_TRANSLATE_NOOP("ErrorExplanation", "the app has not been given consent in this tenant"),
            QT_TRANSLATE_NOOP("ErrorExplanation",
                "An administrator of the tenant has not agreed yet that the app may use this API."),
            {QT_TRANSLATE_NOOP("ErrorExplanation",
                "Add the application permission Investigation.read of Microsoft Cloud App Security to the "
                "app and grant admin consent.")}}},
    {Cause::RoleMissing,
        {QT_TRANSLATE_NOOP("ErrorExplanation", "a permission is missing"),
            QT_TRANSLATE_NOOP("ErrorExplanation",
                "The app signs in, but its token carries no role that lets it read activities and alerts."),
            {QT_TRANSLATE_NOOP("ErrorExplanation",
                "Grant the application permission Investigation.read to the app and give admin consent.")}}},
    {Cause::WrongCloud,
        {QT_TRANSLATE_NOOP("ErrorExplanation", "the tenant is in a cloud that is not supported"),
            QT_TRANSLATE_NOOP("ErrorExplanation",
                "GCC, GCC High, DoD and China have a Defender for Cloud Apps of their own, which this "
                "connector does not support."),
            {QT_TRANSLATE_NOOP("ErrorExplanation",
                "Use a commercial Microsoft 365 tenant: GCC, GCC High, DoD and China are not supported.")}}},
    {Cause::BadFilter,
        {QT_TRANSLATE_NOOP("ErrorExplanation", "the API refuses a filter"),
            QT_TRANSLATE_NOOP(
                "ErrorExplanation", "The API does not accept a value that the connector asked for."),
            {QT_TRANSLATE_NOOP("ErrorExplanation", "Update the program: the API may have changed."),
                QT_TRANSLATE_NOOP("ErrorExplanation", "Report the fault with the text under Show more.")}}},
    {Cause::ClockOff,
        {QT_TRANSLATE_NOOP("ErrorExplanation", "this computer's clock is wrong"),
            QT_TRANSLATE_NOOP("ErrorExplanation",
                "The time here and the time of the server are too far apart for certificates or tokens to "
                "be valid."),
            {QT_TRANSLATE_NOOP(
                "ErrorExplanation", "Set the clock of this computer; let it follow a time server.")}}},
    {Cause::CursorStuck,
        {QT_TRANSLATE_NOOP("ErrorExplanation", "the API repeats itself"),
            QT_TRANSLATE_NOOP("ErrorExplanation",
                "The API sent the same page again and its cursor does not move; going on would step over "
                "records."),
            {QT_TRANSLATE_NOOP("ErrorExplanation", "Collect again later; nothing was stepped over."),
                QT_TRANSLATE_NOOP("ErrorExplanation",
                    "If it persists, report it to Microsoft with the text under Show more.")}}},
    {Cause::TooManyInOneMillisecond,
        {QT_TRANSLATE_NOOP("ErrorExplanation", "too many records in one millisecond"),
            QT_TRANSLATE_NOOP("ErrorExplanation",
                "More records share one millisecond than can be asked for; going on would step over some "
                "of them."),
            {QT_TRANSLATE_NOOP("ErrorExplanation", "Collect again later; nothing was stepped over."),
                QT_TRANSLATE_NOOP("ErrorExplanation", "Report the fault with the text under Show more.")}}},
};

// Rows of causes that lie on this computer.
constexpr Keyed<Cause> localCauses[] = {
    {Cause::KeychainAbsent,
        {QT_TRANSLATE_NOOP("ErrorExplanation", "there is no keychain"),
            QT_TRANSLATE_NOOP(
                "ErrorExplanation", "No keychain service runs on this computer or in this session."),
            {QT_TRANSLATE_NOOP(
                 "ErrorExplanation", "Start a keychain service (GNOME Keyring, KWallet) in this session."),
                QT_TRANSLATE_NOOP("ErrorExplanation",
                    "On a server, keep the secret in the environment: --secret-store environment.")}}},
    {Cause::KeychainLocked,
        {QT_TRANSLATE_NOOP("ErrorExplanation", "the keychain is locked"),
            QT_TRANSLATE_NOOP(
                "ErrorExplanation", "The keychain did not open; it may be waiting for its password."),
            {QT_TRANSLATE_NOOP("ErrorExplanation", "Unlock the keychain and try again.")}}},
    {Cause::KeychainDenied,
        {QT_TRANSLATE_NOOP("ErrorExplanation", "the keychain refused access"),
            QT_TRANSLATE_NOOP("ErrorExplanation", "The keychain does not let this program read the entry."),
            {QT_TRANSLATE_NOOP(
                "ErrorExplanation", "Allow this program to use the keychain entry and try again.")}}},
    {Cause::KeychainNoEntry,
        {QT_TRANSLATE_NOOP("ErrorExplanation", "the keychain holds no secret for this connector"),
            QT_TRANSLATE_NOOP("ErrorExplanation", "The entry was never made, or it was removed."),
            {QT_TRANSLATE_NOOP("ErrorExplanation", "Enter the Client Secret again.")}}},
    {Cause::KeychainSlow,
        {QT_TRANSLATE_NOOP("ErrorExplanation", "the keychain does not answer"),
            QT_TRANSLATE_NOOP(
                "ErrorExplanation", "The keychain did not answer in time; it may show a question somewhere."),
            {QT_TRANSLATE_NOOP("ErrorExplanation",
                "Look for a window of the keychain that waits for an answer, and try again.")}}},
    {Cause::KeychainChanged,
        {QT_TRANSLATE_NOOP("ErrorExplanation", "another keychain answers now"),
            QT_TRANSLATE_NOOP("ErrorExplanation",
                "The secret was stored in another keychain service than the one that answers now."),
            {QT_TRANSLATE_NOOP("ErrorExplanation", "Start the keychain service that was used before."),
                QT_TRANSLATE_NOOP("ErrorExplanation", "Enter the Client Secret again.")}}},
    {Cause::KeychainOther,
        {QT_TRANSLATE_NOOP("ErrorExplanation", "the keychain failed"),
            QT_TRANSLATE_NOOP("ErrorExplanation", "The keychain reported a fault of its own."),
            {QT_TRANSLATE_NOOP("ErrorExplanation", "Try again."),
                QT_TRANSLATE_NOOP("ErrorExplanation", "Enter the Client Secret again.")}}},
    {Cause::EnvironmentSecretMissing,
        {QT_TRANSLATE_NOOP("ErrorExplanation", "the environment holds no secret for this connector"),
            QT_TRANSLATE_NOOP("ErrorExplanation",
                "Neither the credentials directory nor the environment variable of this connector has the "
                "secret."),
            {QT_TRANSLATE_NOOP("ErrorExplanation",
                "Set the variable or the systemd credential named under Show more and start again.")}}},
    {Cause::ProxyPasswordMissing,
        {QT_TRANSLATE_NOOP("ErrorExplanation", "the password of the proxy is missing"),
            QT_TRANSLATE_NOOP("ErrorExplanation",
                "The keychain has no entry for it: it was removed, or another keychain answers now."),
            {QT_TRANSLATE_NOOP("ErrorExplanation",
                "Enter the password of the proxy again in the window, under Settings, Network.")}}},
    {Cause::DiskFull,
        {QT_TRANSLATE_NOOP("ErrorExplanation", "the disk is full"),
            QT_TRANSLATE_NOOP(
                "ErrorExplanation", "The disk is full. Collection is paused, cursors are kept."),
            {QT_TRANSLATE_NOOP("ErrorExplanation", "Free space on the disk of the data directory.")}}},
    {Cause::StoreDamaged,
        {QT_TRANSLATE_NOOP("ErrorExplanation", "the local store is damaged"),
            QT_TRANSLATE_NOOP("ErrorExplanation", "A file of the local store is damaged."),
            {QT_TRANSLATE_NOOP("ErrorExplanation",
                 "Start again: the damaged file is set aside and what can be read is kept."),
                QT_TRANSLATE_NOOP("ErrorExplanation", "Check the disk.")}}},
    {Cause::StoreTooNew,
        {QT_TRANSLATE_NOOP("ErrorExplanation", "the local store is from a newer version"),
            QT_TRANSLATE_NOOP(
                "ErrorExplanation", "A newer version of this program has changed the local store."),
            {QT_TRANSLATE_NOOP("ErrorExplanation", "Update this program.")}}},
    {Cause::StoreNotWritable,
        {QT_TRANSLATE_NOOP("ErrorExplanation", "the local store cannot be written"),
            QT_TRANSLATE_NOOP("ErrorExplanation", "The data directory or a file in it cannot be written."),
            {QT_TRANSLATE_NOOP("ErrorExplanation", "Check the permissions of the data directory.")}}},
    {Cause::TestRunning,
        {QT_TRANSLATE_NOOP("ErrorExplanation", "a test is running"),
            QT_TRANSLATE_NOOP("ErrorExplanation", "Only one test runs at a time."),
            {QT_TRANSLATE_NOOP("ErrorExplanation", "Wait until it is done, and try again.")}}},
    {Cause::CollectorRunning,
        {QT_TRANSLATE_NOOP("ErrorExplanation", "this connector is being collected"),
            QT_TRANSLATE_NOOP("ErrorExplanation", "Another process collects this connector already."),
            {QT_TRANSLATE_NOOP("ErrorExplanation", "Wait until it is done, or stop it, and try again.")}}},
};

} // namespace

const ExplanationRow *explanationOf(Cause cause)
{
    if (const auto *row = find(connectionCauses, cause))
        return row;
    if (const auto *row = find(tenantCauses, cause))
        return row;
    return find(localCauses, cause);
}

const ExplanationRow *explanationOfStatus(int status)
{
    return status >= 500 && status < 600 ? &serverFailure : find(statuses, status);
}

const ExplanationRow *explanationOf(ErrorKind kind)
{
    const auto *row = find(kinds, kind);
    Q_ASSERT(row);
    return row;
}

ExplainedCases explainedCases()
{
    ExplainedCases cases{.statuses = keysOf(statuses),
        .connection = keysOf(connectionCauses),
        .tenant = keysOf(tenantCauses),
        .local = keysOf(localCauses),
        .kinds = keysOf(kinds)};
    cases.statuses.push_back(500);
    return cases;
}

} // namespace workbench
