#include "ui/activitylog/activityfeed.h"

#include "activitylog/activitylog.h"
#include "base/threadpriority.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <chrono>
#include <optional>

namespace workbench {

namespace {

constexpr int earlierEntries = 3;
// A disk that hangs must not keep the window from ending.
constexpr auto longestFarewell = std::chrono::seconds(2);

} // namespace

// What lives on the thread of the feed: the log itself, opened at the first need.
class ActivityWorker : public QObject {
    Q_OBJECT

public:
    explicit ActivityWorker(QString file) : m_file(std::move(file)) { }

    void append(const ActivityEntry &entry);
    void readPage(quint64 generation, const ActivityFilter &filter, qint64 beforeId);
    void readEarlier(qint64 entryId, const QString &connectorId);
    void clear();

Q_SIGNALS:
    void appended(const QList<workbench::ActivityEntry> &entries, const QList<qint64> &replacedIds);
    void pageRead(const workbench::ActivityPage &page);
    void earlierRead(qint64 entryId, const QList<workbench::ActivityEntry> &entries);
    void cleared();
    void failed(const workbench::Error &error);

private:
    [[nodiscard]] bool isOpen();

    QString m_file;
    std::optional<ActivityLog> m_log;
};

bool ActivityWorker::isOpen()
{
    if (m_log)
        return true;
    auto log = ActivityLog::open(m_file);
    if (!log) {
        Q_EMIT failed(log.error());
        return false;
    }
    m_log.emplace(std::move(*log));
    if (const auto pruned = m_log->prune(QDateTime::currentMSecsSinceEpoch()); !pruned)
        Q_EMIT failed(pruned.error());
    return true;
}

void ActivityWorker::append(const ActivityEntry &entry)
{
    if (!isOpen())
        return;
    const auto done = m_log->append(entry);
    if (!done) {
        Q_EMIT failed(done.error());
        return;
    }
    Q_EMIT appended({done->entry}, done->replacedId != 0 ? QList<qint64>{done->replacedId} : QList<qint64>());
}

void ActivityWorker::readPage(quint64 generation, const ActivityFilter &filter, qint64 beforeId)
{
    ActivityPage page;
    page.generation = generation;
    if (isOpen()) {
        // One more than is shown tells whether there are more.
        const auto entries = m_log->page(filter, beforeId, ActivityFeed::pageSize + 1);
        const auto counts = m_log->counts(filter);
        if (!entries || !counts) {
            Q_EMIT failed(entries ? counts.error() : entries.error());
        } else {
            page.entries = entries->mid(0, ActivityFeed::pageSize);
            page.hasMore = entries->size() > ActivityFeed::pageSize;
            page.counts = *counts;
        }
    }
    Q_EMIT pageRead(page);
}

void ActivityWorker::readEarlier(qint64 entryId, const QString &connectorId)
{
    if (!isOpen())
        return;
    ActivityFilter filter;
    filter.connectorId = connectorId;
    const auto entries = m_log->page(filter, entryId, earlierEntries);
    if (entries)
        Q_EMIT earlierRead(entryId, *entries);
    else
        Q_EMIT failed(entries.error());
}

void ActivityWorker::clear()
{
    if (!isOpen())
        return;
    if (const auto done = m_log->clear(); !done)
        Q_EMIT failed(done.error());
    else
        Q_EMIT cleared();
}

ActivityFeed::ActivityFeed(const QString &file, QObject *parent)
    : QObject(parent)
    , m_thread(new QThread)
    , m_worker(new ActivityWorker(file))
{
    qRegisterMetaType<ActivityPage>();
    qRegisterMetaType<QList<ActivityEntry>>();
    qRegisterMetaType<QList<qint64>>();
    qRegisterMetaType<Error>();
    m_worker->moveToThread(m_thread);
    connect(m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &ActivityWorker::appended, this, &ActivityFeed::entriesAppended);
    connect(m_worker, &ActivityWorker::pageRead, this, &ActivityFeed::pageReady);
    connect(m_worker, &ActivityWorker::earlierRead, this, &ActivityFeed::earlierReady);
    connect(m_worker, &ActivityWorker::cleared, this, &ActivityFeed::cleared);
    connect(m_worker, &ActivityWorker::failed, this, &ActivityFeed::failed);
    connect(m_thread, &QThread::started, m_worker, [] { yieldToOtherThreads(); });
    m_thread->start();
}

ActivityFeed::~ActivityFeed()
{
    // Behind everything that was asked for.
    QMetaObject::invokeMethod(
        m_worker, [thread = m_thread] { thread->quit(); }, Qt::QueuedConnection);
    // A thread that goes on touches nothing of ours: the worker is its own, and is heard no more.
    if (m_thread->wait(QDeadlineTimer(longestFarewell)))
        delete m_thread;
    else
        connect(m_thread, &QThread::finished, m_thread, &QObject::deleteLater);
}

void ActivityFeed::append(ActivityEntry entry)
{
    if (entry.time == 0)
        entry.time = QDateTime::currentMSecsSinceEpoch();
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, entry = std::move(entry)] { worker->append(entry); },
        Qt::QueuedConnection);
}

quint64 ActivityFeed::requestPage(const ActivityFilter &filter, qint64 beforeId)
{
    const quint64 generation = ++m_generation;
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, generation, filter, beforeId] { worker->readPage(generation, filter, beforeId); },
        Qt::QueuedConnection);
    return generation;
}

void ActivityFeed::requestEarlier(const ActivityEntry &entry)
{
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, id = entry.id, connector = entry.connectorId] {
            worker->readEarlier(id, connector);
        },
        Qt::QueuedConnection);
}

void ActivityFeed::clear()
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker] { worker->clear(); }, Qt::QueuedConnection);
}

} // namespace workbench

#include "activityfeed.moc"
