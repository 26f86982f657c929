#include "record/jsontext.h"

#include "record/jsonscanner.h"

#include <QCryptographicHash>
#include <QTest>

using namespace workbench;

class TestJsonText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldWriteStringsThatReadBack_data();
    void shouldWriteStringsThatReadBack();
    void shouldRepairOnlyBrokenUtf8_data();
    void shouldRepairOnlyBrokenUtf8();
    void shouldHashWhatIsSaidNotHowItCame();
};

void TestJsonText::shouldWriteStringsThatReadBack_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("json");

    QTest::newRow("empty") << QByteArray() << QByteArray("\"\"");
    QTest::newRow("plain") << QByteArray("a/b \xc3\xa9 \xf0\x9f\x98\x80")
                           << QByteArray("\"a/b \xc3\xa9 \xf0\x9f\x98\x80\"");
    QTest::newRow("letters") << QByteArray("\"\\\b\f\n\r\t") << QByteArray(R"("\"\\\b\f\n\r\t")");
    QTest::newRow("control") << QByteArray("x\0\x1f\x7f", 4) << QByteArray("\"x\\u0000\\u001f\x7f\"");
    QTest::newRow("at the end of eight")
        << QByteArray("1234567\"12345678\n") << QByteArray(R"("1234567\"12345678\n")");
}

void TestJsonText::shouldWriteStringsThatReadBack()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, json);

    std::string written;
    appendJsonString(written, viewOf(text));

    QCOMPARE(QByteArray::fromStdString(written), json);
    const auto index = JsonIndex::of(written, 1);
    QVERIFY(index);
    QCOMPARE(index->root().text().value_or("unusable"), text);
}

void TestJsonText::shouldRepairOnlyBrokenUtf8_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("repaired");

    const QByteArray mark("\xef\xbf\xbd");
    QTest::newRow("valid") << QByteArray("a\xf0\x9f\x98\x80") << QByteArray("a\xf0\x9f\x98\x80");
    QTest::newRow("no such byte") << QByteArray("a\xff"
                                                "b")
                                  << "a" + mark + "b";
    QTest::newRow("cut before a quote") << QByteArray("\"\xc3\"") << "\"" + mark + "\"";
    QTest::newRow("Latin-1") << QByteArray("caf\xe9 x") << "caf" + mark + " x";
}

void TestJsonText::shouldRepairOnlyBrokenUtf8()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, repaired);

    QCOMPARE(isValidUtf8(viewOf(text)), text == repaired);
    QCOMPARE(repairedUtf8(viewOf(text)), repaired);
    QVERIFY(isValidUtf8(viewOf(repairedUtf8("\xed\xa0\x80\xc0\x80\xf8\x80\xff"))));
}

void TestJsonText::shouldHashWhatIsSaidNotHowItCame()
{
    const auto hash = [](std::string_view text) {
        const auto index = JsonIndex::of(text, 512);
        return index ? canonicalSha256(index->root()) : QByteArray();
    };

    const QByteArray canonical = hash(R"({"b":{"d":1,"c":[2, 1]},"a":"x y"})");

    QCOMPARE(canonical,
        QCryptographicHash::hash(R"({"a":"x y","b":{"c":[2,1],"d":1}})", QCryptographicHash::Sha256).toHex());
    QCOMPARE(hash(R"( { "a" : "x y", "b" : {"c":[2,1],"d":1} } )"), canonical);
    QVERIFY(hash(R"({"a":"x y","b":{"c":[1,2],"d":1}})") != canonical);
    QVERIFY(hash(R"({"a":"x y","b":{"c":[2,1],"d":1.0}})") != canonical);
    QVERIFY(hash(R"({"A":"x y","b":{"c":[2,1],"d":1}})") != canonical);
    QVERIFY(hash(R"({"a":1,"a":2})") != hash(R"({"a":2,"a":1})"));
}

QTEST_GUILESS_MAIN(TestJsonText)
#include "tst_jsontext.moc"
