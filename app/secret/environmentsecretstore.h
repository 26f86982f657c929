#pragma once

#include "secret/secretstore.h"

#include <QByteArray>

namespace workbench {

// For servers without a keychain: reads the systemd credential <connector id> or secret_<connector id> in
// $CREDENTIALS_DIRECTORY, else $CONNECTOR_WORKBENCH_SECRET_<NAME>. Stores nothing: writing is refused. Any
// thread.
class EnvironmentSecretStore : public SecretStore {
public:
    void read(const SecretReference &reference, ReadAnswer answer) override;
    void write(const SecretReference &reference, Secret secret, WriteAnswer answer) override;
    void remove(const SecretReference &reference, RemoveAnswer answer) override;

    // The same, without the event loop: nothing here has to wait.
    [[nodiscard]] static Result<Secret> readDirectly(const SecretReference &reference);
    // The variable of a connector: its name in upper case, every character other than a letter or digit
    // turned into "_".
    [[nodiscard]] static QByteArray variableName(const QString &connectorName);
};

} // namespace workbench
