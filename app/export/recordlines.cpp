#include "export/recordlines.h"

#include "query/fieldvalue.h"
#include "record/csvcell.h"
#include "record/jsonlayout.h"
#include "record/jsontext.h"

#include <utility>

namespace workbench {

namespace {

bool isFormula(QByteArrayView text)
{
    if (text.isEmpty() || !QByteArrayView("=+-@\t\r\n").contains(text.front()))
        return false;
    bool isNumber = false;
    (void)text.toByteArray().toDouble(&isNumber);
    return !isNumber;
}

QByteArray safeCell(QByteArray text)
{
    // Spreadsheets run what looks like a formula, and these texts come from outside
    // (https://owasp.org/www-community/attacks/CSV_Injection).
    if (isFormula(text))
        text.prepend('\'');
    return csvCell(std::move(text));
}

} // namespace

QByteArray RecordLines::csvHeader() const
{
    QByteArrayList cells;
    for (const auto &field : m_fields)
        cells += safeCell(field.name.toUtf8());
    return cells.join(',') + "\r\n";
}

QByteArray RecordLines::csvLine(QByteArrayView json)
{
    if (!m_document.load({json}))
        return {};
    QByteArrayList cells;
    for (const auto &field : m_fields)
        cells += safeCell(query::textOf(m_document, field));
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
        if (const QByteArray value = query::jsonOf(m_document, field); !value.isEmpty())
            members += jsonString(field.name.toUtf8()) + ':' + value;
    }
    return '{' + members.join(',') + "}\n";
}

} // namespace workbench
