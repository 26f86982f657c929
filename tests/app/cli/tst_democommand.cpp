#include "testlib/programrun.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace workbench::test;
using namespace Qt::StringLiterals;

// The whole engine against the built-in tenant, as somebody sees it who has just installed the program.
class TestDemoCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldShowTheDemoToPeople();
    void shouldPrintTheDemoAsJson();

private:
    QTemporaryDir m_folder;
};

void TestDemoCommand::shouldShowTheDemoToPeople()
{
    const auto ran = ProgramRun(QStringLiteral(CONNECTORCTL)).run({u"demo"_s});

    QCOMPARE(ran.exitCode, 0);
    QVERIFY(ran.output.contains("ok      Permissions"));
    QVERIFY(ran.output.contains("microsoft_defender_for_cloud_apps_activities"));
    QVERIFY(ran.output.contains("microsoft_defender_for_cloud_apps_alerts"));
    QCOMPARE(ran.output.count("\"stellar_uuid\": "), 3);
    QVERIFY2(ran.errorOutput.isEmpty(), ran.errorOutput.constData());
}

void TestDemoCommand::shouldPrintTheDemoAsJson()
{
    const QString data = m_folder.filePath(u"data"_s);

    const auto ran =
        ProgramRun(QStringLiteral(CONNECTORCTL)).run({u"--data-dir"_s, data, u"--json"_s, u"demo"_s});

    QCOMPARE(ran.exitCode, 0);
    const QJsonArray runs = ran.json().value(u"runs"_s).toArray();
    QCOMPARE(runs.size(), 2);
    QCOMPARE(runs.first().toObject().value(u"result"_s).toString(), u"ok"_s);
    QVERIFY(runs.first().toObject().value(u"stored"_s).toInt() >= 2000);
    const QJsonObject count = ran.json().value(u"count"_s).toObject();
    QCOMPARE(count.value(u"samples"_s).toArray().size(), 3);
    QVERIFY(!count.value(u"groups"_s).toArray().isEmpty());
    QVERIFY2(!QFile::exists(data), "The demo has a data directory of its own.");
}

QTEST_GUILESS_MAIN(TestDemoCommand)
#include "tst_democommand.moc"
