#include "ui/workspace/workspace.h"

#include "demo/demosimulator.h"
#include "secret/connectorsecret.h"

#include <QPointer>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

constexpr auto reloadInterval = std::chrono::seconds(5);

} // namespace

Workspace::Workspace(const DataDirectory &data, QObject *parent)
    : QObject(parent)
    , m_data(data)
    , m_repository(data)
    , m_settingsRepository(data)
    , m_proxyPassword(m_settingsRepository, m_secrets.of(SecretStoreKind::Keychain))
    , m_reader(data)
{
    connect(&m_running, &RunningCollectors::stateChanged, this,
        [this](const QString &id, const CollectorState &state) {
            if (state.kind != CollectorState::Kind::Collecting)
                m_storedNow.remove(id);
            m_live.insert(id, state);
            takeOverviews(m_overviews);
            requestOverviews();
        });
    connect(&m_running, &RunningCollectors::recordsStored, this, [this](const QString &id, int count) {
        m_storedNow[id] += count;
        Q_EMIT recordsStored(id, count);
    });
    connect(&m_running, &RunningCollectors::pollFinished, this, &Workspace::pollFinished);
    connect(&m_running, &RunningCollectors::allStopped, this, [this] {
        if (m_isStopping)
            Q_EMIT stopped();
    });
    connect(&m_proxyPassword, &ProxyPassword::changed, this, &Workspace::reload);
    connect(&m_proxyPassword, &ProxyPassword::changed, this, &Workspace::secretAnswered);
    connect(&m_proxyPassword, &ProxyPassword::failed, this,
        [this](const Error &error) { Q_EMIT failed(tr("Cannot read the password of the proxy"), error); });
    connect(&m_reader, &OverviewReader::overviewsRead, this, &Workspace::takeOverviews);
    connect(&m_reader, &OverviewReader::failed, this,
        [this](const Error &error) { Q_EMIT failed(tr("Cannot read the state of the connectors"), error); });
    connect(&m_reload, &QTimer::timeout, this, &Workspace::reload);
    connect(&m_second, &QTimer::timeout, this, &Workspace::requestOverviews);
}

Workspace::~Workspace() = default;

Result<void> Workspace::start()
{
    if (const auto created = m_data.create(); !created)
        return created;
    reload();
    m_reload.start(reloadInterval);
    m_second.start(std::chrono::seconds(1));
    return {};
}

void Workspace::stop()
{
    m_isStopping = true;
    m_reload.stop();
    m_second.stop();
    m_again.clear();
    if (m_running.isEmpty())
        QMetaObject::invokeMethod(this, &Workspace::stopped, Qt::QueuedConnection);
    else
        m_running.stopAll();
}

const ConnectorConfig *Workspace::connector(const QString &id) const
{
    const auto found = std::find_if(
        m_connectors.begin(), m_connectors.end(), [&id](const ConnectorConfig &one) { return one.id == id; });
    return found == m_connectors.end() ? nullptr : &*found;
}

const ConnectorOverview *Workspace::overview(const QString &id) const
{
    const auto found = std::find_if(m_overviews.begin(), m_overviews.end(),
        [&id](const ConnectorOverview &one) { return one.connector.id == id; });
    return found == m_overviews.end() ? nullptr : &*found;
}

void Workspace::reload()
{
    // A file that is being mended by hand must not stop what runs.
    const auto connectors = m_repository.load();
    const auto settings = m_settingsRepository.load();
    if (!connectors || !settings) {
        Q_EMIT failed(
            tr("Cannot read the configuration"), connectors ? settings.error() : connectors.error());
        return;
    }
    const bool areSettingsNew = *settings != m_settings;
    const bool areConnectorsNew = *connectors != m_connectors;
    m_settings = *settings;
    m_connectors = *connectors;
    m_proxyPassword.follow(m_settings.proxy);
    if (areSettingsNew)
        Q_EMIT settingsChanged();
    if (areConnectorsNew)
        Q_EMIT connectorsChanged();
    // What the keychain refused before may be unlocked by now.
    for (auto error = m_secretErrors.cbegin(); error != m_secretErrors.cend(); ++error) {
        if (error->cause == Cause::KeychainLocked || error->cause == Cause::KeychainSlow)
            m_asked.remove(error.key());
    }
    m_proxyPassword.askAgain();
    reconcile();
    requestOverviews();
}

bool Workspace::shouldCollect(const ConnectorConfig &connector) const
{
    return connector.collects() && m_again.count(connector.id) == 0
        && (m_demo || !isDemoConnector(connector));
}

void Workspace::reconcile()
{
    if (m_isStopping)
        return;
    std::vector<RunningCollectors::Wanted> all;
    for (const ConnectorConfig &connector : m_connectors) {
        if (!shouldCollect(connector)) {
            m_live.remove(connector.id);
            continue;
        }
        const auto login = proxyLogin(connector);
        if (!login)
            m_live.insert(connector.id, {.kind = CollectorState::Kind::Retrying, .error = login.error()});
        else if (!m_known.contains(connector.id))
            askForSecret(connector);
        else if (m_proxyPassword.isSettled() || !needsProxyLogin(connector, m_settings))
            all.push_back(wanted(connector));
    }
    m_running.setWanted(all);
}

void Workspace::askForSecret(const ConnectorConfig &connector)
{
    if (m_asked.contains(connector.id))
        return;
    m_asked.insert(connector.id);
    readSecret(connector, [this, id = connector.id](const std::optional<Error> &error) {
        if (!error) {
            reconcile();
            return;
        }
        m_secretErrors.insert(id, *error);
        requestOverviews();
    });
}

void Workspace::readSecret(const ConnectorConfig &connector, const Answer &answer)
{
    m_secrets.of(connector.secretStore)
        .read(secretReferenceOf(connector),
            [this, self = QPointer<Workspace>(this), id = connector.id, answer](Result<Secret> secret) {
                if (!self)
                    return;
                Q_EMIT secretAnswered();
                if (!secret) {
                    answer(secret.error());
                    return;
                }
                m_secretErrors.remove(id);
                m_known.insert(id, std::move(*secret));
                answer({});
            });
}

RunningCollectors::Wanted Workspace::wanted(const ConnectorConfig &connector) const
{
    const auto test = lastTest(m_data, connector.id);
    CollectorSetup setup = collectorSetup(connector, m_known.value(connector.id), m_data, m_settings);
    setup.proxyLogin = proxyLogin(connector).value_or(ProxyLogin());
    return {.setup = std::move(setup), .passedTestAt = test && test->isPassed ? test->finishedAt : 0};
}

Result<ProxyLogin> Workspace::proxyLogin(const ConnectorConfig &connector) const
{
    return needsProxyLogin(connector, m_settings) ? m_proxyPassword.login() : Result<ProxyLogin>();
}

void Workspace::requestOverviews()
{
    QList<OverviewRequest> requests;
    for (const ConnectorConfig &connector : m_connectors)
        requests.append({.connector = connector,
            .isSecretStored = !m_secretErrors.contains(connector.id) || m_known.contains(connector.id)});
    m_reader.request(requests, m_settings);
}

void Workspace::takeOverviews(QList<ConnectorOverview> overviews)
{
    const QList<ConnectorOverview> before = std::exchange(m_overviews, {});
    for (ConnectorOverview &one : overviews) {
        if (!connector(one.connector.id))
            continue;
        addLive(one);
        m_overviews.append(std::move(one));
    }
    for (const ConnectorOverview &earlier : before) {
        const ConnectorOverview *now = overview(earlier.connector.id);
        if (now && now->elsewhere && now->storedRecords > earlier.storedRecords)
            Q_EMIT recordsStored(now->connector.id, int(now->storedRecords - earlier.storedRecords));
    }
    Q_EMIT overviewsChanged();
}

void Workspace::addLive(ConnectorOverview &overview)
{
    using Kind = CollectorState::Kind;
    const QString &id = overview.connector.id;
    const CollectorState own = m_live.value(id, CollectorState{.kind = Kind::Stopped});
    // What was read of another process is old as soon as our collector has the lease.
    if (own.kind == Kind::Collecting || own.kind == Kind::Waiting)
        overview.elsewhere.reset();
    // The other process has ended: no need to wait for the next look at its lease.
    if (own.kind == Kind::HeldElsewhere && !overview.elsewhere)
        collectNow(id);
    if (overview.elsewhere && overview.elsewhere->activity)
        return;
    overview.live = own;
    overview.storedNow = m_storedNow.value(id);
}

Result<void> Workspace::storeConnector(const ConnectorConfig &changed)
{
    if (!connector(changed.id))
        return m_repository.add(changed);
    return m_repository
        .modify(changed.id,
            [&changed](ConnectorConfig &saved) -> Result<void> {
                const ConnectorConfig before = std::exchange(saved, changed);
                saved.active = before.active;
                saved.profile = before.profile;
                saved.logFilters = before.logFilters;
                return {};
            })
        .map([](const ConnectorConfig &) {});
}

void Workspace::saveConnector(const ConnectorConfig &changed, const Secret &secret, const Answer &answer)
{
    const auto finish = [this, answer](const Result<void> &saved) {
        reload();
        answer(saved ? std::nullopt : std::optional(saved.error()));
    };
    if (secret.isEmpty()) {
        finish(storeConnector(changed));
        return;
    }
    m_secrets.of(changed.secretStore)
        .write(secretReferenceOf(changed), secret,
            [this, self = QPointer<Workspace>(this), changed, secret, answer, finish](
                Result<QString> written) {
                if (!self)
                    return;
                Q_EMIT secretAnswered();
                if (!written) {
                    answer(written.error());
                    return;
                }
                ConnectorConfig stored = changed;
                stored.secretStored = true;
                stored.keychainBackend = *written;
                const auto saved = storeConnector(stored);
                if (saved) {
                    m_known.insert(stored.id, secret);
                    m_secretErrors.remove(stored.id);
                } else if (!connector(stored.id)) // An entry that no connector refers to would stay for ever.
                    m_secrets.of(stored.secretStore)
                        .remove(secretReferenceOf(stored), [](const Result<void> &) {});
                finish(saved);
            });
}

void Workspace::updateSecret(
    const QString &id, const Secret &secret, const QString &expires, const Answer &answer)
{
    const ConnectorConfig *saved = connector(id);
    if (saved == nullptr) {
        answer(Error{.kind = ErrorKind::NotFound, .detail = tr("The connector was deleted meanwhile.")});
        return;
    }
    ConnectorConfig changed = *saved;
    changed.secretExpires = expires;
    saveConnector(changed, secret, answer);
}

Result<void> Workspace::modify(
    const QString &id, const std::function<Result<void>(ConnectorConfig &)> &change)
{
    const auto changed = m_repository.modify(id, change);
    reload();
    return changed.map([](const ConnectorConfig &) {});
}

Result<void> Workspace::saveSettings(const Settings &settings)
{
    const ProxySettings before = m_settings.proxy;
    const auto saved = m_settingsRepository.modify([&settings](Settings &stored) -> Result<void> {
        const ProxySettings proxy = withPasswordOf(settings.proxy, stored.proxy);
        stored = settings;
        stored.proxy = proxy;
        return {};
    });
    if (saved && before.isPasswordStored && !saved->proxy.isPasswordStored)
        m_proxyPassword.forget(before);
    reload();
    return saved.map([](const Settings &) {});
}

void Workspace::removeConnector(const QString &id, Records records, const Answer &answer)
{
    const ConnectorConfig *found = connector(id);
    if (!found) {
        answer({});
        return;
    }
    const ConnectorConfig removed = *found;
    if (const auto gone = m_repository.remove(id); !gone) {
        answer(gone.error());
        return;
    }
    m_known.remove(id);
    m_asked.remove(id);
    reload(); // Its collector is asked to stop; the store lets both write.
    m_secrets.of(removed.secretStore).remove(secretReferenceOf(removed), [](const Result<void> &) {});
    auto *thread = QThread::create([this, data = m_data, id, records, answer] {
        std::optional<Error> error;
        auto store = RecordStore::open(data.recordsFile());
        const auto deleted = store.and_then([&](RecordStore &open) {
            return open.removeConnector(
                id, records == Records::Delete ? RecordStore::Records::Delete : RecordStore::Records::Keep);
        });
        if (!deleted)
            error = deleted.error();
        QMetaObject::invokeMethod(this, [answer, error] { answer(error); });
    });
    thread->setParent(this);
    connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
}

Result<QString> Workspace::startDemo()
{
    if (!m_demo) {
        auto demo = std::make_unique<DemoSimulator>();
        if (const auto started = demo->start(); !started)
            return fail(started.error());
        m_demo = std::move(demo);
    }
    const auto earlier = std::find_if(m_connectors.begin(), m_connectors.end(), isDemoConnector);
    const ConnectorConfig demo =
        m_demo->connector(earlier == m_connectors.end() ? ConnectorConfig() : *earlier);
    m_secrets.of(SecretStoreKind::Session).write(secretReferenceOf(demo), m_demo->secret(), [](const auto &) {
    });
    m_known.insert(demo.id, m_demo->secret());
    if (const auto stored = storeConnector(demo); !stored)
        return fail(stored.error());
    reload();
    return demo.id;
}

} // namespace workbench
