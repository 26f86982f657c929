#pragma once

#include "base/secret.h"
#include "configuration/settings.h"

#include <QHash>
#include <QWidget>
#include <functional>

class QUndoStack;

namespace workbench {

class Banner;
class CollectionSection;
class DataSection;
class GeneralSection;
class ListEditor;
class NetworkSection;

// By which connectors devices, tenants and profiles are used: such a reference cannot be removed. Names of
// connectors by the name of the device, tenant or profile.
struct ReferencesInUse {
    QHash<QString, QStringList> devices; // By "dp:NAME" and "sensor:NAME".
    QHash<QString, QStringList> tenants;
    QHash<QString, QStringList> profiles;
};

// What holds for all connectors. Every change applies at once and can be undone; there is no OK button. Lives
// on the GUI thread.
class SettingsPage : public QWidget {
    Q_OBJECT

public:
    // Changes go onto `undo`, which belongs to the window.
    explicit SettingsPage(QUndoStack &undo, QWidget *parent = nullptr);

    void setSettings(const Settings &settings);
    [[nodiscard]] Settings settings() const { return m_settings; }
    // `bytes` of all files in the data directory; -1: not known.
    void setDataDirectory(const QString &path, qint64 bytes);
    void setReferencesInUse(const ReferencesInUse &references);
    // How storing or removing the password of the proxy ended; an empty sentence: well.
    void concludeProxyPassword(const QString &problem);
    // Saving failed: shown above the sections.
    void showProblem(const QString &sentence);

Q_SIGNALS:
    // A person changed something, or undid it.
    void settingsChanged(const workbench::Settings &settings);
    void openFolderRequested();
    // Not undoable: what was typed is not kept.
    void proxyPasswordEntered(const workbench::Secret &password);
    void proxyPasswordRemovalRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    friend class SettingsChange;
    void build();
    void connectGeneral();
    void connectNetworkAndCollection();
    void connectLists();
    // A change by a person: onto the undo stack, shown and told.
    void change(const QString &text, const std::function<void(Settings &)> &edit);
    void apply(const Settings &settings); // From the undo stack.
    void present(const Settings &settings);
    void showLists();
    void addDevice(const QString &name, int kind);

    QUndoStack &m_undo;
    Settings m_settings;
    ReferencesInUse m_references;
    Banner *m_problem = nullptr;
    GeneralSection *m_general = nullptr;
    ListEditor *m_devices = nullptr;
    ListEditor *m_tenants = nullptr;
    ListEditor *m_profiles = nullptr;
    CollectionSection *m_collection = nullptr;
    NetworkSection *m_network = nullptr;
    DataSection *m_data = nullptr;
};

} // namespace workbench
