#pragma once

#include <QString>

namespace workbench {

struct CommandContext;

// `connectorctl filter preview`: what a filter would drop of the stored records, beside the filters that the
// connector has attached; without a connector of all whose tenant may use the filter.
[[nodiscard]] int previewFilter(
    const QString &nameOrId, const QString &connector, const CommandContext &context);

} // namespace workbench
