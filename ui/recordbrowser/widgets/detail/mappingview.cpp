#include "ui/recordbrowser/widgets/detail/mappingview.h"

#include "base/joinedtext.h"
#include "ui/shared/plaintooltip.h"
#include "ui/shared/buttons.h"
#include "ui/shared/flowlayout.h"
#include "ui/shared/formatting.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>
#include <array>

namespace workbench {

using namespace Qt::StringLiterals;
using Kind = defender::MappingLine::Kind;

namespace {

enum LineRole : int { KindRole = Qt::UserRole + 1, FieldRole, RawFieldRole, ValueRole, RawValueRole };

struct Sign {
    QString sign, word;
    QColor color;
};

Sign signOf(Kind kind, const Tokens &tokens)
{
    switch (kind) {
    case Kind::Copied: return {u"="_s, MappingView::tr("copied"), tokens.text2};
    case Kind::Changed: return {u"~"_s, MappingView::tr("changed"), tokens.warn};
    case Kind::Added: return {u"+"_s, MappingView::tr("added"), tokens.ok};
    case Kind::KeptRaw: break;
    }
    return {u"·"_s, MappingView::tr("kept raw"), tokens.text2};
}

QString lineWords(const MappingChange &change, const QString &word)
{
    switch (change.kind) {
    case Kind::Copied:
        return MappingView::tr("%1 from %2, %3: %4").arg(change.field, change.rawField, word, change.value);
    case Kind::Changed:
        return MappingView::tr("%1 from %2, %3: %4, was %5")
            .arg(change.field, change.rawField, word, change.value, change.rawValue);
    case Kind::Added:
    case Kind::KeptRaw: break;
    }
    return MappingView::tr("%1, %2: %3").arg(change.field, word, change.value);
}

// A count in a frame, in the colour of its kind.
class CountLabel : public QLabel {
public:
    CountLabel(int kind, QWidget *parent) : QLabel(parent), m_kind(kind)
    {
        setFont(fontFor(TextRole::Small));
        setContentsMargins(8, 3, 8, 3);
        setTextFormat(Qt::PlainText);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &tokens = tokensOf(palette());
        const std::array inks{tokens.text2, tokens.ok, tokens.warn, tokens.text2};
        const std::array grounds{tokens.surface, tokens.okBackground, tokens.warnBackground, tokens.surface};
        const auto place = size_t(m_kind);
        const bool isColoured = m_kind == 1 || m_kind == 2;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(isColoured ? inks[place] : tokens.strong);
        painter.setBrush(grounds[place]);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
        painter.setPen(inks[place]);
        painter.drawText(rect(), Qt::AlignCenter, text());
    }

private:
    int m_kind;
};

class MappingDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {100, 43};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &tokens = tokensOf(option.palette);
        const Sign sign = signOf(Kind(index.data(KindRole).toInt()), tokens);
        const QRect line = option.rect.adjusted(16, 0, -16, 0);
        painter->save();
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, tokens.selected);
        painter->fillRect(line.left(), line.bottom(), line.width(), 1, tokens.grid);
        painter->setFont(fontFor(TextRole::Data));
        painter->setPen(sign.color);
        painter->drawText(line, int(Qt::AlignLeft | Qt::AlignVCenter), sign.sign);
        QFont word = fontFor(TextRole::Small);
        word.setWeight(QFont::DemiBold);
        painter->setFont(word);
        const int wordWidth = painter->fontMetrics().horizontalAdvance(sign.word) + 10;
        painter->drawText(line, int(Qt::AlignRight | Qt::AlignVCenter), sign.word);
        const QRect texts = QStyle::visualRect(option.direction, line, line.adjusted(20, 4, -wordWidth, -4));
        paintNames(painter, QRect(texts.left(), texts.top(), texts.width(), 17), index, tokens);
        paintValues(painter, QRect(texts.left(), texts.top() + 18, texts.width(), 17), index, tokens);
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(tokens.accent, 2));
            painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
        }
        painter->restore();
    }

private:
    // The leading part of a box, and what is left of it behind such a part.
    static QRect leading(const QPainter *painter, const QRect &box, int width)
    {
        return QStyle::visualRect(
            painter->layoutDirection(), box, QRect(box.topLeft(), QSize(width, box.height())));
    }

    static QRect behind(const QPainter *painter, const QRect &box, int width)
    {
        return QStyle::visualRect(painter->layoutDirection(), box, box.adjusted(width, 0, 0, 0));
    }

    static int drawPart(QPainter *painter, const QRect &box, const QString &text)
    {
        const QString shown = painter->fontMetrics().elidedText(text, Qt::ElideMiddle, box.width());
        painter->drawText(box, int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine), shown);
        return painter->fontMetrics().horizontalAdvance(shown);
    }

    static void paintNames(QPainter *painter, QRect box, const QModelIndex &index, const Tokens &tokens)
    {
        const QString rawField = index.data(RawFieldRole).toString();
        painter->setFont(fontFor(TextRole::DataDense));
        if (!rawField.isEmpty() && Kind(index.data(KindRole).toInt()) != Kind::KeptRaw) {
            painter->setPen(tokens.text2);
            const QRect half = leading(painter, box, box.width() * 6 / 10);
            box = behind(painter, box, drawPart(painter, half, rawField + u" → "_s));
        }
        QFont strong = fontFor(TextRole::DataDense);
        strong.setWeight(QFont::DemiBold);
        painter->setFont(strong);
        painter->setPen(tokens.text);
        drawPart(painter, box, index.data(FieldRole).toString());
    }

    static void paintValues(QPainter *painter, QRect box, const QModelIndex &index, const Tokens &tokens)
    {
        QFont font = fontFor(TextRole::DataDense);
        if (Kind(index.data(KindRole).toInt()) == Kind::Changed) {
            font.setStrikeOut(true);
            painter->setFont(font);
            painter->setPen(tokens.text2);
            const QRect half = leading(painter, box, box.width() / 2);
            box = behind(painter, box, drawPart(painter, half, index.data(RawValueRole).toString()) + 12);
            font.setStrikeOut(false);
        }
        painter->setFont(font);
        painter->setPen(tokens.text);
        drawPart(painter, box, index.data(ValueRole).toString());
    }
};

} // namespace

MappingView::MappingView(QWidget *parent)
    : QWidget(parent)
    , m_note(roleLabel({}, TextRole::Small, LabelTone::Secondary, this))
    , m_fault(roleLabel({}, TextRole::Body, LabelTone::Warn, this))
    , m_list(new QListView(this))
    , m_lines(new QStandardItemModel(this))
{
    setObjectName(u"mappingDiff"_s);
    m_note->setObjectName(u"mappingNote"_s);
    auto *counts = new QWidget(this);
    auto *flow = new FlowLayout(counts);
    flow->setContentsMargins(0, 0, 0, 0);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    counts->setSizePolicy(policy);
    auto *indented = new QHBoxLayout;
    indented->setContentsMargins(16, 8, 16, 6);
    indented->addWidget(counts);
    for (int kind = 0; kind < 4; ++kind) {
        m_counts.append(new CountLabel(kind, counts));
        flow->addWidget(m_counts.last());
    }
    for (QLabel *label : {m_note, m_fault}) {
        label->setWordWrap(true);
        label->setContentsMargins(16, 4, 16, 4);
        label->hide();
    }
    m_list->setObjectName(u"mappingLines"_s);
    m_list->setAccessibleName(tr("How each field was mapped"));
    m_list->setModel(m_lines);
    m_list->setItemDelegate(new MappingDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMinimumHeight(30);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(indented);
    layout->addWidget(m_note);
    layout->addWidget(m_fault);
    layout->addWidget(m_list, 1);
}

void MappingView::setMapping(const std::vector<MappingChange> &changes, const QString &fault)
{
    m_lines->clear();
    const Tokens &tokens = tokensOf(palette());
    for (const auto &change : changes) {
        auto *item = new QStandardItem(lineWords(change, signOf(change.kind, tokens).word));
        item->setToolTip(plainToolTip(item->text()));
        item->setData(int(change.kind), KindRole);
        item->setData(change.field, FieldRole);
        item->setData(change.rawField, RawFieldRole);
        item->setData(change.value.isEmpty() ? change.rawValue : change.value, ValueRole);
        item->setData(change.rawValue, RawValueRole);
        m_lines->appendRow(item);
    }
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
    showCounts(changes);
}

void MappingView::showCounts(const std::vector<MappingChange> &changes)
{
    qint64 mapped = 0, added = 0, changed = 0, kept = 0;
    for (const auto &change : changes) {
        mapped += change.kind == Kind::Copied || change.kind == Kind::Changed ? 1 : 0;
        added += change.kind == Kind::Added ? 1 : 0;
        changed += change.kind == Kind::Changed ? 1 : 0;
        kept += change.kind == Kind::KeptRaw ? 1 : 0;
    }
    const QStringList texts{tr("%1 mapped").arg(numberText(mapped)), tr("%1 added").arg(numberText(added)),
        tr("%1 changed").arg(numberText(changed)), tr("%1 kept raw").arg(numberText(kept))};
    for (qsizetype kind = 0; kind < texts.size(); ++kind) {
        m_counts[kind]->setText(texts[kind]);
        m_counts[kind]->setVisible(!changes.empty());
    }
    m_summary = joinedList(texts);
    m_list->setAccessibleDescription(m_summary);
}

void MappingView::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

} // namespace workbench
