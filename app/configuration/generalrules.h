#pragma once

#include "base/result.h"
#include "connector/connectortype.h"

#include <QString>
#include <QStringList>

namespace workbench {

// The rules for fields that every type of connector has. Each gives the value as it is stored, or the refusal
// that names field, value and remedy (field: the key in connectors.json).

// 1 to 64 printable ASCII characters without blanks at the ends; the first offending character is named.
[[nodiscard]] Result<QString> checkName(const QString &name);
[[nodiscard]] Result<QString> normaliseTenantName(const QString &text);
// "dp", "dp:NAME" or "sensor:NAME"; empty: "dp".
[[nodiscard]] Result<QString> normaliseRunOn(const QString &text);
// Empty or "none": in no profile.
[[nodiscard]] Result<QString> normaliseProfile(const QString &text);
// Minutes, 1 to 1440.
[[nodiscard]] Result<int> parseInterval(const QString &text);
// Without repeats, in the order of the type; at least one.
[[nodiscard]] Result<QStringList> normaliseContentTypes(const QStringList &ids, const ConnectorType &type);
// A moment or a span back from `now`, at most 30 days ago and not in the future; kept as entered.
[[nodiscard]] Result<QString> normaliseStartFrom(const QString &text, qint64 now);
// The last day of a client secret as yyyy-mm-dd; empty: not known. One that has passed is taken too.
[[nodiscard]] Result<QString> normaliseSecretExpires(const QString &text);
// A readable file with at least one PEM certificate, as an absolute path; empty: none.
[[nodiscard]] Result<QString> normaliseCaFile(const QString &path);
// Empty or "system": the system's; "none"; http://host:port or socks5://host:port without a password.
[[nodiscard]] Result<QString> normaliseProxy(const QString &text);

} // namespace workbench
