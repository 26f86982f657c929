#include "filter/filterfield.h"

#include "base/timetext.h"

namespace workbench {

using namespace Qt::StringLiterals;

FilterField filterField(const QString &name)
{
    FilterField field{.path = query::fieldPath(name)};
    if (field.path.empty())
        return field;
    const auto known = query::fieldFromName(name);
    if (!known) {
        field.unknown = known.error().detail;
        return field;
    }
    field.kind = known->kind;
    const bool isVendors = field.path.front() == "microsoft_defender_for_cloud_apps";
    field.isTyped = !isVendors;
    return field;
}

std::optional<qint64> momentOfValue(const QString &text)
{
    constexpr qsizetype shortest = 10; // "2026-11-24"
    if (text.size() < shortest || text[4] != u'-')
        return std::nullopt;
    const auto moment = parseTime(text, 0, {});
    return moment ? std::optional(*moment) : std::nullopt;
}

} // namespace workbench
