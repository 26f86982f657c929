#include "http/retrypolicy.h"

#include <QElapsedTimer>
#include <QList>
#include <QTest>
#include <thread>

using namespace workbench;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

// A policy that records its waits, and a function that fails as told before it succeeds.
struct RetryBed {
    QList<milliseconds> waits;
    QList<Error> failures;
    int calls = 0;
    RetryPolicy policy;

    RetryBed()
    {
        policy.jitter = 0;
        policy.wait = [this](milliseconds time) {
            waits << time;
            return true;
        };
    }

    Result<int> run()
    {
        return policy.run([this]() -> Result<int> {
            ++calls;
            if (failures.isEmpty())
                return 42;
            return fail(failures.takeFirst());
        });
    }
};

const Error unreachable{.kind = ErrorKind::Unreachable};
const Error throttled{.kind = ErrorKind::Throttled};

} // namespace

class TestRetryPolicy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldBackOffUntilItSucceeds()
    {
        RetryBed bed;
        bed.failures = {unreachable, unreachable, unreachable};

        const auto result = bed.run();

        QCOMPARE(result.value(), 42);
        QCOMPARE(bed.waits, (QList<milliseconds>{1s, 2s, 4s}));
    }

    void shouldGiveUpAfterTheLastAttempt()
    {
        RetryBed bed;
        bed.failures = QList<Error>(10, unreachable);

        const auto result = bed.run();

        QCOMPARE(result.error(), unreachable);
        QCOMPARE(bed.calls, 4);
    }

    void shouldNotExceedTheCeiling()
    {
        RetryBed bed;
        bed.policy.attempts = 60;
        bed.failures = QList<Error>(50, unreachable);

        QVERIFY(bed.run());

        QCOMPARE(*std::max_element(bed.waits.begin(), bed.waits.end()), milliseconds(30s));
    }

    void shouldRepeatOnlyWhatMayPass_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<int>("calls");
        QTest::newRow("unreachable") << ErrorKind::Unreachable << 2;
        QTest::newRow("timed out") << ErrorKind::TimedOut << 2;
        QTest::newRow("throttled") << ErrorKind::Throttled << 2;
        QTest::newRow("server") << ErrorKind::ServerFailure << 2;
        QTest::newRow("tls") << ErrorKind::TlsFailure << 1;
        QTest::newRow("credentials") << ErrorKind::BadCredentials << 1;
        QTest::newRow("forbidden") << ErrorKind::Forbidden << 1;
        QTest::newRow("not found") << ErrorKind::NotFound << 1;
        QTest::newRow("bad reply") << ErrorKind::BadReply << 1;
        QTest::newRow("configuration") << ErrorKind::InvalidConfiguration << 1;
        QTest::newRow("cancelled") << ErrorKind::Cancelled << 1;
    }

    void shouldRepeatOnlyWhatMayPass()
    {
        QFETCH(ErrorKind, kind);
        RetryBed bed;
        bed.failures = {Error{.kind = kind}};

        (void)bed.run();

        QTEST(bed.calls, "calls");
    }

    void shouldWaitAsLongAsTheServerAsks()
    {
        RetryBed bed;
        bed.failures = {Error{.kind = ErrorKind::Throttled, .retryAfter = 7s},
            Error{.kind = ErrorKind::ServerFailure, .retryAfter = 9s}};

        QVERIFY(bed.run());

        QCOMPARE(bed.waits, (QList<milliseconds>{7s, 9s}));
        QCOMPARE(bed.policy.lostToThrottling, 16s);
    }

    void shouldNotUseAttemptsUpWhenThrottled()
    {
        RetryBed bed;
        bed.failures = QList<Error>(9, Error{.kind = ErrorKind::Throttled, .retryAfter = 10s});

        QVERIFY(bed.run());

        QCOMPARE(bed.calls, 10);
    }

    void shouldWaitAMinuteWhenNotTold()
    {
        RetryBed bed;
        bed.failures = {throttled};

        QVERIFY(bed.run());

        QCOMPARE(bed.waits, QList<milliseconds>{60s});
    }

    void shouldGiveUpWhenPatienceIsUsedUpOverAllCalls()
    {
        RetryBed bed;
        bed.policy.throttlePatience = 100s;
        bed.failures = {throttled};
        QVERIFY(bed.run());
        bed.failures = {throttled};

        const auto result = bed.run();

        QCOMPARE(result.error(), throttled);
        QCOMPARE(bed.waits, QList<milliseconds>{60s});
    }

    void shouldGiveUpAtOnceWhenAskedToWaitTooLong()
    {
        RetryBed bed;
        bed.failures = {Error{.kind = ErrorKind::Throttled, .retryAfter = 181s}};

        QVERIFY(!bed.run());

        QVERIFY(bed.waits.isEmpty());
    }

    void shouldSpreadDelaysUpwardsOnly()
    {
        RetryBed bed;
        bed.policy.jitter = 0.2;
        bed.policy.attempts = 200;
        bed.policy.ceiling = 1s;
        bed.failures = QList<Error>(100, unreachable);

        QVERIFY(bed.run());

        const auto [least, most] = std::minmax_element(bed.waits.begin(), bed.waits.end());
        QVERIFY(*least >= 1s && *most <= 1200ms);
        QVERIFY(*least != *most);
    }

    void shouldEndWhenStoppedWhileWaiting()
    {
        RetryBed bed;
        bed.failures = {unreachable};
        bed.policy.wait = [](milliseconds) { return false; };

        const auto result = bed.run();

        QCOMPARE(result.error().kind, ErrorKind::Cancelled);
        QCOMPARE(bed.calls, 1);
    }

    void shouldAnnounceEachWait()
    {
        RetryBed bed;
        QList<milliseconds> announced;
        bed.policy.onRetry = [&](const Error &, milliseconds time) { announced << time; };
        bed.failures = {unreachable, throttled};

        QVERIFY(bed.run());

        QCOMPARE(announced, bed.waits);
    }

    void shouldWakeAtOnceWhenStopIsRequested()
    {
        std::stop_source stop;
        QElapsedTimer sinceStop;
        std::jthread stopper([&] {
            sinceStop.start();
            stop.request_stop();
        });

        const bool finished = waitFor(1h, stop.get_token());

        stopper.join();
        QVERIFY(!finished);
        QVERIFY(sinceStop.elapsed() < 1000);
        QVERIFY(waitFor(1ms, {}));
    }
};

QTEST_GUILESS_MAIN(TestRetryPolicy)
#include "tst_retrypolicy.moc"
