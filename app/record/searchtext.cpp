#include "record/searchtext.h"

#include <algorithm>
#include <array>
#include <simdjson.h>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace workbench {

namespace {

namespace ondemand = simdjson::ondemand;

// A hostile record may hold any number of hosts; this much text is enough to find it by.
constexpr size_t longestText = 64 * 1024;
constexpr size_t mostValues = 256;

struct ObjectFields {
    std::string_view object;
    std::array<std::string_view, 6> fields;
};

constexpr std::array<std::string_view, 4> topFields{"srcip_username", "srcip", "srcip_host", "host_list"};
constexpr std::array<ObjectFields, 7> objects{{
    {"user", {"name", "full_name"}},
    {"host", {"name"}},
    {"srcip_geo", {"city", "region", "countryName", "countryCode"}},
    {"service", {"name"}},
    {"event", {"action", "category", "tactic", "name", "description", "reason"}},
    {"file", {"name", "path"}},
    {"rule", {"name"}},
}};

char lower(char character)
{
    return character >= 'A' && character <= 'Z' ? char(character | 0x20) : character;
}

bool sameText(std::string_view one, std::string_view other)
{
    return std::ranges::equal(one, other, {}, lower, lower);
}

// Gathers values in the order of the document; views live until the parser goes on to another document.
class Values {
public:
    void add(ondemand::value value)
    {
        ondemand::json_type type{};
        if (value.type().get(type) != simdjson::SUCCESS)
            return;
        if (type == ondemand::json_type::string) {
            addText(value);
        } else if (type == ondemand::json_type::array) {
            ondemand::array list;
            if (value.get_array().get(list) != simdjson::SUCCESS)
                return;
            for (auto element : list) {
                ondemand::value item;
                ondemand::json_type itemType{};
                if (element.get(item) != simdjson::SUCCESS || item.type().get(itemType) != simdjson::SUCCESS)
                    return;
                if (itemType == ondemand::json_type::string)
                    addText(item);
            }
        }
    }

    [[nodiscard]] QByteArray joined() const
    {
        QByteArray text;
        text.reserve(qsizetype(m_length) + qsizetype(m_values.size()));
        for (const std::string_view value : m_values) {
            if (!text.isEmpty())
                text += '\n';
            text.append(value.data(), qsizetype(value.size()));
        }
        return text;
    }

private:
    void addText(ondemand::value value)
    {
        std::string_view text;
        if (value.get_string().get(text) != simdjson::SUCCESS || text.empty())
            return;
        if (m_values.size() >= mostValues || m_length + text.size() > longestText)
            return;
        // The lower-case copy of a user name and the like add nothing: the index folds case.
        for (const std::string_view known : m_values) {
            if (sameText(known, text))
                return;
        }
        m_values.push_back(text);
        m_length += text.size();
    }

    std::vector<std::string_view> m_values;
    size_t m_length = 0;
};

bool contains(std::span<const std::string_view> names, std::string_view name)
{
    return !name.empty() && std::ranges::find(names, name) != names.end();
}

void addFields(ondemand::value value, std::span<const std::string_view> names, Values &values)
{
    ondemand::object object;
    if (value.get_object().get(object) != simdjson::SUCCESS)
        return;
    for (auto field : object) {
        std::string_view key;
        ondemand::value member;
        if (field.unescaped_key().get(key) != simdjson::SUCCESS)
            return;
        if (contains(names, key) && field.value().get(member) == simdjson::SUCCESS)
            values.add(member);
    }
}

} // namespace

QByteArray searchText(QByteArrayView interflowJson)
{
    // Kept from record to record: their memory is what parsing costs most.
    thread_local ondemand::parser parser;
    thread_local std::string padded;
    padded.assign(interflowJson.data(), size_t(interflowJson.size()));
    padded.append(simdjson::SIMDJSON_PADDING, '\0');

    ondemand::document document;
    ondemand::object record;
    const simdjson::padded_string_view view(padded.data(), size_t(interflowJson.size()), padded.size());
    if (parser.iterate(view).get(document) != simdjson::SUCCESS
        || document.get_object().get(record) != simdjson::SUCCESS)
        return {};
    Values values;
    for (auto field : record) {
        std::string_view key;
        ondemand::value value;
        if (field.unescaped_key().get(key) != simdjson::SUCCESS
            || field.value().get(value) != simdjson::SUCCESS)
            break;
        if (contains(topFields, key)) {
            values.add(value);
            continue;
        }
        const auto known = std::ranges::find(objects, key, &ObjectFields::object);
        if (known != objects.end())
            addFields(value, known->fields, values);
    }
    return values.joined();
}

} // namespace workbench
