#pragma once

#include "storage/recordreader.h"
#include "ui/recordbrowser/recordvalues.h"

#include <QAbstractTableModel>
#include <QHash>
#include <chrono>
#include <deque>
#include <list>
#include <optional>

class QTimer;

namespace workbench {

class RecordFeed;

// A window of 64 rows (more for a very tall view) over the feed's result, which may have millions. Row 0 of
// the model is row base() of the result. Pages of 128 rows are kept, the least recently used go; what is not
// there is asked for and shown as a placeholder meanwhile. Never touches the store. GUI thread; owned by
// RecordTable.
class RecordModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        FieldRole = Qt::UserRole, // The column's field name.
        KeyRole, // RowKey.
        UuidRole, // QByteArray; stellar_uuid.
        KindRole, // RecordKind.
        PlaceholderRole, // bool: not read yet.
        NewRole, // bool: stored less than two seconds ago, seen by following the newest record.
        EmphasisRole, // bool: the title of an alert.
        FirstColumnRole, // bool.
    };
    static constexpr int leastWindowRows = 64;

    explicit RecordModel(RecordFeed &feed, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    // Rows of the result known so far.
    [[nodiscard]] qint64 total() const { return m_total; }
    [[nodiscard]] qint64 base() const { return m_base; }
    // Twice what the view shows; never fewer than leastWindowRows.
    void setWindowRows(int rows);
    // The row that stays where it is when records come in: the first one that is visible.
    void setAnchor(qint64 position) { m_anchor = position; }
    // Moves the window; what is out of range is clamped.
    void setBase(qint64 base);
    // Nothing if it is not read yet.
    [[nodiscard]] const ShownRecord *recordAt(qint64 position) const;
    // The position of a record that is read; -1 otherwise.
    [[nodiscard]] qint64 positionOf(RowKey key) const;
    // Asks for the page of a position if it is not there.
    void ask(qint64 position);

    // Following the newest record is off by default; then new records move base() so that nothing jumps, and
    // are only counted.
    enum class Follow { Hold, Newest };
    void setFollow(Follow follow);
    [[nodiscard]] Follow follow() const { return m_follow; }
    // Takes in what was stored since, at most four times a second however often it is called.
    void appendStored();
    // Of the records that came in, how many are above where the window was when it was last at the top.
    [[nodiscard]] qint64 newRecords() const { return m_newRecords; }
    void showNewest();

Q_SIGNALS:
    void totalChanged(qint64 total);
    void baseChanged(qint64 base);
    void newRecordsChanged(qint64 count);
    // The result is another one; selection and place are gone.
    void resultReset();
    // Records came in or went: the anchor is `shift` rows further down.
    void positionsShifted(qint64 shift);
    // These rows can be had now.
    void pageRead(qint64 first, qint64 last);
    // The window is at the newest record, where the view should be too.
    void newestShown();

private:
    static constexpr qint64 pageRows = 128;
    static constexpr size_t mostPages = 200;

    struct Page {
        std::vector<ShownRecord> rows;
        std::list<qint64>::iterator use;
    };

    void takeFigures(const ResultFigures &figures);
    void takePage(const ShownPage &page);
    void takeUpdate(const ShownUpdate &update);
    void startGeneration(const ResultFigures &figures);
    void setTotal(qint64 total);
    void setNewRecords(qint64 count);
    void store(qint64 position, std::vector<ShownRecord> rows);
    void forgetPages();
    void askWindow();
    void resizeWindow();
    void showRows();
    [[nodiscard]] qint64 highestBase() const;
    [[nodiscard]] bool isNew(const ShownRecord &record) const;
    void markRecent();
    void fadeNew();

    RecordFeed &m_feed;
    QStringList m_columns;
    std::optional<RecordFilter> m_filter;
    QHash<qint64, Page> m_pages; // By number: position / pageRows.
    mutable std::list<qint64> m_uses; // Numbers of pages, the last used first.
    std::deque<qint64> m_asked; // Numbers of pages.
    int m_windowRows = leastWindowRows;
    int m_rows = 0;
    qint64 m_base = 0;
    qint64 m_anchor = 0;
    qint64 m_sentAnchor = -1; // With the refresh that runs; -1: none.
    qint64 m_total = 0;
    quint64 m_generation = 0;
    bool m_isComplete = false;
    Follow m_follow = Follow::Hold;
    qint64 m_newRecords = 0;
    qint64 m_newestSeq = 0;
    // What was the newest record before each of the latest updates.
    std::deque<std::pair<std::chrono::steady_clock::time_point, qint64>> m_recent;
    bool m_isRefreshing = false;
    bool m_refreshAgain = false;
    QTimer *m_pause;
    QTimer *m_fade;
};

} // namespace workbench

Q_DECLARE_METATYPE(workbench::RowKey)
