#include "ui/theme/icons.h"

#include "ui/theme/tokens.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

QColor toneColor(IconTone tone)
{
    const Tokens &tokens = tokensOf(QGuiApplication::palette());
    switch (tone) {
    case IconTone::Normal: return tokens.text2;
    case IconTone::Accent: return tokens.accent;
    case IconTone::OnFill: return tokens.onFill;
    case IconTone::Ok: return tokens.ok;
    case IconTone::Warn: return tokens.warn;
    case IconTone::Err: return tokens.err;
    case IconTone::Muted: return tokens.text3;
    }
    return tokens.text2;
}

void paintIcon(QPainter &painter, const QString &name, const QColor &color, const QRectF &box)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return;
    QByteArray svg = file.readAll();
    svg.replace("currentColor", color.name().toLatin1());
    QSvgRenderer renderer(svg);
    renderer.render(&painter, box);
}

// A cached picture `size` in device pixels.
QPixmap tinted(const QString &name, const QColor &color, const QSize &size)
{
    const QString key =
        u"workbench/%1/%2/%3x%4"_s.arg(name, color.name()).arg(size.width()).arg(size.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintIcon(painter, name, color, QRectF(QPointF(), QSizeF(size)));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

// Asks for the colours each time it draws, so that a change of theme needs only a repaint.
class IconEngine : public QIconEngine {
public:
    IconEngine(QString name, IconTone tone) : m_name(std::move(name)), m_tone(tone) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, tinted(m_name, color(mode, state), rect.size() * ratio));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return tinted(m_name, color(mode, state), size);
    }
    [[nodiscard]] QIconEngine *clone() const override { return new IconEngine(*this); }

private:
    [[nodiscard]] QColor color(QIcon::Mode mode, QIcon::State state) const
    {
        if (mode == QIcon::Disabled)
            return tokensOf(QGuiApplication::palette()).disabled;
        if (state == QIcon::On && m_tone == IconTone::Normal)
            return toneColor(IconTone::Accent);
        return toneColor(m_tone);
    }

    QString m_name;
    IconTone m_tone;
};

} // namespace

QIcon themeIcon(const QString &name, IconTone tone)
{
    return QIcon(new IconEngine(name, tone));
}

QPixmap themePixmap(const QString &name, IconTone tone, int size, qreal devicePixelRatio)
{
    QPixmap pixmap = tinted(name, toneColor(tone), QSize(size, size) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

} // namespace workbench
