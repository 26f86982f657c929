#include "query/decimal.h"
#include "query/foldedtext.h"
#include "query/ipaddress.h"
#include "query/jsonstring.h"

#include <QtTest>

using namespace workbench::query;
using namespace Qt::StringLiterals;

// The values that conditions compare: numbers, addresses, folded text and patterns.
class TestQueryValues : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldCompareNumbersExactly_data()
    {
        QTest::addColumn<QByteArray>("one");
        QTest::addColumn<QByteArray>("other");
        QTest::addColumn<int>("order");
        const auto row = [](const char *one, const char *other, int order) {
            QTest::addRow("%s against %s", one, other) << QByteArray(one) << QByteArray(other) << order;
        };
        row("5", "5.0", 0);
        row("5", "50", -1);
        row("-5", "5", -1);
        row("-5", "-50", 1);
        row("0", "-0", 0);
        row("0.000", "0e99", 0);
        row("1e3", "1000", 0);
        row("0.1", "0.10", 0);
        row("0.09", "0.1", -1);
        row("18446744073709551616", "18446744073709551617", -1);
        row("9007199254740993", "9007199254740992", 1);
        row("1e999999999999", "1e400", 1);
        row("1e-400", "0", 1);
        row("-1e-400", "0", -1);
        row("12345.678E-2", "123.45678", 0);
    }

    void shouldCompareNumbersExactly()
    {
        QFETCH(QByteArray, one);
        QFETCH(QByteArray, other);
        QFETCH(int, order);

        const auto left = Decimal::parse(one);
        const auto right = Decimal::parse(other);

        QVERIFY(left && right);
        QCOMPARE(*left < *right, order < 0);
        QCOMPARE(*left == *right, order == 0);
        QCOMPARE(*left > *right, order > 0);
        QCOMPARE(*right<*left, order> 0);
    }

    void shouldTakeOnlyNumbersForNumbers()
    {
        for (const char *text :
            {"", "-", "007", "1.", ".5", "1e", "1e+", "0x10", "1 ", "NaN", "5a", "--5", "+5"})
            QVERIFY2(!Decimal::parse(text), text);
    }

    void shouldKnowOneAddressInAllItsForms()
    {
        const auto address = [](const char *text) { return IpAddress::parse(text); };

        QVERIFY(address("2001:DB8:0:0::1") == address("2001:db8::1"));
        QVERIFY(address("::ffff:203.0.113.7") == address("203.0.113.7"));
        QVERIFY(*address("9.0.0.0") < *address("10.0.0.0"));
        QVERIFY(*address("255.255.255.255") < *address("::1"));
        for (const char *wrong :
            {"", "1.2.3", "1.2.3.4.5", "256.1.1.1", "fe80::1%eth0", "localhost", "1.2.3.4/8", "01.2.3.4"})
            QVERIFY2(!address(wrong), wrong);
    }

    void shouldKnowWhatANetworkContains_data()
    {
        QTest::addColumn<QByteArray>("network");
        QTest::addColumn<QByteArray>("address");
        QTest::addColumn<bool>("inside");
        const auto row = [](const char *network, const char *address, bool inside) {
            QTest::addRow("%s %s", network, address) << QByteArray(network) << QByteArray(address) << inside;
        };
        row("10.0.0.0/8", "10.255.1.2", true);
        row("10.0.0.0/8", "11.0.0.0", false);
        row("10.1.2.3/8", "10.9.9.9", true);
        row("192.0.2.128/25", "192.0.2.127", false);
        row("192.0.2.128/25", "192.0.2.255", true);
        row("0.0.0.0/0", "8.8.8.8", true);
        row("0.0.0.0/0", "::1", false);
        row("::/0", "8.8.8.8", false);
        row("2001:db8::/33", "2001:db8:7fff::1", true);
        row("2001:db8::/33", "2001:db8:8000::1", false);
        row("::ffff:10.0.0.0/104", "10.1.1.1", true);
        row("192.0.2.1", "192.0.2.1", true);
        row("192.0.2.1/32", "192.0.2.2", false);
    }

    void shouldKnowWhatANetworkContains()
    {
        QFETCH(QByteArray, network);
        QFETCH(QByteArray, address);
        QFETCH(bool, inside);

        const auto parsed = IpNetwork::parse(network);

        QVERIFY(parsed);
        QCOMPARE(parsed->contains(*IpAddress::parse(address)), inside);
    }

    void shouldRefuseWhatIsNoNetwork()
    {
        for (const char *text :
            {"10.0.0.0/33", "10.0.0.0/", "10.0.0.0/-1", "10.0.0.0/8/8", "::/129", "/8", "10.0.0.0/0008"})
            QVERIFY2(!IpNetwork::parse(text), text);
    }

    void shouldMatchPatterns_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("matches");
        const auto row = [](const QString &pattern, const QString &text, bool matches) {
            QTest::addRow("%s on %s", qPrintable(pattern), qPrintable(text)) << pattern << text << matches;
        };
        row(u"*"_s, u""_s, true);
        row(u"?"_s, u""_s, false);
        row(u"?"_s, u"😀"_s, true);
        row(u"a*c"_s, u"abbc"_s, true);
        row(u"a*c"_s, u"abcd"_s, false);
        row(u"*b*d"_s, u"abcbd"_s, true);
        row(u"a?c*"_s, u"abcd"_s, true);
        row(u"GRÖßE"_s, u"größe"_s, true);
        row(u"**a**"_s, u"bab"_s, true);
        row(QString(u"a*"_s).repeated(500) + u'b', QString(5000, u'a'), false);
    }

    void shouldMatchPatterns()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, text);
        QFETCH(bool, matches);

        QCOMPARE(Wildcard::fromPlain(folded(pattern)).matches(folded(text)), matches);
    }

    void shouldFindWordsOnlyAtWordBoundaries()
    {
        const auto contains = [](const QString &text, const QString &words) {
            return containsWords(folded(text), folded(words));
        };

        QVERIFY(contains(u"Impossible travel activity"_s, u"TRAVEL"_s));
        QVERIFY(contains(u"report.docx"_s, u"report"_s));
        QVERIFY(contains(u"the end"_s, u"end"_s));
        QVERIFY(contains(u"travelling by travel"_s, u"travel"_s));
        QVERIFY(contains(u"a/b (c)"_s, u"(c)"_s));
        QVERIFY(!contains(u"travelling"_s, u"travel"_s));
        QVERIFY(!contains(u"été"_s, u"t"_s));
        QVERIFY(!contains(u"word"_s, u""_s));
    }

    void shouldReadEscapesAsAPersonMeantThem()
    {
        QCOMPARE(unescaped("a\\\"b\\\\c\\/d\\n\\u0041"), QByteArray("a\"b\\c/d\nA"));
        QCOMPARE(unescaped("\\ud83d\\ude00"), u"😀"_s.toUtf8());
        QCOMPARE(unescaped("x\\ud83dy"), u"x\uFFFDy"_s.toUtf8());
        QCOMPARE(unescaped("\\ud83d\\u0041"), u"\uFFFDA"_s.toUtf8());
        QCOMPARE(unescaped("\\u12"), u"\uFFFD12"_s.toUtf8());
    }
};

QTEST_GUILESS_MAIN(TestQueryValues)
#include "tst_queryvalues.moc"
