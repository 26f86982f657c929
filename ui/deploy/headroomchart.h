#pragma once

#include "forecast/forecast.h"

#include <QWidget>

namespace workbench {

// The requests of the busiest minute in each hour of day, stacked by content type, below the line of the
// limit. Left and right choose an hour, as the pointer does; hourChosen() tells it. The whole chart is its
// accessible description too.
class HeadroomChart : public QWidget {
    Q_OBJECT

public:
    explicit HeadroomChart(QWidget *parent = nullptr);

    // `names` of the content types in the forecast's order.
    void setForecast(const Forecast &forecast, const QStringList &names);
    // "11:00 UTC, requests: 9. Activities 6, Alerts 3"
    [[nodiscard]] QString hourText(int hour) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    // -1: none any more.
    void hourChosen(int hour);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] QRectF column(int hour) const;
    [[nodiscard]] qreal heightOf(int requests) const;
    [[nodiscard]] int largest() const;
    void choose(int hour);
    void paintGrid(QPainter &painter) const;
    void paintLimit(QPainter &painter) const;
    void paintColumn(QPainter &painter, int hour) const;
    void describe();

    Forecast m_forecast;
    QStringList m_names;
    int m_hour = -1;
};

} // namespace workbench
