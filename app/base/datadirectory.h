#pragma once

#include "base/result.h"

#include <QString>

namespace workbench {

// Where connectors, records and locks live: one folder, mode 0700, its files 0600. Value type.
class DataDirectory {
public:
    // An empty path means the platform's application-data folder for "connector-workbench".
    explicit DataDirectory(const QString &path = {});

    // Creates the folder and its sub-folders with the right modes. StorageFailure with the path on refusal.
    [[nodiscard]] Result<void> create() const;

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] QString connectorsFile() const; // connectors.json
    [[nodiscard]] QString settingsFile() const; // settings.json
    [[nodiscard]] QString filtersFile() const; // filters.json
    [[nodiscard]] QString recordsFile() const; // records.db
    [[nodiscard]] QString paceFile() const; // pace.db
    [[nodiscard]] QString activityFile() const; // activity.db
    [[nodiscard]] QString lockFile(const QString &name) const; // locks/<name>.lock

    bool operator==(const DataDirectory &) const = default;

private:
    QString m_path;
};

// Whether a file of the data directory is there. StorageFailure with file and reason where that cannot be
// told: the directory is no directory, or is closed to us.
[[nodiscard]] Result<bool> fileExists(const QString &path);

} // namespace workbench
