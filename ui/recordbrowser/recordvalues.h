#pragma once

#include "connectors/defender/defendermapping.h"
#include "query/fields.h"
#include "storage/recordfigures.h"

#include <QMetaType>
#include <QString>
#include <QStringList>
#include <chrono>
#include <optional>
#include <vector>

// What RecordFeed hands to the window: plain values whose texts are ready to be shown. Control characters and
// marks that change the writing direction are made visible in every text that comes from a record.
namespace workbench {

enum class RecordKind { Activity, Alert, Other };

// One row of the table.
struct ShownRecord {
    RowKey key = {};
    QByteArray stellarUuid = {};
    QByteArray msgClass = {};
    RecordKind kind = RecordKind::Other;
    bool hasTitleAsAction = false; // An alert without event.action shows event.name in that column.
    QStringList cells =
        {}; // In the order of the columns; lists joined with ", ", at most 1000 characters each.
};

// Rows in order, newest first, from `position` on (0: the newest). Fewer than asked for: the result ends.
struct ShownPage {
    quint64 generation = 0;
    qint64 position = 0;
    std::vector<ShownRecord> rows = {};
};

// How many records the filter finds.
struct ResultFigures {
    quint64 generation = 0;
    qint64 count = 0;
    bool isComplete = true; // False: still counting, there are at least `count`.
    qint64 total = 0; // Of the whole store.
    qint64 newestSeq = 0; // What was stored later is not in the result yet.
    // How long the reader took for the filter until its count was complete.
    std::chrono::milliseconds elapsed{};
};

// A result that looked at the store again, and the rows around the record that should stay where it is.
struct ShownUpdate {
    ResultFigures figures = {};
    qint64 anchorPosition = 0; // Of the record that was asked for; 0 if none was.
    qint64 added = 0; // Records of the filter that are new.
    ShownPage page = {};
};

// Chips: every msg_class of the indices with its count under the filter without its list of msg_classes.
struct ChipCount {
    QByteArray msgClass = {};
    RecordKind kind = RecordKind::Other;
    qint64 count = 0;
};
struct ChipCounts {
    quint64 generation = 0;
    std::vector<ChipCount> chips = {};
};

struct ShownHistogram {
    quint64 generation = 0;
    qint64 from = 0; // Milliseconds; bucket i starts at from + i × width.
    qint64 width = 0;
    std::vector<HistogramSeries> series = {};
};

struct ShownValue {
    QString text = {}; // To be shown.
    QString value = {}; // As it stands in the record, for queries; empty with isMissing.
    bool isMissing = false; // Records without the field.
    qint64 count = 0;
};
struct ShownTopValues {
    quint64 generation = 0;
    QString field = {};
    QString prefix = {}; // Of completions; else empty.
    std::vector<ShownValue> values = {}; // Largest count first.
    qint64 distinct = 0; // Different values there are, the missing one not counted.
    qint64 records = 0; // That were looked at; shares are parts of this.
    bool isExact = true; // False: estimated from the newest `records`.
};

struct ShownField {
    QString name = {}; // As a query and a column name it.
    query::FieldKind kind = query::FieldKind::Keyword;
    qint64 records = 0; // How many of the sample have it; 0: known, but in none of them.
};
struct ShownFields {
    quint64 generation = 0;
    qint64 sample = 0;
    std::vector<ShownField> fields = {}; // By name.
};

// One line of the Interflow tab.
struct DetailField {
    QString group = {}; // "Record", "Origin", "Event" … the first part of the name otherwise.
    QString name = {}; // Interflow path.
    QString text = {}; // To be shown; times as ISO 8601.
    QString value = {}; // As it stands in the record, for "Filter for value" and for copying.
    query::FieldKind kind = query::FieldKind::Keyword;
};
struct MappingChange {
    defender::MappingLine::Kind kind = defender::MappingLine::Kind::Copied;
    QString field = {}, rawField = {}, value = {}, rawValue = {}; // To be shown.
};
struct RecordDetail {
    QByteArray stellarUuid = {};
    RowKey key = {};
    bool isFound = false;
    RecordKind kind = RecordKind::Other;
    bool isMappedAlert = false; // The record in the Alerts index that was made from a raw alert.
    QString title = {}; // event.name, else event.action, else the msg_class.
    QByteArray msgClass = {};
    std::vector<DetailField> fields = {}; // Grouped, groups in order.
    QString interflow = {}; // Indented JSON, to be shown.
    QString raw = {}; // Indented JSON of the raw object, to be shown.
    QByteArray interflowJson = {}; // One line, for the clipboard.
    QByteArray rawBytes = {}; // As they came, for the clipboard.
    std::vector<MappingChange> mapping = {};
    QString mappingFault = {}; // One sentence where the mapping cannot be explained.
};

enum class Relation { Activity, Alert, RawAlert, MappedAlert };
struct RelatedRecord {
    Relation relation = Relation::Activity;
    ShownRecord record = {}; // Its cells: time, title or action, user.
};
struct RelatedRecords {
    QByteArray stellarUuid = {};
    std::vector<RelatedRecord> records = {};
    qint64 notStored = 0; // Activities the alert names that are not in the store.
    bool isCut = false; // There are more than are listed.
};

enum class ReadKind { Figures, Rows, Update, Histogram, Chips, Values, Completions, Fields, Detail, Related };

[[nodiscard]] RecordKind recordKindOf(QByteArrayView msgClass);
// "microsoft_defender_for_cloud_apps_activities" → "…_activities".
[[nodiscard]] QString shortMsgClass(QByteArrayView msgClass);

} // namespace workbench
