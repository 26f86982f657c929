#pragma once

#include "record/jsonindex.h"

#include <QByteArray>
#include <QByteArrayList>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace workbench::defender {

// The Interflow fields of one record while it is mapped: name, value and the raw values it came from. Fields
// of one object must be added one after the other. Empty values are never added. Value type; the raw index
// must outlive it.
class MappingFields {
public:
    struct Field {
        std::string_view name; // Dotted; a literal.
        size_t begin = 0; // Its JSON text in the common buffer.
        size_t end = 0;
        JsonValue from = {}; // Missing: not from the record.
        JsonValue alsoFrom = {};
    };

    MappingFields();

    void addText(std::string_view name, QByteArrayView text, JsonValue from = {}, JsonValue alsoFrom = {});
    void addInteger(std::string_view name, std::int64_t number, JsonValue from = {});
    void addTexts(std::string_view name, const QByteArrayList &texts, JsonValue from = {});
    // JSON text as it is.
    void addJson(std::string_view name, std::string_view json, JsonValue from = {}, JsonValue alsoFrom = {});

    // From a raw value if it is usable: text that is not blank; a whole number, also one in a string.
    bool copyText(std::string_view name, JsonValue from);
    bool copyInteger(std::string_view name, JsonValue from);

    // A raw value that a list was made of.
    void noteUsed(JsonValue from) { m_alsoUsed.push_back(from); }

    // The whole object on one line, its last member `rawName` with the raw bytes. Dotted names become nested
    // objects.
    [[nodiscard]] QByteArray toJson(std::string_view rawName, std::string_view raw) const;

    [[nodiscard]] const std::vector<Field> &fields() const { return m_fields; }
    [[nodiscard]] const std::vector<JsonValue> &alsoUsed() const { return m_alsoUsed; }
    [[nodiscard]] std::string_view json(const Field &field) const
    {
        return std::string_view(m_values.data(), size_t(m_values.size()))
            .substr(field.begin, field.end - field.begin);
    }
    // The text of a field, of a list its first; empty where there is none.
    [[nodiscard]] QByteArray text(std::string_view name) const;

private:
    void finish(std::string_view name, size_t begin, JsonValue from, JsonValue alsoFrom);

    std::vector<Field> m_fields;
    std::vector<JsonValue> m_alsoUsed;
    std::string m_values;
};

// True for a string with text that holds more than blanks.
[[nodiscard]] bool isUsableText(const JsonValue &value);
// That text.
[[nodiscard]] std::optional<QByteArray> usableText(const JsonValue &value);

// Lower case of the whole of Unicode.
[[nodiscard]] QByteArray lowerCase(const QByteArray &text);

// 8-4-4-4-12 hexadecimal digits.
[[nodiscard]] bool isGuid(QByteArrayView text);

} // namespace workbench::defender
