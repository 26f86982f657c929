#pragma once

#include "overview/connectoroverview.h"
#include "ui/connectorlist/rowmenu.h"
#include "ui/connectorlist/standing.h"

#include <QTimer>
#include <QWidget>
#include <memory>

class QAction;
class QLabel;
class QMenu;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace workbench {

class Banner;
class ConnectorFilterModel;
class ConnectorModel;
class ConnectorTable;
class DetailsPanel;
class EmptyConnectorPage;
class Segments;
struct PageBanner;

// The overview of all connectors: title, filter, at most one banner, table and details panel; or the first
// steps where there is no connector. Passive: shows what setters give, asks for everything by signals. GUI
// thread; owned by the main window. Every id is a ConnectorConfig::id.
class ConnectorListPage : public QWidget {
    Q_OBJECT

public:
    explicit ConnectorListPage(QWidget *parent = nullptr);
    ~ConnectorListPage() override;

    // In the order in which they were added. Updates rows in place, by id.
    void setOverviews(const QList<ConnectorOverview> &overviews);
    void setOnline(bool isOnline, qint64 since); // Milliseconds since the epoch.
    void setTesting(const QString &connectorId); // Empty: no test is running.
    void setSearch(const QString &text);

    [[nodiscard]] QString currentConnectorId() const; // Empty: none.
    void setCurrentConnector(const QString &connectorId);
    // Columns, sorting and sizes; a state of another version is ignored.
    [[nodiscard]] QByteArray saveState() const;
    bool restoreState(const QByteArray &state);
    // Show or hide, fit, reset; owned by the page, for a tool button.
    [[nodiscard]] QMenu *columnsMenu() const;
    // Ctrl+I, for the View menu: shows or hides the details panel.
    [[nodiscard]] QAction *detailsAction() const { return m_detailsAction; }

Q_SIGNALS:
    void createRequested();
    void demoRequested();
    void testRequested(const QString &connectorId);
    void editRequested(const QString &connectorId);
    void collectNowRequested(const QString &connectorId);
    void activeChangeRequested(const QString &connectorId, bool isActive);
    void updateSecretRequested(const QString &connectorId);
    void recollectRequested(const QString &connectorId); // From a time that is still to be asked for.
    void gapCollectRequested(
        const QString &connectorId, const QString &contentType, const workbench::TimeInterval &gap);
    void logFiltersRequested(const QString &connectorId);
    void deployRequested(const QString &connectorId);
    void duplicateRequested(const QString &connectorId);
    void showRecordsRequested(const QString &connectorId);
    void showActivityLogRequested(const QString &connectorId); // Empty: of all connectors.
    void deleteRequested(const QString &connectorId);
    void assignProfileRequested(const QString &connectorId);
    void raiseIntervalRequested(const QString &connectorId);
    void currentConnectorChanged(const QString &connectorId);
    void onlineCheckRequested(); // "Try now" while offline.
    void networkSettingsRequested();
    void helpRequested(const QString &address); // "help:values", as the help names its places.

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    static constexpr int narrowWindow = 1280; // Below, the details panel opens over the table.
    static constexpr int detailsWidth = 320;

    void build();
    [[nodiscard]] QWidget *buildHead();
    [[nodiscard]] QWidget *buildMain();
    void connectTable();
    void connectDetails();
    void applyCommand(RowCommand command, const QString &connectorId);
    void openRowMenu(const QString &connectorId, const QPoint &globalPosition, bool isWhole);
    void applyBannerAction(int index);
    void refresh(); // Everything that depends on overviews, net, test or search.
    void refreshTexts();
    void refreshBanner();
    void remindLater(const QString &connectorId);
    void refreshDetails();
    void tick();
    void placeDetails();
    void settle(); // Filters and sorts again, unless a pointer is over the rows.
    [[nodiscard]] bool isNarrow() const;
    [[nodiscard]] const ConnectorOverview *overview(const QString &connectorId) const;

    ListContext m_context;
    ConnectorModel *m_model;
    ConnectorFilterModel *m_filter;
    QLabel *m_subtitle = nullptr;
    Segments *m_segments = nullptr;
    QWidget *m_bannerSlot = nullptr;
    Banner *m_banner = nullptr;
    QPushButton *m_moreProblems = nullptr;
    std::unique_ptr<PageBanner> m_shownBanner;
    ConnectorTable *m_table = nullptr;
    QLabel *m_noMatch = nullptr;
    EmptyConnectorPage *m_empty = nullptr;
    QStackedWidget *m_pages = nullptr;
    QSplitter *m_splitter = nullptr;
    DetailsPanel *m_details = nullptr;
    QAction *m_detailsAction = nullptr;
    QTimer m_second;
    QString m_current;
    bool m_isRestless = false; // Rows wait for the pointer to leave before they are filtered and sorted.
    bool m_isDetailsWanted = true; // Beside the table.
    bool m_isOverlayWanted = false; // Over the table, where there is no room beside it.
};

} // namespace workbench
