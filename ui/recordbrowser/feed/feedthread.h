#pragma once

#include "storage/recordreader.h"

#include <QString>
#include <QThread>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>

namespace workbench {

// The records.db of one reading thread, opened when it is first needed: it may be made after the window.
class FeedStore {
public:
    explicit FeedStore(QString file) : m_file(std::move(file)) { }

    // Null while there is no store yet.
    [[nodiscard]] Result<RecordReader *> reader();
    // How often the store has been opened; what was made with an earlier reader is gone.
    [[nodiscard]] int opened() const { return m_opened; }

private:
    QString m_file;
    std::unique_ptr<RecordReader> m_reader;
    int m_opened = 0;
};

// One thread that reads: runs what is asked of it, the newest first, of each kind of request (but rows) only
// the newest, at most eight waiting. Started and joined by RecordFeed on the GUI thread, whose calls never
// wait for what runs.
class FeedThread : public QThread {
    Q_OBJECT

public:
    using Job = std::function<void(FeedStore &store, std::stop_token stop)>;
    // More work while nothing is asked for: one short step; false when there is none.
    using Idle = std::function<bool(FeedStore &store, std::stop_token stop)>;
    // What keeps its place in the queue whatever the filter is.
    static constexpr quint64 anyGeneration = 0;

    // Whether the rows on the screen wait for it, or it may take its time beside those and the drawing.
    enum class Urgency { Rows, Figures };

    FeedThread(const QString &file, Urgency urgency, Idle idle, QObject *parent = nullptr);
    ~FeedThread() override;

    // Stops what runs and waits for its end; nothing runs afterwards, but the store is still open.
    void finish();

    // `slot`: a waiting job with the same one is replaced; empty: none is.
    void add(quint64 generation, const QString &slot, Job job);
    // Stops and forgets what belongs to an older generation.
    void dropBefore(quint64 generation);

protected:
    void run() override;

private:
    struct Request {
        quint64 generation = 0;
        QString slot;
        Job job;
    };
    static constexpr size_t mostWaiting = 8;

    FeedStore m_store; // Of this thread.
    Urgency m_urgency;
    Idle m_idle;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Request> m_waiting; // The newest last.
    std::stop_source m_stop; // Of what runs.
    quint64 m_running = anyGeneration;
    bool m_isEnding = false;
};

} // namespace workbench
