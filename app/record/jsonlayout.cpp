#include "record/jsonlayout.h"

#include "record/jsonscanner.h"

#include <algorithm>
#include <simdjson.h>

namespace workbench {

namespace {

// The string that starts at `at`, with its quotes.
QByteArrayView stringAt(QByteArrayView json, qsizetype at)
{
    const size_t end = std::min(endOfJsonString(viewOf(json), size_t(at) + 1), size_t(json.size()) - 1);
    return json.sliced(at, qsizetype(end) - at + 1);
}

void breakLine(QByteArray &result, int depth)
{
    constexpr int deepestIndentation = 40;
    result += '\n' + QByteArray(2 * std::clamp(depth, 0, deepestIndentation), ' ');
}

} // namespace

QByteArray jsonOnOneLine(QByteArrayView json)
{
    QByteArray result(json.size(), Qt::Uninitialized);
    size_t size = 0;
    if (simdjson::minify(json.data(), size_t(json.size()), result.data(), size) != simdjson::SUCCESS)
        return json.toByteArray().replace('\n', ' ').replace('\r', ' ');
    result.truncate(qsizetype(size));
    return result;
}

QByteArray jsonForPeople(QByteArrayView json)
{
    const QByteArray line = jsonOnOneLine(json);
    QByteArray result;
    int depth = 0;
    for (qsizetype at = 0; at < line.size(); ++at) {
        const char sign = line[at];
        if (sign == '"') {
            const QByteArrayView text = stringAt(line, at);
            result += text;
            at += text.size() - 1;
        } else if (sign == '{' || sign == '[') {
            result += sign;
            const bool isEmpty = at + 1 < line.size() && (line[at + 1] == '}' || line[at + 1] == ']');
            if (isEmpty)
                result += line[++at];
            else
                breakLine(result, ++depth);
        } else if (sign == '}' || sign == ']') {
            breakLine(result, --depth);
            result += sign;
        } else {
            result += sign;
            if (sign == ',')
                breakLine(result, depth);
            else if (sign == ':')
                result += ' ';
        }
    }
    return result;
}

} // namespace workbench
