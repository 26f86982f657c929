#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QString>
#include <memory>

namespace workbench {

// Who holds a lock, as written into its file.
struct LockHolder {
    qint64 processId = 0;
    QString program;
    qint64 since = 0; // Milliseconds since the epoch.
    QJsonObject activity = {}; // What it does, in its own words; empty: it did not say.
};

// A lock between processes and threads on one file (DataDirectory::lockFile). The operating system releases
// it when the process dies in whatever way, so a dead process never keeps it.
class ProcessLock {
public:
    // Busy if somebody else holds it; `detail` names the process. Never waits.
    [[nodiscard]] static Result<ProcessLock> acquire(const QString &file, const QString &program);
    // Who holds it now; nothing if it is free.
    [[nodiscard]] static std::optional<LockHolder> holder(const QString &file);
    // Says in the file what the holder does now, some 3 kB at most; more is left out. Costs one write that
    // waits for no disk. One call at a time.
    void tell(const QJsonObject &activity);

    ProcessLock(ProcessLock &&) noexcept;
    ProcessLock &operator=(ProcessLock &&) noexcept;
    ~ProcessLock();

private:
    struct Private;
    explicit ProcessLock(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace workbench
