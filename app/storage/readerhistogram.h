#pragma once

#include "storage/readerpages.h"

#include <map>

namespace workbench {

// Counts the rows of a search by msg_class and time. Lives as long as one call of the reader, on its thread.
class ReaderHistogram {
public:
    // The search's times must lie inside the buckets.
    ReaderHistogram(sqlite::Database &database, BodyDecoder &decoder, ReaderSearch &search, qint64 from,
        qint64 width, int buckets)
        : m_database(database)
        , m_decoder(decoder)
        , m_search(search)
        , m_from(from)
        , m_width(width)
        , m_buckets(buckets)
    {
    }

    [[nodiscard]] Result<std::vector<HistogramSeries>> series();

private:
    [[nodiscard]] bool isAnsweredByCounters() const;
    [[nodiscard]] QByteArray bucketSql(const QByteArray &time) const;
    // SQL that gives class, bucket and count.
    [[nodiscard]] QByteArray counterSql() const;
    [[nodiscard]] QByteArray indexSql() const;
    [[nodiscard]] QByteArray conditionSql() const;
    [[nodiscard]] Result<void> addSql(const QByteArray &sql);
    [[nodiscard]] Result<void> addUncertain();
    void add(const QByteArray &msgClass, qint64 bucket, qint64 count);

    sqlite::Database &m_database;
    BodyDecoder &m_decoder;
    ReaderSearch &m_search;
    qint64 m_from, m_width;
    int m_buckets;
    std::map<QByteArray, std::vector<qint64>> m_counts;
};

} // namespace workbench
