#include "query/lexer.h"

#include "query/wording.h"

namespace workbench::query {

bool Word::isPlain(QStringView what) const
{
    return !quoted && text == what && std::find(literal.begin(), literal.end(), true) == literal.end();
}

bool Word::has(QChar sign) const
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == sign && !literal[size_t(i)])
            return true;
    }
    return false;
}

Word Word::from(qsizetype start) const
{
    Word rest = *this;
    rest.text.remove(0, start);
    rest.literal.erase(rest.literal.begin(), rest.literal.begin() + start);
    return rest;
}

bool Lexer::skipBlanks()
{
    const qsizetype start = m_position;
    while (!atEnd() && peek().isSpace())
        advance();
    return m_position > start;
}

bool Lexer::take(QChar sign)
{
    if (peek() != sign || atEnd())
        return false;
    advance();
    return true;
}

tl::expected<Word, QueryError> Lexer::word(QStringView stops)
{
    Word word{.position = m_position};
    for (; !atEnd(); advance()) {
        const QChar sign = peek();
        if (sign.isSpace() || sign == u'(' || sign == u')' || sign == u'"' || stops.contains(sign))
            break;
        const bool escape = sign == u'\\';
        if (escape) {
            advance();
            if (atEnd())
                return wrong(m_position - 1, 1, Wording::tr("Nothing follows the backslash."));
        }
        word.text += peek();
        word.literal.push_back(escape);
    }
    word.length = m_position - word.position;
    return word;
}

tl::expected<Word, QueryError> Lexer::phrase()
{
    Word phrase{.position = m_position, .quoted = true};
    advance();
    for (; !atEnd() && peek() != u'"'; advance()) {
        if (peek() == u'\\') {
            advance();
            if (atEnd())
                break;
        }
        phrase.text += peek();
        phrase.literal.push_back(true);
    }
    if (atEnd())
        return wrong(phrase.position, 1, Wording::tr("The quotation mark opened here is not closed."));
    advance();
    phrase.length = m_position - phrase.position;
    return phrase;
}

} // namespace workbench::query
