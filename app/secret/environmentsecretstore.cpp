#include "secret/environmentsecretstore.h"

#include "secret/secrettext.h"
#include "secret/wording.h"

#include <QCoreApplication>
#include <QFile>
#include <QTimer>

namespace workbench {

using namespace Qt::StringLiterals;

QByteArray EnvironmentSecretStore::variableName(const QString &connectorName)
{
    QByteArray name;
    for (const QChar character : connectorName) {
        const char latin = character.toLatin1();
        if (latin >= 'a' && latin <= 'z')
            name += char(latin - 'a' + 'A');
        else if ((latin >= 'A' && latin <= 'Z') || (latin >= '0' && latin <= '9'))
            name += latin;
        else
            name += '_';
    }
    return "CONNECTOR_WORKBENCH_SECRET_" + name;
}

Result<Secret> EnvironmentSecretStore::readDirectly(const SecretReference &reference)
{
    const auto folder = qEnvironmentVariable("CREDENTIALS_DIRECTORY");
    if (!folder.isEmpty() && !reference.connectorId.isEmpty()) {
        // The second is what systemd calls the file in the folder that connectorctl.service loads as
        // "secret".
        for (const QString &name : {reference.connectorId, u"secret_"_s + reference.connectorId}) {
            const auto path = u"%1/%2"_s.arg(folder, name);
            if (QFile::exists(path))
                return readSecretFile(path, u"CREDENTIALS_DIRECTORY"_s);
        }
    }
    const auto variable = variableName(reference.connectorName);
    if (auto value = qgetenv(variable.constData()); !value.isEmpty())
        return secretFromText(std::move(value), QString::fromLatin1(variable));
    return fail({.kind = ErrorKind::SecretUnavailable,
        .cause = Cause::EnvironmentSecretMissing,
        .detail = SecretWording::tr(
            "The environment holds no secret: neither a credential %1 in $CREDENTIALS_DIRECTORY nor "
            "the variable "
            "%2 is there.")
                      .arg(reference.connectorId, QString::fromLatin1(variable)),
        .field = QString::fromLatin1(variable)});
}

void EnvironmentSecretStore::read(const SecretReference &reference, ReadAnswer answer)
{
    QTimer::singleShot(0, qApp, [reference, answer] { answer(readDirectly(reference)); });
}

void EnvironmentSecretStore::write(const SecretReference &reference, Secret, WriteAnswer answer)
{
    const Error refusal{.kind = ErrorKind::InvalidConfiguration,
        .detail = SecretWording::tr(
            "This connector reads its secret from the environment, where nothing can be stored. Set %1, or "
            "keep the secret in the keychain (--secret-store keychain).")
                      .arg(QString::fromLatin1(variableName(reference.connectorName))),
        .field = u"secret-store"_s};
    QTimer::singleShot(0, qApp, [refusal, answer] { answer(fail(refusal)); });
}

void EnvironmentSecretStore::remove(const SecretReference &, RemoveAnswer answer)
{
    QTimer::singleShot(0, qApp, [answer] { answer({}); });
}

} // namespace workbench
