#include "ui/recordbrowser/page/searchchips.h"

#include "ui/shared/plaintooltip.h"
#include "ui/shared/formatting.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QHBoxLayout>
#include <QPainter>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

constexpr int chipHeight = 24, markSize = 12, padding = 8, longest = 240;

} // namespace

RemovableChip::RemovableChip(QWidget *parent) : QAbstractButton(parent)
{
    setFixedHeight(chipHeight);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    hide();
}

void RemovableChip::setLimit(const QString &text)
{
    setText(visibleText(text));
    setAccessibleName(tr("Remove filter %1").arg(this->text()));
    setToolTip(plainToolTip(accessibleName()));
    setVisible(!text.isEmpty());
    updateGeometry();
    update();
}

QSize RemovableChip::sizeHint() const
{
    const QFontMetrics metrics(fontFor(TextRole::Small));
    const int width = metrics.horizontalAdvance(text()) + 3 * padding + markSize + 1;
    return {std::min(width, longest), chipHeight};
}

void RemovableChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = tokensOf(palette());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.accent, hasFocus() ? 2 : 1));
    painter.setBrush(underMouse() ? tokens.hover : tokens.soft);
    const qreal inset = hasFocus() ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 5, 5);
    painter.setFont(fontFor(TextRole::Small));
    painter.setPen(tokens.accent);
    const QRect box = rect().adjusted(padding, 0, -2 * padding - markSize, 0);
    painter.drawText(box, int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine),
        painter.fontMetrics().elidedText(text(), Qt::ElideRight, box.width()));
    painter.drawPixmap(width() - padding - markSize, (height() - markSize) / 2,
        themePixmap(u"close"_s, IconTone::Accent, markSize, devicePixelRatioF()));
}

SearchChips::SearchChips(QWidget *parent)
    : QWidget(parent)
    , m_connector(new RemovableChip(this))
    , m_brush(new RemovableChip(this))
{
    setObjectName(u"searchChips"_s);
    m_connector->setObjectName(u"connectorChip"_s);
    m_brush->setObjectName(u"brushChip"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_connector);
    layout->addWidget(m_brush);
    connect(m_connector, &QAbstractButton::clicked, this, &SearchChips::connectorRemoved);
    connect(m_brush, &QAbstractButton::clicked, this, &SearchChips::brushRemoved);
}

void SearchChips::setConnector(const QString &name)
{
    m_connector->setLimit(name.isEmpty() ? QString() : tr("Connector: %1").arg(name));
    setVisible(!m_connector->isHidden() || !m_brush->isHidden());
}

void SearchChips::setBrush(const QString &span)
{
    m_brush->setLimit(span);
    setVisible(!m_connector->isHidden() || !m_brush->isHidden());
}

} // namespace workbench
