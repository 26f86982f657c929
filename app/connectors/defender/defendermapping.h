#pragma once

#include "base/result.h"
#include "record/interflowrecord.h"

#include <QByteArray>
#include <QString>
#include <string_view>

namespace workbench::defender {

inline constexpr char activitiesClass[] = "microsoft_defender_for_cloud_apps_activities";
inline constexpr char alertsClass[] = "microsoft_defender_for_cloud_apps_alerts";

// What every record of one connector has in common.
struct MappingConstants {
    QString connectorId;
    QString connectorName;
    QString tenantName; // From the wizard.
    QString tenantId; // Ours: derived from the tenant name, not Microsoft's.
};

// Mapping is pure: the same raw bytes, constants and receiveTime give the same result. `receiveTime`
// (milliseconds) is used only for a record without any time of its own. Errors are BadReply with one
// sentence; the caller keeps the raw bytes.
[[nodiscard]] Result<MappedRecord> mapActivity(
    std::string_view raw, const MappingConstants &constants, qint64 receiveTime);
[[nodiscard]] Result<MappedRecord> mapAlert(
    std::string_view raw, const MappingConstants &constants, qint64 receiveTime);

// How an Interflow field came from the raw record, for `record --mapping` and the Mapping tab.
struct MappingLine {
    enum class Kind { Copied, Changed, Added, KeptRaw };
    Kind kind;
    QByteArray field; // Interflow, dotted; for KeptRaw the raw path.
    QByteArray rawField; // Raw path; empty for Added.
    QByteArray value, rawValue; // As JSON.
};
[[nodiscard]] Result<std::vector<MappingLine>> explainMapping(const QByteArray &interflowJson);

} // namespace workbench::defender
