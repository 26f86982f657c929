#pragma once

#include "base/datadirectory.h"
#include "base/result.h"

#include <QJsonObject>
#include <QString>
#include <functional>

namespace workbench {

// One small JSON file of the data directory: read whole, changed under a lock that holds between processes
// and that a dead process does not keep, and written atomically with mode 0600. A file that cannot be
// understood is never overwritten. Any thread.
class JsonFile {
public:
    // `lockName`: DataDirectory::lockFile(lockName) guards every change.
    JsonFile(const DataDirectory &data, const QString &path, const QString &lockName);

    // An empty object if there is no file yet. StorageFailure with file, line and reason otherwise.
    [[nodiscard]] Result<QJsonObject> read() const;

    // Reads, lets `change` work on the object, and writes it back if it differs, all under the lock. An error
    // of `change` leaves the file as it is and is handed on. Busy if another process holds the lock for five
    // seconds.
    [[nodiscard]] Result<void> update(const std::function<Result<void>(QJsonObject &)> &change) const;

private:
    [[nodiscard]] Result<void> write(const QJsonObject &object) const;

    DataDirectory m_data;
    QString m_path;
    QString m_lockPath;
};

// A damaged or unreadable file of ours: names the file.
[[nodiscard]] Error damagedFile(const QString &path, const QString &reason);

} // namespace workbench
