#include "ui/logfilters/preview/filterpreview.h"

#include "ui/logfilters/figurewording.h"
#include "ui/logfilters/preview/previewhistogram.h"
#include "ui/logfilters/preview/samplemodel.h"
#include "ui/shared/buttons.h"
#include "ui/shared/formatting.h"
#include "ui/shared/segments.h"
#include "ui/shared/statepage.h"
#include "ui/theme/tokens.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

// A square in the colour of a series.
class SeriesMark : public QWidget {
public:
    SeriesMark(bool isKept, QWidget *parent) : QWidget(parent), m_isKept(isKept) { setFixedSize(9, 9); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &tokens = tokensOf(palette());
        QPainter(this).fillRect(rect(), m_isKept ? tokens.activities : tokens.test);
    }

private:
    bool m_isKept;
};

// Cells in line with their headers, and a line below each row.
class SampleDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &tokens = tokensOf(option.palette);
        const QRect &cell = option.rect;
        const bool isSelected = (option.state & QStyle::State_Selected) != 0;
        painter->fillRect(cell, isSelected ? tokens.selected : tokens.surface);
        painter->fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), tokens.grid);
        QStyleOptionViewItem inner = option;
        constexpr int firstPadding = 13; // With the 3 that the style puts before a text: as the header.
        constexpr int padding = 5;
        inner.rect = cell.adjusted(index.column() == 0 ? firstPadding : padding, 0, 0, -1);
        QStyledItemDelegate::paint(painter, inner, index);
    }
};

} // namespace

FilterPreview::FilterPreview(QWidget *parent) : QWidget(parent)
{
    build();
    setOutdated();
}

void FilterPreview::build()
{
    auto *figures = new QWidget(this);
    auto *column = new QVBoxLayout(figures);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(buildHead());
    m_histogram = new PreviewHistogram(figures);
    column->addWidget(m_histogram);
    column->addWidget(buildLegend());
    column->addWidget(buildTable(), 1);
    auto *empty = new StatePage(this);
    empty->setObjectName(u"nothingCollected"_s);
    empty->setState(u"filter"_s, StatePage::Tone::Neutral, tr("No records to preview on"),
        tr("Collect some records first, or preview on the demo tenant."));
    empty->setActions({}, tr("Try it with the demo tenant"));
    connect(empty, &StatePage::alternativeTriggered, this, &FilterPreview::demoRequested);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(figures);
    m_pages->addWidget(empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    constexpr int leastHeight = 430; // Below it the dialog scrolls.
    setMinimumHeight(leastHeight);
}

QWidget *FilterPreview::buildHead()
{
    auto *head = new QWidget(this);
    m_sentence = roleLabel({}, TextRole::Heading, LabelTone::Normal, head);
    m_sentence->setObjectName(u"previewSentence"_s);
    m_sentence->setWordWrap(true);
    m_detail = roleLabel({}, TextRole::Small, LabelTone::Secondary, head);
    m_detail->setObjectName(u"previewDetail"_s);
    m_detail->setWordWrap(true);
    m_groups = roleLabel({}, TextRole::Small, LabelTone::Secondary, head);
    m_groups->setObjectName(u"previewGroups"_s);
    m_groups->setWordWrap(true);
    m_counting = new QProgressBar(head);
    m_counting->setRange(0, 0);
    m_counting->setTextVisible(false);
    m_counting->setAccessibleName(tr("Counting all records"));
    m_which = new Segments(Segments::Choice::One, head);
    m_which->setItems({tr("Dropped"), tr("Kept")});
    m_which->setObjectName(u"previewSamples"_s);
    m_which->setAccessibleName(tr("Which records are shown"));
    connect(m_which, &Segments::changed, this, &FilterPreview::showSamples);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_sentence);
    texts->addWidget(m_detail);
    texts->addWidget(m_groups);
    texts->addWidget(m_counting);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addLayout(texts, 1);
    layout->addWidget(m_which, 0, Qt::AlignTop);
    return head;
}

QWidget *FilterPreview::buildLegend()
{
    auto *legend = new QWidget(this);
    auto *layout = new QHBoxLayout(legend);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    for (const bool isKept : {true, false}) {
        layout->addWidget(new SeriesMark(isKept, legend));
        layout->addWidget(
            roleLabel(isKept ? tr("Kept") : tr("Dropped"), TextRole::Small, LabelTone::Normal, legend));
        layout->addSpacing(12);
    }
    layout->addStretch();
    return legend;
}

QWidget *FilterPreview::buildTable()
{
    constexpr int rowHeight = 26;
    constexpr int markSize = 8;
    auto *frame = new QFrame(this);
    frame->setProperty("v", u"card"_s);
    m_samples = new SampleModel(this);
    m_table = new QTableView(frame);
    m_table->setObjectName(u"previewTable"_s);
    m_table->setAccessibleName(tr("Sample records"));
    m_table->setModel(m_samples);
    m_table->setItemDelegate(new SampleDelegate(m_table));
    m_table->setIconSize({markSize, markSize});
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    constexpr int widths[] = {112, 112, 110, 160, 165};
    for (int column = 0; column < int(std::size(widths)); ++column)
        m_table->setColumnWidth(column, widths[column]);
    m_noSamples = roleLabel({}, TextRole::Small, LabelTone::Secondary, frame);
    m_noSamples->setObjectName(u"noSamples"_s);
    m_noSamples->setContentsMargins(12, 8, 12, 8);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_noSamples);
    return frame;
}

void FilterPreview::setAnswer(const LensAnswer &answer, int filter, qint64 duration)
{
    m_answer = answer;
    m_pages->setCurrentIndex(answer.records == 0 ? 1 : 0);
    m_counting->setVisible(answer.isEstimate);
    const LensFilter *figures = filter < 0 ? nullptr : &answer.filters[size_t(filter)];
    m_groups->setText(figures ? groupsText(answer) : QString());
    m_groups->setVisible(!m_groups->text().isEmpty());
    if (!figures) {
        m_sentence->setText(tr("Choose or add a filter to see what it would drop."));
        m_detail->clear();
    } else if (!figures->isUsable) {
        m_sentence->setText(tr("This filter cannot be used yet"));
        m_detail->setText(tr("It drops nothing until all its conditions are complete."));
    } else {
        m_sentence->setText(tr("Would drop %1 of %2 records (%3)")
                                .arg(figureText(figures->drops, answer.isEstimate),
                                    numberText(answer.records), shareText(figures->drops, answer.records)));
        m_detail->setText(answer.isEstimate
                ? tr("Estimated from %1 records in %2. Counting all of them…")
                      .arg(numberText(answer.examined), durationText(duration))
                : tr("Updated in %1. %2 of them are dropped by this filter alone.")
                      .arg(durationText(duration), numberText(figures->dropsAlone)));
    }
    m_histogram->setHistogram(answer.histogram);
    showSamples();
}

void FilterPreview::setOutdated()
{
    m_counting->show();
    if (!m_answer)
        m_sentence->setText(tr("Counting…"));
}

void FilterPreview::setProblem(const QString &sentence)
{
    m_pages->setCurrentIndex(0);
    m_counting->hide();
    m_sentence->setText(tr("The preview is not possible"));
    m_detail->setText(sentence);
    m_groups->hide();
}

void FilterPreview::showSamples()
{
    if (!m_answer)
        return;
    const bool isDropped = m_which->current() == 0;
    const auto &samples = isDropped ? m_answer->droppedSamples : m_answer->keptSamples;
    m_samples->setSamples(samples);
    m_noSamples->setText(isDropped ? tr("No record is dropped.") : tr("No record is kept."));
    m_noSamples->setVisible(samples.empty());
    m_table->setVisible(!samples.empty());
}

} // namespace workbench
