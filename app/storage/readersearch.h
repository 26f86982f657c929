#pragma once

#include "query/condition.h"
#include "query/prefilter.h"
#include "storage/readerlists.h"
#include "storage/recordreader.h"

#include <span>
#include <vector>

namespace workbench {

// One filter made ready for SQL: its classes, its times, its expression, and the lists the expression looks
// up. Lives as long as one call of the reader, on its thread.
class ReaderSearch {
public:
    // Of classes that SQLite merges in the order of time, one a class: more are slower to merge than one
    // stream over all of them is to filter.
    static constexpr size_t mostStreams = 12;

    ReaderSearch(sqlite::Database &database, ReaderLists &lists) : m_database(database), m_lists(lists) { }
    ~ReaderSearch() { m_lists.remove(m_ownLists); }
    ReaderSearch(const ReaderSearch &) = delete;
    ReaderSearch &operator=(const ReaderSearch &) = delete;

    [[nodiscard]] Result<void> prepare(const RecordFilter &filter);
    // The same filter later: what `earlier` found in the text index is taken over, and only what was stored
    // since is looked up.
    [[nodiscard]] Result<void> prepareAgain(const RecordFilter &filter, ReaderSearch &earlier);
    // From now on a list of the other one belongs to this one.
    void adopt(qint64 list, ReaderSearch &earlier);

    struct Class {
        qint64 id = 0;
        QByteArray msgClass;
        bool isSummarised = false; // Its columns action and category show only part of the fields.
    };

    [[nodiscard]] bool isEmpty() const { return m_classes.empty(); }
    [[nodiscard]] const std::vector<Class> &classes() const { return m_classes; }
    [[nodiscard]] qint64 since() const { return m_since; }
    [[nodiscard]] qint64 until() const { return m_until; }
    [[nodiscard]] const query::Expression *expression() const { return m_expression.get(); }
    [[nodiscard]] const query::Condition &condition() const { return m_condition; }
    // Of the expression, for bodies; null where it can tell nothing.
    [[nodiscard]] const query::Prefilter *prefilter() const
    {
        return m_prefilter && !m_prefilter->isEmpty() ? &*m_prefilter : nullptr;
    }
    // "r.cls IN (…)"; "1" where all are wanted.
    [[nodiscard]] QByteArray classCondition() const;
    // All of it as one condition on r for rows in any order; the expression as `expression` says.
    [[nodiscard]] QByteArray rowCondition(const QByteArray &expression) const;
    // The list of rows that every match must be in, where it is short enough to read it instead of the table;
    // 0: none.
    [[nodiscard]] qint64 fewRows() const { return m_fewRows; }
    [[nodiscard]] Result<bool> holdsText(const query::Node &textNode, qint64 seq);
    [[nodiscard]] qint64 newList();

private:
    [[nodiscard]] Result<void> readClasses(const RecordFilter &filter);
    [[nodiscard]] Result<void> findTexts(const query::Node &node);
    [[nodiscard]] Result<void> chooseFewRows();
    [[nodiscard]] Result<query::Condition> leafCondition(const query::Node &leaf);
    [[nodiscard]] Result<query::Condition> columnCondition(
        const query::Comparison &comparison, const QByteArray &column, bool maySummarise);
    [[nodiscard]] Result<query::Condition> termCondition(
        const query::Comparison &comparison, const QByteArray &column);
    [[nodiscard]] query::Condition classFieldCondition(const query::Comparison &comparison) const;

    sqlite::Database &m_database;
    ReaderLists &m_lists;
    std::vector<qint64> m_ownLists;
    std::vector<Class> m_classes;
    bool m_allClasses = true;
    qint64 m_since = 0;
    qint64 m_until = 0;
    std::shared_ptr<const query::Expression> m_expression;
    std::optional<query::Prefilter> m_prefilter;
    query::Condition m_condition = query::Condition::exact("1");
    std::vector<qint64> m_textLists; // By textNumber; 0: not looked up yet.
    qint64 m_textsUpTo = 0; // Rows stored after it are still to be looked up.
    std::vector<qint64> m_textSizes;
    qint64 m_fewRows = 0;
};

// A field that has a column in r.
struct ReaderColumn {
    const char *field;
    const char *column;
    bool maySummarise; // Of alerts the column shows only part of what the field holds.
};
[[nodiscard]] std::span<const ReaderColumn> readerColumns();
// One of them; nothing for a field without one.
[[nodiscard]] const ReaderColumn *readerColumn(const query::Field &field);

} // namespace workbench
