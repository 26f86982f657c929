#include "record/jsonindex.h"

#include "record/jsonscanner.h"

#include <QCoreApplication>

#include <cstring>
#include <utility>

namespace workbench {

// Checks the text once from front to back and notes every value. The open brackets are on a stack of its own,
// so that nesting costs no call depth. Used only inside JsonIndex::of().
class JsonIndexer {
    Q_DECLARE_TR_FUNCTIONS(workbench::JsonIndex)

public:
    JsonIndexer(std::string_view text, size_t maximumNesting) : m_maximumNesting(maximumNesting)
    {
        m_index.m_text = text;
        m_index.m_nodes.reserve(text.size() / 10 + 8);
    }

    [[nodiscard]] Result<JsonIndex> run();

private:
    using Node = JsonIndex::Node;

    [[nodiscard]] bool readValue();
    [[nodiscard]] bool readName();
    [[nodiscard]] bool open();
    [[nodiscard]] bool readString();
    [[nodiscard]] bool readNumber();
    [[nodiscard]] bool readWord(std::string_view word);
    // After a value: closes what ends here and steps to the next value. False: not well-formed; m_open empty:
    // done.
    [[nodiscard]] bool step();
    void close();

    [[nodiscard]] std::string_view text() const { return m_index.m_text; }
    [[nodiscard]] char at(size_t position) const
    {
        return position < text().size() ? text()[position] : '\0';
    }
    [[nodiscard]] char peek();
    void skipDigits();
    void note(size_t begin, bool hasEscapes = false);

    JsonIndex m_index;
    size_t m_maximumNesting;
    size_t m_position = 0;
    std::vector<std::uint32_t> m_open;
    bool m_tooDeep = false;
    bool m_opened = false; // The value just read is a bracket whose content comes next.
};

Result<JsonIndex> JsonIndexer::run()
{
    const auto refused = [](const QString &detail) {
        return fail({.kind = ErrorKind::BadReply, .cause = Cause::MalformedReply, .detail = detail});
    };
    // Places are kept in 32 bits.
    if (text().size() > (size_t(1) << 30))
        return refused(tr("The JSON text is larger than 1 GiB."));
    bool wellFormed = readValue();
    while (wellFormed && !m_open.empty())
        wellFormed = step();
    if (m_tooDeep)
        return refused(
            tr("The JSON text is nested deeper than %n level(s).", nullptr, int(m_maximumNesting)));
    if (!wellFormed || peek() != '\0' || m_position < text().size())
        return refused(tr("The text is not well-formed JSON near byte %1.").arg(m_position));
    return std::move(m_index);
}

char JsonIndexer::peek()
{
    while (m_position < text().size()) {
        const char byte = text()[m_position];
        if (byte != ' ' && byte != '\n' && byte != '\r' && byte != '\t')
            return byte;
        ++m_position;
    }
    return '\0';
}

void JsonIndexer::note(size_t begin, bool hasEscapes)
{
    const auto next = std::uint32_t(m_index.m_nodes.size() + 1);
    m_index.m_nodes.push_back({.begin = std::uint32_t(begin),
        .end = std::uint32_t(m_position),
        .next = next,
        .hasEscapes = hasEscapes});
}

bool JsonIndexer::readValue()
{
    switch (peek()) {
    case '{':
    case '[': return open();
    case '"': return readString();
    case 't': return readWord("true");
    case 'f': return readWord("false");
    case 'n': return readWord("null");
    default: return readNumber();
    }
}

bool JsonIndexer::open()
{
    if (m_open.size() >= m_maximumNesting) {
        m_tooDeep = true;
        return false;
    }
    m_open.push_back(std::uint32_t(m_index.m_nodes.size()));
    m_opened = true;
    note(m_position++);
    return true;
}

void JsonIndexer::close()
{
    Node &node = m_index.m_nodes[m_open.back()];
    ++m_position;
    node.end = std::uint32_t(m_position);
    node.next = std::uint32_t(m_index.m_nodes.size());
    m_open.pop_back();
}

bool JsonIndexer::step()
{
    const bool isObject = text()[m_index.m_nodes[m_open.back()].begin] == '{';
    const char next = peek();
    const bool isFirst = std::exchange(m_opened, false);
    if (next == (isObject ? '}' : ']')) {
        close();
        return true;
    }
    if (!isFirst) {
        if (next != ',')
            return false;
        ++m_position;
    }
    return (!isObject || readName()) && readValue();
}

bool JsonIndexer::readName()
{
    if (peek() != '"' || !readString() || peek() != ':')
        return false;
    ++m_position;
    return true;
}

bool JsonIndexer::readString()
{
    const size_t begin = m_position;
    bool hasEscapes = false;
    for (++m_position;; ++m_position) {
        m_position = endOfPlainJsonText(text(), m_position);
        const char byte = at(m_position);
        if (byte == '"')
            break;
        if (byte != '\\') // A control character, or the end.
            return false;
        hasEscapes = true;
        ++m_position;
        if (at(m_position) == 'u') {
            for (int digit = 0; digit < 4; ++digit) {
                if (!isHexDigit(at(++m_position)))
                    return false;
            }
        } else if (std::string_view("\"\\/bfnrt").find(at(m_position)) == std::string_view::npos) {
            return false;
        }
    }
    ++m_position;
    note(begin, hasEscapes);
    return true;
}

void JsonIndexer::skipDigits()
{
    while (at(m_position) >= '0' && at(m_position) <= '9')
        ++m_position;
}

bool JsonIndexer::readNumber()
{
    const size_t begin = m_position;
    const auto takeDigits = [this] {
        const size_t first = m_position;
        skipDigits();
        return m_position > first;
    };
    if (at(m_position) == '-')
        ++m_position;
    if (at(m_position) == '0')
        ++m_position;
    else if (!takeDigits())
        return false;
    if (at(m_position) == '.') {
        ++m_position;
        if (!takeDigits())
            return false;
    }
    if (at(m_position) == 'e' || at(m_position) == 'E') {
        ++m_position;
        if (at(m_position) == '+' || at(m_position) == '-')
            ++m_position;
        if (!takeDigits())
            return false;
    }
    note(begin);
    return true;
}

bool JsonIndexer::readWord(std::string_view word)
{
    if (text().substr(m_position, word.size()) != word)
        return false;
    const size_t begin = m_position;
    m_position += word.size();
    note(begin);
    return true;
}

Result<JsonIndex> JsonIndex::of(std::string_view text, size_t maximumNesting)
{
    return JsonIndexer(text, maximumNesting).run();
}

char JsonValue::firstByte() const
{
    return m_index ? m_index->m_text[m_index->m_nodes[m_node].begin] : '\0';
}

bool JsonValue::isNumber() const
{
    const char byte = firstByte();
    return byte == '-' || (byte >= '0' && byte <= '9');
}

std::string_view JsonValue::raw() const
{
    if (!m_index)
        return {};
    const auto &node = m_index->m_nodes[m_node];
    return m_index->m_text.substr(node.begin, node.end - node.begin);
}

std::optional<QByteArray> JsonValue::text() const
{
    if (!isString())
        return {};
    const auto quoted = raw();
    const auto inside = quoted.substr(1, quoted.size() - 2);
    if (m_index->m_nodes[m_node].hasEscapes)
        return unescapedJsonString(inside);
    return QByteArray(inside.data(), qsizetype(inside.size()));
}

std::optional<std::string_view> JsonValue::plainText() const
{
    if (!isString() || m_index->m_nodes[m_node].hasEscapes)
        return {};
    const auto quoted = raw();
    return quoted.substr(1, quoted.size() - 2);
}

std::optional<std::int64_t> JsonValue::integer() const
{
    const auto token = raw();
    if (isString())
        return wholeNumber(token.substr(1, token.size() - 2));
    return isNumber() ? wholeNumber(token) : std::nullopt;
}

std::string_view JsonValue::rawName() const
{
    const auto &node = m_index->m_nodes[m_node - 1];
    return m_index->m_text.substr(node.begin + 1, node.end - node.begin - 2);
}

JsonValue JsonValue::operator[](std::string_view name) const
{
    if (!isObject())
        return {};
    const auto &nodes = m_index->m_nodes;
    const char *const text = m_index->m_text.data();
    const std::uint32_t end = nodes[m_node].next;
    for (std::uint32_t at = m_node + 1; at < end; at = nodes[at + 1].next) {
        const JsonIndex::Node &node = nodes[at];
        // Most names differ in length already: a mapping asks for hundreds.
        if (node.end - node.begin == name.size() + 2
            && std::memcmp(text + node.begin + 1, name.data(), name.size()) == 0)
            return {m_index, at + 1};
        if (node.hasEscapes) {
            const auto meaning =
                unescapedJsonString(m_index->m_text.substr(node.begin + 1, node.end - node.begin - 2));
            if (meaning && *meaning == QByteArrayView(name.data(), qsizetype(name.size())))
                return {m_index, at + 1};
        }
    }
    return {};
}

bool JsonValue::contains(const JsonValue &other) const
{
    return m_index && m_index == other.m_index && other.m_node >= m_node
        && other.m_node < m_index->m_nodes[m_node].next;
}

JsonValue::Iterator JsonValue::begin() const
{
    return isObject() || isArray() ? Iterator(m_index, m_node + 1, isObject()) : Iterator();
}

JsonValue::Iterator JsonValue::end() const
{
    return isObject() || isArray() ? Iterator(m_index, m_index->m_nodes[m_node].next, isObject())
                                   : Iterator();
}

JsonValue::Iterator &JsonValue::Iterator::operator++()
{
    m_node = m_index->m_nodes[m_node + (m_named ? 1U : 0U)].next;
    return *this;
}

} // namespace workbench
