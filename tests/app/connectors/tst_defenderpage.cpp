#include "connectors/defender/defenderpage.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace workbench;
using namespace workbench::defender;

namespace {

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), size_t(bytes.size())};
}

QByteArray bytes(std::string_view text)
{
    return QByteArray(text.data(), qsizetype(text.size()));
}

QByteArrayList recordsOf(const PageSlices &page)
{
    QByteArrayList records;
    for (const auto record : page.records)
        records += bytes(record);
    return records;
}

Cause causeOf(const QByteArray &body)
{
    const auto page = slicePage(view(body));
    return page ? Cause::None : page.error().cause;
}

} // namespace

class TestDefenderPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldCutTheSamplePages_data();
    void shouldCutTheSamplePages();
    void shouldReadTheEnvelope();
    void shouldCountAsLastSaidWhenAKeyComesTwice();
    void shouldUnderstandEscapedKeys();
    void shouldContinueOnlyOnJsonTrue_data();
    void shouldContinueOnlyOnJsonTrue();
    void shouldKeepHostileRecordsApart_data();
    void shouldKeepHostileRecordsApart();
    void shouldRefuseWhatIsNotAPage_data();
    void shouldRefuseWhatIsNotAPage();
    void shouldNeverTakeThePrefixOfAPageForAPage();
    void shouldStandAnyNesting();
    void shouldReadRecordTimes_data();
    void shouldReadRecordTimes();
    void shouldReadWhatIsThereOfABrokenRecord();
};

void TestDefenderPage::shouldCutTheSamplePages_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<size_t>("count");
    QTest::addColumn<qint64>("max");

    QTest::newRow("activities") << u"activities.json"_s << size_t(18) << qint64(-1);
    QTest::newRow("alerts") << u"alerts.json"_s << size_t(14) << qint64(100);
}

void TestDefenderPage::shouldCutTheSamplePages()
{
    QFETCH(QString, file);
    QFETCH(size_t, count);
    QFETCH(qint64, max);
    QFile sample(QStringLiteral(TEST_DATA_DIR "/defender/samples/") + file);
    QVERIFY(sample.open(QIODevice::ReadOnly));
    const QByteArray body = sample.readAll();

    const auto page = slicePage(view(body));

    QVERIFY(page);
    QCOMPARE(page->records.size(), count);
    QCOMPARE(page->total.value_or(-1), qint64(count));
    QCOMPARE(page->max.value_or(-1), max);
    QVERIFY(!page->hasNext);
    for (const auto record : page->records) {
        QVERIFY(record.starts_with("{") && record.ends_with("}"));
        const auto times = recordTimes(record);
        QVERIFY(!times.id.empty());
        QVERIFY(times.timestamp.value_or(0) > 1'500'000'000'000);
    }
}

void TestDefenderPage::shouldReadTheEnvelope()
{
    const QByteArray body =
        "\xef\xbb\xbf \r\n{\"new\": [1, {\"data\": []}], \"data\":[ {\"_id\" : 1} ,2, \"x]\" ,null],"
        "\"total\":\"42\",\"max\":250.0,\"hasNext\" :true , \"nextQueryFilters\":"
        " {\"date\": {\"lte\": 9007199254740993}} }\n\t";

    const auto page = slicePage(view(body));

    QVERIFY(page);
    QCOMPARE(recordsOf(*page), QByteArrayList({"{\"_id\" : 1}", "2", "\"x]\"", "null"}));
    QVERIFY(page->hasNext);
    QCOMPARE(page->total.value_or(-1), 42);
    QCOMPARE(page->max.value_or(-1), 250);
    QCOMPARE(page->nextQueryFilters, QByteArray("{\"date\": {\"lte\": 9007199254740993}}"));
}

void TestDefenderPage::shouldCountAsLastSaidWhenAKeyComesTwice()
{
    const QByteArray body =
        R"({"data":[1,2],"hasNext":true,"nextQueryFilters":{},"data":[3],"hasNext":false,"nextQueryFilters":null})";

    const auto page = slicePage(view(body));

    QVERIFY(page);
    QCOMPARE(recordsOf(*page), QByteArrayList({"3"}));
    QVERIFY(!page->hasNext);
    QVERIFY(page->nextQueryFilters.isEmpty());
    QCOMPARE(causeOf(R"({"data":[1],"data":"gone"})"), Cause::MissingData);
}

void TestDefenderPage::shouldUnderstandEscapedKeys()
{
    const QByteArray body = R"({"d\u0061ta":[7],"has\u004eext":true,"\ud800":0,"\x":0})";

    const auto page = slicePage(view(body));

    QVERIFY(page);
    QCOMPARE(recordsOf(*page), QByteArrayList({"7"}));
    QVERIFY(page->hasNext);
}

void TestDefenderPage::shouldContinueOnlyOnJsonTrue_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("hasNext");

    QTest::newRow("true") << QByteArray("true") << true;
    QTest::newRow("text") << QByteArray("\"true\"") << false;
    QTest::newRow("number") << QByteArray("1") << false;
    QTest::newRow("null") << QByteArray("null") << false;
    QTest::newRow("upper case") << QByteArray("TRUE") << false;
}

void TestDefenderPage::shouldContinueOnlyOnJsonTrue()
{
    QFETCH(QByteArray, value);
    QFETCH(bool, hasNext);
    const QByteArray body = "{\"data\":null,\"hasNext\":" + value + "}";

    const auto page = slicePage(view(body));

    QVERIFY(page);
    QVERIFY(page->records.empty());
    QCOMPARE(page->hasNext, hasNext);
}

void TestDefenderPage::shouldKeepHostileRecordsApart_data()
{
    QTest::addColumn<QByteArray>("record");

    QTest::newRow("broken UTF-8") << QByteArray("{\"a\":\"\xff\xc0\xed\xa0\x80\"}");
    QTest::newRow("brackets in a string") << QByteArray(R"({"a":"]}\"]}"})");
    QTest::newRow("backslashes before the quote") << QByteArray(R"({"a":"\\\\","b":"\\\"}"})");
    QTest::newRow("lone surrogate") << QByteArray(R"({"a":"\ud800"})");
    QTest::newRow("unknown escape") << QByteArray(R"({"a":"\q"})");
    QTest::newRow("raw line break in a string") << QByteArray("{\"a\":\"x\ny\"}");
    QTest::newRow("NUL byte") << QByteArray("{\"a\":\"x\0y\"\0}", 12);
    QTest::newRow("no colon") << QByteArray(R"({"a" 1 ,, })");
    QTest::newRow("one bracket closes the other") << QByteArray(R"({"a":[1}])");
    QTest::newRow("words") << QByteArray("NaN");
    QTest::newRow("duplicate keys") << QByteArray(R"({"data":[],"data":1})");
}

void TestDefenderPage::shouldKeepHostileRecordsApart()
{
    QFETCH(QByteArray, record);
    const QByteArray body = "{\"data\":[1," + record + ",2],\"hasNext\":true}";

    const auto page = slicePage(view(body));

    QVERIFY(page);
    QCOMPARE(recordsOf(*page), QByteArrayList({"1", record, "2"}));
    QVERIFY(page->hasNext);
}

void TestDefenderPage::shouldRefuseWhatIsNotAPage_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Cause>("cause");

    QTest::newRow("nothing") << QByteArray() << Cause::TruncatedReply;
    QTest::newRow("blanks") << QByteArray(" \n") << Cause::TruncatedReply;
    QTest::newRow("a web page") << QByteArray("\n<!DOCTYPE html>") << Cause::HtmlInsteadOfJson;
    QTest::newRow("text") << QByteArray("Not Found") << Cause::MalformedReply;
    QTest::newRow("a list") << QByteArray("[]") << Cause::MissingData;
    QTest::newRow("an error object") << QByteArray(R"({"detail":"Invalid token"})") << Cause::MissingData;
    QTest::newRow("data is an object") << QByteArray(R"({"data":{}})") << Cause::MissingData;
    QTest::newRow("data in upper case") << QByteArray(R"({"Data":[]})") << Cause::MissingData;
    QTest::newRow("data further down") << QByteArray(R"({"value":{"data":[]}})") << Cause::MissingData;
    QTest::newRow("trailing garbage") << QByteArray(R"({"data":[]} x)") << Cause::MalformedReply;
    QTest::newRow("two pages") << QByteArray(R"({"data":[]}{"data":[]})") << Cause::MalformedReply;
    QTest::newRow("a NUL byte behind") << QByteArray("{\"data\":[]}\0", 12) << Cause::MalformedReply;
    QTest::newRow("empty element") << QByteArray(R"({"data":[1,,2]})") << Cause::MalformedReply;
    QTest::newRow("last comma in data") << QByteArray(R"({"data":[1,]})") << Cause::MalformedReply;
    QTest::newRow("last comma") << QByteArray(R"({"data":[],})") << Cause::MalformedReply;
    QTest::newRow("no value") << QByteArray(R"({"data":})") << Cause::MalformedReply;
    QTest::newRow("a record that never closes")
        << QByteArray(R"({"data":[1,{"a":[1},2],"hasNext":true})") << Cause::MalformedReply;
    QTest::newRow("key without quotes") << QByteArray(R"({data:[]})") << Cause::MalformedReply;
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe{\0", 4) << Cause::MalformedReply;
}

void TestDefenderPage::shouldRefuseWhatIsNotAPage()
{
    QFETCH(QByteArray, body);
    QFETCH(Cause, cause);

    const auto page = slicePage(view(body));

    QVERIFY(!page);
    QCOMPARE(page.error().kind, ErrorKind::BadReply);
    QCOMPARE(page.error().cause, cause);
    QVERIFY(page.error().detail.endsWith(u'.'));
}

void TestDefenderPage::shouldNeverTakeThePrefixOfAPageForAPage()
{
    const QByteArray body =
        "\xef\xbb\xbf{\"data\": [{\"_id\":\"a\\\"\\\\\",\"x\":[1,{\"y\":null}]}, -1.5e3, \"\xc3\xa9\"],"
        "\"total\":3,\"hasNext\":true,\"nextQueryFilters\":{\"date\":{\"lte\":1}}}";
    QVERIFY(slicePage(view(body)));

    for (qsizetype length = 0; length < body.size(); ++length) {
        const QByteArray prefix =
            body.left(length); // A copy of its own, so that reading behind its end is seen.
        const auto page = slicePage(view(prefix));

        QVERIFY2(!page, prefix.constData());
        QVERIFY(page.error().cause
            == (length == 1 || length == 2 ? Cause::MalformedReply : Cause::TruncatedReply));
    }
}

void TestDefenderPage::shouldStandAnyNesting()
{
    const QByteArray bomb = QByteArray(2'000'000, '[') + QByteArray(2'000'000, ']');

    const QByteArray body = "{\"data\":[" + bomb + ",1]}";
    const auto page = slicePage(view(body));

    QVERIFY(page);
    QCOMPARE(page->records.size(), size_t(2));
    QCOMPARE(page->records[0].size(), size_t(bomb.size()));
    QCOMPARE(causeOf(QByteArray("{\"data\":").append(QByteArray(2'000'000, '{'))), Cause::TruncatedReply);
}

void TestDefenderPage::shouldReadRecordTimes_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<qint64>("timestamp"); // -1: none.
    QTest::addColumn<qint64>("created");
    QTest::addColumn<qint64>("appId");

    const qint64 none = -1;
    QTest::newRow("plain") << QByteArray(
        R"({"_id":"a1","timestamp":1751000000000,"created":1751000000001,"appId":20893})")
                           << QByteArray("a1") << qint64(1751000000000) << qint64(1751000000001)
                           << qint64(20893);
    QTest::newRow("text and fraction")
        << QByteArray(R"({"timestamp":"12","created":13.9,"appId":"5","_id":7})") << QByteArray("7")
        << qint64(12) << qint64(13) << qint64(5);
    QTest::newRow("exponent") << QByteArray(R"({"timestamp":1.751e12})") << QByteArray()
                              << qint64(1751000000000) << none << none;
    QTest::newRow("escaped id") << QByteArray(R"({"_id":"a\"b"})") << QByteArray(R"(a\"b)") << none << none
                                << none;
    QTest::newRow("other types") << QByteArray(
        R"({"_id":{"$oid":"x"},"timestamp":null,"created":[1],"appId":true})")
                                 << QByteArray() << none << none << none;
    QTest::newRow("null id") << QByteArray(R"({"_id":null})") << QByteArray() << none << none << none;
    QTest::newRow("out of range") << QByteArray(R"({"timestamp":-1,"created":253402300800000,"appId":1e300})")
                                  << QByteArray() << none << none << none;
    QTest::newRow("deeper ones do not count") << QByteArray(R"({"a":{"_id":"x","timestamp":1},"created":2})")
                                              << QByteArray() << none << qint64(2) << none;
    QTest::newRow("the first of two counts")
        << QByteArray(R"({"_id":"a","_id":"b","timestamp":"x","timestamp":1})") << QByteArray("a") << none
        << none << none;
    QTest::newRow("a list") << QByteArray("[1]") << QByteArray() << none << none << none;
    QTest::newRow("nothing") << QByteArray() << QByteArray() << none << none << none;
    QTest::newRow("empty object") << QByteArray("{}") << QByteArray() << none << none << none;
}

void TestDefenderPage::shouldReadRecordTimes()
{
    QFETCH(QByteArray, record);
    QFETCH(QByteArray, id);
    QFETCH(qint64, timestamp);
    QFETCH(qint64, created);
    QFETCH(qint64, appId);

    const auto times = recordTimes(view(record));

    QCOMPARE(bytes(times.id), id);
    QCOMPARE(times.timestamp.value_or(-1), timestamp);
    QCOMPARE(times.created.value_or(-1), created);
    QCOMPARE(times.appId.value_or(-1), appId);
}

void TestDefenderPage::shouldReadWhatIsThereOfABrokenRecord()
{
    const QByteArray record = R"({"_id":"a","timestamp":5,"created":"6)";

    for (qsizetype length = 0; length <= record.size(); ++length)
        static_cast<void>(recordTimes(view(record.left(length).append('\0').chopped(1))));
    const auto times = recordTimes(view(record));

    QCOMPARE(bytes(times.id), QByteArray("a"));
    QCOMPARE(times.timestamp.value_or(-1), 5);
    QVERIFY(!times.created);
}

QTEST_GUILESS_MAIN(TestDefenderPage)
#include "tst_defenderpage.moc"
