#pragma once

#include <array>
#include <charconv>
#include <concepts>
#include <string>
#include <string_view>

namespace workbench::simulator {

// Writes JSON piece by piece in the order it is told. Value type without checks: a benchmark asks for a
// million records, and QJsonDocument would sort the keys, merge those that differ only in case, and take
// forty times as long.
class JsonText {
public:
    JsonText() { m_text.reserve(4096); }

    void open() { begin('{'); }
    void open(std::string_view key) { name(key), m_text += '{'; }
    void openList() { begin('['); }
    void openList(std::string_view key) { name(key), m_text += '['; }
    void close() { m_text += '}'; }
    void closeList() { m_text += ']'; }

    void text(std::string_view key, std::string_view value) { name(key), quoted(value); }
    void number(std::string_view key, std::integral auto value) { name(key), digits(value); }
    void decimal(std::string_view key, double value) { name(key), digits(value); }
    void truth(std::string_view key, bool value) { name(key), m_text += value ? "true" : "false"; }
    void null(std::string_view key) { name(key), m_text += "null"; }
    // `value` is JSON already.
    void raw(std::string_view key, std::string_view value) { name(key), m_text += value; }

    void item(std::string_view value) { comma(), quoted(value); }
    void itemNumber(std::integral auto value) { comma(), digits(value); }
    void itemRaw(std::string_view value) { comma(), m_text += value; }

    [[nodiscard]] const std::string &result() const { return m_text; }
    [[nodiscard]] std::string take() { return std::move(m_text); }

private:
    void comma()
    {
        if (!m_text.empty() && m_text.back() != '{' && m_text.back() != '[')
            m_text += ',';
    }
    void begin(char bracket) { comma(), m_text += bracket; }
    void name(std::string_view key) { comma(), quoted(key), m_text += ':'; }
    void digits(auto value)
    {
        std::array<char, 32> buffer{};
        const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value).ptr;
        m_text.append(buffer.data(), end);
    }
    void quoted(std::string_view value)
    {
        m_text += '"';
        size_t done = 0;
        for (size_t i = 0; i < value.size(); ++i) {
            const char c = value[i];
            if (c != '"' && c != '\\' && static_cast<unsigned char>(c) >= 0x20)
                continue;
            m_text.append(value, done, i - done);
            escape(c);
            done = i + 1;
        }
        m_text.append(value, done);
        m_text += '"';
    }
    void escape(char c)
    {
        static constexpr char symbols[] = "0123456789abcdef";
        if (c == '"' || c == '\\') {
            m_text += '\\';
            m_text += c;
        } else if (c == '\n') {
            m_text += "\\n";
        } else {
            m_text += "\\u00";
            m_text += symbols[(c >> 4) & 15];
            m_text += symbols[c & 15];
        }
    }

    std::string m_text;
};

} // namespace workbench::simulator
