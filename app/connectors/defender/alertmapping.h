#pragma once

#include "connectors/defender/mappingparts.h"

namespace workbench::defender {

// Adds what an alert has beyond the constants, its identity included. Pure; any thread.
void mapAlertFields(const JsonValue &raw, const RecordIdentity &identity, MappingFields &fields);

// Adds what the record in the Alerts index has beyond its raw alert.
void addDerivedFields(const JsonValue &raw, const RecordIdentity &identity, MappingFields &fields);

} // namespace workbench::defender
