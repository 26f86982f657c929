#include "record/csvcell.h"

#include <algorithm>

namespace workbench {

QByteArray csvCell(QByteArray text)
{
    const auto isSpecial = [](char c) { return c == '"' || c == ',' || c == '\r' || c == '\n'; };
    const bool hasOuterBlanks = text.startsWith(' ') || text.endsWith(' ');
    if (!hasOuterBlanks && std::none_of(text.begin(), text.end(), isSpecial))
        return text;
    return '"' + text.replace('"', "\"\"") + '"';
}

} // namespace workbench
