#include "record/interflowrecord.h"

#include <QTest>

using namespace workbench;

class TestInterflowRecord : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldNameEachIndexBothWays_data();
    void shouldNameEachIndexBothWays();
    void shouldRefuseOtherNames();
};

void TestInterflowRecord::shouldNameEachIndexBothWays_data()
{
    QTest::addColumn<Index>("index");
    QTest::addColumn<QByteArray>("name");

    QTest::newRow("Windows Events") << Index::WindowsEvents << QByteArray("windows_events");
    QTest::newRow("Syslog") << Index::Syslog << QByteArray("syslog");
    QTest::newRow("Alerts") << Index::Alerts << QByteArray("alerts");
}

void TestInterflowRecord::shouldNameEachIndexBothWays()
{
    QFETCH(Index, index);
    QFETCH(QByteArray, name);

    QCOMPARE(indexName(index), name);
    QVERIFY(indexFromName(name) == index);
}

void TestInterflowRecord::shouldRefuseOtherNames()
{
    QVERIFY(!indexFromName("Windows Events"));
    QVERIFY(!indexFromName(""));
    QCOMPARE(Index::WindowsEvents | Index::Syslog, IndexSet(3));
}

QTEST_GUILESS_MAIN(TestInterflowRecord)
#include "tst_interflowrecord.moc"
