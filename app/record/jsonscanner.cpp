#include "record/jsonscanner.h"

#include <QtEndian>

#include <bit>
#include <charconv>
#include <cstring>

namespace workbench {

namespace {

constexpr std::uint64_t everyByte(unsigned char byte)
{
    return 0x0101010101010101ULL * byte;
}

// The high bit of every byte that is zero. Bytes above the first zero byte may be marked wrongly, which is
// why only the lowest mark counts.
constexpr std::uint64_t zeroBytes(std::uint64_t word)
{
    return (word - everyByte(0x01)) & ~word & everyByte(0x80);
}

constexpr bool isBlank(char byte)
{
    return byte == ' ' || byte == '\n' || byte == '\r' || byte == '\t';
}

// The next quote or backslash, eight bytes at a time: most of a record is the inside of strings.
size_t nextQuoteOrBackslash(std::string_view text, size_t from)
{
    for (; from + 8 <= text.size(); from += 8) {
        const auto word = qFromLittleEndian<quint64>(text.data() + from);
        const auto found = zeroBytes(word ^ everyByte('"')) | zeroBytes(word ^ everyByte('\\'));
        if (found != 0)
            return from + size_t(std::countr_zero(found)) / 8;
    }
    while (from < text.size() && text[from] != '"' && text[from] != '\\')
        ++from;
    return from;
}

std::optional<char32_t> fourHexDigits(std::string_view text, size_t from)
{
    if (from + 4 > text.size())
        return {};
    std::uint32_t value = 0;
    const char *const end = text.data() + from + 4;
    const auto [last, error] = std::from_chars(text.data() + from, end, value, 16);
    if (error != std::errc() || last != end)
        return {};
    return char32_t(value);
}

void appendUtf8(QByteArray &text, char32_t code)
{
    const auto append = [&text](char32_t byte) { text += char(static_cast<unsigned char>(byte)); };
    if (code < 0x80) {
        append(code);
    } else if (code < 0x800) {
        append(0xc0 | code >> 6);
        append(0x80 | (code & 0x3f));
    } else if (code < 0x10000) {
        append(0xe0 | code >> 12);
        append(0x80 | (code >> 6 & 0x3f));
        append(0x80 | (code & 0x3f));
    } else {
        append(0xf0 | code >> 18);
        append(0x80 | (code >> 12 & 0x3f));
        append(0x80 | (code >> 6 & 0x3f));
        append(0x80 | (code & 0x3f));
    }
}

// Reads the digits of a \u escape, and of a second one where they are a surrogate pair; `position` is moved
// behind them.
std::optional<char32_t> unicodeEscape(std::string_view inside, size_t &position)
{
    const auto first = fourHexDigits(inside, position);
    if (!first || (*first >= 0xdc00 && *first < 0xe000))
        return {};
    position += 4;
    if (*first < 0xd800 || *first >= 0xe000)
        return first;
    if (inside.substr(position, 2) != "\\u")
        return {};
    const auto second = fourHexDigits(inside, position + 2);
    if (!second || *second < 0xdc00 || *second >= 0xe000)
        return {};
    position += 6;
    return 0x10000 + ((*first - 0xd800) << 10) + (*second - 0xdc00);
}

} // namespace

size_t endOfPlainJsonText(std::string_view text, size_t from)
{
    for (; from + 8 <= text.size(); from += 8) {
        const auto word = qFromLittleEndian<quint64>(text.data() + from);
        const auto control = (word - everyByte(0x20)) & ~word & everyByte(0x80);
        const auto found = control | zeroBytes(word ^ everyByte('"')) | zeroBytes(word ^ everyByte('\\'));
        if (found != 0)
            return from + size_t(std::countr_zero(found)) / 8;
    }
    while (from < text.size() && static_cast<unsigned char>(text[from]) >= 0x20 && text[from] != '"'
        && text[from] != '\\')
        ++from;
    return from;
}

size_t endOfJsonString(std::string_view text, size_t from)
{
    for (;;) {
        from = nextQuoteOrBackslash(text, from);
        if (from >= text.size())
            return std::string_view::npos;
        if (text[from] == '"')
            return from;
        from += 2;
    }
}

char JsonScanner::peek()
{
    while (m_position < m_text.size() && isBlank(m_text[m_position]))
        ++m_position;
    return m_position < m_text.size() ? m_text[m_position] : '\0';
}

bool JsonScanner::take(char byte)
{
    if (peek() != byte || m_position >= m_text.size())
        return false;
    ++m_position;
    return true;
}

std::optional<std::string_view> JsonScanner::takeString()
{
    if (peek() != '"')
        return {};
    const size_t end = endOfJsonString(m_text, m_position + 1);
    if (end == std::string_view::npos) {
        m_position = m_text.size();
        return {};
    }
    const auto string = m_text.substr(m_position, end + 1 - m_position);
    m_position = end + 1;
    return string;
}

std::optional<std::string_view> JsonScanner::takeValue()
{
    switch (peek()) {
    case '"': return takeString();
    case '{':
    case '[': return takeNested();
    default: return takeScalar();
    }
}

std::optional<std::string_view> JsonScanner::takeNested()
{
    const size_t begin = m_position;
    size_t open = 0;
    for (size_t at = begin; at < m_text.size(); ++at) {
        switch (m_text[at]) {
        case '"':
            at = endOfJsonString(m_text, at + 1);
            if (at == std::string_view::npos) {
                m_position = m_text.size();
                return {};
            }
            break;
        case '{':
        case '[': ++open; break;
        case '}':
        case ']':
            // One kind of bracket may close the other: telling them apart would cost the page for one bad
            // record.
            if (--open == 0) {
                m_position = at + 1;
                return m_text.substr(begin, m_position - begin);
            }
            break;
        default: break;
        }
    }
    m_position = m_text.size();
    return {};
}

std::optional<std::string_view> JsonScanner::takeScalar()
{
    static constexpr std::string_view ends = " \n\r\t,:\"[]{}";
    const size_t end = std::min(m_text.find_first_of(ends, m_position), m_text.size());
    if (end == m_position)
        return {};
    const auto scalar = m_text.substr(m_position, end - m_position);
    m_position = end;
    return scalar;
}

std::optional<QByteArray> unescapedJsonString(std::string_view inside)
{
    QByteArray text;
    text.reserve(qsizetype(inside.size()));
    for (size_t at = 0; at < inside.size();) {
        const size_t backslash = std::min(inside.find('\\', at), inside.size());
        text.append(inside.data() + at, qsizetype(backslash - at));
        at = backslash + 2;
        if (backslash == inside.size())
            break;
        if (backslash + 1 == inside.size())
            return {};
        static constexpr std::string_view letters = "\"\\/bfnrt";
        static constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
        if (inside[backslash + 1] == 'u') {
            const auto code = unicodeEscape(inside, at);
            if (!code)
                return {};
            appendUtf8(text, *code);
        } else if (const size_t letter = letters.find(inside[backslash + 1]); letter != letters.npos) {
            text += meanings[letter];
        } else {
            return {};
        }
    }
    return text;
}

std::optional<std::int64_t> wholeNumber(std::string_view token)
{
    // from_chars also reads "inf" and "nan", which are no JSON.
    const size_t digit = token.starts_with('-') ? 1 : 0;
    if (token.size() <= digit || token[digit] < '0' || token[digit] > '9')
        return {};
    const char *const end = token.data() + token.size();
    std::int64_t whole = 0;
    if (const auto [last, error] = std::from_chars(token.data(), end, whole); last == end)
        return error == std::errc() ? std::optional(whole) : std::nullopt;
    double number = 0;
    const auto [last, error] = std::from_chars(token.data(), end, number);
    // Below 2^63 in size, so that the conversion is defined.
    if (last != end || error != std::errc() || !(number > -9.2e18 && number < 9.2e18))
        return {};
    return std::int64_t(number);
}

} // namespace workbench
