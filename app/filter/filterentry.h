#pragma once

#include "base/result.h"
#include "filter/logfilter.h"

#include <QJsonObject>

namespace workbench {

// The JSON form of a filter: id, name, tenant, description, enabled, action, match (only where it is "any")
// and conditions[] of field, op, values[] and case (only where it is true).
[[nodiscard]] QJsonObject filterJson(const LogFilter &filter);
// Writes the filter over an entry; keys that are not ours, for example of a later version, stay.
void writeFilter(const LogFilter &filter, QJsonObject &entry);
// `place` names the entry in a problem: "Filter 2". The problem is one sentence with place, field and what is
// expected there. Only the form is looked at: see filterrules.h for the rest.
[[nodiscard]] tl::expected<LogFilter, QString> filterFromJson(const QJsonObject &entry, const QString &place);

} // namespace workbench
