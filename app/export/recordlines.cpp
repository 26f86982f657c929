#include "export/recordlines.h"

#include "record/jsonlayout.h"
#include "record/jsontext.h"

#include <algorithm>

namespace workbench {

using query::RecordDocument;
using query::Value;

namespace {

bool isFormula(QByteArrayView text)
{
    if (text.isEmpty() || !QByteArrayView("=+-@\t\r\n").contains(text.front()))
        return false;
    bool isNumber = false;
    (void)text.toByteArray().toDouble(&isNumber);
    return !isNumber;
}

QByteArray csvCell(QByteArray text)
{
    // Spreadsheets run what looks like a formula, and these texts come from outside
    // (https://owasp.org/www-community/attacks/CSV_Injection).
    if (isFormula(text))
        text.prepend('\'');
    const auto isSpecial = [](char c) { return c == '"' || c == ',' || c == '\r' || c == '\n'; };
    const bool hasOuterBlanks = text.startsWith(' ') || text.endsWith(' ');
    if (!hasOuterBlanks && std::none_of(text.begin(), text.end(), isSpecial))
        return text;
    return '"' + text.replace('"', "\"\"") + '"';
}

QByteArray jsonString(const QString &text)
{
    std::string json;
    appendJsonString(json, text.toStdString());
    return QByteArray::fromStdString(json);
}

bool isScalar(const Value &value)
{
    return value.type != Value::Type::Object && value.type != Value::Type::Array;
}

} // namespace

QByteArray RecordLines::csvHeader() const
{
    QByteArrayList cells;
    for (const auto &field : m_fields)
        cells += csvCell(field.name.toUtf8());
    return cells.join(',') + "\r\n";
}

QByteArray RecordLines::csvLine(QByteArrayView json)
{
    if (!m_document.load({json}))
        return {};
    QByteArrayList cells;
    for (const auto &field : m_fields)
        cells += csvCell(cellOf(field));
    return cells.join(',') + "\r\n";
}

QByteArray RecordLines::jsonLine(QByteArrayView json)
{
    if (m_fields.empty())
        return jsonOnOneLine(json) + '\n';
    if (!m_document.load({json}))
        return {};
    QByteArrayList members;
    for (const auto &field : m_fields) {
        if (const QByteArray value = jsonOf(field); !value.isEmpty())
            members += jsonString(field.name) + ':' + value;
    }
    return '{' + members.join(',') + "}\n";
}

QByteArray RecordLines::cellOf(const query::Field &field)
{
    QByteArrayList values;
    QByteArray scalar;
    m_document.any(field.path, RecordDocument::Lists::Whole, [&](const Value &value) {
        values += jsonOnOneLine(value.json);
        scalar = isScalar(value) ? value.text.toByteArray() : values.constLast();
        return false;
    });
    return values.size() < 2 ? scalar : '[' + values.join(',') + ']';
}

QByteArray RecordLines::jsonOf(const query::Field &field)
{
    QByteArrayList values;
    m_document.any(field.path, RecordDocument::Lists::Whole, [&](const Value &value) {
        values += jsonOnOneLine(value.json);
        return false;
    });
    return values.size() < 2 ? values.value(0) : '[' + values.join(',') + ']';
}

} // namespace workbench
