#pragma once

#include "cli/outputstream.h"
#include "query/recorddocument.h"

#include <QStringList>
#include <vector>

namespace workbench {

// Writes records to standard output one after the other, in the format that was asked for; memory does not
// grow with their number. One object a command, on one thread.
class RecordOutput {
public:
    enum class Format { Table, Ndjson, Csv, Document };

    // Without fields: whole records as JSON, and the usual columns in table and CSV.
    RecordOutput(Format format, std::vector<query::Field> fields);

    // False: no more can be written.
    [[nodiscard]] bool write(QByteArrayView record);
    // The end of the table or document. False as above.
    [[nodiscard]] bool finish();
    // True once anything was handed over to standard output.
    [[nodiscard]] bool hasBegun() const { return m_hasBegun; }
    [[nodiscard]] const std::optional<Error> &failure() const { return m_stream.failure(); }

private:
    // A column: the first of the fields that has a value.
    struct Column {
        QString title;
        std::vector<query::Field> fields;
    };

    void setUsualColumns();
    [[nodiscard]] bool begin();
    [[nodiscard]] bool writeJson();
    [[nodiscard]] bool writeCsv();
    [[nodiscard]] bool writeTable();
    [[nodiscard]] bool flushTable();
    [[nodiscard]] QString shownOf(const Column &column);
    [[nodiscard]] QByteArray lineOf(const QStringList &cells) const;
    void fitWidths();

    Format m_format;
    bool m_hasOwnFields;
    std::vector<Column> m_columns;
    OutputStream m_stream;
    query::RecordDocument m_document;
    std::vector<QStringList> m_waiting; // The first rows of a table, which decide how wide its columns are.
    std::vector<int> m_widths; // Empty: not decided.
    bool m_hasBegun = false;
    bool m_isFirst = true;
};

// Cells of a terminal line; 0 if standard output is none.
[[nodiscard]] int terminalWidth();

} // namespace workbench
