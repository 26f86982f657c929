#pragma once

#include <QtGlobal>
#include <deque>

namespace workbench {

// How many records a second were stored lately. Plain value; times in milliseconds.
class LiveRate {
public:
    void add(qint64 now, qint64 records)
    {
        m_stored.push_back({now, records});
        forget(now);
    }
    [[nodiscard]] qint64 perSecond(qint64 now)
    {
        forget(now);
        qint64 sum = 0;
        for (const auto &stored : m_stored)
            sum += stored.records;
        return sum * 1000 / window;
    }

private:
    static constexpr qint64 window = 5000;

    struct Stored {
        qint64 time, records;
    };
    void forget(qint64 now)
    {
        while (!m_stored.empty() && m_stored.front().time <= now - window)
            m_stored.pop_front();
    }

    std::deque<Stored> m_stored;
};

} // namespace workbench
