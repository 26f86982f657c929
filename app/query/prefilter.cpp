#include "query/prefilter.h"

#include <algorithm>
#include <bitset>
#include <cstring>
#include <limits>

namespace workbench::query {

namespace {

// Less is in nearly every record.
constexpr size_t shortestNeedle = 3;

// Signs that JSON writes as they are; a slash may be escaped.
bool isWrittenAsItIs(char32_t character)
{
    return character >= U' ' && character <= U'~' && character != U'"' && character != U'\\'
        && character != U'/';
}

// The longest piece of the text that stands in a record as it stands here.
QByteArray longestPiece(std::u32string_view text)
{
    std::u32string_view best;
    size_t start = 0;
    for (size_t end = 0; end <= text.size(); ++end) {
        if (end < text.size() && isWrittenAsItIs(text[end]))
            continue;
        if (end - start > best.size())
            best = text.substr(start, end - start);
        start = end + 1;
    }
    best = best.substr(0, size_t(Needle::longest));
    if (best.size() < shortestNeedle)
        return {};
    QByteArray piece;
    for (const char32_t character : best)
        piece += char(character);
    return piece;
}

// What every value that fulfils the comparison holds; empty: nothing can be said, as of 1000, which is also
// written 1e3, and of the times that are kept outside the stored JSON.
QByteArray neededPiece(const Comparison &comparison)
{
    const auto kind = comparison.field.kind;
    const bool isText = kind == FieldKind::Text || kind == FieldKind::Keyword;
    if (comparison.kind == Comparison::Kind::Matches && (isText || kind == FieldKind::Address))
        return longestPiece(comparison.pattern.characters());
    if (comparison.kind == Comparison::Kind::Equals && isText && !comparison.number)
        return longestPiece(comparison.text);
    return {};
}

constexpr size_t pairIndex(uchar first, uchar second)
{
    return size_t(first) * 256 + second;
}

// The first two bytes of characters that hold ASCII once their case is folded, such as the Kelvin sign. No
// character beyond the basic plane does.
const std::bitset<256 * 256> &asciiInDisguise()
{
    static const auto found = [] {
        std::bitset<256 * 256> pairs;
        for (char32_t code = 0x80; code <= std::numeric_limits<char16_t>::max(); ++code) {
            if (QChar::isSurrogate(code))
                continue;
            const QString character = QString::fromUcs4(&code, 1);
            const FoldedText text = folded(character);
            if (std::any_of(text.begin(), text.end(), [](char32_t c) { return c < 0x80; })) {
                const QByteArray bytes = character.toUtf8();
                pairs.set(pairIndex(uchar(bytes[0]), uchar(bytes[1])));
            }
        }
        return pairs;
    }();
    return found;
}

// Where the next byte beyond ASCII is, eight at a time.
qsizetype nextBeyondAscii(QByteArrayView bytes, qsizetype at)
{
    constexpr quint64 highBits = 0x8080808080808080;
    for (quint64 eight = 0; at + qsizetype(sizeof eight) <= bytes.size(); at += qsizetype(sizeof eight)) {
        std::memcpy(&eight, bytes.data() + at, sizeof eight);
        if ((eight & highBits) != 0)
            break;
    }
    while (at < bytes.size() && uchar(bytes[at]) < 0x80)
        ++at;
    return at;
}

// Looks for the backslash alone: few texts have one, and looking for one byte is what the library does
// fastest.
bool holdsEscapedCharacter(QByteArrayView json)
{
    for (qsizetype at = json.indexOf('\\'); at >= 0; at = json.indexOf('\\', at + 1)) {
        if (at + 1 < json.size() && json[at + 1] == 'u')
            return true;
    }
    return false;
}

// True if ASCII may stand in the JSON in another form: escaped, or as what folding makes ASCII of.
bool mayDisguise(QByteArrayView json)
{
    if (holdsEscapedCharacter(json))
        return true;
    const auto &disguises = asciiInDisguise();
    for (qsizetype at = nextBeyondAscii(json, 0); at + 1 < json.size(); at = nextBeyondAscii(json, at + 1)) {
        if (disguises.test(pairIndex(uchar(json[at]), uchar(json[at + 1]))))
            return true;
    }
    return false;
}

char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c | 0x20) : c;
}

} // namespace

Needle::Needle(const QByteArray &text) : m_text(text)
{
    Q_ASSERT(!text.isEmpty() && text.size() <= longest);
    m_skips.fill(quint8(text.size()));
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        const auto skip = quint8(text.size() - 1 - i);
        m_skips[uchar(text[i])] = skip;
        if (text[i] >= 'a' && text[i] <= 'z')
            m_skips[uchar(text[i] - 'a' + 'A')] = skip;
    }
}

// Horspool's way: the library's searchers either know no case or hash every byte.
bool Needle::isIn(QByteArrayView bytes) const
{
    const qsizetype last = m_text.size() - 1;
    const auto isAt = [&](const char *place) {
        return std::equal(
            m_text.begin(), m_text.end(), place, [](char a, char b) { return a == lowered(b); });
    };
    for (qsizetype at = 0; at + last < bytes.size(); at += m_skips[uchar(bytes[at + last])]) {
        if (lowered(bytes[at + last]) == m_text.back() && isAt(bytes.data() + at))
            return true;
    }
    return false;
}

Prefilter::Prefilter(const Expression &expression) : m_groups(groupsOf(expression.root())) { }

std::vector<Prefilter::Group> Prefilter::groupsOf(const Node &node)
{
    std::vector<Group> groups;
    if (node.kind == Node::Kind::Field) {
        if (const QByteArray piece = neededPiece(node.comparison); !piece.isEmpty())
            groups.push_back({Needle(piece)});
    } else if (node.kind == Node::Kind::And) {
        for (const Node &child : node.children) {
            auto more = groupsOf(child);
            std::move(more.begin(), more.end(), std::back_inserter(groups));
        }
    } else if (node.kind == Node::Kind::Or) {
        Group either;
        for (const Node &child : node.children) {
            auto more = groupsOf(child);
            if (more.empty())
                return {};
            std::move(more.front().begin(), more.front().end(), std::back_inserter(either));
        }
        groups.push_back(std::move(either));
    }
    return groups;
}

bool Prefilter::mayMatch(QByteArrayView json) const
{
    const auto holdsOne = [json](const Group &group) {
        return std::any_of(
            group.begin(), group.end(), [json](const Needle &needle) { return needle.isIn(json); });
    };
    return std::all_of(m_groups.begin(), m_groups.end(), holdsOne) || mayDisguise(json);
}

} // namespace workbench::query
