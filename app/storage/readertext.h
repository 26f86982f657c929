#pragma once

#include "query/expression.h"
#include "sqlite/database.h"
#include "storage/readerlists.h"

namespace workbench {

// Looks words up in the text index and writes the rows that hold them into a list. A pattern that is more
// than the beginning of a word is looked up in the index's vocabulary first. Short-lived, on the reader's
// thread.
class ReaderText {
public:
    // Only rows stored after `storedAfter` are looked up.
    ReaderText(sqlite::Database &database, ReaderLists &lists, qint64 storedAfter)
        : m_database(database)
        , m_lists(lists)
        , m_storedAfter(storedAfter)
    {
    }

    // Answers how many rows the list then has.
    [[nodiscard]] Result<qint64> find(const query::FreeText &text, qint64 list);

private:
    // One word of the text index, as far as the query names it.
    struct Token {
        QString literal; // Folded; without wildcards the whole word.
        std::optional<query::Wildcard> pattern;
        bool isPrefix = false; // `literal` and then anything.
    };

    [[nodiscard]] static std::vector<Token> tokensOf(const query::FreeText &text);
    [[nodiscard]] Result<QStringList> wordsLike(const Token &token);
    [[nodiscard]] Result<void> findPhrases(const std::vector<QStringList> &words, qint64 list);
    [[nodiscard]] Result<void> match(const QString &expression, qint64 list);

    sqlite::Database &m_database;
    ReaderLists &m_lists;
    qint64 m_storedAfter;
};

} // namespace workbench
