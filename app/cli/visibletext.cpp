#include "cli/visibletext.h"

#include "record/jsonlayout.h"

#include <QChar>
#include <algorithm>

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
