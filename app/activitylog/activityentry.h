#pragma once

#include "base/error.h"

#include <QFlags>
#include <QList>
#include <QString>
#include <optional>

namespace workbench {

enum class ActivityLevel { Info, Success, Warning, Error };
enum class ActivityKind { Run, Test, Change, System };
enum class ActivityActor { You, Schedule, System };

// One thing that happened: a run, a test, a change, an error. Plain value; texts are translated when they are
// written, and scrubbed of secrets when they are appended.
struct ActivityEntry {
    qint64 id = 0; // Given by ActivityLog::append().
    qint64 time = 0; // Milliseconds since the epoch; of the last repeat.
    ActivityLevel level = ActivityLevel::Info;
    ActivityKind kind = ActivityKind::System;
    QString connectorId = {}; // Empty: the program itself.
    QString connectorName = {};
    QString event = {}; // "Test failed"
    QString detail = {}; // "Get token: 401 Unauthorized, AADSTS7000222"; one line.
    QString explanation = {}; // What it means and what to do, in sentences; may be empty.
    QString rawDetail = {}; // What was seen, redacted, in lines; may be empty.
    std::optional<ErrorKind> errorKind = {}; // Of failures.
    ActivityActor by = ActivityActor::System;
    int repeats = 1; // How often the same transient error came in a row.
    qint64 firstTime = 0; // Of the first of them; equal to `time` if there is only one.

    bool operator==(const ActivityEntry &) const = default;
};

// The chips of the page. None at all means everything.
enum class ActivityGroup { Errors = 1, Warnings = 2, Tests = 4, Changes = 8 };
Q_DECLARE_FLAGS(ActivityGroups, ActivityGroup)
Q_DECLARE_OPERATORS_FOR_FLAGS(ActivityGroups)

// An entry is shown if it is in any of the groups, belongs to the connector and holds the text.
struct ActivityFilter {
    ActivityGroups groups = {};
    QString connectorId = {}; // Empty: all.
    QString text = {}; // In any case, in connector, event, detail or explanation.

    bool operator==(const ActivityFilter &) const = default;
};

struct ActivityCounts {
    qint64 all = 0, errors = 0, warnings = 0, tests = 0, changes = 0;

    bool operator==(const ActivityCounts &) const = default;
};

[[nodiscard]] bool matches(const ActivityEntry &entry, const ActivityFilter &filter);

// An error as an entry tells it: level, detail, explanation, raw detail and kind are filled in from the one
// table of explanations. A transient error of a run is a warning, since the run is tried again.
[[nodiscard]] ActivityEntry activityOfError(ActivityKind kind, const QString &event, const Error &error);

} // namespace workbench
