#include "connectors/catalogue.h"
#include "ui/connectorwizard/requestestimate.h"

#include <QTest>

using namespace workbench;
using namespace Qt::StringLiterals;

class TestRequestEstimate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldCountPagesOfARun_data()
    {
        QTest::addColumn<QStringList>("contentTypes");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<int>("activities");
        QTest::addColumn<int>("alerts");
        QTest::addColumn<int>("quiet");
        QTest::addColumn<bool>("isTight");
        const QStringList both{u"activities"_s, u"alerts"_s};
        QTest::addRow("usual") << both << 5 << 3 << 3 << 3 << false;
        QTest::addRow("one content type") << QStringList{u"alerts"_s} << 5 << 0 << 3 << 2 << false;
        QTest::addRow("an hour") << both << 60 << 26 << 4 << 3 << true;
        QTest::addRow("comfortable") << QStringList{u"activities"_s} << 47 << 24 << 0 << 1 << false;
        QTest::addRow("tight") << QStringList{u"activities"_s} << 48 << 25 << 0 << 1 << true;
        QTest::addRow("a day") << both << 1440 << 0 << 30 << 3 << true;
        QTest::addRow("nothing") << QStringList() << 5 << 0 << 0 << 0 << false;
    }
    void shouldCountPagesOfARun()
    {
        QFETCH(QStringList, contentTypes);
        QFETCH(int, minutes);
        ConnectorConfig config;
        config.contentTypes = contentTypes;
        config.intervalMinutes = minutes;

        const auto estimate = estimateRequests(config, connectorTypes().first());

        QTEST(estimate.peak.activities, "activities");
        QTEST(estimate.peak.alerts, "alerts");
        QTEST(estimate.quiet, "quiet");
        QTEST(estimate.isTight, "isTight");
        QVERIFY(estimate.peak.used() <= estimate.peak.limit);
    }
};

QTEST_GUILESS_MAIN(TestRequestEstimate)
#include "tst_requestestimate.moc"
