#include "bundle/manifest.h"
#include "deploybed.h"
#include "ui/deploy/deployrun.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace workbench;
using namespace workbench::test;
using namespace Qt::StringLiterals;

class DeployRunTest : public QObject {
    Q_OBJECT

private:
    static constexpr qint64 start = 1'760'000'400'000 / SimulatedLoad::day * SimulatedLoad::day;
    QTemporaryDir m_folder;

    [[nodiscard]] static DataDirectory dataOf(const LoadBed &bed)
    {
        return DataDirectory(QFileInfo(bed.file()).absolutePath());
    }
    static DeployFacts measured(DeployRun &run, const ConnectorConfig &connector)
    {
        QSignalSpy measured(&run, &DeployRun::measured);
        run.measure({.connector = connector});
        if (!measured.wait(20'000))
            qFatal("nothing was measured");
        return measured.at(0).at(0).value<DeployFacts>();
    }

private Q_SLOTS:
    void shouldMeasureAndSaveABundleOffTheGuiThread()
    {
        SimulatedLoad load({.activitiesPerDay = 500}, start, 2);
        LoadBed bed(load, 60);
        bed.poll(start + SimulatedLoad::day, SimulatedLoad::day);
        DeployRun run(dataOf(bed));
        QSignalSpy saved(&run, &DeployRun::saved);
        const QString path = m_folder.filePath(u"acme.zip"_s);

        const DeployFacts facts = measured(run, bed.connector);
        run.exportBundle(path, facts);

        QVERIFY(facts.load);
        QVERIFY(facts.load->contents.at(0).records > 300);
        QCOMPARE(facts.files.size(), size_t(bundleFileNames().size()));
        QVERIFY(saved.wait(20'000));
        QVERIFY(verifiedBundleFile(path));
        QCOMPARE(saved.at(0).at(1).toLongLong(), QFile(path).size());
    }
    void shouldSayThatNothingWasMeasured()
    {
        DeployRun run{DataDirectory(m_folder.filePath(u"empty"_s))};

        QVERIFY(!measured(run, deployedConnector()).load);
    }
    void shouldSayWhyItCannotSave()
    {
        DeployRun run{DataDirectory(m_folder.filePath(u"empty"_s))};
        QSignalSpy failed(&run, &DeployRun::saveFailed);

        run.saveText(m_folder.filePath(u"no/such/folder.csv"_s), "text");

        QVERIFY(failed.wait());
        QVERIFY(failed.at(0).at(0).value<Error>().detail.contains(u"folder.csv"_s));
    }
    void shouldSaveAText()
    {
        DeployRun run{DataDirectory(m_folder.filePath(u"empty"_s))};
        QSignalSpy saved(&run, &DeployRun::saved);

        run.saveText(m_folder.filePath(u"forecast.csv"_s), "text");

        QVERIFY(saved.wait());
        QCOMPARE(QFile(m_folder.filePath(u"forecast.csv"_s)).size(), 4);
    }
    void shouldAnswerOnlyTheLastRequest()
    {
        DeployRun run{DataDirectory(m_folder.filePath(u"empty"_s))};
        QSignalSpy measured(&run, &DeployRun::measured);
        ConnectorConfig other = deployedConnector();
        other.id = u"c-2"_s;

        run.measure({.connector = deployedConnector()});
        run.measure({.connector = other});

        QVERIFY(measured.wait());
        QTest::qWait(0);
        QCOMPARE(measured.count(), 1);
        QCOMPARE(measured.at(0).at(0).value<DeployFacts>().request.connector.id, u"c-2"_s);
    }
    void shouldGoWhileItWorks()
    {
        for (int round = 0; round < 20; ++round) {
            DeployRun run{DataDirectory(m_folder.filePath(u"empty"_s))};
            run.measure({.connector = deployedConnector()});
            run.saveText(m_folder.filePath(u"text"_s), "text");
        }
    }
};

QTEST_GUILESS_MAIN(DeployRunTest)
#include "tst_deployrun.moc"
