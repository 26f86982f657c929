#include "record/jsontext.h"

#include "record/jsonscanner.h"

#include <QCryptographicHash>
#include <simdjson.h>

#include <algorithm>

namespace workbench {

namespace {

void appendEscape(std::string &json, char byte)
{
    static constexpr std::string_view special = "\"\\\b\f\n\r\t";
    static constexpr std::string_view letters = "\"\\bfnrt";
    static constexpr std::string_view digits = "0123456789abcdef";
    if (const size_t letter = special.find(byte); letter != special.npos) {
        json += '\\';
        json += letters[letter];
    } else {
        json.append(byte < 0x10 ? "\\u000" : "\\u001");
        json += digits[size_t(byte) & 0xf];
    }
}

// Calls itself for each level; the index has a limit for the nesting.
void appendCanonical(std::string &json, const JsonValue &value)
{
    if (!value.isObject() && !value.isArray()) {
        json.append(value.raw());
        return;
    }
    std::vector<JsonValue> children(value.begin(), value.end());
    if (value.isObject()) {
        std::stable_sort(children.begin(), children.end(),
            [](const JsonValue &a, const JsonValue &b) { return a.rawName() < b.rawName(); });
    }
    json += value.isObject() ? '{' : '[';
    for (size_t i = 0; i < children.size(); ++i) {
        if (i > 0)
            json += ',';
        if (value.isObject()) {
            json += '"';
            json.append(children[i].rawName());
            json.append("\":");
        }
        appendCanonical(json, children[i]);
    }
    json += value.isObject() ? '}' : ']';
}

} // namespace

void appendJsonString(std::string &json, std::string_view text)
{
    json += '"';
    for (size_t at = 0; at < text.size(); ++at) {
        const size_t end = endOfPlainJsonText(text, at);
        json.append(text.substr(at, end - at));
        if (end < text.size())
            appendEscape(json, text[end]);
        at = end;
    }
    json += '"';
}

QByteArray jsonString(QByteArrayView utf8)
{
    std::string json;
    appendJsonString(json, std::string_view(utf8.data(), size_t(utf8.size())));
    return QByteArray::fromStdString(json);
}

bool isValidUtf8(std::string_view text)
{
    return simdjson::validate_utf8(text.data(), text.size());
}

QByteArray repairedUtf8(std::string_view text)
{
    const QByteArrayView bytes(text.data(), qsizetype(text.size()));
    return isValidUtf8(text) ? bytes.toByteArray() : QString::fromUtf8(bytes).toUtf8();
}

QByteArray canonicalSha256(const JsonValue &value)
{
    std::string canonical;
    canonical.reserve(value.raw().size());
    appendCanonical(canonical, value);
    return QCryptographicHash::hash(QByteArrayView(canonical), QCryptographicHash::Sha256).toHex();
}

} // namespace workbench
