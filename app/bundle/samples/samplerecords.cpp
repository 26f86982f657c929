#include "bundle/samples/samplerecords.h"

#include "base/datadirectory.h"
#include "bundle/samples/pseudonyms.h"
#include "storage/recordreader.h"

#include <QJsonDocument>

namespace workbench {

namespace {

constexpr qint64 mostOfEach = 20;

Result<void> addNewest(
    RecordReader &reader, const RecordFilter &filter, QByteArrayList &records, const std::stop_token &stop)
{
    const auto read = reader.read(
        filter, RecordOrder::NewestFirst, mostOfEach,
        [&records](const StoredRecord &record) {
            records.append(record.json.toByteArray());
            return true;
        },
        stop);
    if (!read)
        return fail(read.error());
    if (stop.stop_requested())
        return fail({.kind = ErrorKind::Cancelled});
    return {};
}

} // namespace

Result<QByteArrayList> sampleRecords(const QString &recordsFile, const ConnectorConfig &connector,
    const ConnectorType &type, std::stop_token stop)
{
    const auto exists = fileExists(recordsFile);
    if (!exists)
        return fail(exists.error());
    QByteArrayList records;
    if (!*exists)
        return records;
    auto reader = RecordReader::open(recordsFile);
    if (!reader)
        return fail(reader.error());
    RecordFilter filter;
    filter.connectorIds = {connector.id};
    filter.indices = indexSet(Index::WindowsEvents);
    for (const ContentType &content : type.contentTypes) {
        filter.msgClasses = {content.msgClass.toUtf8()};
        if (const auto added = addNewest(*reader, filter, records, stop); !added)
            return fail(added.error());
    }
    filter.msgClasses.clear();
    filter.indices = indexSet(Index::Alerts);
    if (const auto added = addNewest(*reader, filter, records, stop); !added)
        return fail(added.error());
    return records;
}

QByteArray pseudonymisedLines(const QByteArrayList &records)
{
    Pseudonyms pseudonyms;
    QList<QJsonObject> objects;
    for (const QByteArray &record : records) {
        objects.append(QJsonDocument::fromJson(record).object());
        pseudonyms.learn(objects.last());
    }
    QByteArray lines;
    for (const QJsonObject &object : std::as_const(objects))
        lines += QJsonDocument(pseudonyms.replaced(object)).toJson(QJsonDocument::Compact) + '\n';
    return lines;
}

} // namespace workbench
