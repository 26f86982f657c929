#include "ui/recordbrowser/recorddelegate.h"

#include "ui/recordbrowser/recordmodel.h"
#include "ui/recordbrowser/recordview.h"
#include "ui/shared/mirroring.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyle>
#include <QTableView>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

constexpr int markSize = 10;
constexpr int markGap = 6;
constexpr int barWidth = 3;

bool isData(const QString &field)
{
    using enum query::FieldKind;
    if (field == u"msg_class" || field == u"stellar_uuid" || field.endsWith(u"_id"_s))
        return true;
    const auto known = query::fieldFromName(field);
    const auto kind = known ? known->kind : Keyword;
    return kind == Time || kind == Number || kind == Address;
}

QColor seriesOf(RecordKind kind, const Tokens &tokens)
{
    switch (kind) {
    case RecordKind::Activity: return tokens.activities;
    case RecordKind::Alert: return tokens.alerts;
    case RecordKind::Other: break;
    }
    return tokens.test;
}

} // namespace

RecordDelegate::RecordDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
    , m_words(fontFor(TextRole::Small))
    , m_title(m_words)
    , m_data(fontFor(TextRole::DataDense))
{
    m_title.setWeight(QFont::DemiBold);
}

RecordDelegate::ColumnStyle RecordDelegate::styleOf(const QString &field) const
{
    const auto known = m_styles.constFind(field);
    if (known != m_styles.cend())
        return *known;
    return *m_styles.insert(field,
        {.isData = isData(field),
            .isClass = field == u"msg_class",
            .elide = field == u"stellar_uuid" ? Qt::ElideMiddle : Qt::ElideRight});
}

QFont RecordDelegate::fontOf(const QModelIndex &index, const ColumnStyle &style) const
{
    if (index.data(RecordModel::EmphasisRole).toBool())
        return m_title;
    return style.isData ? m_data : m_words;
}

// The first column as it is shown, wherever it was moved to.
int RecordDelegate::leftPadding(const QModelIndex &index)
{
    return index.isValid() && index.data(RecordModel::FirstColumnRole).toBool() ? firstPadding : padding;
}

void RecordDelegate::paintBackground(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = tokensOf(option.palette);
    const bool isSelected = (option.state & QStyle::State_Selected) != 0;
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    const bool isUnderPointer = view && view->viewport()->underMouse()
        && view->rowAt(view->viewport()->mapFromGlobal(QCursor::pos()).y()) == index.row();
    QColor background = tokens.surface;
    if (isSelected)
        background = tokens.selected;
    else if (index.data(RecordModel::NewRole).toBool())
        background = tokens.infoBackground;
    else if (isUnderPointer)
        background = tokens.hover;
    painter->fillRect(option.rect, background);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens.grid);
    const bool isFirst = index.data(RecordModel::FirstColumnRole).toBool();
    if (isSelected && isFirst)
        painter->fillRect(
            mirrored(option, QRect(option.rect.topLeft(), QSize(barWidth, option.rect.height()))),
            tokens.accent);
}

void RecordDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    paintBackground(painter, option, index);
    const Tokens &tokens = tokensOf(option.palette);
    QRect place = option.rect.adjusted(leftPadding(index), 0, -padding, 0);
    const ColumnStyle style = styleOf(index.data(RecordModel::FieldRole).toString());
    painter->save();
    if (index.data(RecordModel::PlaceholderRole).toBool()) {
        constexpr int thickness = 8;
        place.setWidth(place.width() * 2 / 3);
        const QRect bar(place.left(), place.center().y() - thickness / 2, place.width(), thickness);
        painter->fillRect(mirrored(option, bar), tokens.track);
        painter->restore();
        return;
    }
    if (style.isClass) {
        const auto kind = RecordKind(index.data(RecordModel::KindRole).toInt());
        const QRect mark(place.left(), place.center().y() - markSize / 2, markSize, markSize);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(seriesOf(kind, tokens));
        painter->drawRoundedRect(mirrored(option, mark), 2, 2);
        place.setLeft(mark.right() + 1 + markGap);
    }
    painter->setFont(fontOf(index, style));
    painter->setPen(style.isData ? tokens.text2 : tokens.text);
    paintText(painter, option, mirrored(option, place), index.data(Qt::DisplayRole).toString(), style);
    painter->restore();
}

// What runs from right to left, and what stands in a window that does, is placed by the painter.
void RecordDelegate::paintText(QPainter *painter, const QStyleOptionViewItem &option, const QRect &place,
    const QString &text, const ColumnStyle &style) const
{
    const QFont font = painter->font();
    const auto elided = [&] { return QFontMetrics(font).elidedText(text, style.elide, place.width()); };
    if (option.direction == Qt::RightToLeft || text.isRightToLeft()) {
        painter->drawText(place, int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine, elided());
        return;
    }
    const LaidOutText key{text, font.weight(), style.isData, place.width()};
    QStaticText *laidOut = m_texts.object(key);
    if (laidOut == nullptr) {
        laidOut = new QStaticText(elided());
        laidOut->setTextFormat(Qt::PlainText); // A record's text is data, whatever stands in it.
        laidOut->setPerformanceHint(QStaticText::AggressiveCaching);
        laidOut->prepare(painter->transform(), font);
        m_texts.insert(key, laidOut);
    }
    const qreal height = laidOut->size().height();
    painter->drawStaticText(QPointF(place.left(), place.top() + (place.height() - height) / 2), *laidOut);
}

QSize RecordDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(option)
    const ColumnStyle style = styleOf(index.data(RecordModel::FieldRole).toString());
    const QFont font = fontOf(index, style);
    const int mark = style.isClass ? markSize + markGap : 0;
    const int text = QFontMetrics(font).horizontalAdvance(index.data(Qt::DisplayRole).toString());
    return {leftPadding(index) + mark + text + padding + 2, RecordView::rowHeight};
}

} // namespace workbench
