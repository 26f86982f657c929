#pragma once

#include "ui/recordbrowser/widgets/histogramaxis.h"

#include <QWidget>
#include <optional>

namespace workbench {

struct Tokens;

// Records over time, stacked by kind. A drag selects a span (the brush) whose edges lie on buckets; arrow
// keys move it, with Shift its end; Esc clears it; double click or Return zooms into it. Passive: bars come
// in, what a person chose goes out.
class HistogramView : public QWidget {
    Q_OBJECT

public:
    struct Span {
        qint64 from = 0, until = 0; // Milliseconds, `until` not included.
        bool operator==(const Span &) const = default;
    };

    explicit HistogramView(QWidget *parent = nullptr);

    void setBars(HistogramBars bars);
    [[nodiscard]] const HistogramBars &bars() const { return m_bars; }
    // Shows a brush without a signal; nothing: none.
    void setBrush(std::optional<Span> brush);
    [[nodiscard]] std::optional<Span> brush() const { return m_brush; }
    [[nodiscard]] QString brushText() const; // "09:40 to 11:20 · 171,206 records"
    [[nodiscard]] QSize sizeHint() const override { return {640, 112}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, 112}; }

Q_SIGNALS:
    void brushChanged(qint64 from, qint64 until);
    void brushCleared();
    void zoomRequested(qint64 from, qint64 until);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    enum class Drag { None, New, Start, End };

    [[nodiscard]] QRect plot() const;
    [[nodiscard]] qreal xOf(qint64 time) const;
    [[nodiscard]] int bucketAt(qreal x) const;
    [[nodiscard]] qint64 edgeAt(qreal x) const; // The nearest edge between two buckets.
    [[nodiscard]] Drag handleAt(const QPointF &position) const;
    [[nodiscard]] QString toolTipAt(const QPointF &position) const;
    void moveBrush(int buckets);
    void resizeBrush(int buckets);
    void changeBrush(Span span);
    void clearBrush();
    void describe();
    void paintGrid(QPainter &painter, const Tokens &tokens) const;
    void paintTimes(QPainter &painter, const Tokens &tokens) const;
    void paintBars(QPainter &painter, const Tokens &tokens) const;
    void paintBrush(QPainter &painter, const Tokens &tokens) const;

    HistogramBars m_bars;
    std::optional<Span> m_brush, m_brushBefore;
    Drag m_drag = Drag::None;
    qint64 m_anchor = 0; // The edge that stays while dragging.
};

} // namespace workbench
