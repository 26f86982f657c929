#pragma once

#include "base/datadirectory.h"
#include "collection/collectorstate.h"
#include "storage/processlock.h"

namespace workbench {

// What a collector does now, for whoever else works on the data directory.
struct CollectorActivity {
    CollectorState state;
    int storedNow = 0; // Records stored since the state was entered.
};

// Who collects a connector.
struct LeaseHolder {
    LockHolder process;
    std::optional<CollectorActivity> activity; // Nothing: it has not said yet, or is of an older version.
};

// The right to collect one connector, which one thread of one process has at a time; says what its holder
// does. Ends with the process, so that nothing is ever told of a dead one. One call at a time; owned by the
// collector thread.
class CollectorLease {
public:
    // Busy if somebody else has it; never waits.
    [[nodiscard]] static Result<CollectorLease> acquire(
        const DataDirectory &data, const QString &connectorId);
    // Nothing: nobody collects.
    [[nodiscard]] static std::optional<LeaseHolder> holder(
        const DataDirectory &data, const QString &connectorId);

    void enter(const CollectorState &state);
    void addStored(int records);

private:
    explicit CollectorLease(ProcessLock lock) : m_lock(std::move(lock)) { }
    void tell();

    ProcessLock m_lock;
    CollectorActivity m_activity;
};

} // namespace workbench
