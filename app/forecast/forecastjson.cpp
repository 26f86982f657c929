#include "forecast/forecastjson.h"

#include "record/csvcell.h"

#include <QJsonArray>
#include <cmath>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

QJsonValue whole(double value)
{
    return qint64(std::llround(value));
}

// One digit behind the point.
QJsonValue tenths(double value)
{
    return std::round(value * 10) / 10;
}

QJsonObject contentJson(const ContentForecast &content)
{
    return {{u"records"_s, whole(content.records)}, {u"after_filters"_s, whole(content.afterFilters)},
        {u"bytes"_s, whole(content.bytes)}, {u"requests"_s, whole(content.requests)},
        {u"busiest_hour"_s, whole(content.busiestHour)}, {u"average_bytes"_s, whole(content.averageBytes)}};
}

QJsonArray hoursJson(const Forecast &forecast)
{
    QJsonArray hours;
    for (size_t hour = 0; hour < forecast.hours.size(); ++hour) {
        const int requests = forecast.hours[hour].total;
        hours.append(QJsonObject{{u"hour"_s, int(hour)}, {u"requests_per_minute"_s, requests},
            {u"headroom"_s, std::max(0, requestLimit - requests)}});
    }
    return hours;
}

QJsonArray catchUpJson(const Forecast &forecast)
{
    QJsonArray catchUps;
    for (const CatchUp &catchUp : forecast.catchUps)
        catchUps.append(QJsonObject{{u"outage_hours"_s, qint64(catchUp.outage.count())},
            {u"minutes"_s, catchUp.minutes ? tenths(*catchUp.minutes) : QJsonValue(QJsonValue::Null)}});
    return catchUps;
}

QJsonObject growthJson(const Forecast &forecast)
{
    return {{u"factor"_s, forecast.growth}, {u"records"_s, whole(forecast.total.records)},
        {u"after_filters"_s, whole(forecast.total.afterFilters)}, {u"bytes"_s, whole(forecast.total.bytes)},
        {u"requests"_s, whole(forecast.total.requests)},
        {u"busiest_hour"_s, whole(forecast.total.busiestHour)},
        {u"peak_requests_per_minute"_s, forecast.peak}, {u"headroom"_s, forecast.headroom},
        {u"keeps_up"_s, forecast.keepsUp}, {u"catch_up"_s, catchUpJson(forecast)}};
}

QJsonObject confidenceJson(const LoadMeasurement &measurement)
{
    const Confidence confidence = confidenceOf(measurement);
    return {{u"level"_s, confidenceName(confidence.level)},
        {u"measured_hours"_s, tenths(double(measurement.covered()) / 3'600'000)},
        {u"margin_percent"_s,
            confidence.marginPercent ? tenths(*confidence.marginPercent) : QJsonValue(QJsonValue::Null)},
        {u"sampled"_s, measurement.isSampled}, {u"requests_calculated"_s, measurement.arePollsCalculated}};
}

// Collects the lines of the CSV.
class CsvLines {
public:
    void add(double growth, const QString &content, const QString &hour, const QString &measure, double value,
        const QString &unit)
    {
        const QStringList cells{QString::number(growth), content, hour, measure,
            QString::number(value, 'f', value == std::floor(value) ? 0 : 1), unit};
        QByteArrayList written;
        for (const QString &cell : cells)
            written.append(csvCell(cell.toUtf8()));
        text += written.join(',') + "\r\n";
    }
    QByteArray text = forecastCsvHeader();
};

void addContent(CsvLines &lines, double growth, const QString &name, const ContentForecast &content)
{
    const QString day = u"per day"_s;
    lines.add(growth, name, {}, u"records"_s, std::round(content.records), day);
    lines.add(growth, name, {}, u"after_filters"_s, std::round(content.afterFilters), day);
    lines.add(growth, name, {}, u"bytes"_s, std::round(content.bytes), day);
    lines.add(growth, name, {}, u"requests"_s, std::round(content.requests), day);
    lines.add(growth, name, {}, u"busiest_hour"_s, std::round(content.busiestHour), u"records per hour"_s);
    lines.add(growth, name, {}, u"average_record"_s, std::round(content.averageBytes), u"bytes"_s);
}

void addForecast(CsvLines &lines, const Forecast &forecast)
{
    const QString total = u"total"_s;
    const QString perMinute = u"requests per minute"_s;
    for (const ContentForecast &content : forecast.contents)
        addContent(lines, forecast.growth, content.contentType, content);
    addContent(lines, forecast.growth, total, forecast.total);
    lines.add(forecast.growth, total, {}, u"peak"_s, forecast.peak, perMinute);
    lines.add(forecast.growth, total, {}, u"headroom"_s, forecast.headroom, perMinute);
    for (const CatchUp &catchUp : forecast.catchUps) {
        if (catchUp.minutes)
            lines.add(forecast.growth, total, {}, u"catch_up_after_%1_h"_s.arg(catchUp.outage.count()),
                *catchUp.minutes, u"minutes"_s);
    }
    for (size_t hour = 0; hour < forecast.hours.size(); ++hour) {
        const QString name = u"%1"_s.arg(int(hour), 2, 10, QChar(u'0'));
        for (size_t index = 0; index < forecast.contents.size(); ++index)
            lines.add(forecast.growth, forecast.contents[index].contentType, name, u"peak"_s,
                forecast.hours[hour].requests[index], perMinute);
    }
}

} // namespace

QJsonObject forecastJson(
    const ConnectorConfig &connector, const LoadMeasurement &measurement, ForecastOptions options)
{
    options.growth = 1;
    const Forecast forecast = forecastOf(measurement, options);
    QJsonObject perDay;
    for (const ContentForecast &content : forecast.contents)
        perDay.insert(content.contentType, contentJson(content));
    QJsonArray growth;
    for (const double factor : growthFactors) {
        options.growth = factor;
        growth.append(growthJson(forecastOf(measurement, options)));
    }
    return {{u"connector"_s, connector.name}, {u"interval"_s, measurement.intervalMinutes},
        {u"measured"_s,
            QJsonObject{{u"from"_s, measurement.measured.from}, {u"to"_s, measurement.measured.to}}},
        {u"confidence"_s, confidenceJson(measurement)}, {u"per_day"_s, perDay},
        {u"total"_s, contentJson(forecast.total)},
        {u"peak"_s, QJsonObject{{u"requests_per_minute"_s, forecast.peak}, {u"hour"_s, forecast.peakHour}}},
        {u"limit"_s, requestLimit}, {u"headroom"_s, forecast.headroom},
        {u"headroom_by_hour"_s, hoursJson(forecast)}, {u"growth"_s, growth},
        {u"keeps_up"_s, forecast.keepsUp}, {u"catch_up"_s, catchUpJson(forecast)}};
}

QByteArray forecastCsvHeader()
{
    return "growth,content_type,hour,measure,value,unit\r\n";
}

QByteArray forecastCsv(const LoadMeasurement &measurement, ForecastOptions options)
{
    CsvLines lines;
    for (const double factor : growthFactors) {
        options.growth = factor;
        addForecast(lines, forecastOf(measurement, options));
    }
    return lines.text;
}

} // namespace workbench
