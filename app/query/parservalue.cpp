#include "query/parser.h"
#include "query/wording.h"

#include <array>

namespace workbench::query {

using namespace Qt::StringLiterals;

namespace {

Node nodeOf(Comparison comparison)
{
    Node node{.kind = Node::Kind::Field};
    node.comparison = std::move(comparison);
    return node;
}

} // namespace

auto Parser::nameOf(const Word &word) -> Parsed<Name>
{
    Name name{.word = word, .written = m_lexer.between(word.position, word.position + word.length)};
    name.exists = word.isPlain(u"_exists_");
    if (name.exists)
        return name;
    auto field = fieldOf(word, name.written);
    if (!field)
        return tl::unexpected(field.error());
    name.field = std::move(*field);
    return name;
}

auto Parser::wordOrPhrase(QStringView stops) -> Parsed<Word>
{
    return m_lexer.peek() == u'"' ? m_lexer.phrase() : m_lexer.word(stops);
}

auto Parser::valueOf(const Name &name) -> Parsed<Node>
{
    const QChar sign = m_lexer.peek();
    if (sign == u'(')
        return parenthesis(&name);
    if (!name.exists && (sign == u'[' || sign == u'{'))
        return range(name);
    if (!name.exists && (sign == u'>' || sign == u'<'))
        return comparedTo(name);
    const auto value = wordOrPhrase({});
    if (!value)
        return tl::unexpected(value.error());
    if (value->isEmpty())
        return wrong(
            value->position, value->length, Wording::tr("Missing value after “%1:”.").arg(name.written));
    if (!value->quoted && m_lexer.peek() == u'"')
        return wrong(m_lexer.position(), 1,
            Wording::tr("A quotation mark inside a word. Put a blank or a backslash before it."));
    if (name.exists)
        return existence(name, *value);
    auto comparison = comparisonOf(name.field, *value, m_now);
    if (!comparison)
        return tl::unexpected(comparison.error());
    return nodeOf(std::move(*comparison));
}

auto Parser::existence(const Name &name, const Word &value) -> Parsed<Node>
{
    Q_UNUSED(name)
    const QString written =
        value.quoted ? value.text : m_lexer.between(value.position, value.position + value.length);
    auto field = fieldOf(value, written);
    if (!field)
        return tl::unexpected(field.error());
    return nodeOf({.kind = Comparison::Kind::Exists, .field = std::move(*field)});
}

auto Parser::comparedTo(const Name &name) -> Parsed<Node>
{
    const bool greater = m_lexer.peek() == u'>';
    m_lexer.advance();
    const bool inclusive = m_lexer.take(u'=');
    const QString sign = QString(greater ? u'>' : u'<') + (inclusive ? u"="_s : QString());
    const auto value = wordOrPhrase({});
    if (!value)
        return tl::unexpected(value.error());
    if (value->isEmpty())
        return wrong(value->position, 0, Wording::tr("Missing value after “%1:%2”.").arg(name.written, sign));
    Comparison comparison{.kind = Comparison::Kind::Range, .field = name.field};
    auto bound = boundOf(comparison.field, *value, m_now);
    if (!bound)
        return tl::unexpected(bound.error());
    bound->inclusive = inclusive;
    (greater ? comparison.lower : comparison.upper) = std::move(*bound);
    return nodeOf(std::move(comparison));
}

auto Parser::range(const Name &name) -> Parsed<Node>
{
    const qsizetype start = m_lexer.position();
    const bool lowerInclusive = m_lexer.peek() == u'[';
    m_lexer.advance();
    Comparison comparison{.kind = Comparison::Kind::Range, .field = name.field};
    std::array<std::optional<Comparison::Bound>, 2> bounds;
    for (size_t i = 0; i < 2; ++i) {
        m_lexer.skipBlanks();
        const auto value = wordOrPhrase(u"]}");
        if (!value)
            return tl::unexpected(value.error());
        if (value->isEmpty() || value->isPlain(u"TO"))
            return wrong(value->position, 0,
                Wording::tr("A bound of the range is missing: write [a TO b], * for an open end."));
        if (!value->isPlain(u"*")) {
            auto bound = boundOf(comparison.field, *value, m_now);
            if (!bound)
                return tl::unexpected(bound.error());
            bounds[i] = std::move(*bound);
        }
        m_lexer.skipBlanks();
        if (i == 0) {
            const auto to = m_lexer.word(u"]}");
            if (!to || !to->isPlain(u"TO"))
                return wrong(to ? to->position : m_lexer.position(), 0,
                    Wording::tr("“TO” is missing in the range: write [a TO b]."));
        }
    }
    const bool upperInclusive = m_lexer.peek() == u']';
    if (!m_lexer.take(u']') && !m_lexer.take(u'}'))
        return wrong(start, 1, Wording::tr("The range opened here is not closed."));
    if (!bounds[0] && !bounds[1])
        return nodeOf({.kind = Comparison::Kind::Exists, .field = name.field});
    if (bounds[0])
        bounds[0]->inclusive = lowerInclusive;
    if (bounds[1])
        bounds[1]->inclusive = upperInclusive;
    comparison.lower = std::move(bounds[0]);
    comparison.upper = std::move(bounds[1]);
    return nodeOf(std::move(comparison));
}

} // namespace workbench::query
