#pragma once

#include "query/lexer.h"

namespace workbench::query {

// Makes conditions of the words of a query. `field` knows how its values are written; what is no such value
// is an error at the word's place.
[[nodiscard]] tl::expected<Field, QueryError> fieldOf(const Word &name, const QString &writtenName);
[[nodiscard]] tl::expected<FreeText, QueryError> freeTextOf(const Word &word);
[[nodiscard]] tl::expected<Comparison, QueryError> comparisonOf(
    const Field &field, const Word &value, qint64 now);
[[nodiscard]] tl::expected<Comparison::Bound, QueryError> boundOf(
    Field &field, const Word &value, qint64 now);

} // namespace workbench::query
