#include "connectors/defender/activitycheckpoint.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace workbench::defender {

using namespace Qt::StringLiterals;

namespace {

std::optional<qint64> moment(const QJsonObject &object, const QString &key)
{
    const auto value = object.value(key);
    return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
}

} // namespace

ActivityCheckpoint ActivityCheckpoint::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    return {.through = moment(object, u"through"_s),
        .newest = moment(object, u"newest"_s),
        .byDateSince = moment(object, u"byDateSince"_s).value_or(0),
        .wideSweepAt = moment(object, u"wideSweepAt"_s).value_or(0)};
}

QByteArray ActivityCheckpoint::toJson() const
{
    QJsonObject object;
    if (through)
        object.insert(u"through"_s, *through);
    if (newest)
        object.insert(u"newest"_s, *newest);
    if (byDateSince > 0) {
        object.insert(u"byDateSince"_s, byDateSince);
        object.insert(u"wideSweepAt"_s, wideSweepAt);
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace workbench::defender
