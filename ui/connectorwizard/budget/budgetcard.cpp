#include "ui/connectorwizard/budget/budgetcard.h"

#include "base/joinedtext.h"
#include "bundle/readiness.h"
#include "forecast/assumedload.h"
#include "ui/shared/budgetstrip.h"
#include "ui/shared/buttons.h"
#include "ui/shared/formatting.h"
#include "ui/theme/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>
#include <cmath>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

// The square that stands for a series in the strip.
class SeriesMark : public QWidget {
public:
    SeriesMark(const QString &contentType, QWidget *parent) : QWidget(parent), m_contentType(contentType)
    {
        constexpr int side = 8;
        setFixedSize(side, side);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), seriesColor(tokensOf(palette()), m_contentType));
    }

private:
    QString m_contentType;
};

BudgetStrip::Usage usageOf(const IntervalCheck &check)
{
    BudgetStrip::Usage usage;
    int activities = 0;
    int alerts = 0;
    const auto &requests = check.forecast.hours[size_t(check.forecast.peakHour)].requests;
    for (size_t position = 0; position < requests.size(); ++position)
        (check.load.contents[position].contentType == u"alerts"_s ? alerts : activities) +=
            requests[position];
    usage.alerts = std::min(alerts, usage.limit);
    usage.activities = std::min(activities, usage.limit - usage.alerts);
    return usage;
}

// A poll that finds nothing.
int quietRequests(const LoadMeasurement &load)
{
    int requests = 0;
    for (const ContentLoad &content : load.contents)
        requests += content.cost.questions;
    return requests;
}

bool isTight(const Forecast &forecast)
{
    return !forecast.keepsUp || forecast.headroom < comfortableHeadroom;
}

QString labelsOf(const QStringList &contentTypes, const ConnectorType &type)
{
    QStringList labels;
    for (const ContentType &content : type.contentTypes) {
        if (contentTypes.contains(content.id))
            labels << content.label;
    }
    return joinedList(labels);
}

} // namespace

BudgetCard::BudgetCard(QWidget *parent)
    : QFrame(parent)
    , m_strip(new BudgetStrip(this))
    , m_peak(roleLabel({}, TextRole::Name, LabelTone::Normal, this))
    , m_basis(roleLabel({}, TextRole::Small, LabelTone::Secondary, this))
    , m_tight(roleLabel({}, TextRole::Small, LabelTone::Warn, this))
{
    setProperty("v", u"card"_s);
    setObjectName(u"budgetCard"_s);
    m_peak->setObjectName(u"budgetPeak"_s);
    m_basis->setObjectName(u"budgetBasis"_s);
    m_tight->setObjectName(u"budgetWarning"_s);
    for (QLabel *label : {m_basis, m_tight})
        label->setWordWrap(true);
    // Two lines stay free from the start, so that nothing moves when the figures come.
    m_basis->setMinimumHeight(2 * m_basis->fontMetrics().lineSpacing());
    m_basis->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_tight->hide();
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 0, 4);
    head->addWidget(roleLabel(tr("Estimated request budget"), TextRole::Name, LabelTone::Normal, this), 1);
    head->addWidget(m_peak);
    auto *legend = new QHBoxLayout;
    legend->setSpacing(6);
    m_activities = addSeries(legend, u"activities"_s);
    m_alerts = addSeries(legend, u"alerts"_s);
    legend->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addWidget(m_strip);
    layout->addLayout(legend);
    layout->addWidget(m_basis);
    layout->addWidget(m_tight);
}

QLabel *BudgetCard::addSeries(QHBoxLayout *legend, const QString &contentType)
{
    auto *label = roleLabel({}, TextRole::Small, LabelTone::Secondary, this);
    legend->addWidget(new SeriesMark(contentType, this));
    legend->addWidget(label);
    legend->addSpacing(8);
    return label;
}

void BudgetCard::showMeasuring(const QString &connectorName)
{
    m_strip->setUsage({});
    m_peak->setText(tr("Measuring…"));
    setLabelTone(m_peak, LabelTone::Secondary);
    m_activities->setText(tr("Activities"));
    m_alerts->setText(tr("Alerts"));
    m_basis->setText(tr("Reading what %1 has collected so far.").arg(visibleText(connectorName)));
    m_tight->hide();
}

void BudgetCard::showCheck(const IntervalCheck &check, const ConnectorType &type)
{
    showUsage(check);
    m_basis->setText(basis(check, type));
    m_tight->setText(tightText(check));
    m_tight->setVisible(!m_tight->text().isEmpty());
}

void BudgetCard::addSentence(const QString &sentence)
{
    m_basis->setText(joinedSentences({m_basis->text(), sentence}));
}

void BudgetCard::showUsage(const IntervalCheck &check)
{
    const BudgetStrip::Usage usage = usageOf(check);
    m_strip->setUsage(usage);
    m_peak->setText(
        tr("%1 of %2 per min at peak").arg(QString::number(usage.used()), QString::number(usage.limit)));
    setLabelTone(m_peak, isTight(check.forecast) ? LabelTone::Warn : LabelTone::Normal);
    m_activities->setText(tr("Activities %1").arg(usage.activities));
    m_alerts->setText(tr("Alerts %1").arg(usage.alerts));
}

QString BudgetCard::basis(const IntervalCheck &check, const ConnectorType &type)
{
    const QString quiet = QString::number(quietRequests(check.load));
    if (check.measuredOn.isEmpty())
        return tr("From the interval of %1 min and an assumed %2 activities and %3 alerts an hour: the test "
                  "does not count them. Quiet minutes use %4 requests.")
            .arg(QString::number(check.load.intervalMinutes), numberText(assumedActivities),
                numberText(assumedAlerts), quiet);
    const auto longest = std::llround(check.forecast.busiestPollMinutes * 60'000);
    QStringList sentences{
        tr("Measured on %1 over %2: the busiest poll takes %3. Quiet minutes use %4 requests.")
            .arg(visibleText(check.measuredOn), measuredSpan(check.load), durationText(longest), quiet)};
    if (!check.assumed.isEmpty())
        sentences
            << tr("%1: assumed, never collected there.", "content types").arg(labelsOf(check.assumed, type));
    if (confidenceOf(check.load).level == Confidence::Level::Rough)
        sentences << tr("Less than a day is a rough estimate.");
    return joinedSentences(sentences);
}

// Where the connector does not even keep up, the banner below says more.
QString BudgetCard::tightText(const IntervalCheck &check)
{
    if (!check.forecast.keepsUp || !isTight(check.forecast))
        return {};
    if (!check.betterInterval)
        return tr("Little headroom. Collect one content type.");
    return *check.betterInterval > check.load.intervalMinutes
        ? tr("Little headroom. Raise Interval (min) to %1 or collect one content type.")
              .arg(*check.betterInterval)
        : tr("Little headroom. Lower Interval (min) to %1 or collect one content type.")
              .arg(*check.betterInterval);
}

} // namespace workbench
