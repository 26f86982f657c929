#pragma once

#include "query/decimal.h"
#include "query/fields.h"
#include "query/foldedtext.h"
#include "query/ipaddress.h"

#include <memory>
#include <optional>
#include <tl/expected.hpp>
#include <vector>

namespace workbench::query {

// A scalar of a record. Objects and lists are never compared as such.
struct Scalar {
    enum class Type { String, Number, Boolean };
    Type type = Type::String;
    QByteArrayView text; // UTF-8 without quotes and escapes.
};

// One condition on one field.
struct Comparison {
    enum class Kind { Exists, Equals, Matches, Range };
    struct Bound {
        bool inclusive = true;
        FoldedText text = {};
        std::optional<Decimal> number = {}; // Of a time: its milliseconds.
        std::optional<qint64> moment = {}; // Of a time.
        std::optional<IpAddress> address = {};
    };

    Kind kind = Kind::Exists;
    Field field = {};
    // Equals: the value as text and, where it is one, as a number and as a network.
    QString written = {};
    FoldedText text = {};
    std::optional<Decimal> number = {};
    std::optional<qint64> moment = {}; // Of a time.
    std::optional<IpNetwork> network = {};
    Wildcard pattern = {}; // Matches.
    std::optional<Bound> lower = {};
    std::optional<Bound> upper = {}; // Range; missing: open.

    // Whether one value of the field fulfils it; Exists is fulfilled by any. The same function serves records
    // and the dictionary of column values, so that both ways of reading agree.
    [[nodiscard]] bool matches(const Scalar &value) const;

private:
    [[nodiscard]] bool equals(const Scalar &value) const;
    [[nodiscard]] bool isInRange(const Scalar &value) const;
};

// Words that are looked up in the text index.
struct FreeText {
    struct Piece {
        enum class Kind { Literal, AnyRun, AnyOne };
        Kind kind = Kind::Literal;
        QString text;
    };
    std::vector<Piece> pieces;
};

// One node of an expression.
struct Node {
    enum class Kind { All, And, Or, Not, Text, Field };
    Kind kind = Kind::All;
    std::vector<Node> children = {}; // Of And, Or and Not.
    FreeText freeText = {}; // Of Text.
    int textNumber = -1; // Of Text: from 0, in order of appearance.
    Comparison comparison = {}; // Of Field.
};

// A search as it was understood. Never changes, so threads may share it.
class Expression {
public:
    Expression(Node root, int textCount) : m_root(std::move(root)), m_textCount(textCount) { }

    [[nodiscard]] const Node &root() const { return m_root; }
    [[nodiscard]] int textCount() const { return m_textCount; }

private:
    Node m_root;
    int m_textCount;
};

// What is wrong with a query and where; for underlining.
struct QueryError {
    qsizetype position = 0; // Characters (UTF-16) before it.
    qsizetype length = 0; // 0: something is missing there.
    QString message; // One sentence, without the position.
};

using ExpressionPointer = std::shared_ptr<const Expression>;

inline constexpr qsizetype longestQuery = 10'000;
inline constexpr int deepestNesting = 100;

// The search language: words and "phrases"; field:value, field:"phrase", `*` and `?`; AND, OR, NOT, a leading
// minus and parentheses, where AND is meant between neighbours and binds stronger than OR; field:(a OR b);
// field:[a TO b], braces for exclusive ends and `*` for open ones; field:>n, >=, <, <=; _exists_:field; a
// backslash takes a sign's meaning away. An empty query matches everything. `now` is what spans in times
// count back from, in milliseconds.
[[nodiscard]] tl::expected<ExpressionPointer, QueryError> parseQuery(const QString &text, qint64 now);

// The same with the present time; InvalidConfiguration, field "query", the position (from 1) in the detail.
[[nodiscard]] Result<ExpressionPointer> parse(const QString &text, QueryError *where = nullptr);

// "Query, at character 7: …"
[[nodiscard]] Error toError(const QueryError &error);

} // namespace workbench::query
