#pragma once

#include "secret/secretstore.h"

#include <QHash>

namespace workbench {

// Secrets in memory until the program ends: for the demo tenant and for "keep for this session". Main thread.
class SessionSecretStore : public SecretStore {
public:
    void read(const SecretReference &reference, ReadAnswer answer) override;
    void write(const SecretReference &reference, Secret secret, WriteAnswer answer) override;
    void remove(const SecretReference &reference, RemoveAnswer answer) override;

private:
    QHash<QString, Secret> m_secrets; // By connector id.
};

} // namespace workbench
