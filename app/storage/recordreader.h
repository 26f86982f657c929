#pragma once

#include "base/result.h"
#include "record/interflowrecord.h"
#include "storage/recordfigures.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace workbench {

namespace query {
class Expression;
class RecordDocument;
} // namespace query

// Which records: everything given must hold. Empty lists and missing values mean "any".
struct RecordFilter {
    IndexSet indices = 0;
    QList<QByteArray> msgClasses;
    QStringList connectorIds;
    std::optional<qint64> since, until; // Event time in milliseconds, both inside.
    std::shared_ptr<const query::Expression> query; // Null: none.

    bool operator==(const RecordFilter &) const = default;
};

enum class RecordOrder { NewestFirst, OldestFirst };

// One stored record as a reader sees it. Views are valid inside the callback only.
struct StoredRecord {
    qint64 seq = 0;
    qint64 eventTime = 0;
    QByteArrayView json; // The whole Interflow record with receive_time and write_time, as stored (may hold
                         // line breaks).
};

class RecordResult;
class RecordScan;

// Reads records.db through its own read-only connection; one object per thread. Never changes anything.
class RecordReader {
public:
    [[nodiscard]] static Result<RecordReader> open(const QString &file);
    RecordReader(RecordReader &&) noexcept;
    RecordReader &operator=(RecordReader &&) noexcept;
    ~RecordReader();

    // Calls `each` for every record in order until it returns false, `limit` is reached (0: no limit) or a
    // stop is requested. Memory does not grow with the number of records.
    [[nodiscard]] Result<void> read(const RecordFilter &filter, RecordOrder order, qint64 limit,
        const std::function<bool(const StoredRecord &)> &each, std::stop_token stop = {});
    // Exact. From the hourly counters where only classes, indices, connectors and whole hours are asked for.
    [[nodiscard]] Result<qint64> count(const RecordFilter &filter, std::stop_token stop = {});
    // Exact groups by any Interflow field, largest first, then by value.
    [[nodiscard]] Result<std::vector<ValueCount>> countBy(
        const RecordFilter &filter, const QByteArray &field, std::stop_token stop = {});
    // The filter's records as numbered rows; see there.
    [[nodiscard]] Result<RecordResult> result(const RecordFilter &filter, std::stop_token stop = {});
    // A walk over the columns of the filter's records, which has no query; see there.
    [[nodiscard]] Result<RecordScan> scan(const RecordFilter &filter);
    // Calls `each` for the rows from `position` on (0: the newest), at most `count` of them. The result is
    // kept for the next call with the same filter, and is up to date in each.
    [[nodiscard]] Result<void> pageAt(const RecordFilter &filter, qint64 position, qint64 count,
        const std::function<bool(const StoredRecord &)> &each, std::stop_token stop = {});
    // Exact, for every msg_class of the filter; bucket i holds what happened from `from` + i × `width` on.
    // Times in milliseconds.
    [[nodiscard]] Result<std::vector<HistogramSeries>> histogram(
        const RecordFilter &filter, qint64 from, qint64 width, int buckets, std::stop_token stop = {});
    // The `count` most frequent values that start with `prefix` (without case; empty: all). Of fields with a
    // column counted over all records where SQL decides alone, else over the newest `sample` of them.
    [[nodiscard]] Result<TopValues> topValues(const RecordFilter &filter, const QByteArray &field, int count,
        qint64 sample, const QString &prefix = {}, std::stop_token stop = {});
    // The fields that stand in the newest `sample` records.
    [[nodiscard]] Result<FieldSample> fieldNames(
        const RecordFilter &filter, qint64 sample, std::stop_token stop = {});
    // Nothing if there are no records.
    [[nodiscard]] Result<std::optional<TimeBounds>> timeBounds(
        const RecordFilter &filter, std::stop_token stop = {});
    // The number of the record stored last, and how many of the filter were stored after one.
    [[nodiscard]] Result<qint64> newestSeq();
    [[nodiscard]] Result<qint64> countStoredAfter(
        const RecordFilter &filter, qint64 seq, std::stop_token stop = {});
    // Of one raw `_id`: the record that the connector stored under it; nothing if there is none.
    [[nodiscard]] Result<std::optional<RowKey>> findSource(
        const QString &connectorId, const QByteArray &msgClass, IndexSet indices, const QByteArray &sourceId);
    // By its number; nothing if there is none.
    [[nodiscard]] Result<std::optional<QByteArray>> recordJson(RowKey key);
    // By stellar_uuid; nothing if there is none.
    [[nodiscard]] Result<std::optional<QByteArray>> recordJson(const QByteArray &stellarUuid);
    // The raw object, byte for byte as the API sent it.
    [[nodiscard]] Result<std::optional<QByteArray>> rawBytes(const QByteArray &stellarUuid);
    struct Rejected {
        QString connectorId, contentType;
        qint64 receiveTime = 0;
        QByteArray raw, reason;
    };
    [[nodiscard]] Result<void> readRejected(
        const QStringList &connectorIds, const std::function<bool(const Rejected &)> &each);

    // The connectors and msg_classes there are records of, also of connectors that were removed.
    struct Kind {
        QString connectorId;
        QByteArray msgClass;
    };
    [[nodiscard]] Result<std::vector<Kind>> kinds();

private:
    friend class RecordResult;
    friend class RecordScan;
    struct Private;
    explicit RecordReader(std::unique_ptr<Private> d);
    [[nodiscard]] Result<void> findRecord(const QByteArray &stellarUuid,
        const std::function<void(qint64 seq, query::RecordDocument &record)> &found);
    std::unique_ptr<Private> d;
};

} // namespace workbench
