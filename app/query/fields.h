#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <span>
#include <vector>

namespace workbench::query {

// How the values of a field are compared.
enum class FieldKind {
    Keyword, // The whole value, without case; numbers numerically.
    Text, // A word or phrase in a longer text.
    Number,
    Time, // Milliseconds in the record; ISO 8601, milliseconds or a span in the query.
    Address, // IP addresses and networks.
    Boolean,
};

// A field of the Interflow record as a query names it.
struct Field {
    QString name; // As typed.
    std::vector<QByteArray> path; // UTF-8 keys from the top.
    FieldKind kind = FieldKind::Keyword;
};

struct KnownField {
    const char *name;
    FieldKind kind;
};

// The fields of the record that are not the vendor's own, in alphabetical order.
[[nodiscard]] std::span<const KnownField> knownFields();

// The keys of a name: separated by dots; a dot in a key is written `\.`. Empty if a key is empty.
[[nodiscard]] std::vector<QByteArray> fieldPath(const QString &name);

// The field of that name. Known are the table, the objects in it, and
// everything below microsoft_defender_for_cloud_apps. InvalidConfiguration with a sentence that names the
// nearest known field otherwise.
[[nodiscard]] Result<Field> fieldFromName(const QString &name);

} // namespace workbench::query
