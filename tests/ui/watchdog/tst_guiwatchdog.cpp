#include "ui/watchdog/guiwatchdog.h"
#include "ui/watchdog/watchedapplication.h"

#include <QDeadlineTimer>
#include <QSignalSpy>
#include <QTest>

using namespace workbench;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Keeps the event loop waiting when it gets an event.
class SlowObject : public QObject {
    Q_OBJECT

public:
    std::function<void()> work;

protected:
    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::User)
            return QObject::event(event);
        work();
        return true;
    }
};

class GuiWatchdogTest : public QObject {
    Q_OBJECT

private:
    // Until the watchdog has seen it: how long that takes depends on the machine alone.
    static void stall(GuiWatchdog &watchdog)
    {
        SlowObject slow;
        slow.work = [&watchdog, before = watchdog.noticed()] {
            const QDeadlineTimer patience(20s);
            while (watchdog.noticed() == before && !patience.hasExpired())
                std::this_thread::yield();
        };
        QCoreApplication::postEvent(&slow, new QEvent(QEvent::User));
        QCoreApplication::sendPostedEvents(&slow);
    }

private Q_SLOTS:
    void shouldGiveTheDistributionOfTimes()
    {
        Latencies times;
        QCOMPARE(times.distribution().count, 0);
        QCOMPARE(times.distribution().max, 0.0);
        for (int number = 1000; number > 0; --number)
            times.add(std::chrono::milliseconds(number));

        const LatencyDistribution distribution = times.distribution();

        QCOMPARE(distribution.count, 1000);
        QCOMPARE(distribution.p50, 500.0);
        QCOMPARE(distribution.p95, 950.0);
        QCOMPARE(distribution.p99, 990.0);
        QCOMPARE(distribution.p999, 999.0);
        QCOMPARE(distribution.max, 1000.0);
        QCOMPARE(times.countOver(990ms), 10);
    }

    void shouldNameWhatHeldTheEventLoopUp()
    {
        GuiWatchdog watchdog(30ms);
        QSignalSpy stalled(&watchdog, &GuiWatchdog::stalled);
        watchdog.start();
        QTRY_VERIFY(watchdog.latencies().count() > 0);
        watchdog.clear();

        stall(watchdog);

        QTRY_VERIFY(!stalled.isEmpty());
        const GuiWatchdog::Stall &stall = watchdog.stalls().front();
        QCOMPARE(stall.place, u"SlowObject"_s);
        QVERIFY(stall.duration > 30ms);
        QVERIFY(watchdog.latencies().distribution().max >= 30);
    }

    void shouldCountAllThatWaitedButTellOneStallOnce()
    {
        GuiWatchdog watchdog(200ms); // What the machine alone never makes.
        watchdog.start();
        QTRY_VERIFY(watchdog.latencies().count() > 0);
        watchdog.clear();

        stall(watchdog);

        // All that was due meanwhile is answered late, each by less than the one before.
        QTRY_VERIFY(watchdog.latencies().countOver(100ms) >= 50);
        QCOMPARE(watchdog.stalls().size(), std::size_t(1));
        const auto hasRecovered = [&times = watchdog.latencies()] {
            return times.count() > times.countOver(200ms);
        };
        watchdog.clear();
        QTRY_VERIFY(hasRecovered());
        QVERIFY(watchdog.stalls().empty());
        stall(watchdog);
        QTRY_COMPARE(watchdog.stalls().size(), std::size_t(1));
    }

    void shouldAskNothingAfterItWasStopped()
    {
        GuiWatchdog watchdog;
        watchdog.start();
        QTRY_VERIFY(watchdog.latencies().count() > 0);

        watchdog.stop();
        watchdog.clear();
        QCoreApplication::processEvents();

        QCOMPARE(watchdog.latencies().count(), 0);
    }

    void shouldKnowWhatTheCostliestEventWas()
    {
        auto *application = static_cast<WatchedApplication *>(QCoreApplication::instance());
        application->clear();
        SlowObject inner;
        inner.work = [] {
            const auto end = std::clock() + CLOCKS_PER_SEC / 20;
            while (std::clock() < end) { }
        };
        SlowObject outer;
        outer.setObjectName(u"outer"_s);
        outer.work = [&inner] {
            QEvent event(QEvent::User);
            QCoreApplication::sendEvent(&inner, &event);
        };
        QCoreApplication::postEvent(&outer, new QEvent(QEvent::User));
        QCoreApplication::sendPostedEvents(&outer);

        QVERIFY(!application->costliest().empty());
        const WatchedApplication::Event &event = application->costliest().front();
        QCOMPARE(event.what, u"SlowObject User"_s);
        QVERIFY(event.wall >= event.processor / 2);
        QVERIFY(application->processorTimes().count() >= 1);
    }
};

int main(int argc, char *argv[])
{
    WatchedApplication application(argc, argv);
    GuiWatchdogTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_guiwatchdog.moc"
