#pragma once

#include "base/datadirectory.h"
#include "storage/processlock.h"

#include <QLocalServer>
#include <QObject>
#include <optional>

namespace workbench {

// One window for each data directory: the first one holds a lock and listens, a second one asks it to come to
// the front and ends. Lives on the main thread.
class Instance : public QObject {
    Q_OBJECT

public:
    explicit Instance(const DataDirectory &data, QObject *parent = nullptr);

    // True: this is the first one. Creates the directory. Errors other than Busy are handed on.
    [[nodiscard]] Result<bool> claim();
    // Asks the first one to come to the front; false if it does not answer within half a second.
    [[nodiscard]] bool raiseOther() const;

Q_SIGNALS:
    void raiseRequested();

private:
    [[nodiscard]] QString serverName() const;

    DataDirectory m_data;
    std::optional<ProcessLock> m_lock;
    QLocalServer m_server;
};

} // namespace workbench
