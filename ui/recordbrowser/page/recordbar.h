#pragma once

#include "record/interflowrecord.h"
#include "ui/recordbrowser/widgets/timerange.h"

#include <QWidget>

class QMenu;
class QToolButton;

namespace workbench {

class QueryEdit;
class Segments;
class TimeRangeButton;

// The tool bar of the record browser: indices, search, time range, live tail, export, columns. The main
// window puts it into its own tool bar. Passive.
class RecordBar : public QWidget {
    Q_OBJECT

public:
    explicit RecordBar(QWidget *parent = nullptr);

    void setIndices(IndexSet indices); // Without a signal.
    void setLiveTail(bool isLive); // Without a signal.
    // "Export 171,206 records…"; nothing to export disables it with a reason.
    void setExportable(qint64 records, bool isRunning);
    [[nodiscard]] QueryEdit *query() const { return m_query; }
    [[nodiscard]] TimeRangeButton *timeRange() const { return m_range; }
    // Filled by the page whenever it is about to be shown.
    [[nodiscard]] QMenu *columnsMenu() const { return m_columnsMenu; }

Q_SIGNALS:
    void indicesChanged(IndexSet indices);
    void liveTailToggled(bool isLive);
    void exportRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showTexts(bool isWide);

    Segments *m_indices;
    QueryEdit *m_query;
    TimeRangeButton *m_range;
    QToolButton *m_liveTail, *m_export, *m_columns;
    QMenu *m_columnsMenu;
};

} // namespace workbench
