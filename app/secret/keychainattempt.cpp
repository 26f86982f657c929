#include "secret/keychainattempt.h"

#include "secret/wording.h"

namespace workbench {

namespace {

Error unavailable(Cause cause, const QString &detail)
{
    return {.kind = ErrorKind::SecretUnavailable, .cause = cause, .detail = detail};
}

Error absent()
{
    return unavailable(Cause::KeychainAbsent,
        SecretWording::tr(
            "No keychain service is running for this session. Start one, or keep the secret in the "
            "environment (--secret-store environment)."));
}

} // namespace

Error keychainLockedError()
{
    return unavailable(
        Cause::KeychainLocked, SecretWording::tr("The keychain is locked. Unlock it, then try again."));
}

KeychainAttempt::KeychainAttempt(QKeychain::Job *job, const QString &expectedBackend,
    std::chrono::milliseconds budget, Conclusion conclude)
    : m_conclude(std::move(conclude))
    , m_expectedBackend(expectedBackend)
    , m_job(job)
{
    m_budget.setSingleShot(true);
    connect(&m_budget, &QTimer::timeout, this, [this] {
        this->conclude(m_jobError == QKeychain::NoError ? std::nullopt : std::optional(budgetError()));
    });
    connect(job, &QKeychain::Job::finished, this, &KeychainAttempt::takeJobResult);
    lookAtKeychainService(this, [this](const KeychainService &service) {
        m_service = service;
        if (m_jobError)
            this->conclude(*m_jobError == QKeychain::NoError ? std::nullopt : std::optional(jobError()));
    });
    m_budget.start(budget);
    job->setInsecureFallback(false);
    job->start();
}

void KeychainAttempt::takeJobResult()
{
    m_jobError = m_job->error();
    m_jobText = m_job->errorString();
    // The job deletes itself with the next turn of the event loop.
    m_job = nullptr;
    if (m_service)
        conclude(*m_jobError == QKeychain::NoError ? std::nullopt : std::optional(jobError()));
}

void KeychainAttempt::conclude(const std::optional<Error> &error)
{
    if (m_concluded)
        return;
    m_concluded = true;
    m_budget.stop();
    deleteLater();
    m_conclude(error, m_service.value_or(KeychainService{}));
}

Error KeychainAttempt::budgetError() const
{
    if (m_jobError)
        return jobError();
    if (m_service && m_service->state == KeychainService::State::Locked)
        return keychainLockedError();
    return unavailable(Cause::KeychainSlow,
        SecretWording::tr("The keychain does not answer. See whether it waits for you to unlock it."));
}

// libsecret reports a missing bus or service as "other", and a locked keychain as a missing entry when nobody
// can be asked for its password: the look at the service decides these first.
Error KeychainAttempt::jobError() const
{
    const auto service = m_service.value_or(KeychainService{});
    if (service.state == KeychainService::State::Absent)
        return absent();
    if (service.state == KeychainService::State::Locked)
        return keychainLockedError();
    switch (*m_jobError) {
    case QKeychain::EntryNotFound:
        if (!m_expectedBackend.isEmpty() && !service.name.isEmpty() && service.name != m_expectedBackend)
            return unavailable(Cause::KeychainChanged,
                SecretWording::tr(
                    "The secret was stored with the keychain service %1, but now %2 answers, and it has no "
                    "such "
                    "entry. Enter the secret again.")
                    .arg(m_expectedBackend, service.name));
        return unavailable(Cause::KeychainNoEntry,
            SecretWording::tr("The keychain has no entry for this connector. Enter the secret again."));
    case QKeychain::AccessDeniedByUser:
        return unavailable(
            Cause::KeychainDenied, SecretWording::tr("Access to the keychain was refused by the user."));
    case QKeychain::AccessDenied:
        return unavailable(
            Cause::KeychainDenied, SecretWording::tr("The keychain refused access to the entry."));
    case QKeychain::NoBackendAvailable: return absent();
    case QKeychain::CouldNotDeleteEntry:
        return unavailable(Cause::KeychainOther,
            SecretWording::tr("The keychain could not delete the entry: %1").arg(m_jobText));
    case QKeychain::NotImplemented:
        return unavailable(Cause::KeychainOther,
            SecretWording::tr("The keychain does not offer this on this system: %1").arg(m_jobText));
    case QKeychain::OtherError:
    case QKeychain::NoError: break;
    }
    return unavailable(Cause::KeychainOther, SecretWording::tr("The keychain reported: %1").arg(m_jobText));
}

} // namespace workbench
