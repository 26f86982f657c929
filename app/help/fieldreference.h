#pragma once

#include <QString>

namespace workbench {

// The fields that a search knows, with how each is compared, as an HTML table for the page "records".
[[nodiscard]] QString fieldReference();

} // namespace workbench
