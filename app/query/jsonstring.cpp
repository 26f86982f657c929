#include "query/jsonstring.h"

#include <QChar>
#include <QString>
#include <optional>

namespace workbench::query {

namespace {

std::optional<char16_t> hexUnit(QByteArrayView text, qsizetype at)
{
    if (at + 4 > text.size())
        return std::nullopt;
    bool ok = false;
    const auto unit = text.sliced(at, 4).toByteArray().toUShort(&ok, 16);
    return ok ? std::optional<char16_t>(char16_t(unit)) : std::nullopt;
}

// Takes the escape \u at `at` (of the u) and, for a pair, the one after it; `at` is left on the last
// character taken.
char32_t unicodeEscape(QByteArrayView text, qsizetype &at)
{
    const auto first = hexUnit(text, at + 1);
    if (!first)
        return QChar::ReplacementCharacter;
    at += 4;
    if (!QChar::isSurrogate(*first))
        return *first;
    const bool pairMayFollow = QChar::isHighSurrogate(*first) && text.sliced(at + 1).startsWith("\\u");
    const auto second = pairMayFollow ? hexUnit(text, at + 3) : std::nullopt;
    if (!second || !QChar::isLowSurrogate(*second))
        return QChar::ReplacementCharacter;
    at += 6;
    return QChar::surrogateToUcs4(*first, *second);
}

} // namespace

QByteArray unescaped(QByteArrayView text)
{
    QByteArray result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '\\' || i + 1 == text.size()) {
            result += text[i];
            continue;
        }
        switch (text[++i]) {
        case 'b': result += '\b'; break;
        case 'f': result += '\f'; break;
        case 'n': result += '\n'; break;
        case 'r': result += '\r'; break;
        case 't': result += '\t'; break;
        case 'u': {
            const char32_t character = unicodeEscape(text, i);
            result += QString::fromUcs4(&character, 1).toUtf8();
            break;
        }
        default: result += text[i];
        }
    }
    return result;
}

} // namespace workbench::query
