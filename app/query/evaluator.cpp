#include "query/evaluator.h"

#include <algorithm>

namespace workbench::query {

namespace {

// Nothing but brackets and blanks: {} and [].
bool isEmptyContainer(QByteArrayView json)
{
    return json.sliced(1, json.size() - 2).trimmed().isEmpty();
}

bool fulfils(const Comparison &comparison, const Value &value)
{
    switch (value.type) {
    case Value::Type::Object:
    case Value::Type::Array:
        return comparison.kind == Comparison::Kind::Exists && !isEmptyContainer(value.json);
    case Value::Type::String:
        return !value.text.isEmpty() && comparison.matches({Scalar::Type::String, value.text});
    case Value::Type::Number: return comparison.matches({Scalar::Type::Number, value.text});
    case Value::Type::Boolean: return comparison.matches({Scalar::Type::Boolean, value.text});
    }
    Q_UNREACHABLE();
}

bool matchesNode(const Node &node, RecordDocument &record, const TextAnswer &text)
{
    const auto holds = [&](const Node &child) { return matchesNode(child, record, text); };
    switch (node.kind) {
    case Node::Kind::All: return true;
    case Node::Kind::And: return std::all_of(node.children.begin(), node.children.end(), holds);
    case Node::Kind::Or: return std::any_of(node.children.begin(), node.children.end(), holds);
    case Node::Kind::Not: return !holds(node.children.front());
    case Node::Kind::Text: return text(node);
    case Node::Kind::Field: return matches(node.comparison, record);
    }
    Q_UNREACHABLE();
}

} // namespace

bool matches(const Comparison &comparison, RecordDocument &record)
{
    return record.any(comparison.field.path, RecordDocument::Lists::Elements,
        [&](const Value &value) { return fulfils(comparison, value); });
}

bool matches(const Expression &expression, RecordDocument &record, const TextAnswer &text)
{
    return matchesNode(expression.root(), record, text);
}

} // namespace workbench::query
