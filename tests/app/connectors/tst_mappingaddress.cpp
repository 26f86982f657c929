#include "connectors/defender/countrynames.h"
#include "connectors/defender/mappingaddress.h"

#include <QTest>

using namespace workbench::defender;

class TestMappingAddress : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldTellAddresses_data();
    void shouldTellAddresses();
    void shouldRefuseWhatIsNoAddress_data();
    void shouldRefuseWhatIsNoAddress();
    void shouldNameCountries();
};

void TestMappingAddress::shouldTellAddresses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<bool>("isVersion6");
    QTest::addColumn<bool>("isPrivate");

    const auto row = [](const char *text, const char *address, bool isVersion6, bool isPrivate) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(address) << isVersion6 << isPrivate;
    };
    row("203.0.113.7", "203.0.113.7", false, false);
    row("0.0.0.0", "0.0.0.0", false, false);
    row("255.255.255.255", "255.255.255.255", false, false);
    row("10.255.0.1", "10.255.0.1", false, true);
    row("11.0.0.1", "11.0.0.1", false, false);
    row("172.15.0.1", "172.15.0.1", false, false);
    row("172.16.0.1", "172.16.0.1", false, true);
    row("172.31.255.255", "172.31.255.255", false, true);
    row("172.32.0.1", "172.32.0.1", false, false);
    row("192.168.1.1", "192.168.1.1", false, true);
    row("192.169.1.1", "192.169.1.1", false, false);
    row("127.0.0.1", "127.0.0.1", false, true);
    row("169.254.7.7", "169.254.7.7", false, true);
    row("203.0.113.7:52011", "203.0.113.7", false, false);
    row("2001:db8::1", "2001:db8::1", true, false);
    row("2001:0DB8:0:0:0:0:0:1", "2001:0DB8:0:0:0:0:0:1", true, false);
    row("::", "::", true, false);
    row("::1", "::1", true, true);
    row("fe80::1", "fe80::1", true, true);
    row("febf::1", "febf::1", true, true);
    row("fec0::1", "fec0::1", true, false);
    row("fc00::1", "fc00::1", true, true);
    row("fd12:3456::", "fd12:3456::", true, true);
    row("fe00::1", "fe00::1", true, false);
    row("::ffff:192.168.0.1", "::ffff:192.168.0.1", true, true);
    row("::ffff:203.0.113.7", "::ffff:203.0.113.7", true, false);
    row("64:ff9b::203.0.113.7", "64:ff9b::203.0.113.7", true, false);
    row("[2001:db8::1]", "2001:db8::1", true, false);
    row("[2001:db8::1]:52011", "2001:db8::1", true, false);
}

void TestMappingAddress::shouldTellAddresses()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, address);
    QFETCH(bool, isVersion6);
    QFETCH(bool, isPrivate);

    const auto mapped = mappedAddress(text);

    QVERIFY(mapped);
    QCOMPARE(mapped->text, address);
    QCOMPARE(mapped->isVersion6, isVersion6);
    QCOMPARE(mapped->isPrivate, isPrivate);
}

void TestMappingAddress::shouldRefuseWhatIsNoAddress_data()
{
    QTest::addColumn<QByteArray>("text");

    for (const char *text : {"", " ", "1.2.3", "1.2.3.4.5", "1.2.3.256", "01.2.3.4", "1.2.3.4 ", " 1.2.3.4",
             "1..3.4", "1.2.3.-4", "1.2.3.4:", "1.2.3.4:65536", "1.2.3.4:x", "a.b.c.d", "host",
             "1:2:3:4:5:6:7", ":", "1:2:3:4:5:6:7:8:9", "1:2:3:4:5:6:7::8", "1::2::3", ":::", "1:", ":1",
             "12345::", "g::1", "fe80::1%eth0", "1.2.3.4::", "::1.2.3.4:5", "[1.2.3.4]", "[::1", "[::1]x",
             "[::1]:", "[::1]:99999", "[]", "]", "[", "1.2.3.4, 5.6.7.8", "::1.2.3", "1:2:3:4:5:6:7:1.2.3.4"})
        QTest::newRow(text) << QByteArray(text);
    QTest::newRow("a NUL byte") << QByteArray("1.2.3.4\0", 8);
    QTest::newRow("a million colons") << QByteArray(1'000'000, ':');
}

void TestMappingAddress::shouldRefuseWhatIsNoAddress()
{
    QFETCH(QByteArray, text);

    QVERIFY(!mappedAddress(text));
}

void TestMappingAddress::shouldNameCountries()
{
    QCOMPARE(countryName("NL"), QByteArray("Netherlands"));
    QCOMPARE(countryName("ad"), QByteArray("Andorra"));
    QCOMPARE(countryName("ZW"), QByteArray("Zimbabwe"));
    QCOMPARE(countryName("CI"), QByteArray("C\xc3\xb4te d'Ivoire"));
    for (const char *code : {"", "N", "XX", "NLD", "ZZ", "AA", "n1"})
        QVERIFY(countryName(code).isEmpty());
}

QTEST_GUILESS_MAIN(TestMappingAddress)
#include "tst_mappingaddress.moc"
