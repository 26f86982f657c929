#include "record/searchtext.h"

#include <QTest>

using namespace workbench;
using namespace Qt::StringLiterals;

class TestSearchText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldChooseWhatPeopleSearchFor_data();
    void shouldChooseWhatPeopleSearchFor();
    void shouldStayWithinBounds();
};

void TestSearchText::shouldChooseWhatPeopleSearchFor_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("text");

    QTest::newRow("people and addresses")
        << R"({"srcip_username":"Ada@c","user":{"name":"ada@c","full_name":"Ada L","id":"7"},"srcip":"192.0.2.1",
               "srcip_host":"192.0.2.1"})"_ba
        << "Ada@c\nAda L\n192.0.2.1"_ba;
    QTest::newRow("places, apps, hosts")
        << R"({"srcip_geo":{"city":"Delft","region":"ZH","countryCode":"NL","countryName":"Netherlands","latitude":1},
               "service":{"id":1,"name":"Exchange"},"host":{"name":"pc1"},"host_list":["192.0.2.1",5,"192.0.2.2"]})"_ba
        << "Delft\nZH\nNL\nNetherlands\nExchange\npc1\n192.0.2.1\n192.0.2.2"_ba;
    QTest::newRow("what happened")
        << R"({"event":{"id":"never","action":"Login","category":"login","tactic":["Initial Access","Impact"],
               "name":"Travel","description":"From two places","reason":"MFA","outcome":"success"}})"_ba
        << "Login\nInitial Access\nImpact\nTravel\nFrom two places\nMFA"_ba;
    QTest::newRow("files and rules")
        << R"({"file":{"name":"a.txt","path":"/x"},"rule":{"name":"R","id":"9"}})"_ba
        << "a.txt\n/x\nR"_ba;
    QTest::newRow("escapes") << R"({"event":{"name":"J\u00f6rg \"x\"\n\ud83d\ude00"}})"_ba
                             << "J\xc3\xb6rg \"x\"\n\xf0\x9f\x98\x80"_ba;
    QTest::newRow("not the raw object")
        << R"({"srcip":"a","vendor":{"event":{"name":"raw"},"srcip":"raw"}})"_ba
        << "a"_ba;
    QTest::newRow("other types")
        << R"({"srcip":5,"user":"x","event":null,"file":[],"rule":{"name":{"a":1}}})"_ba << QByteArray();
    QTest::newRow("half a surrogate pair") << R"({"srcip":"\ud800","srcip_host":"ok"})"_ba
                                           << "ok"_ba;
    QTest::newRow("a number beyond 64 bits")
        << R"({"srcip":"a","vendor":{"n":123456789012345678901234567890,"x":1e999},"rule":{"name":"b"}})"_ba
        << "a\nb"_ba;
    QTest::newRow("empty object") << "{}"_ba << QByteArray();
    QTest::newRow("array") << "[]"_ba << QByteArray();
    QTest::newRow("nothing") << QByteArray() << QByteArray();
    QTest::newRow("cut off") << R"({"srcip":"a","ev)"_ba << QByteArray();
    QTest::newRow("deep") << R"({"vendor":)"_ba + QByteArray(5000, '[') + QByteArray(5000, ']')
            + R"(,"srcip":"a"})"_ba
                          << "a"_ba;
}

void TestSearchText::shouldChooseWhatPeopleSearchFor()
{
    QFETCH(QByteArray, json);

    QTEST(searchText(json), "text");
    QCOMPARE(searchText(json), searchText(QByteArray(json.constData(), json.size())));
}

void TestSearchText::shouldStayWithinBounds()
{
    QByteArray hosts;
    for (int number = 0; number < 100'000; ++number)
        hosts += (number ? ",\"" : "\"") + QByteArray::number(number) + '"';

    const QByteArray many = searchText(R"({"host_list":[)" + hosts + R"(],"srcip":"last"})");
    const QByteArray longText =
        searchText(R"({"srcip_host":")" + QByteArray(1'000'000, 'x') + R"(","srcip":"short"})");

    QVERIFY(many.count('\n') < 256);
    QCOMPARE(longText, "short"_ba);
}

QTEST_GUILESS_MAIN(TestSearchText)
#include "tst_searchtext.moc"
