#include "connectivity/connectivityreporttext.h"

#include "base/errorexplanation.h"
#include "base/joinedtext.h"
#include "base/redaction.h"
#include "base/textcells.h"
#include "base/timetext.h"
#include "connectivity/wording.h"

#include <QHash>
#include <QRegularExpression>
#include <functional>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestDuration = 999'999; // Milliseconds; the column is as wide.

QString shortened(const QString &id)
{
    return id.size() < 12 ? u"…"_s : id.left(4) + u'…' + id.right(4);
}

QString masked(const QString &text, const QRegularExpression &pattern,
    const std::function<QString(const QString &)> &replacement)
{
    QString result;
    qsizetype copied = 0;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        result += text.mid(copied, match.capturedStart() - copied) + replacement(match.captured());
        copied = match.capturedEnd();
    }
    return result + text.mid(copied);
}

QString stepLine(const TestStep &step)
{
    const QString passed = ConnectivityWording::tr("passed");
    const QString failed = ConnectivityWording::tr("failed");
    const QString skipped = ConnectivityWording::tr("skipped");
    const QString state = step.state == StepState::Passed ? passed
        : step.state == StepState::Failed                 ? failed
                                                          : skipped;
    const auto shown = [](qint64 milliseconds) { return ConnectivityWording::tr("%1 ms").arg(milliseconds); };
    const QString duration = step.state == StepState::Skipped ? QString() : shown(step.duration.count());
    return padded(stepTitle(step.id), stepTitleWidth() + 2)
        + padded(state, widestOf({passed, failed, skipped}) + 2)
        + paddedBefore(duration, displayWidth(shown(longestDuration))) + u"  "_s + step.summary;
}

QStringList factsOf(const Error &error)
{
    QStringList facts;
    if (error.httpStatus != 0)
        facts << u"HTTP %1"_s.arg(httpStatusName(error.httpStatus));
    if (error.entraCode != 0)
        facts << u"AADSTS%1"_s.arg(error.entraCode);
    facts << ConnectivityWording::tr("kind: %1").arg(errorKindName(error.kind));
    if (!error.field.isEmpty())
        facts << ConnectivityWording::tr("field: %1").arg(error.field);
    if (error.retryAfter.count() > 0)
        facts << ConnectivityWording::tr("Retry-After: %1 s").arg(error.retryAfter.count());
    if (!error.correlationId.isEmpty())
        facts << ConnectivityWording::tr("correlation ID: %1").arg(error.correlationId);
    return facts;
}

QString redacted(const ConnectivityReport &report, const QStringList &lines, const QStringList &identifiers)
{
    const QString correlationId = report.error ? report.error->correlationId : QString();
    return withoutIdentities(lines.join(u'\n'), identifiers, correlationId);
}

} // namespace

QStringList stepIds()
{
    return {u"secret"_s, u"resolve_host"_s, u"connect"_s, u"tls"_s, u"get_token"_s, u"permissions"_s,
        u"activities"_s, u"alerts"_s};
}

QString stepTitle(const QString &stepId)
{
    const QHash<QString, QString> titles{
        {u"secret"_s, ConnectivityWording::tr("Secret")},
        {u"resolve_host"_s, ConnectivityWording::tr("Resolve host")},
        {u"connect"_s, ConnectivityWording::tr("Connect")},
        {u"tls"_s, ConnectivityWording::tr("TLS")},
        {u"get_token"_s, ConnectivityWording::tr("Get token")},
        {u"permissions"_s, ConnectivityWording::tr("Permissions")},
        {u"activities"_s, ConnectivityWording::tr("Activities")},
        {u"alerts"_s, ConnectivityWording::tr("Alerts")},
    };
    return titles.value(stepId, stepId);
}

int stepTitleWidth()
{
    QStringList titles;
    for (const QString &id : stepIds())
        titles.append(stepTitle(id));
    return widestOf(titles);
}

QString withoutIdentities(const QString &text, const QStringList &identifiers, const QString &correlationId)
{
    static const QRegularExpression mail(
        u"[\\p{L}\\p{N}._%+'#-]+(@|%40)[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)*"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression guid(
        u"[0-9a-fA-F]{8}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{12}"_s);
    QString result = Redactor().scrubbed(text);
    result = masked(result, mail, [](const QString &) { return ConnectivityWording::tr("[person]"); });
    for (const QString &identifier : identifiers) {
        if (!identifier.isEmpty())
            result.replace(identifier, shortened(identifier), Qt::CaseInsensitive);
    }
    return masked(result, guid, [&](const QString &id) {
        return id.compare(correlationId, Qt::CaseInsensitive) == 0 ? id : shortened(id);
    });
}

QString connectivityDetailText(const ConnectivityReport &report, const QStringList &identifiers)
{
    QStringList lines;
    for (const TestStep &step : report.steps) {
        if (step.state == StepState::Skipped)
            continue;
        lines << stepTitle(step.id) + u": "_s + step.summary;
        if (step.error)
            lines << u"  "_s + joinedList(factsOf(*step.error));
        if (!step.detail.isEmpty())
            lines << u"  "_s + step.detail;
    }
    lines << ConnectivityWording::tr("Requests sent: %1").arg(report.requests);
    return redacted(report, lines, identifiers);
}

QString connectivityReportText(
    const ConnectivityReport &report, qint64 finishedAt, const QStringList &identifiers)
{
    QStringList lines{ConnectivityWording::tr("Connectivity test of %1").arg(report.connectorName),
        formatTime(finishedAt), report.summary, QString()};
    for (const TestStep &step : report.steps)
        lines << stepLine(step);
    for (const QString &note : report.notes)
        lines << QString() << ConnectivityWording::tr("Note: %1").arg(note);
    if (!report.explanation.isEmpty())
        lines << QString() << ConnectivityWording::tr("What it means: %1").arg(report.explanation);
    if (!report.recommendations.isEmpty())
        lines << QString() << ConnectivityWording::tr("What to do:");
    for (const QString &recommendation : report.recommendations)
        lines << u"- "_s + recommendation;
    lines << QString() << ConnectivityWording::tr("Details (secrets, tokens and IDs are redacted):")
          << connectivityDetailText(report, identifiers) << QString();
    return redacted(report, lines, identifiers);
}

} // namespace workbench
