#include "connectors/defender/alertcheckpoint.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace workbench::defender {

using namespace Qt::StringLiterals;

AlertCheckpoint AlertCheckpoint::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    AlertCheckpoint checkpoint{.origin = object.value(u"origin"_s).toInteger(),
        .through = std::nullopt,
        .closuresAt = object.value(u"closuresAt"_s).toInteger(),
        .openSweepAt = object.value(u"openSweepAt"_s).toInteger(),
        .wideSweepAt = object.value(u"wideSweepAt"_s).toInteger()};
    if (const auto through = object.value(u"through"_s); through.isDouble())
        checkpoint.through = through.toInteger();
    return checkpoint;
}

QByteArray AlertCheckpoint::toJson() const
{
    QJsonObject object{{u"origin"_s, origin}, {u"closuresAt"_s, closuresAt}, {u"openSweepAt"_s, openSweepAt},
        {u"wideSweepAt"_s, wideSweepAt}};
    if (through)
        object.insert(u"through"_s, *through);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace workbench::defender
