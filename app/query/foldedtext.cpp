#include "query/foldedtext.h"

#include <QChar>
#include <algorithm>

namespace workbench::query {

namespace {

bool isBlank(char32_t character)
{
    return QChar::isSpace(character);
}

template<typename Separates>
bool anyPart(const FoldedText &text, Separates separates, const Wildcard &pattern)
{
    for (size_t start = 0; start < text.size();) {
        if (separates(text[start])) {
            ++start;
            continue;
        }
        size_t end = start;
        while (end < text.size() && !separates(text[end]))
            ++end;
        if (pattern.matches(std::u32string_view(text).substr(start, end - start)))
            return true;
        start = end;
    }
    return false;
}

} // namespace

FoldedText folded(const QString &text)
{
    return text.toCaseFolded().toStdU32String();
}

FoldedText folded(QByteArrayView utf8)
{
    const bool ascii = std::all_of(utf8.begin(), utf8.end(), [](char c) { return (c & 0x80) == 0; });
    if (!ascii)
        return folded(QString::fromUtf8(utf8));
    FoldedText text;
    text.reserve(size_t(utf8.size()));
    for (const char character : utf8)
        text.push_back(char32_t(character >= 'A' && character <= 'Z' ? character | 0x20 : character));
    return text;
}

bool isWordCharacter(char32_t character)
{
    return QChar::isLetterOrNumber(character) || QChar::isMark(character);
}

bool containsWords(const FoldedText &text, const FoldedText &words)
{
    if (words.empty())
        return text.empty();
    const bool wordAtStart = isWordCharacter(words.front());
    const bool wordAtEnd = isWordCharacter(words.back());
    for (size_t at = text.find(words); at != FoldedText::npos; at = text.find(words, at + 1)) {
        const size_t end = at + words.size();
        const bool startsAtBoundary = !wordAtStart || at == 0 || !isWordCharacter(text[at - 1]);
        const bool endsAtBoundary = !wordAtEnd || end == text.size() || !isWordCharacter(text[end]);
        if (startsAtBoundary && endsAtBoundary)
            return true;
    }
    return false;
}

Wildcard Wildcard::fromPlain(const FoldedText &text)
{
    Wildcard pattern;
    for (const char32_t character : text) {
        if (character == U'*')
            pattern.addAnyRun();
        else if (character == U'?')
            pattern.addAnyOne();
        else
            pattern.add(character);
    }
    return pattern;
}

// Remembers only the last `*`: going back to an earlier one can never help, so the time is at most the
// product of the two lengths whatever the pattern.
bool Wildcard::matches(std::u32string_view text) const
{
    size_t at = 0;
    size_t in = 0;
    size_t lastRun = m_pattern.size();
    size_t runEnd = 0;
    while (at < text.size()) {
        if (in < m_pattern.size() && m_pattern[in] == anyRun) {
            lastRun = in++;
            runEnd = at;
        } else if (in < m_pattern.size() && (m_pattern[in] == anyOne || m_pattern[in] == text[at])) {
            ++in;
            ++at;
        } else if (lastRun < m_pattern.size()) {
            in = lastRun + 1;
            at = ++runEnd;
        } else {
            return false;
        }
    }
    while (in < m_pattern.size() && m_pattern[in] == anyRun)
        ++in;
    return in == m_pattern.size();
}

bool Wildcard::matchesTextOrWord(const FoldedText &text) const
{
    return matches(text) || anyPart(text, isBlank, *this)
        || anyPart(
            text, [](char32_t c) { return !isWordCharacter(c); }, *this);
}

FoldedText Wildcard::literalStart() const
{
    const auto end = std::find_if(m_pattern.begin(), m_pattern.end(), [](char32_t c) { return c >= anyRun; });
    return {m_pattern.begin(), end};
}

} // namespace workbench::query
