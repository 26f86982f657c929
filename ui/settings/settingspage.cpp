#include "ui/settings/settingspage.h"

#include "base/joinedtext.h"
#include "configuration/generalrules.h"
#include "ui/settings/collectionsection.h"
#include "ui/settings/datasection.h"
#include "ui/settings/generalsection.h"
#include "ui/settings/listeditor.h"
#include "ui/settings/networksection.h"
#include "ui/shared/banner.h"
#include "ui/shared/buttons.h"
#include "ui/theme/tokens.h"

#include <QLabel>
#include <QPainter>
#include <QPointer>
#include <QScrollArea>
#include <QUndoCommand>
#include <QUndoStack>
#include <QVBoxLayout>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

constexpr int widest = 720;

QString deviceKey(const Device &device)
{
    return (device.kind == Device::Kind::Sensor ? u"sensor:"_s : u"dp:"_s) + device.name;
}

QString usedBy(const QString &name, const QStringList &connectors)
{
    return connectors.isEmpty()
        ? QString()
        : SettingsPage::tr("%1 cannot be removed: it is used by %2.").arg(name, joinedList(connectors));
}

} // namespace

// One change of the settings. Owned by the window's undo stack; does nothing once the page is gone.
class SettingsChange : public QUndoCommand {
public:
    SettingsChange(SettingsPage &page, const QString &text, Settings before, Settings after)
        : QUndoCommand(text)
        , m_page(&page)
        , m_before(std::move(before))
        , m_after(std::move(after))
    {
    }

    void undo() override
    {
        if (m_page)
            m_page->apply(m_before);
    }
    void redo() override
    {
        if (m_page)
            m_page->apply(m_after);
    }

private:
    QPointer<SettingsPage> m_page;
    Settings m_before;
    Settings m_after;
};

SettingsPage::SettingsPage(QUndoStack &undo, QWidget *parent) : QWidget(parent), m_undo(undo)
{
    build();
    connectGeneral();
    connectNetworkAndCollection();
    connectLists();
    present(m_settings);
}

void SettingsPage::build()
{
    auto *content = new QWidget(this);
    content->setMaximumWidth(widest);
    auto *inside = new QVBoxLayout(content);
    inside->setContentsMargins(16, 16, 16, 24);
    inside->setSpacing(24);
    auto *head = new QVBoxLayout;
    head->setSpacing(0);
    head->addWidget(roleLabel(tr("Settings"), TextRole::Title, LabelTone::Normal, content));
    head->addWidget(roleLabel(
        tr("For all connectors. Changes apply at once."), TextRole::Small, LabelTone::Secondary, content));
    inside->addLayout(head);
    m_problem = new Banner(content);
    m_problem->setObjectName(u"settingsProblem"_s);
    m_general = new GeneralSection(content);
    m_devices = new ListEditor(
        tr("Devices"), u"device"_s, tr("device"), {tr("Data Processor"), tr("Sensor")}, content);
    m_tenants = new ListEditor(tr("Tenants"), u"tenant"_s, tr("tenant"), {}, content);
    m_profiles = new ListEditor(tr("Data Analyzer profiles"), u"profile"_s, tr("profile"), {}, content);
    m_collection = new CollectionSection(content);
    m_network = new NetworkSection(content);
    m_data = new DataSection(content);
    for (QWidget *section : QList<QWidget *>{
             m_problem, m_general, m_devices, m_tenants, m_profiles, m_collection, m_network, m_data})
        inside->addWidget(section);
    inside->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    content->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
}

void SettingsPage::connectGeneral()
{
    connect(m_general, &GeneralSection::languageChosen, this, [this](const QString &language) {
        change(tr("Change language"), [&](Settings &settings) { settings.language = language; });
    });
    connect(m_general, &GeneralSection::themeChosen, this, [this](const QString &theme) {
        change(tr("Change theme"), [&](Settings &settings) { settings.theme = theme; });
    });
    connect(m_general, &GeneralSection::timesInUtcChosen, this, [this](bool isUtc) {
        change(tr("Change times"), [&](Settings &settings) { settings.timesInUtc = isUtc; });
    });
    connect(m_general, &GeneralSection::reduceMotionChosen, this, [this](bool isReduced) {
        change(tr("Change motion"), [&](Settings &settings) { settings.reduceMotion = isReduced; });
    });
    connect(m_general, &GeneralSection::scopeChosen, this, [this](bool hasScope) {
        change(
            tr("Change scope"), [&](Settings &settings) { settings.hasAdministratorRootScope = hasScope; });
    });
}

void SettingsPage::connectNetworkAndCollection()
{
    connect(m_collection, &CollectionSection::ceilingChosen, this, [this](int requests) {
        change(tr("Change requests per minute"),
            [&](Settings &settings) { settings.requestCeiling = requests; });
    });
    connect(m_collection, &CollectionSection::patienceChosen, this, [this](int seconds) {
        change(tr("Change patience"),
            [&](Settings &settings) { settings.throttlePatience = std::chrono::seconds(seconds); });
    });
    connect(m_network, &NetworkSection::proxyChosen, this, [this](const ProxySettings &proxy) {
        change(tr("Change proxy"),
            [&](Settings &settings) { settings.proxy = withPasswordOf(proxy, settings.proxy); });
    });
    connect(m_network, &NetworkSection::proxyPasswordEntered, this, &SettingsPage::proxyPasswordEntered);
    connect(m_network, &NetworkSection::proxyPasswordRemovalRequested, this,
        &SettingsPage::proxyPasswordRemovalRequested);
    connect(m_network, &NetworkSection::caFileChosen, this, [this](const QString &path) {
        change(tr("Change CA file"), [&](Settings &settings) { settings.caFile = path; });
    });
    connect(m_data, &DataSection::retentionChosen, this, [this](const RetentionPolicy &retention) {
        change(tr("Change retention"), [&](Settings &settings) { settings.retention = retention; });
    });
    connect(m_data, &DataSection::openFolderRequested, this, &SettingsPage::openFolderRequested);
}

void SettingsPage::connectLists()
{
    connect(m_devices, &ListEditor::addRequested, this, &SettingsPage::addDevice);
    connect(m_devices, &ListEditor::removeRequested, this, [this](const QString &key) {
        change(tr("Remove device"), [&](Settings &settings) { settings.devices.removeAll(deviceOf(key)); });
    });
    struct NameList {
        ListEditor *editor;
        QStringList Settings::*names;
        Result<QString> (*check)(const QString &);
        QString addText, removeText;
    };
    const NameList lists[] = {
        {m_tenants, &Settings::tenants, normaliseTenantName, tr("Add tenant"), tr("Remove tenant")},
        {m_profiles, &Settings::profiles, normaliseProfile, tr("Add profile"), tr("Remove profile")}};
    for (const NameList &list : lists) {
        connect(list.editor, &ListEditor::addRequested, this, [this, list](const QString &text) {
            const auto name = list.check(text);
            if (!name || name->isEmpty())
                return list.editor->showProblem(
                    name ? tr("“%1” is not a name.").arg(text) : name.error().detail);
            if ((m_settings.*list.names).contains(*name, Qt::CaseInsensitive))
                return list.editor->showProblem(tr("%1 is in the list already.").arg(*name));
            list.editor->clearField();
            change(list.addText, [&](Settings &settings) { (settings.*list.names).append(*name); });
        });
        connect(list.editor, &ListEditor::removeRequested, this, [this, list](const QString &key) {
            change(list.removeText, [&](Settings &settings) { (settings.*list.names).removeAll(key); });
        });
    }
}

void SettingsPage::addDevice(const QString &text, int kind)
{
    const auto name = checkName(text);
    if (!name)
        return m_devices->showProblem(name.error().detail);
    const Device device{
        .name = *name, .kind = kind == 1 ? Device::Kind::Sensor : Device::Kind::DataProcessor};
    if (m_settings.devices.contains(device))
        return m_devices->showProblem(tr("%1 is in the list already.").arg(device.name));
    m_devices->clearField();
    change(tr("Add device"), [&](Settings &settings) { settings.devices.append(device); });
}

void SettingsPage::setSettings(const Settings &settings)
{
    m_settings = settings;
    present(settings);
}

void SettingsPage::setDataDirectory(const QString &path, qint64 bytes)
{
    m_data->setDirectory(path, bytes);
}

void SettingsPage::setReferencesInUse(const ReferencesInUse &references)
{
    m_references = references;
    showLists();
}

void SettingsPage::concludeProxyPassword(const QString &problem)
{
    m_network->concludePassword(problem);
}

void SettingsPage::showProblem(const QString &sentence)
{
    if (sentence.isEmpty())
        m_problem->clear();
    else
        m_problem->setMessage(BannerKind::Error, u"error"_s, tr("The settings cannot be saved"), sentence);
}

void SettingsPage::change(const QString &text, const std::function<void(Settings &)> &edit)
{
    Settings after = m_settings;
    edit(after);
    if (after != m_settings)
        m_undo.push(new SettingsChange(*this, text, m_settings, after)); // Calls redo(), so apply().
}

void SettingsPage::apply(const Settings &settings)
{
    m_settings = settings;
    present(settings);
    Q_EMIT settingsChanged(settings);
}

void SettingsPage::present(const Settings &settings)
{
    m_general->setSettings(settings);
    m_collection->setSettings(settings);
    m_network->setSettings(settings);
    m_data->setRetention(settings.retention);
    showLists();
}

void SettingsPage::showLists()
{
    QList<ListEditor::Entry> devices;
    for (const Device &device : m_settings.devices) {
        const QString key = deviceKey(device);
        const bool isOwn = key == u"dp:dp-local"_s;
        devices.append({key,
            tr("%1 (%2)").arg(
                device.name, device.kind == Device::Kind::Sensor ? tr("Sensor") : tr("Data Processor")),
            isOwn ? tr("dp-local cannot be removed: it is this machine.")
                  : usedBy(device.name, m_references.devices.value(key))});
    }
    QList<ListEditor::Entry> tenants;
    for (const QString &tenant : m_settings.tenants)
        tenants.append({tenant, tenant, usedBy(tenant, m_references.tenants.value(tenant))});
    QList<ListEditor::Entry> profiles;
    for (const QString &profile : m_settings.profiles)
        profiles.append({profile, profile,
            profile == u"default"_s ? tr("The profile default cannot be removed.")
                                    : usedBy(profile, m_references.profiles.value(profile))});
    m_devices->setEntries(devices);
    m_tenants->setEntries(tenants);
    m_profiles->setEntries(profiles);
}

void SettingsPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokensOf(palette()).surface);
}

} // namespace workbench
