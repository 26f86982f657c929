#include "bundle/bundle.h"

#include "bundle/bundlefiles.h"
#include "bundle/manifest.h"
#include "bundle/samples/samplerecords.h"
#include "bundle/wording.h"
#include "configuration/logfilterrepository.h"
#include "connectors/catalogue.h"
#include "forecast/connectorload.h"

#include <QDateTime>
#include <QFile>
#include <QSaveFile>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

Result<std::optional<LoadMeasurement>> loadFor(
    const DataDirectory &data, const BundleRequest &request, const std::stop_token &stop)
{
    if (request.load)
        return request.load;
    return measureConnector(data, request.connector, stop);
}

} // namespace

Result<std::vector<BundleFile>> bundleFiles(
    const DataDirectory &data, const BundleRequest &request, std::stop_token stop)
{
    const ConnectorConfig &connector = request.connector;
    const auto load = loadFor(data, request, stop);
    if (!load)
        return fail(load.error());
    const auto filters = LogFilterRepository(data).attachedTo(connector);
    if (!filters)
        return fail(filters.error());
    // The measurement has refused a type that is not known.
    const auto records = sampleRecords(data.recordsFile(), connector, *connectorType(connector.type), stop);
    if (!records)
        return fail(records.error());
    std::vector<BundleFile> files{
        {u"README.txt"_s, readmeFile(connector, *load)},
        {u"connector.json"_s, connectorFile(connector)},
        {u"stellar-connector.json"_s, stellarConnectorFile(connector, *filters)},
        {u"log-filters.json"_s, logFiltersFile(*filters)},
        {u"interflow-mapping.json"_s, mappingJson(*records)},
        {u"forecast.csv"_s, forecastFile(*load, {.requestCeiling = request.requestCeiling})},
        {u"test-report.txt"_s, testReportFile(lastTest(data, connector.id), request.testReport)},
        {u"samples.ndjson"_s, pseudonymisedLines(*records)},
    };
    files.push_back(manifestOf(files));
    if (stop.stop_requested())
        return fail({.kind = ErrorKind::Cancelled});
    return files;
}

Result<qint64> saveBundle(const QString &path, const std::vector<BundleFile> &files)
{
    const auto zip = zipped(files);
    if (!zip)
        return fail(zip.error());
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && file.write(*zip) == zip->size()
        && file.commit();
    if (!isWritten)
        return fail({.kind = ErrorKind::StorageFailure,
            .cause = Cause::StoreNotWritable,
            .detail = u"%1: %2"_s.arg(path, file.errorString())});
    return zip->size();
}

QString bundleFileName(const ConnectorConfig &connector, qint64 now)
{
    QString name;
    for (const QChar character : connector.name) {
        const bool isPlain = character.isLetterOrNumber() || character == u'-' || character == u'_'
            || (character == u'.' && !name.isEmpty());
        name += isPlain ? character : QChar(u'_');
    }
    const QString day = QDateTime::fromMSecsSinceEpoch(now, Qt::UTC).date().toString(Qt::ISODate);
    return u"%1-%2.zip"_s.arg(name, day);
}

} // namespace workbench
