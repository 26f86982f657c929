#include "secret/secretnow.h"

#include <QEventLoop>
#include <optional>

namespace workbench {

namespace {

// Runs `ask` with an answer that ends the wait. The contract of SecretStore is that it comes exactly once,
// also after a time-out.
template<typename Value, typename Ask> Result<Value> waitFor(const Ask &ask)
{
    std::optional<Result<Value>> result;
    QEventLoop loop;
    ask([&](Result<Value> answer) {
        result = std::move(answer);
        loop.quit();
    });
    while (!result)
        loop.exec();
    return std::move(*result);
}

} // namespace

Result<Secret> readNow(SecretStore &store, const SecretReference &reference)
{
    return waitFor<Secret>([&](const SecretStore::ReadAnswer &answer) { store.read(reference, answer); });
}

Result<QString> writeNow(SecretStore &store, const SecretReference &reference, const Secret &secret)
{
    return waitFor<QString>(
        [&](const SecretStore::WriteAnswer &answer) { store.write(reference, secret, answer); });
}

Result<void> removeNow(SecretStore &store, const SecretReference &reference)
{
    return waitFor<void>([&](const SecretStore::RemoveAnswer &answer) { store.remove(reference, answer); });
}

} // namespace workbench
