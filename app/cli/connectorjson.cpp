#include "cli/connectorjson.h"

#include "base/textcells.h"
#include "cli/command.h"
#include "cli/output.h"
#include "cli/wording.h"
#include "collection/connectorstatus.h"
#include "configuration/connectorentry.h"
#include "configuration/logfilterrepository.h"
#include "connectors/catalogue.h"

#include <QJsonArray>
#include <algorithm>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

QString typeName(const ConnectorConfig &connector)
{
    const auto *type = connectorType(connector.type);
    return type == nullptr ? connector.type : type->name;
}

} // namespace

QString profileText(const ConnectorConfig &connector)
{
    return connector.profile.isEmpty() ? u"none"_s : connector.profile;
}

ShownStatus shownStatus(const ConnectorConfig &connector, bool isSecretStored, const DataDirectory &data)
{
    const auto facts = statusFacts(data, connector, isSecretStored);
    if (!facts)
        return {stateName(ConnectorState::Failed), facts.error().detail, connector.createdAt};
    const auto status = connectorStatus(connector, *facts);
    return {stateName(status.state), status.message, status.since != 0 ? status.since : connector.createdAt};
}

QStringList logFilterNames(const ConnectorConfig &connector, const DataDirectory &data)
{
    QStringList names = connector.logFilters;
    if (names.isEmpty())
        return names;
    const auto filters = LogFilterRepository(data).load();
    for (const LogFilter &filter : filters.value_or(std::vector<LogFilter>()))
        std::replace(names.begin(), names.end(), filter.id, filter.name);
    return names;
}

QJsonObject connectorJson(const ConnectorConfig &connector, bool isSecretStored, const ShownStatus &status,
    const QStringList &logFilters)
{
    QJsonObject object;
    writeEntry(connector, object);
    object[u"profile"_s] = profileText(connector);
    object[u"log_filters"_s] = QJsonArray::fromStringList(logFilters);
    // Whether the secret is there is asked anew, and which keychain took it is nobody's business but ours.
    object[u"secret_stored"_s] = isSecretStored;
    object.remove(u"keychain_backend"_s);
    object[u"status"_s] =
        QJsonObject{{u"state"_s, status.state}, {u"message"_s, status.message}, {u"since"_s, status.since}};
    return object;
}

QString connectorText(const ConnectorConfig &connector, bool isSecretStored, const ShownStatus &status,
    const QStringList &logFilters)
{
    QList<LabelledValue> lines;
    const auto add = [&lines](const QString &label, const QString &value) {
        lines.append({.label = label, .value = value.isEmpty() ? u"-"_s : value});
    };
    add(CliWording::tr("Name"), connector.name);
    add(CliWording::tr("Id"), connector.id);
    add(CliWording::tr("Type"), typeName(connector));
    add(CliWording::tr("Status"), u"%1: %2"_s.arg(status.state, status.message));
    add(CliWording::tr("Tenant Name"), connector.tenantName);
    add(CliWording::tr("Run On"), connector.runOn);
    add(CliWording::tr("API URL"), connector.apiUrl);
    add(CliWording::tr("Tenant ID"), connector.tenantId);
    add(CliWording::tr("Client ID"), connector.clientId);
    add(CliWording::tr("Client Secret"),
        u"%1 (%2)"_s.arg(isSecretStored ? CliWording::tr("stored, never shown") : CliWording::tr("missing"),
            secretStoreName(connector.secretStore)));
    add(CliWording::tr("Secret expires"), connector.secretExpires);
    add(CliWording::tr("Interval (min)"), QString::number(connector.intervalMinutes));
    add(CliWording::tr("Content Type"), connector.contentTypes.join(u", "_s));
    add(CliWording::tr("Profile"), profileText(connector));
    add(CliWording::tr("Log Filters"), logFilters.join(u", "_s));
    add(CliWording::tr("Start from"), connector.startFrom);
    add(CliWording::tr("Auth URL"), connector.authUrl);
    add(CliWording::tr("CA file"), connector.caFile);
    add(CliWording::tr("Proxy"), connector.proxy.isEmpty() ? u"system"_s : connector.proxy);
    return labelledLines(lines);
}

void printConnector(const ConnectorConfig &connector, bool isSecretStored, const CommandContext &context,
    const QString &sentence)
{
    if (context.json)
        printJson(connectorJson(connector, isSecretStored,
            shownStatus(connector, isSecretStored, context.dataDirectory()),
            logFilterNames(connector, context.dataDirectory())));
    else
        printLine(sentence);
}

} // namespace workbench
