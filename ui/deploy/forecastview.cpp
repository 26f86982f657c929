#include "ui/deploy/forecastview.h"

#include "base/joinedtext.h"
#include "bundle/readiness.h"
#include "forecast/forecastjson.h"
#include "ui/deploy/headroomchart.h"
#include "ui/deploy/volumetable.h"
#include "ui/shared/banner.h"
#include "ui/shared/buttons.h"
#include "ui/shared/formatting.h"
#include "ui/shared/segments.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>
#include <cmath>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

QString factorText(double factor)
{
    return ForecastView::tr("× %1").arg(QLocale().toString(factor, 'g', 3));
}

QString dayRange(const LoadMeasurement &load)
{
    const QString from = dayText(load.measured.from), to = dayText(load.measured.to);
    return from == to ? from : ForecastView::tr("%1 to %2").arg(from, to);
}

QString minutesText(const CatchUp &catchUp)
{
    if (!catchUp.minutes)
        return ForecastView::tr("never");
    return durationText(std::llround(*catchUp.minutes * 60) * 1000);
}

} // namespace

ForecastView::ForecastView(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(12);
    m_table = new VolumeTable(this);
    m_table->setObjectName(u"volumeTable"_s);
    m_chart = new HeadroomChart(this);
    m_chart->setObjectName(u"headroomChart"_s);
    m_legend = new SeriesLegend(this);
    m_hour = roleLabel({}, TextRole::Small, LabelTone::Secondary, this);
    m_hour->setObjectName(u"chosenHour"_s);
    m_note = new Banner(this);
    m_note->setObjectName(u"capacityNote"_s);
    auto *below = new QHBoxLayout;
    below->addWidget(m_legend);
    below->addStretch();
    below->addWidget(m_hour);
    layout->addWidget(buildHead());
    layout->addWidget(m_table);
    layout->addWidget(buildBudget());
    layout->addWidget(m_chart);
    layout->addLayout(below);
    layout->addWidget(m_note);
    layout->addStretch();
    connect(m_growth, &Segments::changed, this, &ForecastView::showForecast);
    connect(m_chart, &HeadroomChart::hourChosen, this, &ForecastView::showHour);
}

QWidget *ForecastView::buildHead()
{
    auto *head = new QWidget(this);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    m_title = roleLabel({}, TextRole::Title, LabelTone::Normal, head);
    m_title->setObjectName(u"forecastTitle"_s);
    m_measured = roleLabel({}, TextRole::Small, LabelTone::Secondary, head);
    m_measured->setObjectName(u"measuredText"_s);
    for (QLabel *label : {m_title, m_measured}) {
        label->setWordWrap(true);
        words->addWidget(label);
    }
    m_growth = new Segments(Segments::Choice::One, head);
    m_growth->setObjectName(u"growth"_s);
    m_growth->setAccessibleName(tr("Growth"));
    QStringList factors;
    for (const double factor : growthFactors)
        factors.append(factorText(factor));
    m_growth->setItems(factors);
    layout->addLayout(words, 1);
    auto *growth = new QHBoxLayout;
    growth->setSpacing(10);
    growth->addWidget(roleLabel(tr("Growth"), TextRole::Body, LabelTone::Secondary, head));
    growth->addWidget(m_growth);
    layout->addLayout(growth);
    layout->setAlignment(growth, Qt::AlignTop);
    return head;
}

QWidget *ForecastView::buildBudget()
{
    auto *head = new QWidget(this);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 8, 0, 0);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(roleLabel(tr("Request budget headroom"), TextRole::Name, LabelTone::Normal, head));
    words->addWidget(roleLabel(tr("Busiest minute in each hour, by hour of day (UTC)."), TextRole::Small,
        LabelTone::Secondary, head));
    m_headroom = roleLabel({}, TextRole::Name, LabelTone::Ok, head);
    m_headroom->setObjectName(u"headroomText"_s);
    layout->addLayout(words, 1);
    layout->addWidget(m_headroom);
    return head;
}

void ForecastView::setLoad(
    const QString &connectorName, const LoadMeasurement &load, int requestCeiling, const QStringList &names)
{
    m_load = load;
    m_requestCeiling = requestCeiling;
    m_names = names;
    m_title->setText(tr("Volume forecast for %1").arg(visibleText(connectorName)));
    m_measured->setText(measuredText());
    const bool isRough = confidenceOf(load).level == Confidence::Level::Rough;
    setLabelTone(m_measured, isRough ? LabelTone::Warn : LabelTone::Secondary);
    QStringList contentTypes;
    for (const ContentLoad &content : load.contents)
        contentTypes.append(content.contentType);
    m_legend->setSeries(contentTypes, names);
    showForecast();
}

QString ForecastView::measuredText() const
{
    const Confidence confidence = confidenceOf(m_load);
    const QString span = measuredSpan(m_load);
    QStringList sentences;
    if (confidence.level == Confidence::Level::Rough)
        sentences << tr("Measured for %1. The forecast is a rough estimate.").arg(span);
    else
        sentences << tr("Measured over %1, %2, with the current interval of %3 min.")
                         .arg(span, dayRange(m_load))
                         .arg(m_load.intervalMinutes);
    if (confidence.marginPercent.value_or(0) >= 1)
        sentences << tr("Days differ: it may be off by %1 %.")
                         .arg(QLocale().toString(*confidence.marginPercent, 'f', 0));
    if (m_load.arePollsCalculated)
        sentences << tr("Requests are calculated, too few polls ran at this interval.");
    return joinedSentences(sentences);
}

double ForecastView::growth() const
{
    return growthFactors.at(size_t(m_growth->current()));
}

std::vector<ForecastView::Row> ForecastView::rows(const Forecast &forecast) const
{
    using Value = double ContentForecast::*;
    const auto row = [&forecast](const QString &label, Value value, QString (*shown)(qint64)) {
        Row made{.label = label, .values = {}};
        for (const ContentForecast &content : forecast.contents)
            made.values.append(shown(std::llround(content.*value)));
        made.values.append(shown(std::llround(forecast.total.*value)));
        return made;
    };
    return {row(tr("Records collected"), &ContentForecast::records, numberText),
        row(tr("Records after log filters"), &ContentForecast::afterFilters, numberText),
        row(tr("Busiest hour"), &ContentForecast::busiestHour, numberText),
        row(tr("Average record"), &ContentForecast::averageBytes, sizeText),
        row(tr("Bytes stored"), &ContentForecast::bytes, sizeText),
        row(tr("Requests"), &ContentForecast::requests, numberText)};
}

void ForecastView::showForecast()
{
    const Forecast forecast = forecastOf(m_load, {.growth = growth(), .requestCeiling = m_requestCeiling});
    showTable(forecast);
    showBudget(forecast);
    showNote(forecast);
}

void ForecastView::showTable(const Forecast &forecast)
{
    QList<QStringList> lines{QStringList{tr("Per day")} + m_names + QStringList{tr("Total")}};
    for (const Row &row : rows(forecast))
        lines.append(QStringList{row.label} + row.values);
    m_table->setLines(lines);
}

void ForecastView::showBudget(const Forecast &forecast)
{
    m_headroom->setText(
        tr("%1 of %2 requests per minute stay free").arg(forecast.headroom).arg(requestLimit));
    setLabelTone(m_headroom,
        forecast.headroom > comfortableHeadroom ? LabelTone::Ok
            : forecast.headroom > 0             ? LabelTone::Warn
                                                : LabelTone::Err);
    m_chart->setForecast(forecast, m_names);
}

QString ForecastView::catchUpText(const Forecast &forecast) const
{
    return tr("Catching up after an outage of 1 hour, 1 day, 1 week takes %1, %2, %3.")
        .arg(minutesText(forecast.catchUps.at(0)), minutesText(forecast.catchUps.at(1)),
            minutesText(forecast.catchUps.at(2)));
}

void ForecastView::showNote(const Forecast &forecast)
{
    const QString capacity = tr("A collector may skip data when the volume exceeds its processing capacity.");
    if (!forecast.keepsUp) {
        m_note->setMessage(BannerKind::Warning, u"warning"_s,
            tr("At %1 growth this connector cannot keep up with its interval of %2 min.")
                .arg(factorText(forecast.growth))
                .arg(m_load.intervalMinutes),
            joinedSentences({capacity, catchUpText(forecast)}));
        return;
    }
    const Forecast doubled =
        forecastOf(m_load, {.growth = growthFactors.back(), .requestCeiling = m_requestCeiling});
    const bool isOver = doubled.peak > requestLimit;
    const QString headline = isOver
        ? tr("At %1 growth a poll of this connector would need %2 requests, more than the %3 of a minute.")
        : tr("At %1 growth this connector would use %2 of %3 requests per minute.");
    m_note->setMessage(isOver ? BannerKind::Warning : BannerKind::Information,
        isOver ? u"warning"_s : u"info"_s,
        headline.arg(factorText(doubled.growth)).arg(doubled.peak).arg(requestLimit),
        joinedSentences({capacity, catchUpText(forecast)}));
}

void ForecastView::showHour(int hour)
{
    m_hour->setText(hour < 0 ? QString() : m_chart->hourText(hour));
}

QString ForecastView::text() const
{
    const Forecast forecast = forecastOf(m_load, {.growth = growth(), .requestCeiling = m_requestCeiling});
    QStringList lines{m_title->text(), m_measured->text(), tr("Growth %1").arg(factorText(growth())), {}};
    lines.append((QStringList{tr("Per day")} + m_names + QStringList{tr("Total")}).join(u'\t'));
    for (const Row &row : rows(forecast))
        lines.append(row.label + u'\t' + row.values.join(u'\t'));
    lines << QString() << m_headroom->text() << catchUpText(forecast) << QString();
    for (int hour = 0; hour < 24; ++hour)
        lines.append(m_chart->hourText(hour));
    return lines.join(u'\n') + u'\n';
}

} // namespace workbench
