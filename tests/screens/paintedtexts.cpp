#include "screens/paintedtexts.h"

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <QWidget>

namespace workbench::testlib {

namespace {

constexpr qreal largestIcon = 40;

// Notes texts, icons and filled shapes; draws nothing.
class NotingEngine : public QPaintEngine {
public:
    NotingEngine() : QPaintEngine(AllFeatures) { }

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    [[nodiscard]] Type type() const override { return User; }
    void updateState(const QPaintEngineState &) override { }
    void drawPath(const QPainterPath &path) override { noteShape(path.boundingRect()); }
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override { }
    void drawRects(const QRectF *rects, int count) override
    {
        for (int index = 0; index < count; ++index)
            noteShape(rects[index]);
    }
    void drawRects(const QRect *rects, int count) override
    {
        for (int index = 0; index < count; ++index)
            noteShape(rects[index]);
    }
    void drawLines(const QLineF *, int) override { }
    void drawLines(const QLine *, int) override { }
    void drawEllipse(const QRectF &) override { }
    void drawEllipse(const QRect &) override { }
    void drawPoints(const QPointF *, int) override { }
    void drawPoints(const QPoint *, int) override { }
    void drawImage(const QRectF &, const QImage &, const QRectF &, Qt::ImageConversionFlags) override { }
    void drawTiledPixmap(const QRectF &, const QPixmap &, const QPointF &) override { }
    void drawPixmap(const QRectF &rect, const QPixmap &, const QRectF &) override
    {
        if (rect.width() <= largestIcon && rect.height() <= largestIcon)
            note({.kind = PaintedItem::Kind::Icon,
                .widget = nullptr,
                .text = {},
                .font = {},
                .color = {},
                .rect = rect});
    }
    void drawTextItem(const QPointF &position, const QTextItem &item) override
    {
        note({.kind = PaintedItem::Kind::Text,
            .widget = nullptr,
            .text = item.text(),
            .font = item.font(),
            .color = painter()->pen().color(),
            .rect = QRectF(
                position.x(), position.y() - item.ascent(), item.width(), item.ascent() + item.descent())});
    }

    QList<PaintedItem> noted;

private:
    void noteShape(const QRectF &rect)
    {
        if (painter()->brush().style() == Qt::SolidPattern && painter()->opacity() >= 1)
            note({.kind = PaintedItem::Kind::Shape,
                .widget = nullptr,
                .text = {},
                .font = {},
                .color = painter()->brush().color(),
                .rect = rect});
    }

    void note(PaintedItem item)
    {
        QRectF shown = painter()->deviceTransform().mapRect(item.rect);
        if (painter()->hasClipping())
            shown &= painter()->deviceTransform().mapRect(painter()->clipBoundingRect());
        if (!systemClip().isEmpty())
            shown &= systemClip().boundingRect();
        item.rect = shown;
        if (painter()->device()->devType() == QInternal::Widget)
            item.widget = static_cast<const QWidget *>(painter()->device());
        if (!shown.isEmpty())
            noted.append(std::move(item));
    }
};

// As large as the screen asked, and of no other use.
class NotingDevice : public QPaintDevice {
public:
    explicit NotingDevice(const QWidget &like) : m_like(like) { }
    [[nodiscard]] QPaintEngine *paintEngine() const override { return &m_engine; }
    [[nodiscard]] QList<PaintedItem> noted() const { return m_engine.noted; }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth: return m_like.width();
        case PdmHeight: return m_like.height();
        case PdmDepth: return 32;
        case PdmNumColors: return 1 << 24;
        case PdmDpiX:
        case PdmPhysicalDpiX: return m_like.logicalDpiX();
        case PdmDpiY:
        case PdmPhysicalDpiY: return m_like.logicalDpiY();
        case PdmDevicePixelRatio: return 1;
        default: return QPaintDevice::metric(metric);
        }
    }

private:
    const QWidget &m_like;
    mutable NotingEngine m_engine;
};

} // namespace

QList<PaintedItem> paintedItems(QWidget *widget)
{
    NotingDevice device(*widget);
    widget->render(&device);
    return device.noted();
}

} // namespace workbench::testlib
