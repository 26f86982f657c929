#include "cli/forecastcommand.h"

#include "base/joinedtext.h"
#include "base/textcells.h"
#include "base/timetext.h"
#include "cli/command.h"
#include "cli/output.h"
#include "cli/wording.h"
#include "configuration/connectorrepository.h"
#include "configuration/settings.h"
#include "forecast/connectorload.h"
#include "forecast/forecastjson.h"

#include <CLI/CLI.hpp>
#include <QLocale>
#include <cmath>
#include <memory>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

struct Measured {
    ConnectorConfig connector;
    LoadMeasurement load;
    ForecastOptions options;
};

Result<Measured> measure(const QString &name, const DataDirectory &data, std::stop_token stop)
{
    const auto connector = ConnectorRepository(data).find(name);
    if (!connector)
        return fail(connector.error());
    const auto settings = SettingsRepository(data).load();
    if (!settings)
        return fail(settings.error());
    auto load = measureConnector(data, *connector, std::move(stop));
    if (!load)
        return fail(load.error());
    if (!*load)
        return fail({.kind = ErrorKind::NotFound,
            .detail = CliWording::tr("Nothing has been collected completely yet. Collect first: "
                                     "connectorctl collect %1 --once")
                          .arg(connector->name)});
    return Measured{.connector = *connector,
        .load = std::move(**load),
        .options = {.requestCeiling = settings->requestCeiling}};
}

QString number(double value)
{
    return QLocale::c().toString(std::llround(value));
}

struct Row {
    QString label;
    QStringList values;
};

int labelWidth(const QList<Row> &rows)
{
    QStringList labels;
    for (const Row &row : rows)
        labels.append(row.label);
    return widestOf(labels) + 1;
}

QString rowsText(const QList<Row> &rows, int labelWidth)
{
    constexpr int valueWidth = 16;
    QString text;
    for (const Row &row : rows) {
        text += padded(row.label, labelWidth);
        for (const QString &value : row.values)
            text += paddedBefore(value, valueWidth);
        text += u'\n';
    }
    return text;
}

QList<Row> contentRows(const Forecast &forecast)
{
    QStringList names;
    for (const ContentForecast &content : forecast.contents)
        names.append(content.contentType);
    names.append(CliWording::tr("total"));
    const auto rowOf = [&forecast](const QString &label, double ContentForecast::*value) {
        QStringList values;
        for (const ContentForecast &content : forecast.contents)
            values.append(number(content.*value));
        values.append(number(forecast.total.*value));
        return Row{.label = label, .values = values};
    };
    return {{.label = CliWording::tr("Per day"), .values = names},
        rowOf(CliWording::tr("Records collected"), &ContentForecast::records),
        rowOf(CliWording::tr("Records after log filters"), &ContentForecast::afterFilters),
        rowOf(CliWording::tr("Busiest hour"), &ContentForecast::busiestHour),
        rowOf(CliWording::tr("Average record, bytes"), &ContentForecast::averageBytes),
        rowOf(CliWording::tr("Bytes stored"), &ContentForecast::bytes),
        rowOf(CliWording::tr("Requests"), &ContentForecast::requests)};
}

QList<Row> catchUpRows(const Forecast &forecast)
{
    QList<Row> rows;
    for (const CatchUp &catchUp : forecast.catchUps)
        rows.append({.label = CliWording::tr("After an outage of %1 h").arg(catchUp.outage.count()),
            .values = {catchUp.minutes ? CliWording::tr("%1 min").arg(*catchUp.minutes, 0, 'f', 1)
                                       : CliWording::tr("never caught up")}});
    return rows;
}

QString certainty(const LoadMeasurement &load)
{
    const Confidence confidence = confidenceOf(load);
    QStringList sentences{CliWording::tr("Measured for %1 h, %2 to %3.")
                              .arg(double(load.covered()) / 3'600'000, 0, 'f', 1)
                              .arg(formatTime(load.measured.from), formatTime(load.measured.to))};
    if (confidence.level == Confidence::Level::Rough)
        sentences << CliWording::tr("The forecast is a rough estimate.");
    if (confidence.marginPercent)
        sentences << CliWording::tr("Days differ so that it may be off by %1 %.")
                         .arg(*confidence.marginPercent, 0, 'f', 0);
    if (load.arePollsCalculated)
        sentences << CliWording::tr("Requests are calculated: too few polls ran at this interval.");
    return joinedSentences(sentences);
}

QString toText(const Measured &measured)
{
    const Forecast forecast = forecastOf(measured.load, measured.options);
    const QList<Row> contents = contentRows(forecast), catchUps = catchUpRows(forecast);
    const int width = labelWidth(contents + catchUps);
    QString text = certainty(measured.load) + u"\n\n"_s + rowsText(contents, width) + u'\n';
    for (const double factor : growthFactors) {
        ForecastOptions options = measured.options;
        options.growth = factor;
        const Forecast grown = forecastOf(measured.load, options);
        QStringList sentences{
            CliWording::tr("Growth × %1: %2 of %3 requests in the busiest minute, %4 stay free.")
                .arg(factor)
                .arg(grown.peak)
                .arg(requestLimit)
                .arg(grown.headroom)};
        if (!grown.keepsUp)
            sentences << CliWording::tr("The collector cannot keep up at this interval.");
        text += joinedSentences(sentences) + u'\n';
    }
    return text + rowsText(catchUps, width);
}

int showForecast(const QString &name, const CommandContext &context)
{
    return runOffMainThread([&](std::stop_token stop) {
        const auto measured = measure(name, context.dataDirectory(), std::move(stop));
        if (!measured)
            return reportError(
                measured.error(), context, CliWording::tr("Cannot forecast the volume of “%1”").arg(name));
        if (context.json)
            printJson(forecastJson(measured->connector, measured->load, measured->options));
        else
            printLine(toText(*measured).trimmed());
        return int(ExitDone);
    });
}

} // namespace

void addForecastCommand(CLI::App &app, CommandContext &context)
{
    const auto name = std::make_shared<QString>();
    auto *command = app.add_subcommand(
        "forecast", CliWording::tr("Volume and request budget a day, from what was collected").toStdString());
    addText(*command, "connector", *name, CliWording::tr("Name or id of the connector").toStdString())
        ->required()
        ->type_name("N");
    command->callback(
        [name, &context] { context.action = [name, &context] { return showForecast(*name, context); }; });
}

} // namespace workbench
