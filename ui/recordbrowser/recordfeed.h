#pragma once

#include "ui/recordbrowser/recordvalues.h"
#include "export/recordexport.h"
#include "storage/recordreader.h"

#include <QObject>
#include <memory>

namespace workbench {

class ExportThread;
class FeedFigures;
class FeedRows;
class FeedThread;
enum class TimeStyle;
struct FeedSetup;

// Reads records for the window. Lives on the GUI thread and never waits: requests go to two reading threads
// of its own, one for rows and details, one for figures that may take long (each has its own read-only
// connection), and the answers come back as signals. The newest request is served first, at most eight wait,
// and an answer that belongs to an older filter is dropped here, so that whoever listens needs no check.
class RecordFeed : public QObject {
    Q_OBJECT

public:
    // The store need not exist yet: until it does there are no records, and refresh() looks again.
    explicit RecordFeed(const QString &storeFile, QObject *parent = nullptr);
    ~RecordFeed() override; // Stops what runs and waits for the threads, a few milliseconds.

    // A new generation: everything that is waited for is dropped, figuresRead() and the first rows follow.
    void setFilter(const RecordFilter &filter);
    [[nodiscard]] const RecordFilter &filter() const { return m_filter; }
    // Names of fields; a new generation too, since cells are made on the reading thread.
    void setColumns(const QStringList &fields);
    [[nodiscard]] const QStringList &columns() const { return m_columns; }
    // How times stand in the rows: all of one day without their date.
    [[nodiscard]] TimeStyle timeStyle() const;
    // What shownTimeSpec() is now; a new generation if that changes.
    enum class TimeZone { Utc, Local };
    void setTimeZone(TimeZone zone);
    // Of the answers that still count.
    [[nodiscard]] quint64 generation() const { return m_generation; }

    void requestRows(qint64 position, int count);
    // Looks for what was stored since; answers with updated(). The record `anchor`, if there is one, is the
    // first of the rows in the answer, however many records are new above it. At most one runs at a time.
    void refresh(std::optional<RowKey> anchor, int count);
    void requestHistogram(qint64 from, qint64 width, int buckets);
    void requestChips();
    void requestTopValues(const QString &field, int count);
    // Values of a field that start with `prefix`, without case.
    void requestCompletions(const QString &field, const QString &prefix, int count);
    void requestFields();
    void requestDetail(const QByteArray &stellarUuid);
    // The activities of an alert, the alerts of an activity, the raw and the mapped form of an alert.
    void requestRelated(const QByteArray &stellarUuid);

    // Writes what the filter finds now, newest first, on a thread of its own. False: one is running.
    bool startExport(ExportPlan plan);
    void cancelExport();
    [[nodiscard]] bool isExporting() const { return m_export != nullptr; }

Q_SIGNALS:
    void figuresRead(const workbench::ResultFigures &figures);
    void rowsRead(const workbench::ShownPage &page);
    void updated(const workbench::ShownUpdate &update);
    void histogramRead(const workbench::ShownHistogram &histogram);
    void chipsRead(const workbench::ChipCounts &counts);
    void topValuesRead(const workbench::ShownTopValues &values);
    void completionsRead(const workbench::ShownTopValues &values);
    void fieldsRead(const workbench::ShownFields &fields);
    void detailRead(const workbench::RecordDetail &detail);
    void relatedRead(const workbench::RelatedRecords &related);
    // Never for what was stopped or dropped.
    void readFailed(workbench::ReadKind kind, const workbench::Error &error);
    void exportProgressed(qint64 done, qint64 total);
    // `error` is Cancelled after cancelExport(); the file is then not there (or the old one still is).
    void exportFinished(const QString &file, qint64 records, const std::optional<workbench::Error> &error);

private:
    void startGeneration();
    // Runs `read` on a reading thread and emits its answer here, if it is still wanted then.
    template<typename Answer, typename Read>
    void request(FeedThread &thread, ReadKind kind, Read read, void (RecordFeed::*answered)(const Answer &));
    void showWalk(const ResultFigures &figures);
    void endExport(const Result<qint64> &written);

    QString m_file;
    RecordFilter m_filter;
    QStringList m_columns;
    TimeZone m_zone = TimeZone::Utc;
    quint64 m_generation = 0;
    std::shared_ptr<const FeedSetup> m_setup;
    std::unique_ptr<FeedRows> m_rowReader; // Used by m_rows alone.
    std::unique_ptr<FeedFigures> m_figureReader; // Used by m_figures alone.
    std::unique_ptr<FeedThread> m_rows, m_figures;
    std::unique_ptr<ExportThread> m_export;
};

} // namespace workbench
