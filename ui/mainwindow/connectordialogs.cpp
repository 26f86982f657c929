#include "ui/mainwindow/connectordialogs.h"

#include "configuration/logfilterrepository.h"
#include "connectors/catalogue.h"
#include "secret/keychainservice.h"
#include "secret/keychainunlock.h"
#include "ui/connectorlist/connectorlistpage.h"
#include "ui/connectorwizard/budget/volumerun.h"
#include "ui/connectorwizard/connectorwizard.h"
#include "ui/connectorwizard/prompts/profileprompt.h"
#include "ui/mainwindow/connectoractions.h"
#include "ui/mainwindow/logfilteractions.h"
#include "ui/workspace/workspace.h"

#include <QDateTime>
#include <QUndoStack>
#include <QUuid>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

constexpr auto keychainLookInterval = std::chrono::seconds(2);
constexpr auto firstProfile = "default"_L1;

// The default profile first, then in the order of the settings.
QList<ProfileOffer> profileOffers(const Workspace &workspace)
{
    QList<ProfileOffer> offers;
    for (const QString &profile : workspace.settings().profiles) {
        const auto &connectors = workspace.connectors();
        const auto members = std::count_if(connectors.begin(), connectors.end(),
            [&profile](const ConnectorConfig &one) { return one.profile == profile; });
        const ProfileOffer offer{.name = profile, .connectors = int(members)};
        profile == firstProfile ? offers.prepend(offer) : offers.append(offer);
    }
    return offers;
}

// A name nobody has, in the form of "acme-copy", "acme-copy-2".
QString copiedName(const QString &name, const QList<ConnectorConfig> &connectors)
{
    const auto isTaken = [&connectors](const QString &wanted) {
        return std::any_of(connectors.begin(), connectors.end(), [&wanted](const ConnectorConfig &one) {
            return one.name.compare(wanted, Qt::CaseInsensitive) == 0;
        });
    };
    QString copy = name + u"-copy"_s;
    for (int number = 2; isTaken(copy); ++number)
        copy = u"%1-copy-%2"_s.arg(name).arg(number);
    return copy;
}

} // namespace

// An edit that was saved already: the first redo has nothing left to do.
class ConfigurationChange : public QUndoCommand {
public:
    ConfigurationChange(ConnectorDialogs &dialogs, ConnectorConfig before, ConnectorConfig after)
        : QUndoCommand(ConnectorDialogs::tr("Edit of %1").arg(after.name))
        , m_dialogs(dialogs)
        , m_before(std::move(before))
        , m_after(std::move(after))
    {
    }

    void redo() override
    {
        if (m_isApplied)
            m_dialogs.applyConfiguration(m_after);
        m_isApplied = true;
    }
    void undo() override { m_dialogs.applyConfiguration(m_before); }

private:
    ConnectorDialogs &m_dialogs;
    ConnectorConfig m_before, m_after;
    bool m_isApplied = false;
};

ConnectorDialogs::ConnectorDialogs(Workspace &workspace, ConnectorActions &actions, TestRunner &tests,
    LogFilterActions &filters, QUndoStack &undo, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_actions(actions)
    , m_tests(tests)
    , m_filters(filters)
    , m_undo(undo)
    , m_window(window)
{
    m_keychainLook.setInterval(keychainLookInterval);
    connect(&m_keychainLook, &QTimer::timeout, this, &ConnectorDialogs::lookAtKeychain);
    connectTests();
}

void ConnectorDialogs::connectPage(ConnectorListPage &page)
{
    connect(&page, &ConnectorListPage::createRequested, this, &ConnectorDialogs::create);
    connect(&page, &ConnectorListPage::editRequested, this, [this](const QString &id) { edit(id); });
    connect(&page, &ConnectorListPage::duplicateRequested, this, &ConnectorDialogs::duplicate);
    connect(&page, &ConnectorListPage::updateSecretRequested, this, &ConnectorDialogs::updateSecret);
    connect(&page, &ConnectorListPage::assignProfileRequested, this, &ConnectorDialogs::assignProfile);
    connect(&page, &ConnectorListPage::recollectRequested, this, &ConnectorDialogs::recollect);
    connect(&page, &ConnectorListPage::deleteRequested, this, &ConnectorDialogs::remove);
    connect(&page, &ConnectorListPage::raiseIntervalRequested, this,
        [this](const QString &id) { edit(id, u"interval"_s); });
}

void ConnectorDialogs::connectTests()
{
    connect(&m_tests, &TestRunner::started, this, [this](const QString &, const QString &name) {
        if (m_wizard)
            m_wizard->setTestRunning(true, tr("A test of %1 is running.").arg(name));
    });
    connect(&m_tests, &TestRunner::finished, this, [this](const ConnectivityReport &report) {
        if (m_wizard && m_tests.isDraft())
            m_wizard->setTestResult(report, QDateTime::currentMSecsSinceEpoch());
        else if (m_wizard)
            m_wizard->setTestRunning(false);
    });
    connect(&m_tests, &TestRunner::editRequested, this, &ConnectorDialogs::edit);
    connect(&m_tests, &TestRunner::updateSecretRequested, this, &ConnectorDialogs::updateSecret);
}

WizardContext ConnectorDialogs::context() const
{
    const Settings &settings = m_workspace.settings();
    WizardContext context;
    context.types = connectorTypes();
    context.connectors = m_workspace.connectors();
    context.devices = settings.devices;
    context.tenants = settings.tenants;
    // One that cannot be read is said by the editor of log filters; a connector can be added without.
    if (auto filters = LogFilterRepository(m_workspace.data()).load())
        context.logFilters = std::move(*filters);
    return context;
}

void ConnectorDialogs::create()
{
    open(context());
}

void ConnectorDialogs::duplicate(const QString &id)
{
    const ConnectorConfig *original = m_workspace.connector(id);
    if (!original)
        return;
    WizardContext copying = context();
    copying.start = *original;
    copying.start.id.clear();
    copying.start.name = copiedName(original->name, m_workspace.connectors());
    copying.start.profile.clear();
    copying.start.active = true;
    copying.start.secretStored = false;
    copying.start.keychainBackend.clear();
    copying.start.createdAt = 0;
    open(copying);
}

void ConnectorDialogs::edit(const QString &id, const QString &fieldKey)
{
    // The test of values in an open wizard leads back to it.
    if (m_wizard && m_wizardSubject == id) {
        m_wizard->focusField(fieldKey);
        m_wizard->raise();
        m_wizard->activateWindow();
        return;
    }
    const ConnectorConfig *saved = m_workspace.connector(id);
    if (!saved)
        return;
    WizardContext editing = context();
    editing.mode = WizardContext::Mode::Edit;
    editing.start = *saved;
    open(editing, fieldKey);
}

void ConnectorDialogs::open(const WizardContext &context, const QString &fieldKey)
{
    if (m_wizard) {
        m_wizard->raise();
        m_wizard->activateWindow();
        return;
    }
    m_wizard = new ConnectorWizard(context, m_window);
    m_wizardSubject = context.start.id;
    m_wizard->setAttribute(Qt::WA_DeleteOnClose);
    m_wizard->setWindowModality(Qt::WindowModal);
    if (m_tests.run().isRunning())
        m_wizard->setTestRunning(true, tr("A test of %1 is running.").arg(m_tests.run().connectorName()));
    auto *volume = new VolumeRun(
        m_workspace.data(), {.requestCeiling = m_workspace.settings().requestCeiling}, m_wizard);
    volume->serve(*m_wizard);
    connectWizard(context.start);
    m_wizard->show();
    if (!fieldKey.isEmpty())
        m_wizard->focusField(fieldKey);
    lookAtKeychain();
    m_keychainLook.start();
}

void ConnectorDialogs::connectWizard(const ConnectorConfig &before)
{
    connect(m_wizard, &ConnectorWizard::submitted, this,
        [this, before](
            const ConnectorConfig &connector, const Secret &secret) { save(connector, secret, before); });
    connect(m_wizard, &ConnectorWizard::testRequested, this,
        [this](const ConnectorConfig &connector, const Secret &secret) {
            m_tests.testDraft(connector, secret, m_wizard);
        });
    connect(m_wizard, &ConnectorWizard::testDetailsRequested, &m_tests, &TestRunner::showDialog);
    connect(m_wizard, &ConnectorWizard::unlockKeychainRequested, this, &askToUnlockKeychain);
    connect(
        m_wizard, &ConnectorWizard::showConnectorRequested, this, &ConnectorDialogs::showConnectorRequested);
    connect(m_wizard, &QDialog::finished, this, [this] {
        m_keychainLook.stop();
        m_tests.forgetDraft();
    });
    connect(m_wizard, &ConnectorWizard::logFiltersRequested, this, [this](const ConnectorConfig &draft) {
        m_filters.editDraft(
            draft, m_wizard, [this](const std::vector<LogFilter> &filters, const QStringList &attached) {
                if (m_wizard)
                    m_wizard->setLogFilters(filters, attached);
            });
    });
}

void ConnectorDialogs::lookAtKeychain()
{
    if (m_wizard)
        lookAtKeychainService(m_wizard,
            [wizard = m_wizard.data()](const KeychainService &found) { wizard->setKeychainState(found); });
}

void ConnectorDialogs::save(ConnectorConfig connector, const Secret &secret, const ConnectorConfig &before)
{
    if (connector.id.isEmpty()) {
        connector.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        connector.createdAt = QDateTime::currentMSecsSinceEpoch();
    }
    m_workspace.saveConnector(connector, secret,
        [this, self = QPointer<ConnectorDialogs>(this), connector, before, hasNewSecret = !secret.isEmpty()](
            const std::optional<Error> &error) {
            if (!self)
                return;
            if (error && m_wizard)
                m_wizard->saveFailed(*error);
            else if (error)
                Q_EMIT failed(tr("Cannot save %1").arg(connector.name), *error);
            else
                finishSaving(connector, before, hasNewSecret);
        });
}

void ConnectorDialogs::finishSaving(
    const ConnectorConfig &connector, const ConnectorConfig &before, bool hasNewSecret)
{
    if (m_wizard)
        m_wizard->saved();
    remember(connector);
    const bool isNew = before.id.isEmpty();
    m_actions.noteChange(connector.id, isNew ? tr("Connector added") : tr("Connector changed"),
        hasNewSecret ? tr("With a new client secret.") : QString());
    if (isNew) {
        Q_EMIT added(connector.id);
        Q_EMIT said(tr("Added %1.").arg(connector.name));
        if (connector.runsOnDataProcessor())
            assignProfile(connector.id);
        return;
    }
    Q_EMIT said(tr("Saved %1. The changes apply from the next run on.").arg(connector.name));
    // The configuration of before would not work with the secret of now.
    if (hasNewSecret)
        return;
    m_undo.push(new ConfigurationChange(*this, before, connector));
    Q_EMIT undoOffered();
}

void ConnectorDialogs::assignProfile(const QString &id)
{
    const ConnectorConfig *connector = m_workspace.connector(id);
    if (!connector)
        return;
    const auto scope = m_workspace.settings().hasAdministratorRootScope
        ? ProfilePrompt::Scope::AdministratorRoot
        : ProfilePrompt::Scope::None;
    auto *prompt = new ProfilePrompt(*connector, profileOffers(m_workspace), scope, m_window);
    prompt->setAttribute(Qt::WA_DeleteOnClose);
    connect(prompt, &QDialog::accepted, this, [this, prompt, id] { joinProfile(id, prompt->profile()); });
    prompt->open();
}

void ConnectorDialogs::joinProfile(const QString &id, const QString &profile)
{
    const auto joined = m_workspace.modify(id, [&profile](ConnectorConfig &connector) -> Result<void> {
        connector.profile = profile;
        return {};
    });
    if (!joined) {
        Q_EMIT failed(tr("Cannot add the connector to the profile"), joined.error());
        return;
    }
    m_actions.noteChange(id, tr("Added to a Data Analyzer profile"), profile);
    if (const ConnectorConfig *connector = m_workspace.connector(id))
        Q_EMIT said(tr("%1 is in the profile %2. Its first run starts now.").arg(connector->name, profile));
}

void ConnectorDialogs::applyConfiguration(const ConnectorConfig &connector)
{
    m_workspace.saveConnector(connector, {},
        [this, self = QPointer<ConnectorDialogs>(this), connector](const std::optional<Error> &error) {
            if (!self)
                return;
            if (error) {
                Q_EMIT failed(tr("Cannot save %1").arg(connector.name), *error);
                return;
            }
            m_actions.noteChange(connector.id, tr("Connector changed"), tr("By undo or redo."));
            Q_EMIT said(tr("Saved %1. The changes apply from the next run on.").arg(connector.name));
        });
}

void ConnectorDialogs::remember(const ConnectorConfig &connector)
{
    const auto saved = SettingsRepository(m_workspace.data()).modify([&](Settings &settings) -> Result<void> {
        addReferences(connector, settings);
        return {};
    });
    m_workspace.reload();
    if (!saved)
        Q_EMIT failed(tr("Cannot remember the tenant and the device"), saved.error());
}

} // namespace workbench
