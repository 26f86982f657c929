#pragma once

#include "query/expression.h"

#include <functional>

namespace workbench::query {

// An expression as SQL, as far as SQL can tell: every record that matches fulfils `possible`, and every
// record that fulfils `certain` matches. Where the two are the same text, SQL decides alone. Neither is ever
// NULL.
struct Condition {
    QByteArray possible;
    QByteArray certain;

    [[nodiscard]] bool isExact() const { return possible == certain; }
    [[nodiscard]] static Condition exact(const QByteArray &sql) { return {sql, sql}; }
    [[nodiscard]] static Condition undecided() { return {"1", "0"}; }
};

// SQL for a Text or Field node, from whoever knows the tables.
using LeafCondition = std::function<Result<Condition>(const Node &leaf)>;

[[nodiscard]] Result<Condition> conditionOf(const Node &node, const LeafCondition &leaf);

} // namespace workbench::query
