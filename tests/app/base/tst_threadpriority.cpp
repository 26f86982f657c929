#include "base/threadpriority.h"

#include <QTest>
#include <QThread>
#include <algorithm>
#include <memory>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#include <unistd.h>
#endif

using namespace workbench;

// A worker gives way; the thread of the window does not.
class tst_ThreadPriority : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldYieldOnlyOnTheThreadThatAsksForIt()
    {
#ifdef Q_OS_LINUX
        const auto niceness = [] { return getpriority(PRIO_PROCESS, id_t(gettid())); };
        const int before = niceness();
        int yielding = before, startedByIt = before;
        const std::unique_ptr<QThread> thread(QThread::create([&] {
            yieldToOtherThreads();
            yielding = niceness();
            const std::unique_ptr<QThread> inner(QThread::create([&] { startedByIt = niceness(); }));
            inner->start();
            inner->wait();
        }));
        thread->start();
        QVERIFY(thread->wait());
        QCOMPARE(niceness(), before);
        QCOMPARE(yielding, std::max(before, 10));
        QCOMPARE(startedByIt, yielding);
#else
        const std::unique_ptr<QThread> thread(QThread::create([] {
            yieldToOtherThreads();
            QCOMPARE(QThread::currentThread()->priority(), QThread::LowPriority);
        }));
        thread->start();
        QVERIFY(thread->wait());
#endif
    }
};

QTEST_GUILESS_MAIN(tst_ThreadPriority)
#include "tst_threadpriority.moc"
