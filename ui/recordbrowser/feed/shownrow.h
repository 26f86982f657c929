#pragma once

#include "query/recorddocument.h"
#include "storage/recordreader.h"
#include "ui/recordbrowser/recordvalues.h"

namespace workbench {

// How times are written in a column: with the day where a result spans more than one.
enum class TimeStyle { Clock, DayAndClock };

// A field's value as the table shows it. Any thread.
[[nodiscard]] QString shownTime(qint64 time, TimeStyle style);
[[nodiscard]] QString shownTimeInFull(qint64 time); // "2026-11-24T11:19:57.078Z", in the zone that is shown.

// Makes rows of records. Belongs to one reading thread.
class RowFormat {
public:
    // Columns that are no field stay empty.
    RowFormat(const QStringList &columns, TimeStyle style);

    [[nodiscard]] ShownRecord shown(const StoredRecord &record);

private:
    struct Column {
        QString name;
        std::optional<query::Field> field;
    };

    [[nodiscard]] QByteArray first(const std::vector<QByteArray> &path);
    [[nodiscard]] QString cellOf(const query::Field &field);

    std::vector<Column> m_columns;
    TimeStyle m_style;
    query::RecordDocument m_document;
};

} // namespace workbench
