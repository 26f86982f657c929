#include "ui/deploy/volumetable.h"

#include "base/joinedtext.h"
#include "ui/shared/buttons.h"
#include "ui/shared/mirroring.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QFontMetrics>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QStyle>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

constexpr int lineHeight = 29;
constexpr int mark = 8, markGap = 6, seriesGap = 20;

} // namespace

VolumeTable::VolumeTable(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(0);
    setAccessibleName(tr("Volume per day"));
}

void VolumeTable::setLines(const QList<QStringList> &lines)
{
    QStringList described;
    for (int line = 0; line < lines.size(); ++line) {
        const QStringList &cells = lines.at(line);
        for (int column = 0; column < cells.size(); ++column)
            addCell(line, column, int(cells.size()), cells.at(column));
        m_grid->setRowMinimumHeight(line, lineHeight);
        QStringList parts;
        for (int column = 1; line > 0 && column < cells.size(); ++column)
            parts.append(u"%1 %2"_s.arg(lines.at(0).at(column), cells.at(column)));
        if (line > 0)
            described.append(u"%1: %2"_s.arg(cells.at(0), joinedList(parts)));
    }
    m_lines = int(lines.size());
    setAccessibleDescription(described.join(u'\n'));
    update();
}

void VolumeTable::addCell(int line, int column, int columns, const QString &text)
{
    if (auto *item = m_grid->itemAtPosition(line, column)) {
        static_cast<QLabel *>(item->widget())->setText(text);
        return;
    }
    const bool isHeading = line == 0;
    const TextRole role = isHeading ? TextRole::Micro : column == 0 ? TextRole::Body : TextRole::Data;
    auto *label = roleLabel(text, role, isHeading ? LabelTone::Secondary : LabelTone::Normal, this);
    if (!isHeading && column == columns - 1) {
        QFont bold = label->font();
        bold.setWeight(QFont::DemiBold);
        label->setFont(bold);
    }
    // Of the table and not of each text: figures stay under their heading in every writing direction.
    const auto side =
        QStyle::visualAlignment(layoutDirection(), column == 0 ? Qt::AlignLeft : Qt::AlignRight);
    label->setAlignment(side | Qt::AlignVCenter);
    m_grid->addWidget(label, line, column);
    m_grid->setColumnStretch(column, column == 0 ? 3 : 1);
}

void VolumeTable::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    for (int line = 0; line + 1 < m_lines; ++line) {
        const int y = m_grid->cellRect(line, 0).bottom();
        painter.fillRect(QRect(0, y, width(), 1), line == 0 ? tokens.border : tokens.grid);
    }
}

SeriesLegend::SeriesLegend(QWidget *parent) : QWidget(parent)
{
    setFont(fontFor(TextRole::Small));
}

void SeriesLegend::setSeries(const QStringList &contentTypes, const QStringList &names)
{
    m_contentTypes = contentTypes;
    m_names = names;
    setAccessibleName(tr("Series: %1").arg(joinedList(names)));
    updateGeometry();
    update();
}

QSize SeriesLegend::sizeHint() const
{
    const QFontMetrics metrics(fontFor(TextRole::Small));
    int width = 0;
    for (const QString &name : m_names)
        width += mark + markGap + metrics.horizontalAdvance(name) + seriesGap;
    return {width, 18};
}

void SeriesLegend::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fontFor(TextRole::Small));
    const auto placed = [this](int at, int length, int high) {
        const QRect place(at, (height() - high) / 2, length, high);
        return mirrored(*this, place);
    };
    int x = 0;
    for (qsizetype index = 0; index < m_names.size(); ++index) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(seriesColor(tokens, m_contentTypes.at(index)));
        painter.drawRoundedRect(placed(x, mark, mark), 2, 2);
        x += mark + markGap;
        const int width = painter.fontMetrics().horizontalAdvance(m_names.at(index));
        painter.setPen(tokens.text2);
        painter.drawText(placed(x, width + 1, height()), Qt::AlignCenter, m_names.at(index));
        x += width + seriesGap;
    }
}

} // namespace workbench
