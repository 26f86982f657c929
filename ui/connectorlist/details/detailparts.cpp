#include "ui/connectorlist/details/detailparts.h"

#include "ui/shared/mirroring.h"
#include "ui/shared/plaintooltip.h"
#include "ui/theme/tokens.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <algorithm>

namespace workbench {

namespace {

QColor colorOf(LabelTone tone, const Tokens &tokens)
{
    switch (tone) {
    case LabelTone::Warn: return tokens.warn;
    case LabelTone::Err: return tokens.err;
    case LabelTone::Ok: return tokens.ok;
    case LabelTone::Secondary: return tokens.text3;
    default: return tokens.fill;
    }
}

} // namespace

SectionLine::SectionLine(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(1);
}

void SectionLine::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokensOf(palette()).border);
}

SeriesMark::SeriesMark(QString contentType, QWidget *parent)
    : QWidget(parent)
    , m_contentType(std::move(contentType))
{
    setFixedSize(8, 16);
}

void SeriesMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(seriesColor(tokensOf(palette()), m_contentType));
    painter.drawRoundedRect(QRectF(0, 4, 8, 8), 2, 2);
}

ProgressLine::ProgressLine(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(4);
}

void ProgressLine::setProgress(double fraction, LabelTone tone)
{
    m_fraction = std::clamp(fraction, 0.0, 1.0);
    m_tone = tone;
    update();
}

void ProgressLine::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.track);
    painter.drawRoundedRect(rect(), 2, 2);
    painter.setBrush(colorOf(m_tone, tokens));
    const QRect done(0, 0, std::max(4, qRound(width() * m_fraction)), height());
    if (m_fraction > 0)
        painter.drawRoundedRect(mirrored(*this, done), 2, 2);
}

FactGrid::FactGrid(int stretchedColumn, QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_stretchedColumn(stretchedColumn)
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(4);
}

void FactGrid::setRows(const QList<QList<Fact>> &rows, const QStringList &series)
{
    const bool isSameShape = rows.size() == m_labels.size() && series == m_series
        && std::equal(rows.begin(), rows.end(), m_labels.begin(),
            [](const auto &row, const auto &labels) { return row.size() == labels.size(); });
    if (!isSameShape)
        rebuild(rows, series);
    for (qsizetype row = 0; row < rows.size(); ++row) {
        for (qsizetype column = 0; column < rows[row].size(); ++column) {
            const Fact &fact = rows[row][column];
            QLabel *label = m_labels[row][column];
            label->setText(fact.text);
            label->setFont(fontFor(fact.role));
            setWrappedToolTip(label, fact.toolTip);
            setLabelTone(label, fact.tone);
        }
    }
}

void FactGrid::rebuild(const QList<QList<Fact>> &rows, const QStringList &series)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_labels.clear();
    m_series = series;
    const int first = series.isEmpty() ? 0 : 1;
    m_grid->setColumnStretch(first + m_stretchedColumn, 1);
    for (int row = 0; row < int(rows.size()); ++row) {
        if (first > 0)
            m_grid->addWidget(new SeriesMark(series.value(row), this), row, 0);
        QList<QLabel *> labels;
        for (int column = 0; column < int(rows[row].size()); ++column) {
            QLabel *label = roleLabel({}, rows[row][column].role, rows[row][column].tone, this);
            label->setTextFormat(Qt::PlainText);
            label->setWordWrap(column == m_stretchedColumn);
            m_grid->addWidget(label, row, first + column, Qt::AlignTop);
            labels << label;
        }
        m_labels << labels;
    }
}

QWidget *sectionHead(const QString &title, QWidget *right, QWidget *parent)
{
    auto *head = new QWidget(parent);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(roleLabel(title, TextRole::Micro, LabelTone::Secondary, head), 1);
    if (right)
        layout->addWidget(right);
    return head;
}

} // namespace workbench
