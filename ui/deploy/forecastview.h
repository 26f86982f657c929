#pragma once

#include "forecast/forecast.h"

#include <QWidget>

class QLabel;

namespace workbench {

class Banner;
class HeadroomChart;
class Segments;
class SeriesLegend;
class VolumeTable;

// The volume forecast of one connector: numbers a day, growth, headroom by hour of day, and how sure it is.
// Lives on the GUI thread; everything it shows is calculated from one LoadMeasurement at once.
class ForecastView : public QWidget {
    Q_OBJECT

public:
    explicit ForecastView(QWidget *parent = nullptr);

    // `names` of the content types in the measurement's order.
    void setLoad(const QString &connectorName, const LoadMeasurement &load, int requestCeiling,
        const QStringList &names);
    // Everything that is shown, as lines of text with tabs between the columns.
    [[nodiscard]] QString text() const;

private:
    struct Row {
        QString label;
        QStringList values;
    };

    [[nodiscard]] QWidget *buildHead();
    [[nodiscard]] QWidget *buildBudget();
    [[nodiscard]] double growth() const;
    [[nodiscard]] std::vector<Row> rows(const Forecast &forecast) const;
    [[nodiscard]] QString measuredText() const;
    [[nodiscard]] QString catchUpText(const Forecast &forecast) const;
    void showForecast();
    void showTable(const Forecast &forecast);
    void showBudget(const Forecast &forecast);
    void showNote(const Forecast &forecast);
    void showHour(int hour);

    LoadMeasurement m_load;
    int m_requestCeiling = 25;
    QStringList m_names;

    QLabel *m_title = nullptr;
    QLabel *m_measured = nullptr;
    Segments *m_growth = nullptr;
    VolumeTable *m_table = nullptr;
    QLabel *m_headroom = nullptr;
    QLabel *m_hour = nullptr;
    HeadroomChart *m_chart = nullptr;
    SeriesLegend *m_legend = nullptr;
    Banner *m_note = nullptr;
};

} // namespace workbench
