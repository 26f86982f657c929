#pragma once

#include <QString>
#include <chrono>

namespace workbench {

// What went wrong, in terms of what to do next. A kind exists only if somebody acts on it differently.
enum class ErrorKind {
    Cancelled,
    Unreachable,
    TlsFailure,
    TimedOut,
    BadCredentials,
    Forbidden,
    NotFound,
    Throttled,
    ServerFailure,
    BadReply,
    SecretUnavailable,
    StorageFailure,
    InvalidConfiguration,
    Busy, // Another process collects or tests this connector.
    Internal, // A promise of ours was broken; a fault of the program.
};

// The finer cause, for explanations only: nobody branches on it to decide what to do next.
enum class Cause {
    None,
    HostNotFound,
    ConnectionRefused,
    ConnectionReset,
    NoNetwork,
    ProxyRefused,
    ProxyNeedsPassword,
    CertificateExpired,
    CertificateSelfSigned,
    CertificateWrongName,
    CertificateUntrusted, // An unknown issuer, often a proxy that intercepts TLS.
    HtmlInsteadOfJson,
    TruncatedReply,
    MalformedReply,
    MissingData, // JSON, but without the "data" list that the API promises.
    ReplyTooLarge,
    Redirected,
    LicenceMissing,
    ConsentMissing,
    RoleMissing,
    WrongCloud,
    BadFilter,
    ClockOff,
    CursorStuck, // The API repeats a page and its cursor does not move.
    TooManyInOneMillisecond,
    KeychainAbsent,
    KeychainLocked,
    KeychainDenied,
    KeychainNoEntry,
    KeychainSlow,
    KeychainChanged,
    KeychainOther,
    EnvironmentSecretMissing,
    ProxyPasswordMissing, // The keychain that should have it has no such entry.
    DiskFull,
    StoreDamaged,
    StoreTooNew,
    StoreNotWritable,
    TestRunning,
    CollectorRunning,
};

// Why something failed. Text in it is scrubbed of secrets, tokens and query strings where it is made.
struct Error {
    ErrorKind kind = ErrorKind::Internal;
    Cause cause = Cause::None;
    int httpStatus = 0; // 0: no HTTP answer was involved.
    int entraCode = 0; // The number after AADSTS; 0: none.
    QString detail = {}; // One or more sentences for the log and for "Show more".
    QString field = {}; // Key of the configuration field or command line option at fault, if one is.
    QString correlationId = {}; // Of Entra or of the API, for a support request.
    std::chrono::seconds retryAfter{}; // How long the server asked to wait; 0: it did not say.

    bool operator==(const Error &) const = default;
};

// Stable machine name, for example "bad_credentials"; the `kind` of the command line's JSON.
[[nodiscard]] QString errorKindName(ErrorKind kind);

// True for what may pass without a person doing anything: unreachable, time-out, throttled, server failure.
[[nodiscard]] bool isTransient(ErrorKind kind);

} // namespace workbench
