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

QFont RecordDelegate::fontOf(const QString &field) const
{
    return isData(field) ? m_data : m_words;
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
    const QString field = index.data(RecordModel::FieldRole).toString();
    painter->save();
    if (index.data(RecordModel::PlaceholderRole).toBool()) {
        constexpr int thickness = 8;
        place.setWidth(place.width() * 2 / 3);
        const QRect bar(place.left(), place.center().y() - thickness / 2, place.width(), thickness);
        painter->fillRect(mirrored(option, bar), tokens.track);
        painter->restore();
        return;
    }
    if (field == u"msg_class") {
        const auto kind = RecordKind(index.data(RecordModel::KindRole).toInt());
        const QRect mark(place.left(), place.center().y() - markSize / 2, markSize, markSize);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(seriesOf(kind, tokens));
        painter->drawRoundedRect(mirrored(option, mark), 2, 2);
        place.setLeft(mark.right() + 1 + markGap);
    }
    const QFont font = index.data(RecordModel::EmphasisRole).toBool() ? m_title : fontOf(field);
    painter->setFont(font);
    painter->setPen(isData(field) ? tokens.text2 : tokens.text);
    const QString text = index.data(Qt::DisplayRole).toString();
    const auto elide = field == u"stellar_uuid" ? Qt::ElideMiddle : Qt::ElideRight;
    painter->drawText(mirrored(option, place), int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine,
        QFontMetrics(font).elidedText(text, elide, place.width()));
    painter->restore();
}

QSize RecordDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(option)
    const QString field = index.data(RecordModel::FieldRole).toString();
    const QFont font = index.data(RecordModel::EmphasisRole).toBool() ? m_title : fontOf(field);
    const int mark = field == u"msg_class" ? markSize + markGap : 0;
    const int text = QFontMetrics(font).horizontalAdvance(index.data(Qt::DisplayRole).toString());
    return {leftPadding(index) + mark + text + padding + 2, RecordView::rowHeight};
}

} // namespace workbench
