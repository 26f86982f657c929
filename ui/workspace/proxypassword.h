#pragma once

#include "configuration/settings.h"
#include "http/networkconfiguration.h"
#include "secret/secretstore.h"

#include <QObject>
#include <functional>
#include <optional>

namespace workbench {

// The password of the proxy of the settings: in the keychain, and here once it was asked for. Lives on the
// GUI thread; owned by the workspace.
class ProxyPassword : public QObject {
    Q_OBJECT

public:
    // `keychain` lives longer.
    ProxyPassword(const SettingsRepository &settings, SecretStore &keychain, QObject *parent = nullptr);

    // Asks for the password of this proxy where one is stored and not known yet; changed() follows.
    void follow(const ProxySettings &proxy);
    // A keychain that was locked or slow is asked again.
    void askAgain();
    // False while the keychain is being asked.
    [[nodiscard]] bool isSettled() const { return !m_isAsking; }
    // For the proxy that is followed: without a password where none is stored, else why it cannot be had.
    [[nodiscard]] Result<ProxyLogin> login() const;

    // Nothing: done. Called once, through the event loop.
    using Answer = std::function<void(std::optional<Error>)>;
    void store(const Secret &password, const Answer &answer);
    void remove(const Answer &answer);
    // Of a proxy that is not used any more.
    void forget(const ProxySettings &proxy);

Q_SIGNALS:
    void changed();
    void failed(const workbench::Error &error);

private:
    void ask();
    void take(Result<Secret> password);
    [[nodiscard]] std::optional<Error> note(const QString &key, bool isStored, const QString &backend);

    SettingsRepository m_settings;
    SecretStore &m_keychain;
    ProxySettings m_proxy;
    Secret m_password;
    std::optional<Error> m_error;
    bool m_isAsking = false;
};

} // namespace workbench
