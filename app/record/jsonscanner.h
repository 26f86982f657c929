#pragma once

#include <QByteArray>
#include <cstdint>
#include <optional>
#include <string_view>

namespace workbench {

[[nodiscard]] inline std::string_view viewOf(QByteArrayView bytes)
{
    return {bytes.data(), size_t(bytes.size())};
}

// Cuts JSON text into values without judging what is inside them: it minds strings, escapes and the number of
// open brackets and nothing else, so that a broken value does not take its neighbours with it. Never
// recurses, so any nesting is fine. Value type, any thread; the text must outlive it.
class JsonScanner {
public:
    explicit JsonScanner(std::string_view text) : m_text(text) { }

    // The next byte that is not a blank, or 0 at the end.
    [[nodiscard]] char peek();
    // Steps over `byte` if it comes next.
    bool take(char byte);
    // The next string with its quotes, or the next value of any type. Nothing: the text ends before it is
    // complete, or nothing that could be a value comes next.
    [[nodiscard]] std::optional<std::string_view> takeString();
    [[nodiscard]] std::optional<std::string_view> takeValue();

    [[nodiscard]] bool isAtEnd() { return peek() == 0 && m_position >= m_text.size(); }

private:
    [[nodiscard]] std::optional<std::string_view> takeNested();
    [[nodiscard]] std::optional<std::string_view> takeScalar();

    std::string_view m_text;
    size_t m_position = 0;
};

// Position of the quote that ends the string whose first byte after the opening quote is at `from`; npos: it
// never ends.
[[nodiscard]] size_t endOfJsonString(std::string_view text, size_t from);

// Position of the first byte from `from` on that has a meaning of its own inside a string: a quote, a
// backslash or a control character; the text's size where there is none.
[[nodiscard]] size_t endOfPlainJsonText(std::string_view text, size_t from);

[[nodiscard]] constexpr bool isHexDigit(char byte)
{
    return (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'f') || (byte >= 'A' && byte <= 'F');
}

// What a string means, without its quotes, as UTF-8. Nothing: an unknown escape or half of a surrogate pair,
// which no UTF-8 text can hold.
[[nodiscard]] std::optional<QByteArray> unescapedJsonString(std::string_view inside);

// A whole number from a JSON number, also from one with a fraction (cut off) or an exponent; a string of such
// a number must be given without its quotes. Nothing: anything else, or beyond 64 bits.
[[nodiscard]] std::optional<std::int64_t> wholeNumber(std::string_view token);

} // namespace workbench
