#include "simulator/requestlimiter.h"

#include <QTest>

using namespace workbench::simulator;

class TestRequestLimiter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldLetThirtyThroughInAnySixtySeconds()
    {
        RequestLimiter limiter;
        const LimiterScenario scenario;
        for (int i = 0; i < 30; ++i)
            QVERIFY(!limiter.ask(scenario, i * 1000));

        QCOMPARE(limiter.ask(scenario, 30'000), std::optional(30)); // The first of them leaves at 60 s.
        QVERIFY(limiter.ask(scenario, 59'999).has_value());
        QVERIFY(!limiter.ask(scenario, 60'000));
        QVERIFY(limiter.ask(scenario, 60'001).has_value()); // Sliding: only one place became free.
    }

    void shouldCountRefusedRequestsOnlyWhenTold()
    {
        LimiterScenario scenario;
        scenario.limit = 1;
        RequestLimiter lenient, strict;
        for (auto *const limiter : {&lenient, &strict}) {
            scenario.countThrottled = limiter == &strict;
            QVERIFY(!limiter->ask(scenario, 0));
            QVERIFY(limiter->ask(scenario, 30'000).has_value());
            QCOMPARE(limiter->ask(scenario, 60'000).has_value(), limiter == &strict);
        }
    }

    void shouldCountForeignRequests()
    {
        RequestLimiter limiter;
        LimiterScenario scenario;
        limiter.addForeign(29, 0);

        QVERIFY(!limiter.ask(scenario, 10));
        QVERIFY(limiter.ask(scenario, 20).has_value());
    }

    void shouldCountForeignRequestsThatComeByThemselves()
    {
        RequestLimiter limiter;
        LimiterScenario scenario;
        scenario.foreignPerMinute = 20;
        int passed = 0;
        for (int i = 0; i < 60; ++i)
            passed += limiter.ask(scenario, 100'000 + i * 1000) ? 0 : 1;

        QVERIFY2(passed >= 9 && passed <= 12, qPrintable(QString::number(passed)));
    }

    void shouldHaveNoLimitWhenItIsZero()
    {
        RequestLimiter limiter;
        LimiterScenario scenario;
        scenario.limit = 0;
        for (int i = 0; i < 1000; ++i)
            QVERIFY(!limiter.ask(scenario, 0));
    }
};

QTEST_GUILESS_MAIN(TestRequestLimiter)
#include "tst_requestlimiter.moc"
