#pragma once

#include "connectors/defender/listclient.h"

#include <deque>
#include <set>

namespace workbench::defender {

// Reads all activities of one millisecond when it holds more than a page: the scan cursor is bounded by a
// millisecond and cannot step over them (microsoft-api.md 3.3). Pages by `skip`, which reaches 5,000 records;
// beyond that asks app by app. Owned by ActivityFeed while it lasts.
class MillisecondSplit {
public:
    MillisecondSplit(ListClient &client, const QByteArray &timeField, qint64 millisecond);

    // The next answer, or nothing when the millisecond is complete. BadReply with TooManyInOneMillisecond
    // when one app alone has more than 5,000 records in it, with CursorStuck when the API repeats itself.
    // Never steps over a record.
    [[nodiscard]] Result<std::optional<ListAnswer>> next();

    [[nodiscard]] qint64 millisecond() const { return m_millisecond; }

private:
    struct Slice {
        QJsonObject filter; // Beside the time; empty: all apps.
        bool isOneApp = false;
        qint64 skip = 0;
    };

    [[nodiscard]] Result<void> splitFirstByApp();

    ListClient &m_client;
    QByteArray m_timeField;
    qint64 m_millisecond;
    std::deque<Slice> m_slices;
    std::set<qint64> m_apps; // Seen in this millisecond.
    std::set<qint64> m_splitApps; // Of those, the ones that have a slice of their own.
    SeenIds m_seen;
};

} // namespace workbench::defender
