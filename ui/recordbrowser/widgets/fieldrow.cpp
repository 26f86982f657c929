#include "ui/recordbrowser/widgets/fieldrow.h"

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QMenu>
#include <QPainter>
#include <utility>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

class Wording {
    Q_DECLARE_TR_FUNCTIONS(workbench::FieldList)
};

QString kindWord(query::FieldKind kind)
{
    switch (kind) {
    case query::FieldKind::Number: return Wording::tr("number");
    case query::FieldKind::Time: return Wording::tr("time");
    case query::FieldKind::Address: return Wording::tr("IP address");
    case query::FieldKind::Boolean: return Wording::tr("true or false");
    case query::FieldKind::Keyword:
    case query::FieldKind::Text: break;
    }
    return Wording::tr("text");
}

} // namespace

QString kindBadge(query::FieldKind kind)
{
    switch (kind) {
    case query::FieldKind::Number: return u"#"_s;
    case query::FieldKind::Time: return u"date"_s;
    case query::FieldKind::Address: return u"ip"_s;
    case query::FieldKind::Boolean: return u"b"_s;
    case query::FieldKind::Keyword:
    case query::FieldKind::Text: break;
    }
    return u"t"_s;
}

QString shortFieldName(const QString &name)
{
    static const QString prefix = u"microsoft_defender_for_cloud_apps."_s;
    return name.startsWith(prefix) ? u"…_apps."_s + name.mid(prefix.size()) : name;
}

FieldRow::FieldRow(const QString &field, query::FieldKind kind, QWidget *parent)
    : QAbstractButton(parent)
    , m_field(field)
    , m_kind(kind)
{
    setObjectName(u"field:"_s + field);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFixedHeight(25);
    setAccessibleName(field);
    connect(this, &QAbstractButton::clicked, this, &FieldRow::expansionRequested);
    describe();
}

void FieldRow::describe()
{
    const QString state = m_isColumn ? tr("a column of the table") : tr("not a column");
    const QString values = m_isExpanded ? tr("values shown") : tr("values hidden");
    setAccessibleDescription(u"%1, %2, %3"_s.arg(kindWord(m_kind), state, values));
    setToolTip(tr("%1 (%2)\nClick shows the most frequent values, double click or Space %3 the column.")
                   .arg(m_field, kindWord(m_kind), m_isColumn ? tr("removes") : tr("adds")));
}

void FieldRow::setIsColumn(bool isColumn)
{
    if (std::exchange(m_isColumn, isColumn) != isColumn)
        describe();
}

void FieldRow::setExpanded(bool isExpanded)
{
    m_isExpanded = isExpanded;
    describe();
    update();
}

void FieldRow::setMissing(bool isMissing)
{
    if (std::exchange(m_isMissing, isMissing) != isMissing)
        update();
}

void FieldRow::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT expansionRequested(); break;
    case Qt::Key_Space: Q_EMIT columnRequested(); break;
    case Qt::Key_Right:
        if (!m_isExpanded)
            Q_EMIT expansionRequested();
        break;
    case Qt::Key_Left:
        if (m_isExpanded)
            Q_EMIT expansionRequested();
        break;
    case Qt::Key_Up: Q_EMIT moveRequested(-1); break;
    case Qt::Key_Down: Q_EMIT moveRequested(1); break;
    default: QAbstractButton::keyPressEvent(event);
    }
}

void FieldRow::mouseDoubleClickEvent(QMouseEvent *)
{
    // The first click of the two opened or closed the values.
    Q_EMIT expansionRequested();
    Q_EMIT columnRequested();
}

void FieldRow::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    const QAction *values = menu.addAction(m_isExpanded ? tr("Hide values") : tr("Show values"));
    const QAction *column = menu.addAction(m_isColumn ? tr("Remove column") : tr("Add as column"));
    const QAction *chosen = menu.exec(event->globalPos());
    if (chosen == values)
        Q_EMIT expansionRequested();
    else if (chosen == column)
        Q_EMIT columnRequested();
}

void FieldRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = tokensOf(palette());
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.hover);
        painter.drawRoundedRect(rect(), 4, 4);
    }
    const QRectF badge(0.5, (height() - 15) / 2 + 0.5, 19, 14);
    painter.setPen(tokens.border);
    painter.setBrush(tokens.surface);
    painter.drawRoundedRect(badge, 3, 3);
    QFont small = fontFor(TextRole::Micro);
    small.setPixelSize(kindBadge(m_kind).size() > 2 ? 9 : 10);
    painter.setFont(small);
    painter.setPen(tokens.text2);
    painter.drawText(badge, Qt::AlignCenter, kindBadge(m_kind));

    painter.setFont(fontFor(TextRole::DataDense));
    painter.setPen(m_isMissing ? tokens.text3 : tokens.text);
    const QRect name = rect().adjusted(27, 0, -2, 0);
    painter.drawText(name, int(Qt::AlignLeft | Qt::AlignVCenter),
        painter.fontMetrics().elidedText(shortFieldName(m_field), Qt::ElideMiddle, name.width()));
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tokens.accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

} // namespace workbench
