#pragma once

#include "base/result.h"

#include <QByteArray>
#include <cstdint>
#include <iterator>
#include <optional>
#include <string_view>
#include <vector>

namespace workbench {

class JsonIndex;

// One value of a JsonIndex, or none. Cheap to copy, valid while the index lives. Asking for what is not there
// gives a value that is missing, so that a path can be followed without asking at each step.
class JsonValue {
public:
    JsonValue() = default;

    [[nodiscard]] bool isMissing() const { return m_index == nullptr; }
    [[nodiscard]] bool isObject() const { return firstByte() == '{'; }
    [[nodiscard]] bool isArray() const { return firstByte() == '['; }
    [[nodiscard]] bool isString() const { return firstByte() == '"'; }
    [[nodiscard]] bool isNumber() const;
    [[nodiscard]] bool isTrue() const { return firstByte() == 't'; }
    [[nodiscard]] bool isFalse() const { return firstByte() == 'f'; }

    // The member of that name; the first one where there are several. Names are compared by what they mean.
    [[nodiscard]] JsonValue operator[](std::string_view name) const;

    // The bytes as they came; for a missing value none.
    [[nodiscard]] std::string_view raw() const;
    // What a string means. Nothing where this is no string, or one that no UTF-8 text can hold (half a
    // surrogate pair).
    [[nodiscard]] std::optional<QByteArray> text() const;
    // What is between the quotes of a string without escapes, which is its text; nothing for any other value.
    [[nodiscard]] std::optional<std::string_view> plainText() const;
    // A whole number from a number, or from a string that holds one.
    [[nodiscard]] std::optional<std::int64_t> integer() const;

    // A member's name as it came, without its quotes. Only for what iterating over an object gives.
    [[nodiscard]] std::string_view rawName() const;

    // The elements of a list or the members' values of an object; nothing for any other value.
    class Iterator;
    [[nodiscard]] Iterator begin() const;
    [[nodiscard]] Iterator end() const;

    // True for this value itself and for everything inside it.
    [[nodiscard]] bool contains(const JsonValue &other) const;

    // The place in the index; equal for two values that are the same place of the text.
    [[nodiscard]] std::uint32_t node() const { return m_node; }

private:
    friend class JsonIndex;

    JsonValue(const JsonIndex *index, std::uint32_t node) : m_index(index), m_node(node) { }
    [[nodiscard]] char firstByte() const;

    const JsonIndex *m_index = nullptr;
    std::uint32_t m_node = 0;
};

// Checked JSON text with the places of its values. Unlike a parser it changes nothing: numbers of any size,
// escapes and duplicate names stay as they came. Whether the text is valid UTF-8 is not looked at. Value type
// that only points into the text, which must outlive it.
class JsonIndex {
public:
    // BadReply with one sentence: not exactly one well-formed JSON value, more than `maximumNesting` brackets
    // open at once, or more than 1 GiB.
    [[nodiscard]] static Result<JsonIndex> of(std::string_view text, size_t maximumNesting);

    // Valid while this index is neither moved nor gone.
    [[nodiscard]] JsonValue root() const { return {this, 0}; }

private:
    friend class JsonValue;
    friend class JsonIndexer;

    // Bytes begin to end, and the node after this one's last descendant. An object's members are two nodes
    // each: name, value.
    struct Node {
        std::uint32_t begin = 0;
        std::uint32_t end = 0;
        std::uint32_t next = 0;
        bool hasEscapes = false;
    };

    std::string_view m_text;
    std::vector<Node> m_nodes;
};

class JsonValue::Iterator {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = JsonValue;
    using difference_type = std::ptrdiff_t;
    using pointer = const JsonValue *;
    using reference = JsonValue;

    Iterator() = default;
    Iterator(const JsonIndex *index, std::uint32_t node, bool named)
        : m_index(index)
        , m_node(node)
        , m_named(named)
    {
    }

    [[nodiscard]] JsonValue operator*() const { return {m_index, m_node + (m_named ? 1U : 0U)}; }
    Iterator &operator++();
    bool operator==(const Iterator &other) const { return m_node == other.m_node; }

private:
    const JsonIndex *m_index = nullptr;
    std::uint32_t m_node = 0;
    bool m_named = false;
};

} // namespace workbench
