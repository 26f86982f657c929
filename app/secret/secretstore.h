#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <functional>

namespace workbench {

// Which secret: enough to find it in a keychain or in the environment.
struct SecretReference {
    QString connectorId;
    QString connectorName;
    QString backend; // Name of the keychain service that took it; empty: not known.
};

// Keeps client secrets. Lives on the main thread, where the keychain's Linux backends call back through the
// event loop; each answer comes on that thread through the event loop, exactly once, also after a time-out.
class SecretStore {
public:
    using ReadAnswer = std::function<void(Result<Secret>)>;
    // The value is the name of the keychain service that answered, empty for stores without one.
    using WriteAnswer = std::function<void(Result<QString>)>;
    using RemoveAnswer = std::function<void(Result<void>)>;

    virtual ~SecretStore() = default;

    virtual void read(const SecretReference &reference, ReadAnswer answer) = 0;
    virtual void write(const SecretReference &reference, Secret secret, WriteAnswer answer) = 0;
    // Removing what is not there is not an error.
    virtual void remove(const SecretReference &reference, RemoveAnswer answer) = 0;
};

} // namespace workbench
