#include "connectors/defender/mappingfields.h"

#include "record/jsonscanner.h"
#include "record/jsontext.h"

#include <algorithm>

namespace workbench::defender {

namespace {

// Writes fields one after the other and opens and closes the objects that their dotted names stand for.
class NestedWriter {
public:
    explicit NestedWriter(std::string &json) : m_json(json) { m_json += '{'; }

    void write(std::string_view dottedName, std::string_view value)
    {
        size_t depth = 0;
        size_t dot = dottedName.find('.');
        for (; dot != dottedName.npos; dot = dottedName.find('.')) {
            const auto group = dottedName.substr(0, dot);
            if (depth >= m_open.size() || m_open[depth] != group) {
                closeTo(depth);
                name(group);
                m_json += '{';
                m_open.push_back(group);
                m_isFirst = true;
            }
            ++depth;
            dottedName.remove_prefix(dot + 1);
        }
        closeTo(depth);
        name(dottedName);
        m_json.append(value);
    }

    void finish()
    {
        closeTo(0);
        m_json += '}';
    }

private:
    void closeTo(size_t depth)
    {
        for (; m_open.size() > depth; m_open.pop_back())
            m_json += '}';
    }

    void name(std::string_view plain)
    {
        if (!std::exchange(m_isFirst, false))
            m_json += ',';
        m_json += '"';
        m_json.append(plain);
        m_json.append("\":");
    }

    std::string &m_json;
    std::vector<std::string_view> m_open;
    bool m_isFirst = true;
};

} // namespace

MappingFields::MappingFields()
{
    m_fields.reserve(64);
    m_values.reserve(2048);
}

void MappingFields::finish(std::string_view name, size_t begin, JsonValue from, JsonValue alsoFrom)
{
    m_fields.push_back(
        {.name = name, .begin = begin, .end = m_values.size(), .from = from, .alsoFrom = alsoFrom});
}

void MappingFields::addText(std::string_view name, QByteArrayView text, JsonValue from, JsonValue alsoFrom)
{
    if (text.isEmpty())
        return;
    const auto begin = m_values.size();
    appendJsonString(m_values, viewOf(text));
    finish(name, begin, from, alsoFrom);
}

void MappingFields::addInteger(std::string_view name, std::int64_t number, JsonValue from)
{
    const auto begin = m_values.size();
    m_values += std::to_string(number);
    finish(name, begin, from, {});
}

void MappingFields::addTexts(std::string_view name, const QByteArrayList &texts, JsonValue from)
{
    if (texts.isEmpty())
        return;
    const auto begin = m_values.size();
    for (qsizetype i = 0; i < texts.size(); ++i) {
        m_values += i == 0 ? '[' : ',';
        appendJsonString(m_values, viewOf(texts[i]));
    }
    m_values += ']';
    finish(name, begin, from, {});
}

void MappingFields::addJson(std::string_view name, std::string_view json, JsonValue from, JsonValue alsoFrom)
{
    if (json.empty())
        return;
    const auto begin = m_values.size();
    m_values.append(json);
    finish(name, begin, from, alsoFrom);
}

bool MappingFields::copyText(std::string_view name, JsonValue from)
{
    if (!isUsableText(from))
        return false;
    // A string of the record is JSON already, whatever escapes it holds.
    addJson(name, from.raw(), from);
    return true;
}

bool MappingFields::copyInteger(std::string_view name, JsonValue from)
{
    const auto number = from.integer();
    if (!number)
        return false;
    addInteger(name, *number, from);
    return true;
}

QByteArray MappingFields::toJson(std::string_view rawName, std::string_view raw) const
{
    std::string json;
    json.reserve(m_values.size() + raw.size() + m_fields.size() * 32);
    NestedWriter writer(json);
    for (const Field &field : m_fields)
        writer.write(field.name, this->json(field));
    writer.write(rawName, raw);
    writer.finish();
    return QByteArray(json.data(), qsizetype(json.size()));
}

QByteArray MappingFields::text(std::string_view name) const
{
    const auto field =
        std::find_if(m_fields.begin(), m_fields.end(), [&](const Field &f) { return f.name == name; });
    if (field == m_fields.end())
        return {};
    JsonScanner scanner(json(*field));
    scanner.take('[');
    const auto first = scanner.takeString();
    return first ? unescapedJsonString(first->substr(1, first->size() - 2)).value_or(QByteArray())
                 : QByteArray();
}

bool isUsableText(const JsonValue &value)
{
    const auto isVisible = [](char byte) { return static_cast<unsigned char>(byte) > ' '; };
    if (const auto plain = value.plainText())
        return std::any_of(plain->begin(), plain->end(), isVisible);
    const auto text = value.text();
    return text && std::any_of(text->cbegin(), text->cend(), isVisible);
}

std::optional<QByteArray> usableText(const JsonValue &value)
{
    return isUsableText(value) ? value.text() : std::nullopt;
}

QByteArray lowerCase(const QByteArray &text)
{
    const auto isAscii = [](char byte) { return static_cast<unsigned char>(byte) < 0x80; };
    return std::all_of(text.cbegin(), text.cend(), isAscii) ? text.toLower()
                                                            : QString::fromUtf8(text).toLower().toUtf8();
}

bool isGuid(QByteArrayView text)
{
    if (text.size() != 36)
        return false;
    for (qsizetype i = 0; i < 36; ++i) {
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        if (dash ? text[i] != '-' : !isHexDigit(text[i]))
            return false;
    }
    return true;
}

} // namespace workbench::defender
