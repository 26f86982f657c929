#include "ui/connectorlist/pagebanner.h"

#include "base/errorexplanation.h"
#include "ui/shared/formatting.h"

#include <QCoreApplication>
#include <QDateTime>
#include <algorithm>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ConnectorBanner)
};

using Subject = PageBanner::Subject;

// Promise only what is sure: the API keeps activities for 30 days by default.
constexpr qint64 surelyKept = 30LL * 24 * 3'600'000;

PageBanner secretExpired(const ConnectorOverview &overview, const ListContext &context)
{
    const qint64 stopped = overview.lastRun.value_or(overview.status.since);
    const QString when = clockText(stopped);
    const bool isGapless = context.now - stopped < surelyKept;
    return {.subject = Subject::SecretExpired,
        .connectorId = overview.connector.id,
        .kind = BannerKind::Error,
        .icon = u"key"_s,
        .headline = Words::tr("Client secret of %1 has expired").arg(visibleText(overview.connector.name)),
        .text = isGapless
            ? Words::tr("Stopped at %1. The cursor is kept, so collection resumes without a gap.").arg(when)
            : Words::tr("Stopped on %1. The cursor is kept.").arg(momentText(stopped)),
        .actions = {Words::tr("Update secret…"), Words::tr("How to create one")}};
}

PageBanner secretMissing(const ConnectorOverview &overview)
{
    return {.subject = Subject::SecretMissing,
        .connectorId = overview.connector.id,
        .kind = BannerKind::Error,
        .icon = u"key"_s,
        .headline = Words::tr("Client secret of %1 is missing").arg(visibleText(overview.connector.name)),
        .text = Words::tr("Nothing is collected until it is entered. The cursor is kept."),
        .actions = {Words::tr("Update secret…"), Words::tr("How to create one")}};
}

PageBanner keychain(const ConnectorOverview &overview, const Error &error)
{
    return {.subject = Subject::Keychain,
        .connectorId = overview.connector.id,
        .kind = BannerKind::Error,
        .icon = u"lock"_s,
        .headline = explain(error).title,
        .text = Words::tr("%1 waits for its client secret. The cursor is kept.")
                    .arg(visibleText(overview.connector.name)),
        .actions = {Words::tr("Try again"), Words::tr("What causes this?")}};
}

PageBanner throttled(const ConnectorOverview &overview, const ListContext &context)
{
    const auto error = presentError(overview);
    const auto until = throttledUntil(overview, context.now);
    const QString countdown = shortCountdown(until ? *until - context.now : 0);
    const qint64 asked = error ? qint64(error->retryAfter.count()) : 0;
    return {.subject = Subject::Throttled,
        .connectorId = overview.connector.id,
        .kind = BannerKind::Warning,
        .icon = u"hourglass"_s,
        .headline = Words::tr("%1 is throttled (HTTP 429 Too Many Requests)")
                        .arg(visibleText(overview.connector.name)),
        .text = asked > 0
            ? Words::tr("Microsoft asked us to wait %1 s. Retrying in %2. The cursor is kept, so no "
                        "activity is skipped.")
                  .arg(QString::number(asked), countdown)
            : Words::tr("Retrying in %1. The cursor is kept, so no activity is skipped.").arg(countdown),
        .actions = {Words::tr("Raise interval…"), Words::tr("What causes this?")}};
}

QString expiryHeadline(const QString &name, qint64 days)
{
    if (days < 0)
        return Words::tr("Client secret of %1 is past its last day").arg(name);
    if (days == 0)
        return Words::tr("Client secret of %1 expires today").arg(name);
    if (days == 1)
        return Words::tr("Client secret of %1 expires tomorrow").arg(name);
    return Words::tr("Client secret of %1 expires in %2 days").arg(name, numberText(days));
}

// Microsoft does not tell the day to who only has the secret: it is known if somebody entered it.
std::optional<PageBanner> secretExpiring(const ConnectorOverview &overview, const ListContext &context)
{
    constexpr qint64 saidBefore = 14; // Days.
    const auto &connector = overview.connector;
    const QDate day = QDate::fromString(connector.secretExpires, Qt::ISODate);
    const qint64 days = QDateTime::fromMSecsSinceEpoch(context.now).date().daysTo(day);
    if (!day.isValid() || days > saidBefore || context.silentUntil.value(connector.id) > context.now)
        return {};
    return PageBanner{.subject = Subject::SecretExpiring,
        .connectorId = connector.id,
        .kind = BannerKind::Warning,
        .icon = u"key"_s,
        .headline = expiryHeadline(visibleText(connector.name), days),
        .text = Words::tr("%1. Update it now to avoid a stop.").arg(dayText(day)),
        .actions = {Words::tr("Update secret…"), Words::tr("Remind me in 3 days")}};
}

std::optional<PageBanner> offline(const QList<ConnectorOverview> &overviews, const ListContext &context)
{
    const auto waiting = std::count_if(overviews.begin(), overviews.end(),
        [&](const auto &overview) { return standingOf(overview, context).mark == StatusMark::Offline; });
    if (waiting == 0)
        return {};
    const QString since = clockText(context.onlineSince);
    return PageBanner{.subject = Subject::Offline,
        .connectorId = {},
        .kind = BannerKind::Error,
        .icon = u"offline"_s,
        .headline = Words::tr("You are offline"),
        .text = waiting == 1
            ? Words::tr("No network since %1. 1 connector waits, stored records stay available.").arg(since)
            : Words::tr("No network since %1. %2 connectors wait, stored records stay available.")
                  .arg(since, numberText(waiting)),
        .actions = {Words::tr("Try now"), Words::tr("Network settings…")}};
}

std::optional<PageBanner> problemOf(const ConnectorOverview &overview, const ListContext &context)
{
    const StatusMark mark = standingOf(overview, context).mark;
    const auto error = presentError(overview);
    if (mark == StatusMark::Paused || mark == StatusMark::NotTested || mark == StatusMark::Testing)
        return {};
    if (mark == StatusMark::SecretExpired)
        return secretExpired(overview, context);
    if (error && isKeychainError(*error))
        return keychain(overview, *error);
    if (overview.status.state == ConnectorState::NeedsSecret)
        return secretMissing(overview);
    if (mark == StatusMark::Throttled)
        return throttled(overview, context);
    return secretExpiring(overview, context);
}

} // namespace

std::optional<PageBanner> pageBannerOf(const QList<ConnectorOverview> &overviews, const ListContext &context)
{
    QList<PageBanner> problems;
    if (auto problem = offline(overviews, context))
        problems << std::move(*problem);
    for (const ConnectorOverview &overview : overviews) {
        if (auto problem = problemOf(overview, context))
            problems << std::move(*problem);
    }
    if (problems.isEmpty())
        return {};
    // Subjects are in the order of their severity; among equals the first connector.
    auto worst = std::min_element(
        problems.begin(), problems.end(), [](const auto &a, const auto &b) { return a.subject < b.subject; });
    worst->more = int(problems.size()) - 1;
    return *worst;
}

} // namespace workbench
