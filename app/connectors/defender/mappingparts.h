#pragma once

#include "connectors/defender/mappingfields.h"

#include <QByteArray>

namespace workbench::defender {

// What tells one record from another, and when it happened.
struct RecordIdentity {
    QByteArray id; // The raw `_id`, or the SHA-256 of the record where it has none.
    JsonValue idFrom = {}; // Missing: the id is made up.
    qint64 time = 0;
    JsonValue timeFrom = {}; // Missing: the time received.
};

// `original` is the record as it came, `raw` the same with its UTF-8 repaired: two records that differ only
// in broken bytes must not get the same made-up id.
[[nodiscard]] RecordIdentity identityOf(const JsonValue &raw, const JsonValue &original, qint64 receiveTime);

// The first fields of the `event` object: id, whether it is made up, the save time, and where the time came
// from unless that is `timestamp`.
void addEventIdentity(MappingFields &fields, const JsonValue &raw, const RecordIdentity &identity);

// Who it was: `name` as it came, `id` only where it is a GUID. The fields beside the source address, and the
// user object.
void addSourceUser(MappingFields &fields, const JsonValue &name, const JsonValue &id);
void addUser(MappingFields &fields, const JsonValue &name, const JsonValue &id);

// srcip and what is known about it; nothing unless `from` is the text of an address. False: nothing added.
bool addSourceAddress(MappingFields &fields, const JsonValue &from);

void addCountry(MappingFields &fields, const JsonValue &code);

// A name and a number that make up the `service` object.
void addService(MappingFields &fields, const JsonValue &name, const JsonValue &id);

} // namespace workbench::defender
