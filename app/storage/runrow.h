#pragma once

#include "sqlite/database.h"
#include "storage/recordstore.h"

namespace workbench {

// A run as a row of records.db. Columns in this order wherever a run is read or written.
inline constexpr char runColumns[] =
    "connector, content_type, result, started, finished, window_from, window_to, requests, pages,"
    " received, stored, duplicates, revised, dropped, rejected, bytes, cursor,"
    " complete_through, error";
inline constexpr int runColumnCount = 19;

// Parameters 1 to runColumnCount. A finished time of 0 stays 0.
void bindRun(sqlite::Statement &statement, const RunSummary &run);
// Column 0 is the id, runColumns follow.
[[nodiscard]] RunSummary runFrom(const sqlite::Statement &row);

} // namespace workbench
