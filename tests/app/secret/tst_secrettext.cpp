#include "secret/secrettext.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>

using namespace workbench;
using namespace Qt::StringLiterals;

class tst_SecretText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldAcceptWhatIsASecret_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("secret");

        QTest::newRow("as it is") << QByteArray("abc~8Q") << QByteArray("abc~8Q");
        QTest::newRow("newline") << QByteArray("abc\n") << QByteArray("abc");
        QTest::newRow("carriage return and newline") << QByteArray("abc\r\n") << QByteArray("abc");
        QTest::newRow("blanks stay") << QByteArray(" a c ") << QByteArray(" a c ");
        QTest::newRow("longest") << QByteArray(4096, 'x') + '\n' << QByteArray(4096, 'x');
    }

    void shouldAcceptWhatIsASecret()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, secret);
        QBuffer device(&text);
        QVERIFY(device.open(QIODevice::ReadOnly));

        const auto result = readSecret(device, u"secret-stdin"_s);

        QVERIFY(result);
        QVERIFY(*result == Secret(QByteArray(secret)));
    }

    void shouldRefuseWhatIsNoneWithoutEchoingIt_data()
    {
        QTest::addColumn<QByteArray>("text");

        QTest::newRow("empty") << QByteArray();
        QTest::newRow("newline alone") << QByteArray("\n");
        QTest::newRow("too long") << QByteArray(4097, 'x');
        QTest::newRow("endless") << QByteArray(1000000, 'x');
        QTest::newRow("two lines") << QByteArray("xxx\nxxx\n");
        QTest::newRow("nul") << QByteArray("xxx\0xxx", 7);
    }

    void shouldRefuseWhatIsNoneWithoutEchoingIt()
    {
        QFETCH(QByteArray, text);
        QBuffer device(&text);
        QVERIFY(device.open(QIODevice::ReadOnly));

        const auto result = readSecret(device, u"secret-stdin"_s);

        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::InvalidConfiguration);
        QCOMPARE(result.error().field, u"secret-stdin"_s);
        QVERIFY(!result.error().detail.contains(u"xxx"_s));
    }

    void shouldNameTheFileThatCannotBeRead()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"missing"_s);

        const auto result = readSecretFile(path, u"secret-file"_s);

        QVERIFY(!result);
        QVERIFY(result.error().detail.contains(path));
    }
};

QTEST_GUILESS_MAIN(tst_SecretText)
#include "tst_secrettext.moc"
