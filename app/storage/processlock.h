#pragma once

#include "base/result.h"

#include <QString>
#include <memory>

namespace workbench {

// Who holds a lock, as written into its file.
struct LockHolder {
    qint64 processId = 0;
    QString program;
    qint64 since = 0; // Milliseconds since the epoch.
};

// A lock between processes and threads on one file (DataDirectory::lockFile). The operating system releases
// it when the process dies in whatever way, so a dead process never keeps it.
class ProcessLock {
public:
    // Busy if somebody else holds it; `detail` names the process. Never waits.
    [[nodiscard]] static Result<ProcessLock> acquire(const QString &file, const QString &program);
    // Who holds it now; nothing if it is free.
    [[nodiscard]] static std::optional<LockHolder> holder(const QString &file);

    ProcessLock(ProcessLock &&) noexcept;
    ProcessLock &operator=(ProcessLock &&) noexcept;
    ~ProcessLock();

private:
    struct Private;
    explicit ProcessLock(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace workbench
