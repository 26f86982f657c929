#pragma once

#include "query/expression.h"

#include <QString>
#include <vector>

namespace workbench::query {

// A stretch of the query: its text without quotes and backslashes, and which characters had lost their
// meaning.
struct Word {
    qsizetype position = 0;
    qsizetype length = 0; // In the query, with quotes and backslashes.
    QString text = {};
    std::vector<bool> literal = {}; // One for each character of `text`.
    bool quoted = false;

    [[nodiscard]] bool isEmpty() const { return text.isEmpty(); }
    // True for the given text when none of it was quoted or escaped.
    [[nodiscard]] bool isPlain(QStringView what) const;
    [[nodiscard]] bool has(QChar sign) const; // With its meaning.
    [[nodiscard]] Word from(qsizetype start) const;
};

// Walks over the text of a query. Lives as long as one parse, which owns it.
class Lexer {
public:
    explicit Lexer(const QString &text) : m_text(text) { }

    [[nodiscard]] qsizetype position() const { return m_position; }
    [[nodiscard]] bool atEnd() const { return m_position >= m_text.size(); }
    [[nodiscard]] QChar peek() const { return atEnd() ? QChar() : m_text[m_position]; }
    [[nodiscard]] QString between(qsizetype start, qsizetype end) const
    {
        return m_text.mid(start, end - start);
    }
    void advance() { ++m_position; }
    void goBack(qsizetype position) { m_position = position; }
    // True if there were blanks.
    bool skipBlanks();
    // Takes the sign if it is next.
    bool take(QChar sign);

    // Up to a blank, a parenthesis, a quotation mark or one of `stops`; a backslash takes the next character
    // as it is.
    [[nodiscard]] tl::expected<Word, QueryError> word(QStringView stops);
    // From a quotation mark to the next.
    [[nodiscard]] tl::expected<Word, QueryError> phrase();

private:
    const QString &m_text;
    qsizetype m_position = 0;
};

} // namespace workbench::query
