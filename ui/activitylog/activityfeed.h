#pragma once

#include "activitylog/activityentry.h"
#include "base/error.h"

#include <QObject>
#include <QThread>

namespace workbench {

class ActivityWorker;

// Entries of one filter, newest first.
struct ActivityPage {
    quint64 generation = 0; // Of the request.
    QList<ActivityEntry> entries;
    ActivityCounts counts;
    bool hasMore = false;
};

// The activity log for the window: everything is written and read on a thread of its own. Lives on the GUI
// thread and never waits there; the destructor lets what was appended be written, for two seconds at most.
class ActivityFeed : public QObject {
    Q_OBJECT

public:
    static constexpr int pageSize = 200;

    explicit ActivityFeed(const QString &file, QObject *parent = nullptr);
    ~ActivityFeed() override;

    // A time of 0 becomes now.
    void append(ActivityEntry entry);
    // Answered by pageReady(); older than `beforeId`, 0: from the newest on. The value is the generation.
    quint64 requestPage(const ActivityFilter &filter, qint64 beforeId = 0);
    // The three entries of the connector before this one; answered by earlierReady().
    void requestEarlier(const ActivityEntry &entry);
    void clear();

Q_SIGNALS:
    // Oldest first; `replacedIds` are entries that are counted on in these.
    void entriesAppended(const QList<workbench::ActivityEntry> &entries, const QList<qint64> &replacedIds);
    void pageReady(const workbench::ActivityPage &page);
    void earlierReady(qint64 entryId, const QList<workbench::ActivityEntry> &entries);
    void cleared();
    void failed(const workbench::Error &error);

private:
    QThread *m_thread; // Goes by itself when it has ended.
    ActivityWorker *m_worker; // Lives and ends on m_thread.
    quint64 m_generation = 0;
};

} // namespace workbench
