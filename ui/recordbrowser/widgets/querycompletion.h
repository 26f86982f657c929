#pragma once

#include <QString>
#include <QtGlobal>

namespace workbench {

// What stands at the cursor of a query: the beginning of a field's name, or of a value of a field.
struct CompletionPlace {
    enum class Kind { None, Field, Value };
    Kind kind = Kind::None;
    QString field; // Of a value.
    QString prefix; // What is typed of it, without quotation marks.
    qsizetype start = 0, length = 0; // What a completion replaces.
    bool operator==(const CompletionPlace &) const = default;
};
[[nodiscard]] CompletionPlace completionPlace(const QString &query, qsizetype cursor);

// A value as a query writes it: in quotation marks where a sign in it would mean something.
[[nodiscard]] QString queryValue(const QString &value);

enum class Inclusion { Include, Exclude };
// `field:value` or `NOT field:value`; for records without the field `NOT _exists_:field` or `_exists_:field`.
[[nodiscard]] QString valueTerm(const QString &field, const QString &value, Inclusion inclusion);
[[nodiscard]] QString missingTerm(const QString &field, Inclusion inclusion);
// The query and the term, both of which must hold. A term that is already there is not added again.
[[nodiscard]] QString queryWithTerm(const QString &query, const QString &term);

} // namespace workbench
