#include "cli/service/servicestate.h"

#include "base/timetext.h"
#include "cli/wording.h"

#include <QHash>
#include <QProcess>
#include <QStandardPaths>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 2000; // Milliseconds.

} // namespace

std::optional<ServiceState> serviceState(const DataDirectory &data)
{
    const QString systemctl = QStandardPaths::findExecutable(u"systemctl"_s);
    if (systemctl.isEmpty())
        return std::nullopt;
    QProcess process;
    process.setProcessChannelMode(QProcess::SeparateChannels);
    process.start(systemctl,
        {u"show"_s, u"connectorctl.service"_s, u"--timestamp=unix"_s,
            u"--property=LoadState,ActiveState,SubState,StateChangeTimestamp,StatusText,MainPID,ExecStart"_s});
    if (!process.waitForFinished(patience) || process.exitCode() != 0) {
        process.kill();
        process.waitForFinished(patience);
        return std::nullopt;
    }
    return parseServiceState(process.readAllStandardOutput(), data.path());
}

std::optional<ServiceState> parseServiceState(const QByteArray &shown, const QString &dataPath)
{
    QHash<QString, QString> properties;
    for (const QString &line : QString::fromUtf8(shown).split(u'\n')) {
        if (const qsizetype equals = line.indexOf(u'='); equals > 0)
            properties.insert(line.left(equals), line.sliced(equals + 1));
    }
    const QString command = properties.value(u"ExecStart"_s) + u' ';
    if (properties.value(u"LoadState"_s) != u"loaded"_s
        || !command.contains(u" --data-dir "_s + dataPath + u' '))
        return std::nullopt;
    ServiceState service{.state = properties.value(u"ActiveState"_s),
        .detail = properties.value(u"SubState"_s),
        .status = properties.value(u"StatusText"_s)};
    service.processId = properties.value(u"MainPID"_s).toLongLong();
    service.since = properties.value(u"StateChangeTimestamp"_s).remove(u'@').toLongLong() * 1000;
    return service;
}

QJsonObject serviceJson(const ServiceState &service)
{
    QJsonObject object{{u"state"_s, service.state}, {u"detail"_s, service.detail}};
    if (!service.status.isEmpty())
        object.insert(u"status"_s, service.status);
    if (service.processId > 0)
        object.insert(u"process_id"_s, service.processId);
    if (service.since > 0)
        object.insert(u"since"_s, service.since);
    return object;
}

QString serviceText(const ServiceState &service)
{
    QString text = u"%1 (%2)"_s.arg(service.state, service.detail);
    if (service.since > 0)
        text = CliWording::tr("%1 since %2", "A state of the service and a time")
                   .arg(text, formatTime(service.since));
    return service.status.isEmpty()
        ? text
        : CliWording::tr("%1. %2", "A state of the service, and what it says of itself")
              .arg(text, service.status);
}

} // namespace workbench
