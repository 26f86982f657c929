#pragma once

#include "configuration/settings.h"
#include "connector/connectorconfig.h"
#include "connector/connectortype.h"
#include "filter/logfilter.h"

#include <QList>
#include <QStringList>
#include <vector>

namespace workbench {

// What the wizard is opened with. Plain value; nothing but the log filters changes while the dialog is open.
struct WizardContext {
    enum class Mode { Create, Edit };

    QList<ConnectorType> types; // The catalogue, in the order offered.
    QList<ConnectorConfig> connectors; // All that exist: names in use, and who collects the same events.
    QList<Device> devices; // Where a connector may run.
    QStringList tenants; // Offered as Tenant Name; others may be typed.
    std::vector<LogFilter> logFilters = {}; // All that are saved; the wizard's editor may add some.
    Mode mode = Mode::Create;
    // Edit: the saved connector. Create: what the fields start with; a duplicate fills it, else it is empty.
    ConnectorConfig start = {};

    [[nodiscard]] bool isEditing() const { return mode == Mode::Edit; }
};

} // namespace workbench
