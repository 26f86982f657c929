#pragma once

#include "query/operand.h"

namespace workbench::query {

// Reads one query from left to right, a function for each rule of the grammar. Lives as long as one parse.
class Parser {
public:
    Parser(const QString &text, qint64 now) : m_lexer(text), m_now(now) { }

    [[nodiscard]] tl::expected<ExpressionPointer, QueryError> parse();

private:
    template<typename T> using Parsed = tl::expected<T, QueryError>;

    struct Name {
        Word word;
        QString written;
        Field field = {};
        bool exists = false; // _exists_
    };

    // `context` is the field before a parenthesis: field:(a OR b).
    Parsed<Node> alternatives(const Name *context);
    Parsed<Node> conjunction(const Name *context);
    Parsed<Node> negation(const Name *context);
    Parsed<Node> primary(const Name *context);
    Parsed<Node> parenthesis(const Name *context);
    Parsed<Node> namedOrFree();
    Parsed<Node> freeText(const Word &word);
    Parsed<Name> nameOf(const Word &word);
    Parsed<Node> valueOf(const Name &name);
    Parsed<Node> range(const Name &name);
    Parsed<Node> comparedTo(const Name &name);
    Parsed<Node> existence(const Name &name, const Word &value);
    Parsed<Word> wordOrPhrase(QStringView stops);
    std::optional<QueryError> fieldInsideGroup(const Word &word) const;

    // The keyword that comes next, without taking it; empty: none.
    QString keyword();
    void takeKeyword(const QString &keyword) { m_lexer.goBack(m_lexer.position() + keyword.size()); }
    QueryError missingTerm(const QString &before) const;

    Lexer m_lexer;
    qint64 m_now;
    int m_depth = 0;
    int m_textCount = 0;
};

} // namespace workbench::query
