#pragma once

#include "simulator/records/activity.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace workbench::simulator {

// One row of the table of incidents.
struct AlertKind {
    std::string_view title, description, policyType;
    std::int64_t idValue;
    std::span<const int> stories, intent;
    int severity;
    std::optional<KnownKind> activity; // What its activities are; nothing: it has none.
    int appId;
    bool isLate; // An anomaly: visible hours after it happened.
};

[[nodiscard]] std::span<const AlertKind> alertKinds();
[[nodiscard]] const AlertKind &alertKind(std::uint64_t seed, std::uint64_t incident);

enum class AlertChange {
    Read,
    Unread,
    CloseBenign,
    CloseFalsePositive,
    CloseTruePositive,
    Dismiss,
    Resolve,
    Reopen,
    Comment,
    RaiseSeverity,
    AddEntity,
    Reraise,
};

// What one alert is at some moment: what filters ask for, and what is written.
struct Alert {
    std::uint64_t incident = 0;
    const AlertKind *kind = nullptr;
    const Person *person = nullptr;
    std::string id;
    std::int64_t timestamp = 0, visible = 0;
    int severity = 0, status = 0, resolution = 0, addedEntities = 0;
    std::optional<std::int64_t> resolved;
    std::string comment, handledBy;
    std::vector<std::string> audits;
    int version = 1;

    // What a person or the service does to it at `moment`.
    void apply(AlertChange change, std::int64_t moment, const Company &company);
};

[[nodiscard]] std::string alertJson(const Alert &alert, const ActivityGenerator &generator);

} // namespace workbench::simulator
