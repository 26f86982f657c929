#include "connectors/defender/defendertype.h"

#include "connector/fieldrules.h"
#include "connectors/defender/defenderaddress.h"
#include "connectors/defender/defendermapping.h"
#include "connectors/defender/wording.h"

namespace workbench::defender {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QList<ContentType> contentTypes()
{
    return {
        {.id = u"activities"_s,
            .label = DefenderWording::tr("Activities"),
            .msgClass = QString::fromLatin1(activitiesClass),
            .indexText = DefenderWording::tr("to index Windows Events"),
            .note = DefenderWording::tr(
                "Activities may be duplicated when an Office 365 connector collects Audit.General "
                "with the same account."),
            // What ActivityFeed and AlertFeed ask; pages as tenants are seen to give them.
            .cost = {.pageSize = 500, .questions = 1, .hourlyQuestions = 0, .readAgain = 10min}},
        {.id = u"alerts"_s,
            .label = DefenderWording::tr("Alerts"),
            .msgClass = QString::fromLatin1(alertsClass),
            .indexText = DefenderWording::tr("raw to Windows Events and Syslog, mapped to Alerts"),
            .note = {},
            .cost = {.pageSize = 100, .questions = 2, .hourlyQuestions = 1, .readAgain = 24h}},
    };
}

QList<FieldSpec> addressFields()
{
    return {
        {.key = u"api_url"_s,
            .label = DefenderWording::tr("API URL"),
            .kind = FieldKind::Url,
            .placeholder = u"https://tenant.us3.portal.cloudappsecurity.com"_s,
            .help = DefenderWording::tr(
                "Microsoft Defender portal: Settings, Cloud Apps, System, About. With or without /api."),
            .normalise = normaliseApiUrl},
        {.key = u"tenant_id"_s,
            .label = DefenderWording::tr("Tenant ID"),
            .kind = FieldKind::Guid,
            .help = DefenderWording::tr(
                "Your app's Overview: Directory (tenant) ID; a domain of the tenant does as well. "
                "Also called Directory ID."),
            .normalise = normaliseTenantId},
        {.key = u"client_id"_s,
            .label = DefenderWording::tr("Client ID"),
            .kind = FieldKind::Guid,
            .help = DefenderWording::tr(
                "Your app's Overview: Application (client) ID. Also called Application ID."),
            .normalise = normaliseClientId},
        {.key = u"client_secret"_s,
            .label = DefenderWording::tr("Client Secret"),
            .kind = FieldKind::Secret,
            .help = DefenderWording::tr(
                "Certificates & secrets: copy the Value, not the Secret ID. It is shown once and "
                "cannot be retrieved later. Also "
                "called API Access Key.")},
    };
}

QList<FieldSpec> collectFields()
{
    QList<FieldChoice> choices;
    const auto types = contentTypes();
    for (const auto &type : types)
        choices.append({.id = type.id, .label = type.label, .hint = type.indexText});
    return {
        {.key = u"interval"_s,
            .label = DefenderWording::tr("Interval (min)"),
            .kind = FieldKind::Number,
            .defaultValue = u"5"_s,
            .help = DefenderWording::tr("How often logs are collected, 1 to 1440."),
            .minimum = 1,
            .maximum = 1440},
        {.key = u"content_type"_s,
            .label = DefenderWording::tr("Content Type"),
            .kind = FieldKind::List,
            .help = DefenderWording::tr("What to collect, and in which indices it is found."),
            .choices = choices},
        {.key = u"auth_url"_s,
            .label = DefenderWording::tr("Auth URL"),
            .kind = FieldKind::Url,
            .isRequired = false,
            .isAdvanced = true,
            .help = DefenderWording::tr("Only for a local simulator. Leave empty for Microsoft."),
            .normalise = normaliseAuthUrl},
    };
}

Result<void> checkTogether(const ConnectorConfig &connector)
{
    if (!connector.clientId.isEmpty() && connector.clientId == connector.tenantId)
        return fail(fieldError(u"client_id"_s, DefenderWording::tr("Client ID"),
            DefenderWording::tr("%1 is the same value as Tenant ID. Copy “Application (client) ID” instead.")
                .arg(echoed(connector.clientId))));
    return {};
}

} // namespace

ConnectorType defenderType()
{
    return {
        .id = u"microsoft_defender_for_cloud_apps"_s,
        .name = DefenderWording::tr("Microsoft Defender for Cloud Apps"),
        .category = u"saas"_s,
        .categoryName = DefenderWording::tr("SaaS"),
        .function = u"collect"_s,
        .canRespond = false,
        .mapsNativeAlerts = true,
        .licenceNote = DefenderWording::tr("Needs Microsoft 365 E5, E5 Security or E5 Compliance."),
        .cloudNote = DefenderWording::tr("GCC and GCC High are not supported."),
        .volumeNote = DefenderWording::tr(
            "Above its capacity a collector can fall behind; what is missing is shown and collected later."),
        .runOnAdvice = DefenderWording::tr("A Data Processor is recommended for a cloud service."),
        .fields = addressFields() + collectFields(),
        .contentTypes = contentTypes(),
        .check = checkTogether,
    };
}

} // namespace workbench::defender
