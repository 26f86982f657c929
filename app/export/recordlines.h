#pragma once

#include "query/recorddocument.h"

#include <QByteArray>
#include <QByteArrayView>
#include <vector>

namespace workbench {

// Writes one record as one line of a file. One object a file, on one thread.
class RecordLines {
public:
    explicit RecordLines(std::vector<query::Field> fields) : m_fields(std::move(fields)) { }

    // RFC 4180, lines ending with CR LF. A cell that a spreadsheet would take for a formula (it begins with
    // = + - @, a tab or a line break) gets an apostrophe in front, unless it is a number.
    [[nodiscard]] QByteArray csvHeader() const;
    // Empty: the record is no JSON object. A cell with several values holds them as a JSON list.
    [[nodiscard]] QByteArray csvLine(QByteArrayView json);
    // Without fields: the whole record, its line breaks taken out. With fields: an object of those it has.
    [[nodiscard]] QByteArray jsonLine(QByteArrayView json);

private:
    std::vector<query::Field> m_fields;
    query::RecordDocument m_document;
};

} // namespace workbench
