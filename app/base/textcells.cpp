#include "base/textcells.h"

#include <QChar>
#include <algorithm>
#include <array>

namespace workbench {

namespace {

// The blocks of Unicode whose characters take two cells; a terminal's own table may differ at the edges.
bool isWide(char32_t character)
{
    struct Block {
        char32_t first, last;
    };
    static constexpr std::array<Block, 11> blocks{{{0x1100, 0x115f}, {0x2e80, 0x303e}, {0x3041, 0x33ff},
        {0x3400, 0x4dbf}, {0x4e00, 0x9fff}, {0xa000, 0xa4cf}, {0xac00, 0xd7a3}, {0xf900, 0xfaff},
        {0xfe30, 0xfe6f}, {0xff00, 0xff60}, {0x1f300, 0x3fffd}}};
    return std::any_of(blocks.begin(), blocks.end(),
        [&](const Block &block) { return character >= block.first && character <= block.last; });
}

int cellsOf(char32_t character)
{
    const auto category = QChar::category(character);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing)
        return 0;
    return isWide(character) ? 2 : 1;
}

QString blanks(const QString &text, int width)
{
    return QString(std::max(0, width - displayWidth(text)), u' ');
}

} // namespace

int displayWidth(const QString &text)
{
    int width = 0;
    for (const char32_t character : text.toStdU32String())
        width += cellsOf(character);
    return width;
}

int widestOf(const QStringList &texts)
{
    int widest = 0;
    for (const QString &text : texts)
        widest = std::max(widest, displayWidth(text));
    return widest;
}

QString elided(const QString &text, int width)
{
    if (displayWidth(text) <= width)
        return text;
    QString result;
    int used = 1;
    for (const char32_t character : text.toStdU32String()) {
        used += cellsOf(character);
        if (used > width)
            break;
        result += QString::fromUcs4(&character, 1);
    }
    return width > 0 ? result + u'…' : QString();
}

QString padded(const QString &text, int width)
{
    return text + blanks(text, width);
}

QString paddedBefore(const QString &text, int width)
{
    return blanks(text, width) + text;
}

QString labelledLines(const QList<LabelledValue> &values)
{
    int width = 0;
    for (const LabelledValue &line : values) {
        if (!line.value.isEmpty())
            width = std::max(width, displayWidth(line.label));
    }
    QStringList lines;
    for (const LabelledValue &line : values)
        lines.append(line.value.isEmpty() ? line.label : padded(line.label, width + 2) + line.value);
    return lines.join(u'\n');
}

} // namespace workbench
