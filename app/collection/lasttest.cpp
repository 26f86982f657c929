#include "collection/lasttest.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

QString fileOf(const DataDirectory &data)
{
    return data.path() + u"/tests.json"_s;
}

// A file that cannot be read is as good as none: it only remembers what can be tested again.
QJsonObject load(const DataDirectory &data)
{
    QFile file(fileOf(data));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

} // namespace

Result<void> rememberTest(const DataDirectory &data, const QString &connectorId, const LastTest &test)
{
    QJsonObject tests = load(data);
    tests.insert(connectorId,
        QJsonObject{
            {u"finished_at"_s, test.finishedAt}, {u"passed"_s, test.isPassed}, {u"message"_s, test.message}});
    QSaveFile file(fileOf(data));
    const QByteArray json = QJsonDocument(tests).toJson();
    const bool written = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && file.write(json) == json.size()
        && file.commit();
    if (!written)
        return fail({.kind = ErrorKind::StorageFailure,
            .cause = Cause::StoreNotWritable,
            .detail = u"%1: %2"_s.arg(file.fileName(), file.errorString())});
    return {};
}

std::optional<LastTest> lastTest(const DataDirectory &data, const QString &connectorId)
{
    const QJsonObject test = load(data).value(connectorId).toObject();
    if (test.isEmpty())
        return std::nullopt;
    return LastTest{.finishedAt = test.value(u"finished_at"_s).toInteger(),
        .isPassed = test.value(u"passed"_s).toBool(),
        .message = test.value(u"message"_s).toString()};
}

} // namespace workbench
