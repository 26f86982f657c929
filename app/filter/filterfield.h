#pragma once

#include "query/fields.h"

#include <QString>
#include <optional>
#include <vector>

namespace workbench {

// A field of a record as a condition names it.
struct FilterField {
    std::vector<QByteArray> path; // Empty: the name is no path.
    query::FieldKind kind = query::FieldKind::Keyword;
    bool isTyped = false; // True: it always holds what `kind` says. The vendor may send anything in its own.
    QString unknown = {}; // A sentence about a name that no record of ours is known to have; else empty.
};

[[nodiscard]] FilterField filterField(const QString &name);

// Milliseconds since the epoch from ISO 8601, without a zone in UTC; nothing for anything else. Spans back
// from now are no values: what a filter drops must not depend on when it is asked.
[[nodiscard]] std::optional<qint64> momentOfValue(const QString &text);

} // namespace workbench
