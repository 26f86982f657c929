#pragma once

#include "base/result.h"
#include "sqlite/database.h"

#include <QByteArrayView>
#include <span>

// What records.db looks like. Readers and the writer both go by this page.
//
//   term(id, text)          Dictionary of column values. Ids never change and are never reused; look up with
//   text=?. cls(id, connector, msg_class, indices, content_type, derived)
//                           One row for each kind of record: connector, msg_class and index filters are all
//                           `cls IN (…)`. `indices` is an IndexSet; `derived` is 1 for the alert that was
//                           made from a raw alert.
//   r(seq, idhash, uid, cls, ts, received, written, usr, ip, country, app, action, category, outcome, sev)
//                           One narrow row a record. ts = event time in ms; received in ms; write_time =
//                           received + written. usr … sev are term ids, NULL where the record has no such
//                           value (InterflowRecord says which). seq grows with time of storing, and a revised
//                           record keeps its seq. Indices: (idhash) unique, (cls, ts), (ts); seq follows in
//                           each, so ORDER BY ts, seq is covered.
//   body(seq, dict, doc)    The Interflow object without receive_time and write_time, by BodyEncoder; read
//   with BodyDecoder. zdict(id, d)            zstd dictionaries; a row lives as long as a body names it. dict
//   0 means none. revisable(seq, hash, revision)
//                           For records that may change: hash of the present content, number of revisions (0:
//                           as first seen).
//   original(seq, bytes)    Bytes of the raw object where the body does not hold them (broken UTF-8 was
//   repaired there). rejected(id, connector, content_type, received, hash, raw, reason)
//                           Raw records that could not be mapped, bytes as they came.
//   stat(cls, hour, n)      Exact number of rows of r by class and hourOf(ts); rows with n = 0 may exist.
//   f                       FTS5, contentless, rowid = seq, text = searchText(body).
//   feed(connector, content_type, checkpoint, cursor), coverage(connector, content_type, from_ms, to_ms),
//   gap(connector, content_type, from_ms, to_ms, reason), run(…), filterdrop(run, filter, n)
//                           What a feed knows about itself; for RecordStore alone. filterdrop goes with its
//                           run.
//
// A record by its stellar_uuid: the digits after the 36 characters of the UUID are its event time, so
//   SELECT seq FROM r WHERE ts = ? AND uid = ?   with uid = uidOf(uuid)
// reads the rows of that millisecond only (about 1 µs each) and leaves, as a rule, one body to compare.
namespace workbench::schema {

inline constexpr int version = 2;
// What readers use is the same from this version on.
inline constexpr int oldestReadable = 1;
inline constexpr qint64 millisecondsPerHour = 3'600'000;

// Whole hours since the epoch, rounded down before 1970 too.
[[nodiscard]] constexpr qint64 hourOf(qint64 milliseconds)
{
    const qint64 hour = milliseconds / millisecondsPerHour;
    return milliseconds % millisecondsPerHour < 0 ? hour - 1 : hour;
}

// The first six hexadecimal digits of a stellar_uuid, shifted to fit three bytes of a row; 0 if there are
// none.
[[nodiscard]] qint64 uidOf(QByteArrayView stellarUuid);

// The steps that make a store of version n into one of version n + 1, from nothing on.
[[nodiscard]] std::span<const char *const> migrations();

// Settings of the writing connection: write-ahead log, cache, checkpoints. Before anything else is done with
// a new file.
[[nodiscard]] Result<void> configureWriter(sqlite::Database &database);
// Brings the store to the newest version, in one transaction. StoreTooNew if it is of a version without a
// step here.
[[nodiscard]] Result<void> migrate(
    sqlite::Database &database, std::span<const char *const> wanted = migrations());
[[nodiscard]] Result<int> storedVersion(sqlite::Database &database);
// For readers: StoreTooNew as above; StoreDamaged if the store was never set up.
[[nodiscard]] Result<void> checkVersion(sqlite::Database &database);
// For readers that come before any collector: nothing while there is no store, or it is only being made.
[[nodiscard]] Result<std::optional<sqlite::Database>> openIfMade(const QString &file);

} // namespace workbench::schema
