#pragma once

#include "base/result.h"
#include "sqlite/database.h"

#include <QString>

namespace workbench {

// StoreDamaged if the store can be seen to be broken, in particular where it was written last; a small one is
// checked page by page. Cheap at any size. (SQLite itself refuses a file that was cut off.)
[[nodiscard]] Result<void> checkStore(sqlite::Database &database, const QString &file);

} // namespace workbench
