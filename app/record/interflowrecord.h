#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <cstdint>
#include <optional>

namespace workbench {

// The indices a record can be found in. A raw alert is one row in both Windows Events and Syslog.
enum class Index : std::uint8_t { WindowsEvents = 1, Syslog = 2, Alerts = 4 };
using IndexSet = std::uint8_t; // Or-ed Index values.

constexpr IndexSet indexSet(Index index)
{
    return static_cast<IndexSet>(index);
}

constexpr IndexSet operator|(Index a, Index b)
{
    return static_cast<IndexSet>(indexSet(a) | indexSet(b));
}

// "windows_events", "syslog", "alerts"; the names of the command line.
[[nodiscard]] QByteArray indexName(Index index);
[[nodiscard]] std::optional<Index> indexFromName(QByteArrayView name);

// One normalised record. All text is valid UTF-8. Made by a connector's mapping, kept by RecordStore.
struct InterflowRecord {
    QByteArray msgClass;
    IndexSet indices = indexSet(Index::WindowsEvents);
    qint64 eventTime = 0; // Milliseconds since the epoch, UTC; also `timestamp` in the JSON.
    QByteArray sourceId; // The raw `_id`; with connector, msg_class and indices the de-duplication key.
    QByteArray stellarUuid;

    // The fields that have a column of their own; empty where the record has none.
    QByteArray user; // srcip_username
    QByteArray sourceIp; // srcip
    QByteArray country; // srcip_geo.countryCode
    QByteArray app; // service.name
    QByteArray action; // event.action; of an alert: event.tactic, first
    QByteArray category; // event.category
    QByteArray outcome; // event.outcome
    QByteArray severity; // event.severity_str
    QByteArray title; // event.name, else event.description; at most 200 characters, for the table

    // searchText(json), where whoever mapped the record has made it; empty: not made. Never anything else,
    // since the text index can forget a record only by the text that is made of its JSON.
    QByteArray searchText;

    // The whole Interflow object on one line, but without receive_time and write_time, which RecordStore
    // keeps and a reader puts in front. Its last member is the raw object under the vendor's name, byte for
    // byte as it came (so line breaks that came inside it are in here too: minify before writing a line).
    QByteArray json;

    // Set for records that may change under one sourceId (alerts): SHA-256 of the raw object in canonical
    // form. Equal: a repeat. Different: a revision, which replaces the stored record. Empty for records that
    // never change.
    QByteArray contentHash;

    // Bytes of the raw object where they are not what `json` holds (broken UTF-8 was repaired there); else
    // empty.
    QByteArray originalBytes;
};

// One raw record as it is stored: itself, and for an alert the record in the Alerts index that is derived
// from it.
struct MappedRecord {
    InterflowRecord record;
    std::optional<InterflowRecord> derivedAlert;
};

// A raw record that cannot be mapped: kept as it came, counted, never dropped.
struct RejectedRecord {
    QByteArray raw;
    QByteArray reason; // One English sentence.
};

} // namespace workbench
