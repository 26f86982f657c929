#include "cli/runoutput.h"

#include "base/errorexplanation.h"
#include "base/timetext.h"
#include "cli/output.h"
#include "cli/wording.h"

#include <QJsonArray>
#include <QLocale>
#include <array>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

QJsonValue moment(const std::optional<qint64> &time)
{
    return time ? QJsonValue(*time) : QJsonValue(QJsonValue::Null);
}

QString number(qint64 value)
{
    return QLocale::c().toString(value);
}

QString adviceOn(const Error &error)
{
    const Explanation explanation = explain(error);
    QString text = u"    "_s + explanation.title + u"\n    "_s + explanation.meaning + u'\n';
    for (const QString &recommendation : explanation.recommendations)
        text += u"    - "_s + recommendation + u'\n';
    if (!error.detail.isEmpty())
        text += u"    "_s + error.detail + u'\n';
    return text;
}

} // namespace

QString resultName(RunResult result)
{
    switch (result) {
    case RunResult::Ok: return u"ok"_s;
    case RunResult::Failed: return u"failed"_s;
    case RunResult::Running:
    case RunResult::Degraded:
    case RunResult::Interrupted: return u"degraded"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject runJson(const RunSummary &run)
{
    QJsonObject object{{u"content_type"_s, run.contentType}, {u"result"_s, resultName(run.result)},
        {u"requests"_s, run.requests}, {u"pages"_s, run.pages}, {u"received"_s, run.received},
        {u"stored"_s, run.stored}, {u"duplicates"_s, run.duplicates}, {u"revised"_s, run.revised},
        {u"dropped_by_filter"_s, run.droppedByFilter}, {u"rejected"_s, run.rejected},
        {u"cursor"_s, moment(run.cursor)}, {u"complete_through"_s, moment(run.completeThrough)},
        {u"duration_ms"_s, run.finishedAt - run.startedAt}};
    if (run.error)
        object.insert(u"error"_s,
            errorDocument(*run.error, CliWording::tr("Cannot collect %1").arg(run.contentType))
                .value(u"error"_s));
    if (!run.notice.isEmpty())
        object.insert(u"notice"_s, run.notice);
    return object;
}

QJsonObject runsJson(const QString &connectorName, const std::vector<RunSummary> &runs)
{
    QJsonArray array;
    for (const RunSummary &run : runs)
        array.append(runJson(run));
    return {{u"connector"_s, connectorName}, {u"runs"_s, array}};
}

QString runsText(const QString &connectorName, const std::vector<RunSummary> &runs)
{
    QString text = connectorName + u'\n';
    for (const RunSummary &run : runs) {
        text += CliWording::tr("  %1: %2. %3 stored, %4 repeats, %5 revised, %6 rejected; %7 requests, %8 s.")
                    .arg(run.contentType, resultName(run.result), number(run.stored), number(run.duplicates),
                        number(run.revised), number(run.rejected), number(run.requests))
                    .arg(double(run.finishedAt - run.startedAt) / 1000, 0, 'f', 1)
            + u'\n';
        if (run.droppedByFilter > 0)
            text += CliWording::tr("    %1 dropped by log filters.").arg(number(run.droppedByFilter)) + u'\n';
        if (run.completeThrough)
            text += CliWording::tr("    Complete through %1.").arg(formatTime(*run.completeThrough)) + u'\n';
        if (!run.notice.isEmpty())
            text += u"    "_s + run.notice + u'\n';
        if (run.error)
            text += adviceOn(*run.error);
    }
    return text;
}

int exitCode(const RunSummary &run)
{
    return run.error ? exitCode(*run.error) : ExitDone;
}

int worseExitCode(int one, int other)
{
    static constexpr std::array order{ExitDone, ExitNotNow, ExitNotReachable, ExitRefusedByUs,
        ExitRefusedByMicrosoft, ExitNoSecret, ExitStore, ExitFault, ExitStopped};
    const auto rank = [](int code) {
        for (size_t i = 0; i < order.size(); ++i) {
            if (order[i] == code)
                return i;
        }
        return order.size();
    };
    return rank(one) >= rank(other) ? one : other;
}

} // namespace workbench
