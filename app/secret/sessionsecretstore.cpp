#include "secret/sessionsecretstore.h"

#include "secret/wording.h"

#include <QCoreApplication>
#include <QTimer>

namespace workbench {

using namespace Qt::StringLiterals;

void SessionSecretStore::read(const SecretReference &reference, ReadAnswer answer)
{
    Result<Secret> result = fail({.kind = ErrorKind::SecretUnavailable,
        .cause = Cause::KeychainNoEntry,
        .detail =
            SecretWording::tr("The secret was kept for one session only and is gone. Enter it again.")});
    if (const auto found = m_secrets.constFind(reference.connectorId); found != m_secrets.constEnd())
        result = *found;
    QTimer::singleShot(0, qApp, [result, answer] { answer(result); });
}

void SessionSecretStore::write(const SecretReference &reference, Secret secret, WriteAnswer answer)
{
    m_secrets[reference.connectorId] = std::move(secret);
    QTimer::singleShot(0, qApp, [answer] { answer(QString()); });
}

void SessionSecretStore::remove(const SecretReference &reference, RemoveAnswer answer)
{
    m_secrets.remove(reference.connectorId);
    QTimer::singleShot(0, qApp, [answer] { answer({}); });
}

} // namespace workbench
