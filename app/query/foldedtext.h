#pragma once

#include <QByteArrayView>
#include <QString>
#include <string>
#include <vector>

namespace workbench::query {

// Text without case (Unicode case folding), one element a code point: what all comparisons of text work on.
using FoldedText = std::u32string;

[[nodiscard]] FoldedText folded(const QString &text);
[[nodiscard]] FoldedText folded(QByteArrayView utf8);

// Letters, digits and the marks on them; everything else separates words.
[[nodiscard]] bool isWordCharacter(char32_t character);

// True if the words stand in the text with nothing but word boundaries at both ends.
[[nodiscard]] bool containsWords(const FoldedText &text, const FoldedText &words);

// A pattern with `*` for any characters and `?` for one.
class Wildcard {
public:
    void add(char32_t character) { m_pattern.push_back(character); }
    void add(const FoldedText &literal) { m_pattern += literal; }
    void addAnyRun() { m_pattern.push_back(anyRun); }
    void addAnyOne() { m_pattern.push_back(anyOne); }

    [[nodiscard]] bool matches(std::u32string_view text) const;
    // True if it matches the text as a whole or one of its words; a word ends at a blank or, also, at any
    // sign that isWordCharacter() does not count.
    [[nodiscard]] bool matchesTextOrWord(const FoldedText &text) const;
    // What every match begins with.
    [[nodiscard]] FoldedText literalStart() const;
    // Its literal characters; one beyond Unicode stands for any.
    [[nodiscard]] std::u32string_view characters() const { return m_pattern; }
    [[nodiscard]] size_t size() const { return m_pattern.size(); }
    // True if it asks for nothing: only `*`.
    [[nodiscard]] bool isAnything() const
    {
        return m_pattern.find_first_not_of(anyRun) == std::u32string::npos;
    }

    // `*` and `?` of a plain text; there is no escape.
    [[nodiscard]] static Wildcard fromPlain(const FoldedText &text);

private:
    // Beyond Unicode, so that no text holds them.
    static constexpr char32_t anyRun = 0x110000;
    static constexpr char32_t anyOne = 0x110001;

    std::u32string m_pattern;
};

} // namespace workbench::query
