#include "cli/referencelists.h"

#include "cli/output.h"
#include "cli/wording.h"
#include "configuration/settings.h"

namespace workbench {

Result<void> rememberReferences(const ConnectorConfig &connector, const DataDirectory &data)
{
    bool isNewProfile = false;
    const auto saved = SettingsRepository(data).modify([&](Settings &settings) -> Result<void> {
        isNewProfile = !connector.profile.isEmpty() && !settings.profiles.contains(connector.profile);
        addReferences(connector, settings);
        return {};
    });
    if (!saved)
        return fail(saved.error());
    if (isNewProfile)
        printNote(CliWording::tr("Note: the Data Analyzer profile %1 is new.").arg(connector.profile));
    return {};
}

} // namespace workbench
