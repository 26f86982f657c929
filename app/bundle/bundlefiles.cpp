#include "bundle/bundlefiles.h"

#include "base/timetext.h"
#include "bundle/wording.h"
#include "configuration/connectorentry.h"
#include "filter/filterentry.h"
#include "forecast/forecastjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

QString runOnOf(const ConnectorConfig &connector)
{
    return connector.runsOnDataProcessor() ? u"dp"_s : connector.runOn;
}

QString measuredText(const std::optional<LoadMeasurement> &load)
{
    if (!load)
        return BundleWording::tr("nothing was measured yet");
    return BundleWording::tr("measured from %1 to %2")
        .arg(formatTime(load->measured.from), formatTime(load->measured.to));
}

} // namespace

QByteArray connectorFile(const ConnectorConfig &connector)
{
    QJsonObject entry;
    writeEntry(connector, entry);
    for (const QString &local : {u"ca_file"_s, u"keychain_backend"_s, u"secret_stored"_s})
        entry.remove(local);
    return QJsonDocument(entry).toJson();
}

QByteArray stellarConnectorFile(const ConnectorConfig &connector, const std::vector<LogFilter> &filters)
{
    // Unknown keys in conf are refused there, so that only those of the form may be in it.
    QJsonObject conf{{u"api_url"_s, connector.apiUrl}, {u"tenant_id"_s, connector.tenantId},
        {u"client_id"_s, connector.clientId}, {u"interval"_s, connector.intervalMinutes},
        {u"content_type"_s, QJsonArray::fromStringList(connector.contentTypes)}};
    if (!connector.authUrl.isEmpty())
        conf.insert(u"auth_url"_s, connector.authUrl);
    QJsonArray names;
    for (const LogFilter &filter : filters)
        names.append(filter.name);
    const QJsonObject body{{u"cust_id"_s, QString()}, {u"name"_s, connector.name},
        {u"type"_s, connector.type}, {u"category"_s, connector.category}, {u"is_collect"_s, true},
        {u"is_respond"_s, false}, {u"run_on"_s, runOnOf(connector)}, {u"conf"_s, conf},
        {u"filter_list"_s, names}, {u"advanced_setting"_s, QJsonObject()}};
    return QJsonDocument(body).toJson();
}

QByteArray logFiltersFile(const std::vector<LogFilter> &filters)
{
    QJsonArray list;
    for (const LogFilter &filter : filters)
        list.append(filterJson(filter));
    return QJsonDocument(QJsonObject{{u"filters"_s, list}}).toJson();
}

QByteArray testReportFile(const std::optional<LastTest> &test, const QString &report)
{
    if (!report.isEmpty())
        return report.toUtf8() + (report.endsWith(u'\n') ? "" : "\n");
    if (!test)
        return BundleWording::tr("The connector was not tested before this bundle was made.\n").toUtf8();
    const QString result = test->isPassed ? BundleWording::tr("passed") : BundleWording::tr("failed");
    return BundleWording::tr("Connection test of %1: %2\n%3\n")
        .arg(formatTime(test->finishedAt), result, test->message)
        .toUtf8();
}

QByteArray forecastFile(const std::optional<LoadMeasurement> &load, const ForecastOptions &options)
{
    return load ? forecastCsv(*load, options) : forecastCsvHeader();
}

QByteArray readmeFile(const ConnectorConfig &connector, const std::optional<LoadMeasurement> &load)
{
    return BundleWording::tr(
        "Deployment bundle of the connector %1 for the tenant %2\n"
        "\n"
        "The client secret is not in this bundle. You enter it again where the connector is deployed.\n"
        "\n"
        "connector.json          the connector, for connectorctl bundle import\n"
        "stellar-connector.json  the body that creates the connector over the platform's REST API; fill in\n"
        "                        cust_id, and client_secret in conf\n"
        "log-filters.json        the log filters attached to it\n"
        "interflow-mapping.json  which raw field each Interflow field is made from\n"
        "forecast.csv            volume and requests a day, %3\n"
        "test-report.txt         the last connection test\n"
        "samples.ndjson          some of the newest records; persons, addresses and ids are pseudonyms\n"
        "manifest.json           SHA-256 of each file\n"
        "\n"
        "Check that nothing was changed:  connectorctl bundle verify FILE.zip\n"
        "Recreate the connector:          connectorctl bundle import FILE.zip\n")
        .arg(connector.name, connector.tenantName, measuredText(load))
        .toUtf8();
}

} // namespace workbench
