#pragma once

#include "ui/recordbrowser/page/liverate.h"
#include "ui/recordbrowser/page/recordsearch.h"
#include "ui/recordbrowser/recordfeed.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

class QLabel;
class QSplitter;
class QUndoStack;

namespace workbench {

class FieldList;
class HistogramSource;
class MsgClassChips;
class RecordBar;
class RecordDetailPane;
class RecordExporter;
class RecordTable;
class ResultPane;
class SearchChips;

// The record browser: search, kinds, histogram, fields, table and one record. Reads the store through feeds
// of its own and never waits; the store need not exist yet. GUI thread; owned by the main window, which puts
// bar() into its tool bar.
class RecordBrowser : public QWidget {
    Q_OBJECT

public:
    // `undo` outlives the page; null: a stack of its own.
    explicit RecordBrowser(const QString &recordsFile, QWidget *parent = nullptr, QUndoStack *undo = nullptr);
    ~RecordBrowser() override;

    [[nodiscard]] RecordBar *bar() const { return m_bar; }
    [[nodiscard]] QUndoStack *undoStack() const { return m_undo; }
    [[nodiscard]] const RecordSearch &search() const { return m_search; }

    // Names by id, for the chip.
    void setConnectors(const QHash<QString, QString> &names);
    // Windows Events of this connector alone, the last 24 hours.
    void showConnector(const QString &id, const QString &name);
    // So many were stored by a collector just now; cheap, may come as often as it likes.
    void recordsStored(qint64 count);
    // The window shows times in another zone now.
    void updateTimes();

    void focusQuery();
    void focusFieldFilter();
    void toggleLiveTail();
    void exportRecords();
    void cancelExport();
    void setFieldListShown(bool isShown);
    // Search, history, columns and sizes.
    [[nodiscard]] QByteArray saveState() const;
    bool restoreState(const QByteArray &state);

Q_SIGNALS:
    void exportProgress(qint64 done, qint64 total);
    void exportFinished(const QString &file, qint64 records, const std::optional<workbench::Error> &error);
    void statusMessage(const QString &text); // For the status bar, for 6 s.
    void connectorsRequested(); // From the empty page.
    // "Exclude records like this…": a log filter on this value is wanted, an empty one means records without
    // the field. The connector of the records is empty where they may be of several.
    void excludeRequested(const QString &field, const QString &value, const QString &connectorId);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void buildPage();
    QWidget *buildTop();
    void connectBar();
    void connectFields();
    void connectTable();
    void connectDetail();
    void connectFeed();
    void arrange();
    void followWhileUnseen();
    void shareWidth(); // Between table and detail.
    void fillColumnsMenu();

    // What a person changed; can be undone.
    void change(const RecordSearch &search, const QString &what);
    void changeColumns(const QStringList &columns, const QString &what);
    void addTerm(const QString &term);
    void filterFor(const QString &field, const QString &value, bool isMissing, bool isIncluded);
    void exclude(const QString &field, const QString &value);
    void toggleColumn(const QString &field);
    void clearFilters();

    void apply(const RecordSearch &search);
    void applyColumns(const QStringList &columns);
    void askForFigures();
    void takeFigures(const ResultFigures &figures);
    [[nodiscard]] TimeRange otherRange() const;
    void takeFault(ReadKind kind, const Error &error);
    void showResult();
    void setLive(bool isLive);
    void showLiveState();
    void showDetail(const QByteArray &stellarUuid, std::optional<qint64> position);
    void closeDetail();
    void showCellMenu(const QPoint &place, const QString &field, const QString &text);

    RecordFeed m_feed;
    HistogramSource *m_histogramSource;
    QUndoStack *m_undo;
    RecordExporter *m_exporter;
    RecordSearch m_search;
    std::optional<ResultFigures> m_figures;
    QHash<QString, QString> m_connectorNames;
    bool m_isLive = false;
    bool m_isDetailWanted = true; // Until a person closes it.
    bool m_isFieldListWanted = true;
    LiveRate m_rate;
    QTimer m_pause; // Between refreshes of counts.

    RecordBar *m_bar;
    QLabel *m_queryError, *m_result;
    MsgClassChips *m_chips;
    SearchChips *m_searchChips;
    class HistogramView *m_histogram;
    FieldList *m_fields;
    RecordTable *m_table;
    ResultPane *m_resultPane;
    RecordDetailPane *m_detail;
    QSplitter *m_outer, *m_inner;
};

} // namespace workbench
