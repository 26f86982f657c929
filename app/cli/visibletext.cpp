#include "cli/visibletext.h"

#include "record/jsonlayout.h"

#include <QChar>
#include <algorithm>
#include <array>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

constexpr char32_t firstControlPicture = 0x2400;
constexpr char32_t deletePicture = 0x2421;

bool isInvisible(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_NotAssigned:
    case QChar::Other_PrivateUse:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph: return true;
    default: return false;
    }
}

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

QByteArray escaped(char32_t character)
{
    QByteArray json;
    for (const QChar unit : QString::fromUcs4(&character, 1))
        json += "\\u" + QByteArray::number(unit.unicode(), 16).rightJustified(4, '0');
    return json;
}

} // namespace

QString visible(const QString &text)
{
    const auto characters = text.toStdU32String();
    if (std::none_of(characters.begin(), characters.end(), isInvisible))
        return text;
    QString result;
    for (const char32_t character : characters) {
        const bool hasPicture = character < 0x20 || character == 0x7f;
        const char32_t shown = character == 0x7f ? deletePicture : firstControlPicture + character;
        if (hasPicture)
            result += QString::fromUcs4(&shown, 1);
        else if (isInvisible(character))
            result += u"\\u{%1}"_s.arg(uint(character), 0, 16);
        else
            result += QString::fromUcs4(&character, 1);
    }
    return result;
}

int displayWidth(const QString &text)
{
    int width = 0;
    for (const char32_t character : text.toStdU32String())
        width += cellsOf(character);
    return width;
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
    return text + QString(std::max(0, width - displayWidth(text)), u' ');
}

QByteArray indentedJson(QByteArrayView json)
{
    const QByteArray lines = jsonForPeople(json);
    const auto isPlain = [](char c) { return (c & 0x80) == 0 && c != 0x7f; };
    if (std::all_of(lines.begin(), lines.end(), isPlain))
        return lines;
    QByteArray result;
    for (const char32_t character : QString::fromUtf8(lines).toStdU32String()) {
        // Well-formed JSON has control characters between its strings only: the line breaks just made.
        if (character >= 0x20 && isInvisible(character))
            result += escaped(character);
        else
            result += QString::fromUcs4(&character, 1).toUtf8();
    }
    return result;
}

} // namespace workbench
