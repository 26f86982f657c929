#pragma once

#include "ui/connectorlist/rowmenu.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace workbench {

class BudgetStrip;
class CoverageStrip;
class FactGrid;
class PollSection;
class StateLine;
class StatusLabel;

// Everything about the current connector: state, next poll, cursors, coverage, request budget, last errors.
// Passive. GUI thread; owned by the page.
class DetailsPanel : public QWidget {
    Q_OBJECT

public:
    explicit DetailsPanel(QWidget *parent = nullptr);

    void showConnector(const ConnectorOverview &overview, const ListContext &context);
    void showNothing();
    // Countdown and lines that name a time from now.
    void showNow(const ConnectorOverview &overview, const ListContext &context);

Q_SIGNALS:
    void commandRequested(workbench::RowCommand command);
    void gapCollectRequested(const QString &contentType, const workbench::TimeInterval &gap);
    void closeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void buildHead(QVBoxLayout *layout);
    void buildSections(QVBoxLayout *layout);
    void buildCoverage(QVBoxLayout *layout);
    void buildBudget(QVBoxLayout *layout);
    void showHead(const ConnectorOverview &overview, const ListContext &context);
    void showState(const ConnectorOverview &overview, const ListContext &context);
    void showCursors(const ConnectorOverview &overview);
    void showCoverage(const ConnectorOverview &overview, const ListContext &context);
    void rebuildStrips(const ConnectorConfig &connector);
    void showBudget(const ConnectorOverview &overview);
    void showErrors(const ConnectorOverview &overview, const ListContext &context);

    QWidget *m_content;
    QLabel *m_nothing;
    QLabel *m_name = nullptr;
    StatusLabel *m_status = nullptr;
    QLabel *m_summary = nullptr;
    QLabel *m_elsewhere = nullptr;
    QPushButton *m_profile = nullptr;
    QPushButton *m_collect = nullptr;
    QPushButton *m_change = nullptr;
    QPushButton *m_test = nullptr;
    PollSection *m_poll = nullptr;
    StateLine *m_stateLine = nullptr;
    QLabel *m_stateText = nullptr;
    QLabel *m_cursorDay = nullptr;
    FactGrid *m_cursors = nullptr;
    QPushButton *m_range = nullptr;
    QVBoxLayout *m_strips = nullptr;
    QLabel *m_coverageLegend = nullptr;
    QStringList m_stripTypes;
    QList<CoverageStrip *> m_stripList;
    QLabel *m_budgetText = nullptr;
    BudgetStrip *m_budget = nullptr;
    QList<QLabel *> m_budgetLegend; // Activities, Alerts, Test.
    FactGrid *m_errors = nullptr;
    QLabel *m_noErrors = nullptr;
    bool m_isMonthShown = false;
    ConnectorOverview m_shown;
    ListContext m_context;
};

} // namespace workbench
