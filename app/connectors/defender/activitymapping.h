#pragma once

#include "connectors/defender/mappingparts.h"

namespace workbench::defender {

// Adds what an activity has beyond the constants, its identity included. Pure; any thread.
void mapActivityFields(const JsonValue &raw, const RecordIdentity &identity, MappingFields &fields);

} // namespace workbench::defender
