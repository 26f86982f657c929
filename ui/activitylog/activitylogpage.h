#pragma once

#include "ui/activitylog/activityfeed.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace workbench {

class ActivityDetails;
class ActivityModel;
class ActivityTable;
class Chip;
class StatePage;

// What an entry offers to do about it.
enum class ActivityFix { None, UpdateSecret, EditConnector, RunTest, RaiseInterval };
[[nodiscard]] ActivityFix fixOf(const ActivityEntry &entry);

// Every run, test, change and error: chips, search and connector filter above a table, and the chosen entry
// at the side. Reads through the feed. Lives on the GUI thread.
class ActivityLogPage : public QWidget {
    Q_OBJECT

public:
    explicit ActivityLogPage(ActivityFeed &feed, QWidget *parent = nullptr);

    struct Connector {
        QString id, name;
    };
    // For the connector filter; what was deleted is found with "All connectors" alone.
    void setConnectors(const QList<Connector> &connectors);
    // "Show in Activity log" of a connector: everything of it; empty: of all.
    void showConnector(const QString &connectorId);
    void setDetailsVisible(bool isVisible);
    [[nodiscard]] bool areDetailsVisible() const;
    void focusSearch();
    [[nodiscard]] ActivityFilter filter() const;

Q_SIGNALS:
    void fixRequested(const QString &connectorId, workbench::ActivityFix fix);
    // The detail of an entry went to the clipboard; for the status bar.
    void copied(const QString &what);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QWidget *buildHead();
    [[nodiscard]] QWidget *buildTable();
    void connectFeed();
    void reload();
    void loadMore();
    void showPage(const ActivityPage &page);
    void takeAppended(const QList<ActivityEntry> &entries, const QList<qint64> &replacedIds);
    void showCounts(const ActivityCounts &counts);
    void showState();
    void showCurrent();
    void chooseGroup(Chip *chip, bool isChecked);
    void clearFilters();
    void askToClear();

    ActivityFeed &m_feed;
    ActivityModel *m_model;
    quint64 m_generation = 0;
    bool m_isLoading = false;
    bool m_hasMore = false;
    ActivityCounts m_counts;
    QTimer m_typing;
    QLineEdit *m_search = nullptr;
    QComboBox *m_connector = nullptr;
    Chip *m_all = nullptr;
    QList<Chip *> m_chips; // Errors, Warnings, Tests, Changes.
    QPushButton *m_clear = nullptr;
    QSplitter *m_splitter = nullptr;
    QStackedWidget *m_stack = nullptr;
    ActivityTable *m_table = nullptr;
    StatePage *m_state = nullptr;
    ActivityDetails *m_details = nullptr;
};

} // namespace workbench
