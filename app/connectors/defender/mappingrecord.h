#pragma once

#include "base/result.h"
#include "connectors/defender/defendermapping.h"
#include "connectors/defender/mappingfields.h"
#include "connectors/defender/mappingparts.h"

#include <string_view>

namespace workbench::defender {

inline constexpr std::string_view rawMember = "microsoft_defender_for_cloud_apps";

// Deeper or larger is refused: no real record comes near, and both would cost every later reader of the
// record.
inline constexpr size_t maximumNesting = 512;
inline constexpr size_t maximumRecordSize = size_t(16) << 20;

// The three records that this mapping makes.
enum class MappedKind { Activity, RawAlert, DerivedAlert };

// Adds the fields that come from the raw record, the same for mapping and for explaining it.
void mapRecordFields(
    MappedKind kind, const JsonValue &raw, const RecordIdentity &identity, MappingFields &fields);

} // namespace workbench::defender
