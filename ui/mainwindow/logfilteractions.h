#pragma once

#include "base/error.h"
#include "configuration/logfilterchange.h"

#include <QObject>
#include <QPointer>
#include <functional>

class QWidget;

namespace workbench {

class ConnectorActions;
class LogFiltersDialog;
class Workspace;

// Opens the editor of log filters, for a saved connector, for one that is being typed in, or for a value of a
// record, and saves what comes of it. One editor at a time. GUI thread, owned by the window.
class LogFilterActions : public QObject {
    Q_OBJECT

public:
    LogFilterActions(Workspace &workspace, ConnectorActions &actions, QWidget *window);

    void edit(const QString &connectorId);
    // A new filter on the value; without a connector for all of them.
    void exclude(const QString &field, const QString &value, const QString &connectorId);
    // For a connector that is not added yet: all filters there are after saving, and those it has.
    using Chosen = std::function<void(const std::vector<LogFilter> &filters, const QStringList &attached)>;
    void editDraft(const ConnectorConfig &draft, QWidget *parent, const Chosen &chosen);

Q_SIGNALS:
    void demoRequested();
    // For the status bar, 6 s.
    void said(const QString &sentence);
    void failed(const QString &sentence, const workbench::Error &error);

private:
    // Null: the saved filters cannot be read, or an editor is open already.
    LogFiltersDialog *open(const ConnectorConfig &connector, QWidget *parent);
    void save(const ConnectorConfig &connector, const LogFilterChange &change);

    Workspace &m_workspace;
    ConnectorActions &m_actions;
    QWidget *m_window;
    QPointer<LogFiltersDialog> m_dialog;
};

} // namespace workbench
