#pragma once

#include "record/timeinterval.h"
#include "ui/mainwindow/testrunner.h"

#include <QObject>

class QUndoStack;

namespace workbench {

class ConnectorListPage;

// What a person can do with a connector: takes the wishes of the overview to the workspace and says what came
// of them. GUI thread, owned by the window.
class ConnectorActions : public QObject {
    Q_OBJECT

public:
    ConnectorActions(
        Workspace &workspace, ActivityFeed &activity, TestRunner &tests, QUndoStack &undo, QObject *parent);

    void connectPage(ConnectorListPage &page);
    void startDemo();
    void collectNow(const QString &id);
    void setActive(const QString &id, bool isActive);
    void collectGap(const QString &id, const TimeInterval &gap);
    // Into the activity log, as done by the person.
    void noteChange(const ConnectorConfig &connector, const QString &event, const QString &detail);
    void noteChange(const QString &id, const QString &event, const QString &detail);

Q_SIGNALS:
    // For the status bar, 6 s.
    void said(const QString &sentence);
    void undoOffered(); // What was said last can be undone.
    void failed(const QString &sentence, const workbench::Error &error);

private:
    friend class ActiveChange;
    void applyActive(const QString &id, bool isActive);

    Workspace &m_workspace;
    ActivityFeed &m_activity;
    TestRunner &m_tests;
    QUndoStack &m_undo;
};

} // namespace workbench
