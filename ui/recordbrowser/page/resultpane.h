#pragma once

#include "base/error.h"

#include <QTimer>
#include <QWidget>

class QStackedWidget;

namespace workbench {

class LiveTailBar;
class RecordLoading;
class StatePage;

// The middle of the record browser: the table under the live tail's bar, or why there is none. Passive; owns
// neither records nor search.
class ResultPane : public QWidget {
    Q_OBJECT

public:
    // Becomes the owner of `table`.
    ResultPane(QWidget *table, QWidget *parent);

    enum class Shown { Table, Loading, NoMatch, NoRecords, Fault };
    [[nodiscard]] Shown shown() const { return m_shown; }
    void showTable();
    // After 300 ms, if nothing else is shown by then.
    void showLoading();
    // "2 filters and the time range 09:40 to 11:20 are active. Without them 1,320,509 records match."
    // `otherRange` is the alternative to clearing all filters.
    void showNoMatch(
        int limits, const QString &range, bool isLimitedInTime, const QString &otherRange, qint64 total);
    void showNoRecords();
    void showFault(const Error &error);
    [[nodiscard]] LiveTailBar *liveTail() const { return m_liveTail; }

Q_SIGNALS:
    void filtersCleared();
    void otherRangeRequested();
    void retryRequested();
    void connectorsRequested();
    void loadingCancelled();

private:
    void show(Shown shown);

    Shown m_shown = Shown::NoRecords;
    LiveTailBar *m_liveTail;
    QStackedWidget *m_stack;
    RecordLoading *m_loading;
    StatePage *m_noMatch, *m_noRecords, *m_fault;
    QTimer m_patience;
};

} // namespace workbench
