#include "record/jsonscanner.h"

#include <QTest>

using namespace workbench;

namespace {

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), size_t(bytes.size())};
}

} // namespace

class TestJsonScanner : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldFindTheEndOfAString_data();
    void shouldFindTheEndOfAString();
    void shouldUnescape_data();
    void shouldUnescape();
    void shouldReadWholeNumbers_data();
    void shouldReadWholeNumbers();
    void shouldWalkValueByValue();
};

void TestJsonScanner::shouldFindTheEndOfAString_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("end");

    QTest::newRow("at once") << QByteArray("\"") << qint64(0);
    QTest::newRow("far away") << QByteArray("0123456789abcdef\"") << qint64(16);
    QTest::newRow("in the first eight") << QByteArray("0123\"\"789abcdef\"") << qint64(4);
    QTest::newRow("behind an escaped quote") << QByteArray("012345\\\"\"") << qint64(8);
    QTest::newRow("behind an escaped backslash") << QByteArray("\\\\\"\"") << qint64(2);
    QTest::newRow("byte above the sign bit") << QByteArray("\xa2\xdc\xa2\xdc\xa2\xdc\xa2\xdc\"") << qint64(8);
    QTest::newRow("never") << QByteArray("0123456789") << qint64(-1);
    QTest::newRow("ends in an escape") << QByteArray("01234567\\") << qint64(-1);
    QTest::newRow("nothing") << QByteArray() << qint64(-1);
}

void TestJsonScanner::shouldFindTheEndOfAString()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, end);

    QCOMPARE(qint64(endOfJsonString(view(text), 0)), end);
}

void TestJsonScanner::shouldUnescape_data()
{
    QTest::addColumn<QByteArray>("inside");
    QTest::addColumn<bool>("usable");
    QTest::addColumn<QByteArray>("text");

    QTest::newRow("plain") << QByteArray("abc") << true << QByteArray("abc");
    QTest::newRow("empty") << QByteArray() << true << QByteArray();
    QTest::newRow("letters") << QByteArray(R"(\"\\\/\b\f\n\r\t)") << true << QByteArray("\"\\/\b\f\n\r\t");
    QTest::newRow("one byte") << QByteArray(R"(x\u0041y)") << true << QByteArray("xAy");
    QTest::newRow("NUL") << QByteArray(R"(\u0000)") << true << QByteArray("\0", 1);
    QTest::newRow("two bytes") << QByteArray(R"(\u00E9)") << true << QByteArray("\xc3\xa9");
    QTest::newRow("three bytes") << QByteArray(R"(\u20ac)") << true << QByteArray("\xe2\x82\xac");
    QTest::newRow("a pair") << QByteArray(R"(\ud83d\ude00!)") << true << QByteArray("\xf0\x9f\x98\x80!");
    QTest::newRow("high half alone") << QByteArray(R"(\ud83d)") << false << QByteArray();
    QTest::newRow("high half, then text") << QByteArray(R"(\ud83dabcdef)") << false << QByteArray();
    QTest::newRow("two high halves") << QByteArray(R"(\ud83d\ud83d)") << false << QByteArray();
    QTest::newRow("low half alone") << QByteArray(R"(\ude00)") << false << QByteArray();
    QTest::newRow("three digits") << QByteArray(R"(\u123)") << false << QByteArray();
    QTest::newRow("a sign") << QByteArray(R"(\u-123)") << false << QByteArray();
    QTest::newRow("unknown letter") << QByteArray(R"(\q)") << false << QByteArray();
    QTest::newRow("escape at the end") << QByteArray("a\\") << false << QByteArray();
}

void TestJsonScanner::shouldUnescape()
{
    QFETCH(QByteArray, inside);
    QFETCH(bool, usable);
    QFETCH(QByteArray, text);

    const auto meaning = unescapedJsonString(view(inside));

    QCOMPARE(meaning.has_value(), usable);
    QCOMPARE(meaning.value_or(QByteArray()), text);
}

void TestJsonScanner::shouldReadWholeNumbers_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<bool>("usable");
    QTest::addColumn<qint64>("number");

    QTest::newRow("zero") << QByteArray("0") << true << qint64(0);
    QTest::newRow("beyond 2^53") << QByteArray("9007199254740993") << true << qint64(9007199254740993);
    QTest::newRow("the largest") << QByteArray("9223372036854775807") << true << qint64(9223372036854775807);
    QTest::newRow("one more") << QByteArray("9223372036854775808") << false << qint64(0);
    QTest::newRow("negative") << QByteArray("-5") << true << qint64(-5);
    QTest::newRow("fraction") << QByteArray("-5.9") << true << qint64(-5);
    QTest::newRow("exponent") << QByteArray("1.5E3") << true << qint64(1500);
    QTest::newRow("huge") << QByteArray("1e400") << false << qint64(0);
    QTest::newRow("large") << QByteArray("1e19") << false << qint64(0);
    QTest::newRow("infinite") << QByteArray("inf") << false << qint64(0);
    QTest::newRow("minus infinite") << QByteArray("-inf") << false << qint64(0);
    QTest::newRow("not a number") << QByteArray("nan") << false << qint64(0);
    QTest::newRow("hexadecimal") << QByteArray("0x10") << false << qint64(0);
    QTest::newRow("trailing text") << QByteArray("12a") << false << qint64(0);
    QTest::newRow("blank") << QByteArray(" 12") << false << qint64(0);
    QTest::newRow("sign only") << QByteArray("-") << false << qint64(0);
    QTest::newRow("nothing") << QByteArray() << false << qint64(0);
}

void TestJsonScanner::shouldReadWholeNumbers()
{
    QFETCH(QByteArray, token);
    QFETCH(bool, usable);
    QFETCH(qint64, number);

    const auto read = wholeNumber(view(token));

    QCOMPARE(read.has_value(), usable);
    QCOMPARE(qint64(read.value_or(0)), number);
}

void TestJsonScanner::shouldWalkValueByValue()
{
    JsonScanner scanner(" \"a\\\"\" : [1,{\"b\":\"]\"}] , -1.5e3\ttrue");

    QCOMPARE(scanner.takeString().value_or(""), std::string_view("\"a\\\"\""));
    QVERIFY(!scanner.takeString());
    QVERIFY(scanner.take(':'));
    QVERIFY(!scanner.take(':'));
    QCOMPARE(scanner.takeValue().value_or(""), std::string_view("[1,{\"b\":\"]\"}]"));
    QVERIFY(!scanner.takeValue());
    QVERIFY(scanner.take(','));
    QCOMPARE(scanner.takeValue().value_or(""), std::string_view("-1.5e3"));
    QVERIFY(!scanner.isAtEnd());
    QCOMPARE(scanner.takeValue().value_or(""), std::string_view("true"));
    QVERIFY(scanner.isAtEnd());
}

QTEST_GUILESS_MAIN(TestJsonScanner)
#include "tst_jsonscanner.moc"
