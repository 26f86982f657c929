#include "ui/activitylog/activitywording.h"

#include "ui/activitylog/activitylogpage.h"
#include "ui/shared/formatting.h"

namespace workbench {

using namespace Qt::StringLiterals;

QString levelWord(ActivityLevel level)
{
    switch (level) {
    case ActivityLevel::Success: return ActivityLogPage::tr("Success");
    case ActivityLevel::Warning: return ActivityLogPage::tr("Warning");
    case ActivityLevel::Error: return ActivityLogPage::tr("Error");
    case ActivityLevel::Info: break;
    }
    return ActivityLogPage::tr("Info");
}

QString levelIcon(ActivityLevel level)
{
    switch (level) {
    case ActivityLevel::Success: return u"success"_s;
    case ActivityLevel::Warning: return u"warning"_s;
    case ActivityLevel::Error: return u"error"_s;
    case ActivityLevel::Info: break;
    }
    return u"info"_s;
}

IconTone levelTone(ActivityLevel level)
{
    switch (level) {
    case ActivityLevel::Success: return IconTone::Ok;
    case ActivityLevel::Warning: return IconTone::Warn;
    case ActivityLevel::Error: return IconTone::Err;
    case ActivityLevel::Info: break;
    }
    return IconTone::Normal;
}

QString actorWord(ActivityActor actor)
{
    switch (actor) {
    case ActivityActor::You: return ActivityLogPage::tr("You");
    case ActivityActor::Schedule: return ActivityLogPage::tr("Schedule");
    case ActivityActor::System: break;
    }
    return ActivityLogPage::tr("System");
}

QString connectorWord(const ActivityEntry &entry)
{
    return entry.connectorName.isEmpty() ? ActivityLogPage::tr("Connector Workbench")
                                         : visibleText(entry.connectorName);
}

QString detailWord(const ActivityEntry &entry)
{
    const QString detail = visibleText(entry.detail);
    if (entry.repeats < 2)
        return detail;
    return ActivityLogPage::tr("%1 (%2 times since %3)")
        .arg(detail, numberText(entry.repeats), clockText(entry.firstTime));
}

ActivityFix fixOf(const ActivityEntry &entry)
{
    if (entry.connectorId.isEmpty() || !entry.errorKind)
        return ActivityFix::None;
    switch (*entry.errorKind) {
    case ErrorKind::BadCredentials:
    case ErrorKind::SecretUnavailable: return ActivityFix::UpdateSecret;
    case ErrorKind::InvalidConfiguration:
    case ErrorKind::NotFound:
    case ErrorKind::BadReply:
    case ErrorKind::TlsFailure: return ActivityFix::EditConnector;
    case ErrorKind::Throttled: return ActivityFix::RaiseInterval;
    case ErrorKind::Forbidden:
    case ErrorKind::Unreachable:
    case ErrorKind::TimedOut:
    case ErrorKind::ServerFailure: return ActivityFix::RunTest;
    default: return ActivityFix::None;
    }
}

} // namespace workbench
