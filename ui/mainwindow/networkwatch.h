#pragma once

#include <QObject>

namespace workbench {

// Whether this machine has a network, as the operating system sees it; without an answer of the system it
// counts as online. GUI thread, owned by the window.
class NetworkWatch : public QObject {
    Q_OBJECT

public:
    explicit NetworkWatch(QObject *parent);

    [[nodiscard]] bool isOnline() const { return m_isOnline; }
    [[nodiscard]] qint64 since() const { return m_since; } // Milliseconds since the epoch.

Q_SIGNALS:
    void changed(bool isOnline);

private:
    void look();

    bool m_isOnline = true;
    qint64 m_since;
};

} // namespace workbench
