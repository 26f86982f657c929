#pragma once

#include "ui/connectorlist/standing.h"

#include <functional>

class QMenu;
class QWidget;

namespace workbench {

// What can be done with one connector.
enum class RowCommand : int {
    Test,
    Edit,
    CollectNow,
    ChangeActive,
    UpdateSecret,
    AssignProfile,
    Recollect,
    LogFilters,
    Deploy,
    ShowRecords,
    ShowActivityLog,
    Duplicate,
    Delete,
};

// Empty where it can collect now; else why not, as a sentence.
[[nodiscard]] QString whyNotCollect(const ConnectorOverview &overview, const ListContext &context);
// "Pause" or "Start".
[[nodiscard]] QString activeChangeText(const ConnectorOverview &overview);

// The menu of a row, without the actions that the row itself shows unless `isWhole`. Deletes itself when
// closed.
[[nodiscard]] QMenu *rowMenu(const ConnectorOverview &overview, const ListContext &context, bool isWhole,
    QWidget *parent, const std::function<void(RowCommand)> &apply);

} // namespace workbench
