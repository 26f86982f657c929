#pragma once

#include "query/fields.h"

#include <QByteArray>
#include <compare>
#include <vector>

// What RecordReader answers beside records: places, counts and names.
namespace workbench {

// A record's place among all others: by event time, then by when it was stored. The greater one is newer.
struct RowKey {
    qint64 eventTime = 0;
    qint64 seq = 0;

    auto operator<=>(const RowKey &) const = default;
};

struct ValueCount {
    QByteArray value; // As JSON would print a scalar, without quotes; empty: the field is missing.
    qint64 count = 0;
};

// The counts of one msg_class, one for each bucket.
struct HistogramSeries {
    QByteArray msgClass;
    std::vector<qint64> counts;
};

struct TopValues {
    std::vector<ValueCount> values; // Largest count first, then by value.
    qint64 distinct = 0; // Different values in what was looked at; the missing one is not counted.
    qint64 records = 0; // That were looked at.
    bool isExact = true; // False: there are more records than the newest `records`.
};

// A field that stands in records.
struct FieldUse {
    QByteArray name; // Dotted; a dot in a key is written `\.`.
    query::FieldKind kind = query::FieldKind::Keyword;
    qint64 records = 0; // How many of the sample have it.
};
struct FieldSample {
    qint64 records = 0; // That were looked at.
    std::vector<FieldUse> fields; // By name.
};

struct TimeBounds {
    qint64 oldest = 0;
    qint64 newest = 0; // Milliseconds, both inside.
};

} // namespace workbench
