#include "ui/workspace/proxypassword.h"

#include "secret/proxypassword.h"

#include <QPointer>
#include <utility>

namespace workbench {

namespace {

SecretReference referenceTo(const ProxySettings &proxy)
{
    return proxyPasswordReference(proxyPasswordKey(proxy), proxy.keychainBackend);
}

} // namespace

ProxyPassword::ProxyPassword(const SettingsRepository &settings, SecretStore &keychain, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_keychain(keychain)
{
}

void ProxyPassword::follow(const ProxySettings &proxy)
{
    if (proxy == m_proxy)
        return;
    const bool isSame = proxyPasswordKey(proxy) == proxyPasswordKey(m_proxy);
    m_proxy = proxy;
    m_error.reset();
    if (!isSame || !proxy.isPasswordStored)
        m_password = {};
    m_isAsking = false; // Whatever is on its way was for another state.
    if (proxy.mode == ProxyMode::Manual && proxy.isPasswordStored && m_password.isEmpty())
        ask();
}

void ProxyPassword::askAgain()
{
    const bool mayHelp =
        m_error && (m_error->cause == Cause::KeychainLocked || m_error->cause == Cause::KeychainSlow);
    if (mayHelp && !m_isAsking)
        ask();
}

Result<ProxyLogin> ProxyPassword::login() const
{
    if (m_error)
        return fail(*m_error);
    return ProxyLogin{.userName = m_proxy.userName, .password = m_password};
}

void ProxyPassword::ask()
{
    m_isAsking = true;
    m_keychain.read(referenceTo(m_proxy), [self = QPointer(this), asked = m_proxy](Result<Secret> password) {
        if (self && self->m_isAsking && self->m_proxy == asked)
            self->take(std::move(password));
    });
}

void ProxyPassword::take(Result<Secret> password)
{
    m_isAsking = false;
    const auto before = std::exchange(m_error, std::nullopt);
    if (password)
        m_password = std::move(*password);
    else
        m_error = proxyPasswordError(password.error());
    if (m_error && m_error != before)
        Q_EMIT failed(*m_error);
    Q_EMIT changed();
}

void ProxyPassword::store(const Secret &password, const Answer &answer)
{
    const QString key = proxyPasswordKey(m_proxy);
    m_keychain.write(proxyPasswordReference(key, {}), password,
        [self = QPointer(this), key, password, answer](const Result<QString> &written) {
            if (!self)
                return;
            if (!written) {
                answer(proxyPasswordError(written.error()));
                return;
            }
            const auto problem = self->note(key, true, *written);
            if (!problem) {
                self->m_password = password;
                self->m_error.reset();
                Q_EMIT self->changed();
            }
            answer(problem);
        });
}

void ProxyPassword::remove(const Answer &answer)
{
    const QString key = proxyPasswordKey(m_proxy);
    m_keychain.remove(
        referenceTo(m_proxy), [self = QPointer(this), key, answer](const Result<void> &removed) {
            if (!self)
                return;
            if (!removed) {
                answer(proxyPasswordError(removed.error()));
                return;
            }
            const auto problem = self->note(key, false, {});
            if (!problem)
                Q_EMIT self->changed();
            answer(problem);
        });
}

void ProxyPassword::forget(const ProxySettings &proxy)
{
    m_keychain.remove(referenceTo(proxy), [](const Result<void> &) {});
}

// Into the settings, and into what is followed, unless another proxy was chosen meanwhile.
std::optional<Error> ProxyPassword::note(const QString &key, bool isStored, const QString &backend)
{
    const auto saved = m_settings.modify([&](Settings &settings) -> Result<void> {
        if (proxyPasswordKey(settings.proxy) != key)
            return fail({.kind = ErrorKind::InvalidConfiguration,
                .detail = tr("Another proxy was chosen meanwhile. Enter its password again."),
                .field = QStringLiteral("proxy")});
        settings.proxy.isPasswordStored = isStored;
        settings.proxy.keychainBackend = backend;
        return {};
    });
    if (!saved)
        return saved.error();
    m_proxy = saved->proxy;
    m_isAsking = false;
    if (!isStored) {
        m_password = {};
        m_error.reset();
    }
    return {};
}

} // namespace workbench
