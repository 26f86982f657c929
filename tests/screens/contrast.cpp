#include "screens/contrast.h"

#include "screens/paintedtexts.h"
#include "ui/theme/tokens.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QHash>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QStyle>
#include <QStyleOptionButton>
#include <QWidget>
#include <algorithm>
#include <cmath>

namespace workbench::testlib {

using namespace Qt::StringLiterals;

namespace {

constexpr double textMinimum = 4.5;
constexpr double markMinimum = 3;
constexpr int scale = 2; // At which the strokes of small letters and icons have whole pixels.

// The colours of what charts, bars and marks of series show.
bool isChartColor(const QColor &color, const Tokens &tokens)
{
    return color == tokens.activities || color == tokens.alerts || color == tokens.test || color == tokens.ok
        || color == tokens.fill;
}

double luminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

bool isLarge(const QFont &font)
{
    const int pixels = QFontInfo(font).pixelSize();
    return pixels >= 24 || (pixels >= 19 && font.weight() >= QFont::Bold);
}

bool takesText(const QWidget *widget)
{
    return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget)
        || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget);
}

// Where a person looks for what the finding tells.
QString placeOf(const QWidget *widget)
{
    QString place = QString::fromLatin1(widget->metaObject()->className());
    for (const QWidget *at = widget; at; at = at->parentWidget()) {
        if (!at->objectName().isEmpty())
            return place + u" in #"_s + at->objectName();
    }
    return place;
}

// One screen as it is drawn in the theme of the moment.
class DrawnScreen {
public:
    explicit DrawnScreen(QWidget *screen)
        : m_screen(screen)
        , m_picture(screen->size() * scale, QImage::Format_RGB32)
    {
        m_picture.setDevicePixelRatio(scale);
        screen->render(&m_picture);
    }

    void check(const PaintedItem &item)
    {
        const QWidget *widget = item.widget ? item.widget : m_screen;
        if (item.kind == PaintedItem::Kind::Shape && !isChartColor(item.color, tokensOf(m_screen->palette())))
            return;
        const QWidget *top = at(item.rect.center());
        if (!widget->isAncestorOf(top) && !top->isAncestorOf(widget) && top != widget)
            return; // Covered.
        // An icon or a shape may fill its place; a text never does.
        constexpr qreal around = 2;
        const bool isText = item.kind == PaintedItem::Kind::Text;
        const QRect piece =
            pixelsOf(isText ? item.rect : item.rect.adjusted(-around, -around, around, around));
        const bool isBlank = isText && item.text.trimmed().isEmpty();
        if (piece.width() < 2 * scale || piece.height() < 4 * scale || isBlank || isDisabled(widget, item))
            return;
        const InkOnGround found = measured(m_picture, piece);
        const double minimum = !isText || isLarge(item.font) ? markMinimum : textMinimum;
        const QString what = isText                ? u'"' + item.text + u'"'
            : item.kind == PaintedItem::Kind::Icon ? u"icon"_s
                                                   : u"shape"_s;
        if (found.ratio < minimum)
            report(widget, what, found);
    }

    // The box or the circle in front of what is around it.
    void checkIndicator(const QAbstractButton *button)
    {
        QStyleOptionButton option;
        option.initFrom(button);
        const auto part = qobject_cast<const QCheckBox *>(button) ? QStyle::SE_CheckBoxIndicator
                                                                  : QStyle::SE_RadioButtonIndicator;
        const QRect box = button->style()->subElementRect(part, &option, button);
        const QRect piece = QRect(button->mapTo(m_screen, box.topLeft()), box.size()).adjusted(-1, -1, 1, 1);
        if (!button->isEnabled() || !button->visibleRegion().contains(box))
            return;
        const InkOnGround found = measured(m_picture, pixelsOf(piece));
        if (found.ratio < markMinimum)
            report(button, u"indicator"_s, found);
    }

    // The border in front of what is around it.
    void checkBorder(const QWidget *field)
    {
        const QRect box(field->mapTo(m_screen, QPoint()), field->size());
        const QRect edge(box.left() - 2, box.center().y() - 2, 4, 4);
        if (!field->isEnabled() || !m_screen->rect().contains(edge) || at(box.center()) == nullptr
            || !field->visibleRegion().contains(QPoint(0, field->height() / 2)))
            return;
        const InkOnGround found = measured(m_picture, pixelsOf(edge));
        if (found.ratio < markMinimum)
            report(field, u"border"_s, found);
    }

    [[nodiscard]] QStringList findings() const { return m_findings; }

private:
    [[nodiscard]] const QWidget *at(const QPointF &position) const
    {
        const QWidget *child = m_screen->childAt(position.toPoint());
        return child ? child : m_screen;
    }

    [[nodiscard]] static QRect pixelsOf(const QRectF &rect)
    {
        return QRectF(rect.topLeft() * scale, rect.size() * scale).toAlignedRect();
    }

    // A control, a row, or a part of a painted one that has the colour of what cannot be used now.
    [[nodiscard]] bool isDisabled(const QWidget *widget, const PaintedItem &item) const
    {
        if (!widget->isEnabled() || item.color == tokensOf(m_screen->palette()).disabled)
            return true;
        const auto *view = qobject_cast<const QAbstractItemView *>(widget->parentWidget());
        if (!view || !view->model())
            return false;
        const QPoint inside = widget->mapFrom(m_screen, item.rect.center().toPoint());
        const QModelIndex index = view->indexAt(inside);
        return index.isValid() && !index.flags().testFlag(Qt::ItemIsEnabled);
    }

    void report(const QWidget *widget, const QString &what, const InkOnGround &found)
    {
        const QString line = u"%1: %2, %3 on %4, %5:1"_s.arg(placeOf(widget), what, found.ink.name(),
            found.ground.name(), QString::number(found.ratio, 'f', 2));
        if (!m_findings.contains(line))
            m_findings.append(line);
    }

    QWidget *m_screen;
    QImage m_picture;
    QStringList m_findings;
};

} // namespace

double contrastOf(const QColor &one, const QColor &other)
{
    const double first = luminance(one);
    const double second = luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

InkOnGround measured(const QImage &picture, const QRect &piece)
{
    const QRect inside = piece & picture.rect();
    QHash<QRgb, int> colors;
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        for (int x = inside.left(); x <= inside.right(); ++x)
            ++colors[picture.pixel(x, y)];
    }
    if (colors.isEmpty())
        return {};
    const auto most = std::max_element(colors.cbegin(), colors.cend());
    InkOnGround found{.ink = QColor(most.key()), .ground = QColor(most.key())};
    for (auto color = colors.cbegin(); color != colors.cend(); ++color) {
        const double ratio = color.value() > 1 ? contrastOf(QColor(color.key()), found.ground) : 1;
        if (ratio > found.ratio) {
            found.ink = QColor(color.key());
            found.ratio = ratio;
        }
    }
    return found;
}

QStringList poorContrastOn(QWidget *screen)
{
    DrawnScreen drawn(screen);
    for (const PaintedItem &item : paintedItems(screen))
        drawn.check(item);
    for (const QWidget *widget : screen->findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(screen) || widget->window() != screen->window())
            continue;
        if (takesText(widget) && !takesText(widget->parentWidget()))
            drawn.checkBorder(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (qobject_cast<const QCheckBox *>(button) || qobject_cast<const QRadioButton *>(button))
            drawn.checkIndicator(button);
    }
    return drawn.findings();
}

} // namespace workbench::testlib
