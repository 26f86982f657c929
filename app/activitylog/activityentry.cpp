#include "activitylog/activityentry.h"

#include "base/errorexplanation.h"

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

bool isInGroups(const ActivityEntry &entry, ActivityGroups groups)
{
    if (!groups)
        return true;
    return (groups.testFlag(ActivityGroup::Errors) && entry.level == ActivityLevel::Error)
        || (groups.testFlag(ActivityGroup::Warnings) && entry.level == ActivityLevel::Warning)
        || (groups.testFlag(ActivityGroup::Tests) && entry.kind == ActivityKind::Test)
        || (groups.testFlag(ActivityGroup::Changes) && entry.kind == ActivityKind::Change);
}

bool holdsText(const ActivityEntry &entry, const QString &text)
{
    for (const QString &place : {entry.connectorName, entry.event, entry.detail, entry.explanation}) {
        if (place.contains(text, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

} // namespace

bool matches(const ActivityEntry &entry, const ActivityFilter &filter)
{
    return isInGroups(entry, filter.groups)
        && (filter.connectorId.isEmpty() || entry.connectorId == filter.connectorId)
        && (filter.text.isEmpty() || holdsText(entry, filter.text));
}

ActivityEntry activityOfError(ActivityKind kind, const QString &event, const Error &error)
{
    const Explanation explanation = explain(error);
    QStringList codes;
    if (error.httpStatus >= 300)
        codes << httpStatusName(error.httpStatus);
    if (error.entraCode != 0)
        codes << u"AADSTS%1"_s.arg(error.entraCode);
    ActivityEntry entry;
    entry.kind = kind;
    entry.level =
        kind == ActivityKind::Run && isTransient(error.kind) ? ActivityLevel::Warning : ActivityLevel::Error;
    entry.event = event;
    entry.detail = codes.isEmpty() ? explanation.title : codes.join(u", "_s);
    QStringList lines{explanation.title, explanation.meaning};
    lines << explanation.recommendations;
    entry.explanation = lines.join(u'\n');
    entry.rawDetail = error.detail;
    entry.errorKind = error.kind;
    return entry;
}

} // namespace workbench
