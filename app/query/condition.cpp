#include "query/condition.h"

#include <span>

namespace workbench::query {

namespace {

// As a balanced tree: SQLite counts the depth of a chain and refuses it beyond a thousand.
QByteArray joined(std::span<const QByteArray> parts, const QByteArray &word)
{
    if (parts.size() == 1)
        return parts.front();
    const size_t half = parts.size() / 2;
    return '(' + joined(parts.first(half), word) + word + joined(parts.subspan(half), word) + ')';
}

} // namespace

Result<Condition> conditionOf(const Node &node, const LeafCondition &leaf)
{
    switch (node.kind) {
    case Node::Kind::All: return Condition::exact("1");
    case Node::Kind::Text:
    case Node::Kind::Field: return leaf(node);
    case Node::Kind::And:
    case Node::Kind::Or:
    case Node::Kind::Not: break;
    }
    std::vector<QByteArray> possible;
    std::vector<QByteArray> certain;
    for (const auto &child : node.children) {
        auto condition = conditionOf(child, leaf);
        if (!condition)
            return condition;
        possible.push_back(std::move(condition->possible));
        certain.push_back(std::move(condition->certain));
    }
    // What is certain to match is what cannot possibly match the negation, and the other way round.
    if (node.kind == Node::Kind::Not)
        return Condition{"(NOT " + certain.front() + ')', "(NOT " + possible.front() + ')'};
    const QByteArray word = node.kind == Node::Kind::And ? " AND " : " OR ";
    return Condition{joined(possible, word), joined(certain, word)};
}

} // namespace workbench::query
