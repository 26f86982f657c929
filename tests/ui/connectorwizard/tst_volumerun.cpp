#include "app/forecast/simulatedload.h"
#include "ui/connectorwizard/budget/volumerun.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTest>
#include <QThread>
#include <memory>
#include <optional>

using namespace workbench;
using namespace workbench::test;
using namespace Qt::StringLiterals;

class VolumeRunTest : public QObject {
    Q_OBJECT

private:
    static constexpr qint64 start = 1'760'000'400'000 / SimulatedLoad::day * SimulatedLoad::day;

    SimulatedLoad m_load{{.activitiesPerDay = 500}, start, 2};
    std::unique_ptr<LoadBed> m_bed;

    [[nodiscard]] DataDirectory data() const
    {
        return DataDirectory(QFileInfo(m_bed->file()).absolutePath());
    }
    [[nodiscard]] ConnectorConfig named(const QString &name, int minutes = 60) const
    {
        ConnectorConfig connector = m_bed->connector;
        connector.name = name;
        connector.intervalMinutes = minutes;
        return connector;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_bed = std::make_unique<LoadBed>(m_load, 60);
        m_bed->poll(start + SimulatedLoad::day, SimulatedLoad::day);
    }

    void shouldMeasureOffTheGuiThread()
    {
        VolumeRun run(data(), {});
        std::optional<IntervalCheck> seen;
        connect(&run, &VolumeRun::measured, this, [&seen](const IntervalCheck &check) {
            QCOMPARE(QThread::currentThread(), QCoreApplication::instance()->thread());
            seen = check;
        });

        run.measure(named(u"acme"_s), {named(u"acme"_s)});

        QTRY_VERIFY(seen);
        QCOMPARE(seen->measuredOn, u"acme"_s);
    }
    void shouldAnswerOnlyTheLastRequest()
    {
        VolumeRun run(data(), {});
        QList<int> intervals;
        connect(&run, &VolumeRun::measured, this,
            [&intervals](const IntervalCheck &check) { intervals.append(check.load.intervalMinutes); });

        for (const int minutes : {10, 20, 30})
            run.measure(named(u"acme"_s, minutes), {named(u"acme"_s)});

        QTRY_COMPARE(intervals, QList{30});
    }
    void shouldSayNothingAfterItWasCancelled()
    {
        VolumeRun run(data(), {});
        QList<int> intervals;
        connect(&run, &VolumeRun::measured, this,
            [&intervals](const IntervalCheck &check) { intervals.append(check.load.intervalMinutes); });

        run.measure(named(u"acme"_s, 10), {named(u"acme"_s)});
        run.cancel();
        run.measure(named(u"acme"_s, 30), {named(u"acme"_s)});

        QTRY_COMPARE(intervals, QList{30});
    }
    void shouldGoWhileItMeasures()
    {
        for (int round = 0; round < 20; ++round) {
            VolumeRun run(data(), {});
            run.measure(named(u"acme"_s), {named(u"acme"_s)});
            if (round % 2 == 0)
                run.cancel();
        }
    }
};

QTEST_GUILESS_MAIN(VolumeRunTest)
#include "tst_volumerun.moc"
