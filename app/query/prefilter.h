#pragma once

#include "query/expression.h"

#include <QByteArray>
#include <array>
#include <vector>

namespace workbench::query {

// Finds a piece of ASCII text in bytes, without case.
class Needle {
public:
    // Lower case, not empty, at most `longest` bytes.
    static constexpr qsizetype longest = 255;
    explicit Needle(const QByteArray &text);
    [[nodiscard]] bool isIn(QByteArrayView bytes) const;
    [[nodiscard]] qsizetype size() const { return m_text.size(); }

private:
    QByteArray m_text;
    std::array<quint8, 256> m_skips; // How far the text may move on, by the byte under its last one.
};

// Says of a record's JSON, before it is read, that it cannot match: a condition on a text needs a piece of
// that text. Never changes, so threads may share it.
class Prefilter {
public:
    explicit Prefilter(const Expression &expression);

    // True if it can tell nothing of any record.
    [[nodiscard]] bool isEmpty() const { return m_groups.empty(); }
    // False: no record with this JSON matches. True says nothing.
    [[nodiscard]] bool mayMatch(QByteArrayView json) const;

private:
    using Group = std::vector<Needle>; // One of them must be in the record.

    [[nodiscard]] static std::vector<Group> groupsOf(const Node &node);

    std::vector<Group> m_groups; // All of them.
};

} // namespace workbench::query
