#pragma once

#include "base/result.h"
#include "secret/keychainservice.h"

#include <qt6keychain/keychain.h>
#include <QObject>
#include <QTimer>
#include <chrono>
#include <functional>
#include <optional>

namespace workbench {

[[nodiscard]] Error keychainLockedError();

// One question to the keychain: runs a QtKeychain job and looks at the service beside it, and concludes once,
// when both have answered or the budget is used up. Owns itself and goes after its conclusion; the job, which
// must never be deleted before it finished, belongs to itself. Main thread.
class KeychainAttempt : public QObject {
public:
    // Called with no error when the job succeeded; the job is then still there to be read.
    using Conclusion = std::function<void(const std::optional<Error> &, const KeychainService &)>;

    // `expectedBackend`: the keychain service that took the secret; empty: not known.
    KeychainAttempt(QKeychain::Job *job, const QString &expectedBackend, std::chrono::milliseconds budget,
        Conclusion conclude);

private:
    void takeJobResult();
    void conclude(const std::optional<Error> &error);
    [[nodiscard]] Error jobError() const;
    [[nodiscard]] Error budgetError() const;

    Conclusion m_conclude;
    QString m_expectedBackend;
    QTimer m_budget;
    QKeychain::Job *m_job = nullptr; // Null once it finished: it deletes itself then.
    std::optional<QKeychain::Error> m_jobError;
    QString m_jobText;
    std::optional<KeychainService> m_service;
    bool m_concluded = false;
};

} // namespace workbench
