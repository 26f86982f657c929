#include "ui/connectorlist/details/pollsection.h"

#include "ui/connectorlist/details/detailparts.h"
#include "ui/shared/formatting.h"

#include <QGridLayout>
#include <QLabel>

namespace workbench {

using namespace Qt::StringLiterals;

PollSection::PollSection(QWidget *parent)
    : QWidget(parent)
    , m_title(roleLabel({}, TextRole::Micro, LabelTone::Secondary, this))
    , m_figure(roleLabel({}, TextRole::Figure, LabelTone::Normal, this))
    , m_at(roleLabel({}, TextRole::Small, LabelTone::Secondary, this))
    , m_every(roleLabel({}, TextRole::Small, LabelTone::Secondary, this))
    , m_progress(new ProgressLine(this))
{
    m_figure->setObjectName(u"countdown"_s);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_title, 0, 0, 1, 2);
    grid->addWidget(m_figure, 1, 0, 2, 1);
    grid->addWidget(m_at, 1, 1);
    grid->addWidget(m_every, 2, 1);
    grid->setRowMinimumHeight(3, 8);
    grid->addWidget(m_progress, 4, 0, 1, 2);
}

void PollSection::setFigure(const QString &figure, LabelTone tone)
{
    m_figure->setText(figure);
    setLabelTone(m_figure, tone);
    m_figure->setAccessibleName(m_title->text() + u' ' + figure);
}

void PollSection::showPoll(const ConnectorOverview &overview, const ListContext &context)
{
    const bool isPlanned = overview.connector.active && isInReach(overview, context)
        && overview.status.state != ConnectorState::NotInProfile;
    const auto throttled = throttledUntil(overview, context.now);
    const auto next = nextPoll(overview);
    const bool isNow = standingOf(overview, context).mark == StatusMark::Collecting;
    if (isPlanned && throttled)
        showThrottled(overview, *throttled, context.now);
    else if (isPlanned && next && *next > context.now && !isNow)
        showPlanned(overview, *next, context.now);
    else
        showWord(overview, context);
}

void PollSection::showThrottled(const ConnectorOverview &overview, qint64 until, qint64 now)
{
    const auto error = presentError(overview);
    const qint64 asked = error ? qint64(error->retryAfter.count()) * 1000 : 0;
    const qint64 whole = asked > 0 ? asked : qMax<qint64>(1, until - overview.readAt);
    m_title->setText(tr("Retry in"));
    setFigure(countdownText(until - now), LabelTone::Warn);
    m_at->setText(tr("at %1").arg(clockText(until)));
    m_every->setText(asked > 0 ? tr("Retry-After %1 s").arg(asked / 1000) : QString());
    m_progress->setProgress(1 - double(until - now) / double(whole), LabelTone::Warn);
}

void PollSection::showPlanned(const ConnectorOverview &overview, qint64 next, qint64 now)
{
    const bool isRetry = overview.live.kind == CollectorState::Kind::Retrying;
    const double interval = qMax(1, overview.connector.intervalMinutes) * 60'000.0;
    m_title->setText(isRetry ? tr("Retry in") : tr("Next poll"));
    setFigure(countdownText(next - now), isRetry ? LabelTone::Warn : LabelTone::Normal);
    m_at->setText(tr("at %1").arg(clockText(next)));
    m_every->setText(tr("every %1 min").arg(overview.connector.intervalMinutes));
    m_progress->setProgress(1 - double(next - now) / interval, isRetry ? LabelTone::Warn : LabelTone::Accent);
}

void PollSection::showWord(const ConnectorOverview &overview, const ListContext &context)
{
    const bool isNow = standingOf(overview, context).mark == StatusMark::Collecting;
    m_title->setText(tr("Next poll"));
    setFigure(nextRunText(overview, context), isNow ? LabelTone::Accent : LabelTone::Secondary);
    m_at->setText({});
    m_every->setText(tr("every %1 min").arg(overview.connector.intervalMinutes));
    m_progress->setProgress(isNow ? 1 : 0, LabelTone::Accent);
}

} // namespace workbench
