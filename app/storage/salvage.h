#pragma once

#include "storage/recordkey.h"
#include "storage/recordstore.h"

#include <QString>

// What happens to a damaged records.db. A note beside the file (records.db.damaged) says that damage was met
// while the store was in use, so that the next to open it need not find it again. A file records.db.salvaged
// is a complete new store that only has to take the place of the damaged one; a process that is killed at any
// moment leaves work that can be begun again.
namespace workbench::salvage {

[[nodiscard]] QString lockFile(const QString &file);
void noteDamage(const QString &file);
[[nodiscard]] bool isDamageNoted(const QString &file);

// Ends what a killed process had nearly done. Before a store is opened. Busy if another process is at it.
[[nodiscard]] Result<void> resume(const QString &file);

// Sets the damaged store aside and puts a new one in its place with all that could be read.
// The caller holds lockFile().
[[nodiscard]] Result<Salvage> replaceDamaged(const QString &file, RecordHash hash);

// The StoreDamaged error that tells a person.
[[nodiscard]] Error report(const Salvage &salvage);

} // namespace workbench::salvage
