#include "secret/keychainsecretstore.h"

#include "secret/keychainattempt.h"

#include <memory>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

const QString keychainName = u"connector-workbench"_s;

} // namespace

void KeychainSecretStore::read(const SecretReference &reference, ReadAnswer answer)
{
    auto *job = new QKeychain::ReadPasswordJob(keychainName);
    job->setKey(reference.connectorId);
    const auto secret = std::make_shared<Secret>();
    // Connected before the attempt looks at the result: the job is gone afterwards.
    QObject::connect(
        job, &QKeychain::Job::finished, job, [job, secret] { *secret = Secret(job->binaryData()); });
    new KeychainAttempt(job, reference.backend, m_budget,
        [secret, answer](const std::optional<Error> &error, const KeychainService &) {
            if (error)
                answer(fail(*error));
            else
                answer(std::move(*secret));
        });
}

void KeychainSecretStore::write(const SecretReference &reference, Secret secret, WriteAnswer answer)
{
    auto *job = new QKeychain::WritePasswordJob(keychainName);
    job->setKey(reference.connectorId);
    const auto text = secret.reveal();
    job->setBinaryData(QByteArray(text.data(), qsizetype(text.size())));
    new KeychainAttempt(
        job, {}, m_budget, [answer](const std::optional<Error> &error, const KeychainService &service) {
            if (error)
                answer(fail(*error));
            else
                answer(service.name);
        });
}

void KeychainSecretStore::remove(const SecretReference &reference, RemoveAnswer answer)
{
    auto *job = new QKeychain::DeletePasswordJob(keychainName);
    job->setKey(reference.connectorId);
    new KeychainAttempt(
        job, {}, m_budget, [answer](const std::optional<Error> &error, const KeychainService &service) {
            if (error && error->cause != Cause::KeychainNoEntry)
                answer(fail(*error));
            // Deleting from a locked keychain reports success and deletes nothing.
            else if (service.state == KeychainService::State::Locked)
                answer(fail(keychainLockedError()));
            else
                answer({});
        });
}

} // namespace workbench
