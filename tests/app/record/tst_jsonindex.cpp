#include "record/jsonindex.h"

#include "record/jsonscanner.h"

#include <QTest>

using namespace workbench;

namespace {

QByteArray bytes(std::string_view text)
{
    return QByteArray(text.data(), qsizetype(text.size()));
}

} // namespace

class TestJsonIndex : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldJudgeText_data();
    void shouldJudgeText();
    void shouldRefuseEveryPrefix();
    void shouldLimitNesting();
    void shouldFindMembersByMeaning();
    void shouldGoThroughListsAndObjects();
    void shouldReadScalars();
};

void TestJsonIndex::shouldJudgeText_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("wellFormed");

    const auto good = [](const char *text) { QTest::newRow(text) << QByteArray(text) << true; };
    const auto bad = [](const char *text) { QTest::newRow(text) << QByteArray(text) << false; };
    for (const char *text : {"{}", " [ ] ", "null", "true", "false", "0", "-0", "-1.5e+10", "1E-400", "\"\"",
             "123456789012345678901234567890", "[1,[],{\"a\":{}}]", "{\"a\":1,\"a\":2}", "\"\\ud800\"",
             "\"\\u00e9\\n\"", "\t{\"a\" :\r\n[1 , 2 ] }\n"})
        good(text);
    for (const char *text : {"", " ", "{", "[", "]", "{]", "[}", "[1,]", "[,1]", "[1 2]", "{\"a\"}",
             "{\"a\":}", "{\"a\":1,}", "{a:1}", "{1:1}", "{\"a\":1 \"b\":2}", "nul", "nulll", "True", "01",
             "-", "1.", ".5", "1e", "1e+", "+1", "0x1", "NaN", "\"", "\"\\\"", "\"\\q\"", "\"\\u12g4\"",
             "\"\\u12\"", "\"a\nb\"", "{} {}", "{},", "1 2", "\xef\xbb\xbf{}", "'a'", "[1]]", "{\"a\":[1}"})
        bad(text);
    QTest::newRow("a NUL byte behind") << QByteArray("{}\0", 3) << false;
    QTest::newRow("a NUL byte in a string") << QByteArray("\"a\0b\"", 5) << false;
    QTest::newRow("broken UTF-8 in a string") << QByteArray("\"\xff\xc3\"") << true;
}

void TestJsonIndex::shouldJudgeText()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, wellFormed);

    const auto index = JsonIndex::of(viewOf(text), 512);

    QCOMPARE(index.has_value(), wellFormed);
    if (!index)
        QCOMPARE(index.error().kind, ErrorKind::BadReply);
}

void TestJsonIndex::shouldRefuseEveryPrefix()
{
    const QByteArray text = R"({"a":[1.5e3,"\u00e9\\",null,{"b":true}],"c":{}})";
    QVERIFY(JsonIndex::of(viewOf(text), 512));

    for (qsizetype length = 0; length < text.size(); ++length) {
        const QByteArray prefix = text.left(length);
        QVERIFY2(!JsonIndex::of(viewOf(prefix), 512), prefix.constData());
    }
}

void TestJsonIndex::shouldLimitNesting()
{
    const auto nested = [](qsizetype depth) { return QByteArray(depth, '[') + QByteArray(depth, ']'); };
    const QByteArray allowed = nested(512);
    const QByteArray tooDeep = nested(513);
    const QByteArray bomb(5'000'000, '[');

    QVERIFY(JsonIndex::of(viewOf(allowed), 512));
    QVERIFY(!JsonIndex::of(viewOf(tooDeep), 512));
    QVERIFY(!JsonIndex::of(viewOf(bomb), 512));
}

void TestJsonIndex::shouldFindMembersByMeaning()
{
    const auto index = JsonIndex::of(R"({"Level":1,"level":2,"a":3,"a":4,"\u0062":{"c":5},"\ud800":6})", 512);
    QVERIFY(index);
    const JsonValue root = index->root();

    QCOMPARE(bytes(root["Level"].raw()), QByteArray("1"));
    QCOMPARE(bytes(root["level"].raw()), QByteArray("2"));
    QCOMPARE(bytes(root["a"].raw()), QByteArray("3"));
    QCOMPARE(bytes(root["b"]["c"].raw()), QByteArray("5"));
    QVERIFY(root["LEVEL"].isMissing());
    QVERIFY(root["nowhere"]["at"]["all"].isMissing());
    QVERIFY(root["a"]["b"].isMissing());
    QVERIFY(root["b"].contains(root["b"]["c"]));
    QVERIFY(!root["b"].contains(root["a"]));
}

void TestJsonIndex::shouldGoThroughListsAndObjects()
{
    const auto index =
        JsonIndex::of(R"({"list":[1,[2,3],"x"],"object":{"p":{"q":1},"r":null},"none":7})", 512);
    QVERIFY(index);
    const JsonValue root = index->root();

    QByteArrayList seen;
    for (const JsonValue element : root["list"])
        seen += bytes(element.raw());
    for (const JsonValue member : root["object"])
        seen += bytes(member.rawName()) + '=' + bytes(member.raw());
    for (const JsonValue nothing : root["none"])
        seen += bytes(nothing.raw());
    for (const JsonValue nothing : root["missing"])
        seen += bytes(nothing.raw());

    QCOMPARE(seen, QByteArrayList({"1", "[2,3]", "\"x\"", "p={\"q\":1}", "r=null"}));
}

void TestJsonIndex::shouldReadScalars()
{
    const auto index =
        JsonIndex::of(R"(["caf\u00e9","\ud800",9007199254740993,"12",1.9,true,null,"plain"])", 512);
    QVERIFY(index);
    const std::vector<JsonValue> values(index->root().begin(), index->root().end());

    QCOMPARE(values[0].text().value_or(""), QByteArray("caf\xc3\xa9"));
    QVERIFY(!values[0].plainText());
    QVERIFY(!values[1].text());
    QCOMPARE(qint64(values[2].integer().value_or(0)), 9007199254740993);
    QCOMPARE(qint64(values[3].integer().value_or(0)), 12);
    QCOMPARE(qint64(values[4].integer().value_or(0)), 1);
    QVERIFY(values[5].isTrue() && !values[5].isFalse() && !values[5].integer());
    QVERIFY(!values[6].text() && !values[6].isString() && !values[6].isMissing());
    QCOMPARE(bytes(values[7].plainText().value_or("")), QByteArray("plain"));
}

QTEST_GUILESS_MAIN(TestJsonIndex)
#include "tst_jsonindex.moc"
