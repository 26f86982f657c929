#include "bundle/readiness.h"

#include "bundle/wording.h"

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

using Id = ReadinessItem::Id;
using State = ReadinessItem::State;

constexpr qint64 hour = 3'600'000;
constexpr qint64 day = 24 * hour;

ReadinessItem testItem(const std::optional<LastTest> &test)
{
    if (!test)
        return {.id = Id::Test,
            .state = State::Missing,
            .title = BundleWording::tr("Not tested"),
            .detail = BundleWording::tr("Test the connector before you deploy it.")};
    return {.id = Id::Test,
        .state = test->isPassed ? State::Ready : State::Missing,
        .title = test->isPassed ? BundleWording::tr("Test passed") : BundleWording::tr("Test failed"),
        .detail = test->message};
}

ReadinessItem volumeItem(const std::optional<LoadMeasurement> &load)
{
    if (!load)
        return {.id = Id::Volume,
            .state = State::Missing,
            .title = BundleWording::tr("Volume not measured"),
            .detail = BundleWording::tr("Collect for at least 1 day.")};
    const bool isEnough = load->covered() >= day;
    return {.id = Id::Volume,
        .state = isEnough ? State::Ready : State::Attention,
        .title = BundleWording::tr("Volume measured"),
        .detail = BundleWording::tr("%1, at least 1 day is needed").arg(measuredSpan(*load))};
}

ReadinessItem budgetItem(const std::optional<LoadMeasurement> &load, const ForecastOptions &options)
{
    ReadinessItem item{.id = Id::Budget, .title = BundleWording::tr("Request budget"), .detail = {}};
    if (!load) {
        item.state = State::Missing;
        item.detail = BundleWording::tr("Known once the volume is measured.");
        return item;
    }
    const Forecast forecast = forecastOf(*load, options);
    item.detail = BundleWording::tr("%1 of %2 per minute at peak").arg(forecast.peak).arg(requestLimit);
    if (!forecast.keepsUp) {
        item.state = State::Missing;
        item.detail = BundleWording::tr("The collector cannot keep up at this interval.");
    } else if (forecast.headroom <= comfortableHeadroom) {
        item.state = State::Attention;
    }
    return item;
}

// That an Office 365 connector collects Audit.General with the same account is not ours to see.
ReadinessItem duplicatesItem(const ConnectorConfig &connector)
{
    if (!connector.contentTypes.contains(u"activities"_s))
        return {.id = Id::Duplicates,
            .title = BundleWording::tr("No duplicates expected"),
            .detail = BundleWording::tr("Activities are not collected.")};
    return {.id = Id::Duplicates,
        .state = State::Attention,
        .title = BundleWording::tr("Activities may be duplicated"),
        .detail =
            BundleWording::tr("If an Office 365 connector collects Audit.General with the same account")};
}

ReadinessItem profileItem(const ConnectorConfig &connector)
{
    ReadinessItem item{
        .id = Id::Profile, .title = BundleWording::tr("Data Analyzer profile"), .detail = connector.profile};
    if (!connector.runsOnDataProcessor()) {
        item.detail = BundleWording::tr("Not needed on a sensor");
    } else if (connector.profile.isEmpty()) {
        item.state = State::Missing;
        item.detail = BundleWording::tr("In no profile: nothing is collected");
    }
    return item;
}

} // namespace

std::vector<ReadinessItem> readinessOf(const ConnectorConfig &connector, const std::optional<LastTest> &test,
    const std::optional<LoadMeasurement> &load, const ForecastOptions &options)
{
    return {testItem(test), volumeItem(load), budgetItem(load, options), duplicatesItem(connector),
        profileItem(connector)};
}

QString measuredSpan(const LoadMeasurement &load)
{
    const qint64 duration = load.covered();
    if (duration >= 2 * day)
        return BundleWording::tr("%1 days").arg(duration / day);
    if (duration >= day)
        return BundleWording::tr("1 day");
    return duration >= hour ? BundleWording::tr("%1 h").arg(duration / hour)
                            : BundleWording::tr("less than an hour");
}

} // namespace workbench
