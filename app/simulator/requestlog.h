#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <cstdint>
#include <deque>

namespace workbench::simulator {

// What was asked of the simulator, for tests to look at. Holds no secrets: who adds an entry takes them out
// before. Not thread-safe: SimulatorServer's lock guards it.
class RequestLog {
public:
    struct Entry {
        std::int64_t time; // Milliseconds since the epoch.
        QString route, method, path;
        QJsonValue body;
        int status; // 0: the connection was cut instead of an answer.
        QString violation; // What a collector must not do; empty: nothing.
    };

    void add(const Entry &entry);
    [[nodiscard]] QByteArray json() const;

private:
    std::deque<QJsonObject> m_entries;
    qint64 m_count = 0, m_violations = 0; // Also of entries that are no longer kept.
};

} // namespace workbench::simulator
