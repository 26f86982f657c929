#include "cli/referencelists.h"

#include "cli/output.h"
#include "cli/wording.h"
#include "configuration/settings.h"

namespace workbench {

Result<void> rememberReferences(const ConnectorConfig &connector, const DataDirectory &data)
{
    bool isNewProfile = false;
    const auto saved = SettingsRepository(data).modify([&](Settings &settings) -> Result<void> {
        if (const auto device = deviceOf(connector.runOn); !settings.devices.contains(device))
            settings.devices.append(device);
        if (!settings.tenants.contains(connector.tenantName))
            settings.tenants.append(connector.tenantName);
        isNewProfile = !connector.profile.isEmpty() && !settings.profiles.contains(connector.profile);
        if (isNewProfile)
            settings.profiles.append(connector.profile);
        return {};
    });
    if (!saved)
        return fail(saved.error());
    if (isNewProfile)
        printNote(CliWording::tr("Note: the Data Analyzer profile %1 is new.").arg(connector.profile));
    return {};
}

} // namespace workbench
