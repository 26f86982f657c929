#include "query/parser.h"

#include "query/wording.h"

#include <QDateTime>

namespace workbench::query {

using namespace Qt::StringLiterals;

namespace {

Node groupOf(Node::Kind kind, std::vector<Node> children)
{
    if (children.size() == 1)
        return std::move(children.front());
    Node node{.kind = kind};
    node.children = std::move(children);
    return node;
}

Node negated(Node child)
{
    Node node{.kind = Node::Kind::Not};
    node.children.push_back(std::move(child));
    return node;
}

} // namespace

auto Parser::parse() -> Parsed<ExpressionPointer>
{
    m_lexer.skipBlanks();
    if (m_lexer.atEnd())
        return std::make_shared<const Expression>(Node{}, 0);
    auto root = alternatives(nullptr);
    if (!root)
        return tl::unexpected(root.error());
    if (!m_lexer.atEnd())
        return wrong(m_lexer.position(), 1, Wording::tr("This “)” closes nothing."));
    return std::make_shared<const Expression>(std::move(*root), m_textCount);
}

QString Parser::keyword()
{
    m_lexer.skipBlanks();
    const qsizetype start = m_lexer.position();
    const auto word = m_lexer.word(u":");
    const bool endsHere = m_lexer.atEnd() || m_lexer.peek() != u':';
    m_lexer.goBack(start);
    for (const QString &candidate : {u"AND"_s, u"OR"_s, u"NOT"_s}) {
        if (word && endsHere && word->isPlain(candidate))
            return candidate;
    }
    return {};
}

QueryError Parser::missingTerm(const QString &before) const
{
    if (before.isEmpty())
        return {m_lexer.position(), 0, Wording::tr("A search term is missing.")};
    return {m_lexer.position(), 0, Wording::tr("Missing search term after “%1”.").arg(before)};
}

auto Parser::alternatives(const Name *context) -> Parsed<Node>
{
    std::vector<Node> children;
    do {
        auto child = conjunction(context);
        if (!child)
            return child;
        children.push_back(std::move(*child));
        if (keyword() != u"OR")
            break;
        takeKeyword(u"OR"_s);
        m_lexer.skipBlanks();
        if (m_lexer.atEnd() || m_lexer.peek() == u')')
            return tl::unexpected(missingTerm(u"OR"_s));
    } while (true);
    return groupOf(Node::Kind::Or, std::move(children));
}

auto Parser::conjunction(const Name *context) -> Parsed<Node>
{
    std::vector<Node> children;
    do {
        auto child = negation(context);
        if (!child)
            return child;
        children.push_back(std::move(*child));
        const QString next = keyword();
        if (next == u"AND") {
            takeKeyword(next);
            m_lexer.skipBlanks();
            if (m_lexer.atEnd() || m_lexer.peek() == u')')
                return tl::unexpected(missingTerm(next));
        } else if (next == u"OR" || m_lexer.atEnd() || m_lexer.peek() == u')') {
            break;
        }
    } while (true);
    return groupOf(Node::Kind::And, std::move(children));
}

auto Parser::negation(const Name *context) -> Parsed<Node>
{
    bool negative = false;
    for (;;) {
        QString sign = keyword() == u"NOT" ? u"NOT"_s : QString();
        if (sign.isEmpty() && m_lexer.peek() == u'-')
            sign = u"-"_s;
        if (sign.isEmpty())
            break;
        takeKeyword(sign);
        const bool blanks = m_lexer.skipBlanks();
        if (m_lexer.atEnd() || m_lexer.peek() == u')' || (sign == u"-" && blanks))
            return tl::unexpected(missingTerm(sign));
        negative = !negative;
    }
    auto child = primary(context);
    if (!child || !negative)
        return child;
    return negated(std::move(*child));
}

auto Parser::primary(const Name *context) -> Parsed<Node>
{
    if (const QString next = keyword(); !next.isEmpty())
        return wrong(
            m_lexer.position(), next.size(), Wording::tr("Missing search term before “%1”.").arg(next));
    if (m_lexer.peek() == u'(')
        return parenthesis(context);
    if (m_lexer.peek() == u')')
        return wrong(m_lexer.position(), 1, Wording::tr("This “)” closes nothing."));
    if (!context)
        return namedOrFree();
    if (m_lexer.peek() != u'"') {
        const qsizetype start = m_lexer.position();
        const auto word = m_lexer.word({});
        m_lexer.goBack(start);
        if (word) {
            if (const auto error = fieldInsideGroup(*word))
                return tl::unexpected(*error);
        }
    }
    return valueOf(*context);
}

// In field:(a OR b) a colon belongs to the value (times, IPv6), unless what stands before it is a field.
std::optional<QueryError> Parser::fieldInsideGroup(const Word &word) const
{
    const qsizetype colon = word.text.indexOf(u':');
    if (colon <= 0 || word.literal[size_t(colon)])
        return std::nullopt;
    const QString name = word.text.left(colon);
    if (name != u"_exists_" && !fieldFromName(name))
        return std::nullopt;
    return QueryError{word.position, word.length,
        Wording::tr("The field “%1” cannot stand in the parentheses of another field.").arg(name)};
}

auto Parser::parenthesis(const Name *context) -> Parsed<Node>
{
    const qsizetype start = m_lexer.position();
    if (++m_depth > deepestNesting)
        return wrong(start, 1, Wording::tr("Parentheses are nested deeper than %1.").arg(deepestNesting));
    m_lexer.advance();
    m_lexer.skipBlanks();
    if (m_lexer.peek() == u')')
        return wrong(
            start, m_lexer.position() + 1 - start, Wording::tr("There is nothing in these parentheses."));
    if (m_lexer.atEnd())
        return wrong(start, 1, Wording::tr("The parenthesis opened here is not closed."));
    auto inside = alternatives(context);
    if (!inside)
        return inside;
    m_lexer.skipBlanks();
    if (!m_lexer.take(u')'))
        return wrong(start, 1, Wording::tr("The parenthesis opened here is not closed."));
    --m_depth;
    return inside;
}

auto Parser::namedOrFree() -> Parsed<Node>
{
    if (m_lexer.peek() == u'"') {
        const auto phrase = m_lexer.phrase();
        if (!phrase)
            return tl::unexpected(phrase.error());
        return freeText(*phrase);
    }
    const qsizetype start = m_lexer.position();
    if (u"[{<>"_s.contains(m_lexer.peek()))
        return wrong(start, 1, Wording::tr("A range needs a field before it, for example severity:>50."));
    const auto word = m_lexer.word(u":");
    if (!word)
        return tl::unexpected(word.error());
    if (m_lexer.peek() != u':') {
        if (m_lexer.peek() == u'"')
            return wrong(m_lexer.position(), 1,
                Wording::tr("A quotation mark inside a word. Put a blank or a backslash before it."));
        return freeText(*word);
    }
    m_lexer.advance();
    if (word->isEmpty())
        return wrong(start, 1, Wording::tr("Missing field before “:”."));
    if (word->isPlain(u"*") && m_lexer.peek() == u'*') {
        const auto value = m_lexer.word({});
        if (value && value->isPlain(u"*"))
            return Node{};
    }
    const auto name = nameOf(*word);
    if (!name)
        return tl::unexpected(name.error());
    return valueOf(*name);
}

auto Parser::freeText(const Word &word) -> Parsed<Node>
{
    if (word.isPlain(u"*"))
        return Node{};
    auto text = freeTextOf(word);
    if (!text)
        return tl::unexpected(text.error());
    Node node{.kind = Node::Kind::Text};
    node.freeText = std::move(*text);
    node.textNumber = m_textCount++;
    return node;
}

tl::expected<ExpressionPointer, QueryError> parseQuery(const QString &text, qint64 now)
{
    if (text.size() > longestQuery)
        return wrong(longestQuery, text.size() - longestQuery,
            Wording::tr("The query is longer than %1 characters.").arg(longestQuery));
    return Parser(text, now).parse();
}

Error toError(const QueryError &error)
{
    return {.kind = ErrorKind::InvalidConfiguration,
        .detail = Wording::tr("At character %1 of the query: %2").arg(error.position + 1).arg(error.message),
        .field = u"query"_s};
}

Result<ExpressionPointer> parse(const QString &text, QueryError *where)
{
    auto parsed = parseQuery(text, QDateTime::currentMSecsSinceEpoch());
    if (parsed)
        return std::move(*parsed);
    if (where)
        *where = parsed.error();
    return fail(toError(parsed.error()));
}

} // namespace workbench::query
