#pragma once

#include "activitylog/activityentry.h"
#include "ui/theme/icons.h"

namespace workbench {

// How the page writes levels, actors and repeats.
[[nodiscard]] QString levelWord(ActivityLevel level);
[[nodiscard]] QString levelIcon(ActivityLevel level);
[[nodiscard]] IconTone levelTone(ActivityLevel level);
[[nodiscard]] QString actorWord(ActivityActor actor);
[[nodiscard]] QString connectorWord(const ActivityEntry &entry);
// The detail with "3 times since 14:02:11" where it repeats; characters made visible.
[[nodiscard]] QString detailWord(const ActivityEntry &entry);

} // namespace workbench
