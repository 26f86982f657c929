#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <optional>

namespace workbench {

// Much text to standard output in few writes. One object a command, on one thread.
class OutputStream {
public:
    // False: no more can be written; failed() says whether that is an error.
    [[nodiscard]] bool write(QByteArrayView bytes);
    [[nodiscard]] bool flush();
    // What went wrong; nothing for a reader that went away, which ends a command quietly.
    [[nodiscard]] const std::optional<Error> &failure() const { return m_failure; }

private:
    QByteArray m_waiting;
    QElapsedTimer m_sinceFlush;
    std::optional<Error> m_failure;
    bool m_open = true;
};

} // namespace workbench
