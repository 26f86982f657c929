#include "simulator/faultscript.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace workbench::simulator;

class TestFaultScript : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldHoldForTheNumberedRequestsOfItsRoute()
    {
        FaultScript script;
        script.setFaults({{.route = u"activities"_s, .nth = 2, .times = 2, .kind = u"reset"_s}});

        QVERIFY(!script.next(u"activities"_s));
        QVERIFY(!script.next(u"alerts"_s));
        QVERIFY(script.next(u"activities"_s).has_value());
        QVERIFY(script.next(u"activities"_s).has_value());
        QVERIFY(!script.next(u"activities"_s));
    }

    void shouldHoldForEverWhenTimesIsZero()
    {
        FaultScript script;
        script.setFaults({{.nth = 3, .times = 0, .kind = u"html500"_s}});

        QVERIFY(!script.next(u"token"_s));
        QVERIFY(!script.next(u"alerts"_s));
        for (int i = 0; i < 10; ++i)
            QVERIFY(script.next(u"activities"_s).has_value());
    }

    void shouldSayWhenToTryAgain_data()
    {
        QTest::addColumn<QString>("retryAfter");
        QTest::addColumn<QByteArray>("header");
        QTest::newRow("none") << QString() << QByteArray();
        QTest::newRow("seconds") << u"7"_s << QByteArray("7");
        QTest::newRow("date") << u"date:10"_s << QByteArray("Tue, 14 Nov 2023 22:13:30 GMT");
    }
    void shouldSayWhenToTryAgain()
    {
        QFETCH(QString, retryAfter);
        QFETCH(QByteArray, header);

        const auto answer = replacement({.kind = u"throttle"_s, .retryAfter = retryAfter}, 1'700'000'000'000);

        QCOMPARE(answer->status, 429);
        QCOMPARE(answer->headers.size(), size_t(header.isEmpty() ? 0 : 1));
        if (!header.isEmpty())
            QCOMPARE(QByteArray::fromStdString(answer->headers.front().second), header);
    }

    void shouldSpoilTheFirstRecordOnly_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QByteArray>("expected");
        QTest::addColumn<bool>("isJson");
        QTest::newRow("UTF-8") << u"brokenUtf8"_s << QByteArray("\xff\xfe") << false;
        QTest::newRow("nesting") << u"deepNesting"_s << QByteArray(100, '[') << true;
        QTest::newRow("twice") << u"duplicateKeys"_s << QByteArray("\"description\":\"third\"") << true;
        QTest::newRow("large") << u"largeRecord"_s << QByteArray(1'000'000, 'x') << true;
        QTest::newRow("no id") << u"noId"_s << QByteArray("{\"_idMissing\":\"a\"") << true;
        QTest::newRow("no time") << u"noTimestamp"_s << QByteArray("\"timestampMissing\":1") << true;
    }
    void shouldSpoilTheFirstRecordOnly()
    {
        QFETCH(QString, kind);
        QFETCH(QByteArray, expected);
        QFETCH(bool, isJson);
        const std::string record = R"({"_id":"a","timestamp":1,"description":"first"})";
        std::vector<std::string> records{record, record};

        spoilRecords({.kind = kind}, records);

        const QByteArray spoilt = QByteArray::fromStdString(records.front());
        QVERIFY(spoilt.contains(expected));
        QCOMPARE(records.back(), record);
        QCOMPARE(QJsonDocument::fromJson(spoilt).isObject(), isJson);
    }

    void shouldPutElementsThatAreNoRecordsBeside()
    {
        std::vector<std::string> records{"{}"};
        spoilRecords({.kind = u"nonObject"_s}, records);
        QCOMPARE(records.size(), size_t(6));
        QCOMPARE(records.back(), std::string("{}"));
    }
};

QTEST_GUILESS_MAIN(TestFaultScript)
#include "tst_faultscript.moc"
