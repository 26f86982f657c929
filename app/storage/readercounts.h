#pragma once

#include "query/fields.h"
#include "storage/readerpages.h"
#include "storage/valuegroups.h"

namespace workbench {

// Counts the rows of a search: from the hourly counters, by SQL, or where only the bodies know, from them.
// What one call answers is one state of the store. Lives as long as one call of the reader, on its thread.
class ReaderCounts {
public:
    ReaderCounts(sqlite::Database &database, BodyDecoder &decoder, ReaderSearch &search)
        : m_database(database)
        , m_decoder(decoder)
        , m_search(search)
    {
    }

    [[nodiscard]] Result<qint64> total();
    [[nodiscard]] Result<std::vector<ValueCount>> byField(const query::Field &field);

private:
    [[nodiscard]] Result<qint64> totalByCounters();
    [[nodiscard]] Result<qint64> totalBySearch();
    [[nodiscard]] Result<ValueGroups> groups(const query::Field &field);
    [[nodiscard]] Result<void> groupBySql(const QByteArray &sql, ValueGroups &groups);
    [[nodiscard]] Result<void> groupByBodies(
        const query::Field &field, const QByteArray &rows, ValueGroups &groups);

    sqlite::Database &m_database;
    BodyDecoder &m_decoder;
    ReaderSearch &m_search;
};

} // namespace workbench
