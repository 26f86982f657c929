#pragma once

#include "secret/secretstore.h"

#include <chrono>

namespace workbench {

// Client secrets in the keychain of the operating system, under the service "connector-workbench" and the
// connector's id; never in QtKeychain's plain-text fallback. Lives on the main thread. A keychain that does
// not answer within the budget is reported as SecretUnavailable, KeychainSlow (or KeychainLocked when it
// waits for somebody to unlock it); its job is left to finish.
class KeychainSecretStore : public SecretStore {
public:
    static constexpr std::chrono::milliseconds defaultBudget{2000};

    explicit KeychainSecretStore(std::chrono::milliseconds budget = defaultBudget) : m_budget(budget) { }

    void read(const SecretReference &reference, ReadAnswer answer) override;
    void write(const SecretReference &reference, Secret secret, WriteAnswer answer) override;
    void remove(const SecretReference &reference, RemoveAnswer answer) override;

private:
    std::chrono::milliseconds m_budget;
};

} // namespace workbench
