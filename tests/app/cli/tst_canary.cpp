#include "tenantbed.h"

#include <QUrl>

using namespace workbench;
using namespace workbench::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000; // For what must happen, milliseconds.

// Looks like one of Entra's and has letters that forms and URLs write differently.
const QByteArray canary = "Canary8Q~c4n4ry+S3cr3t/of.the=mine_fly";
// How every access token begins: {"typ":"JWT" in base64url.
const QByteArray tokenStart = "eyJ0eXAiOiJKV1Qi";

// A secret or token as it is and as it could be written elsewhere.
QByteArrayList spellings(const QByteArray &secret)
{
    return {secret, secret.toPercentEncoding(), secret.toBase64(),
        secret.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals), secret.toHex(),
        QByteArray(secret).replace('/', "\\/"), secret.mid(4, 16)};
}

// Where in a text a secret or token is; empty: nowhere.
QByteArray foundIn(const QByteArray &text)
{
    for (const QByteArray &spelling :
        spellings(canary) + QByteArrayList{tokenStart, tokenStart.toBase64().chopped(2)}) {
        if (text.contains(spelling))
            return spelling;
    }
    return {};
}

} // namespace

// Plants a client secret, lets the program fetch tokens with it, and looks everywhere it leaves something.
class TestCanary : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldFindTheCanaryWhereItIs();
    void shouldLeaveNoSecretBehind_data();
    void shouldLeaveNoSecretBehind();
    void shouldShowNoSecretWhileItRuns();

private:
    // Everything the data directory holds, and the names of its files.
    static void checkFiles(const TenantBed &bed);
    static void check(const Ran &ran, int code);
};

void TestCanary::checkFiles(const TenantBed &bed)
{
    QDirIterator files(
        bed.path(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    int count = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QCOMPARE(foundIn(file.fileName().toUtf8()), QByteArray());
        if (QFileInfo(file).isDir())
            continue;
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        QVERIFY2(foundIn(file.readAll()).isEmpty(), qPrintable(file.fileName()));
        ++count;
    }
    QVERIFY(count > 0);
}

void TestCanary::check(const Ran &ran, int code)
{
    QVERIFY2(ran.code == code, (ran.output + ran.errors).constData());
    QVERIFY2(foundIn(ran.output).isEmpty(), ran.output.constData());
    QVERIFY2(foundIn(ran.errors).isEmpty(), ran.errors.constData());
}

void TestCanary::shouldFindTheCanaryWhereItIs()
{
    for (const QByteArray &spelling : spellings(canary))
        QVERIFY(!foundIn("before " + spelling + " behind").isEmpty());
}

void TestCanary::shouldLeaveNoSecretBehind_data()
{
    QTest::addColumn<QByteArray>("groups");
    QTest::addColumn<int>("testCode");
    QTest::addColumn<int>("collectCode");
    const auto row = [](const char *name, const QByteArray &fault, int testCode, int collectCode) {
        QTest::newRow(name) << R"("records":{"count":50},"faults":[)" + fault + ']' << testCode
                            << collectCode;
    };
    QTest::newRow("all is well") << QByteArray() << 0 << 0;
    QTest::newRow("the secret is refused")
        << QByteArray(R"("records":{"count":50},"token":{"error":7000215})") << 3 << 3;
    const QByteArray echo = R"({\"error\":\"invalid_client\",\"error_description\":\"AADSTS7000215: not )"
        + canary + " nor " + canary.toPercentEncoding() + R"(\"})";
    row("the refusal repeats the secret",
        R"({"route":"token","nth":1,"times":0,"kind":"status","status":401,"body":")" + echo + "\"}", 3, 3);
    row("an error page repeats the secret",
        R"({"route":"activities","nth":1,"times":0,"kind":"status","status":400,"body":"{\"detail\":\"you sent )"
            + canary + R"(\"}"})",
        2, 2);
    row("a redirect repeats the secret",
        R"({"route":"alerts","nth":1,"times":0,"kind":"redirect","status":302,"location":"http://127.0.0.1:1/?s=)"
            + canary.toPercentEncoding() + "\"}",
        4, 4);
}

void TestCanary::shouldLeaveNoSecretBehind()
{
    QFETCH(QByteArray, groups);
    QFETCH(int, testCode);
    QFETCH(int, collectCode);
    TenantBed bed(groups, Secret(QByteArray(canary)));

    check(bed.run({u"test"_s, u"acme"_s}), testCode);
    check(bed.json({u"test"_s, u"acme"_s}), testCode);
    check(bed.json({u"collect"_s, u"acme"_s, u"--once"_s}), collectCode);
    check(bed.run({u"collect"_s, u"acme"_s, u"--once"_s}), collectCode);
    check(bed.run({u"status"_s, u"acme"_s}), 0);
    check(bed.json({u"list"_s}), 0);
    check(bed.json({u"show"_s, u"acme"_s}), 0);
    check(bed.run({u"records"_s, u"--limit"_s, u"0"_s, u"--output"_s, u"ndjson"_s}), 0);
    check(bed.run({u"rejected"_s, u"--output"_s, u"ndjson"_s}), 0);

    checkFiles(bed);
    QVERIFY(bed.requestsTo("token") >= 2);
}

void TestCanary::shouldShowNoSecretWhileItRuns()
{
    TenantBed bed(
        R"("records":{"count":50},"faults":[{"route":"activities","nth":1,"times":0,"kind":"hang"}])",
        Secret(QByteArray(canary)));
    QProcess process;
    bed.start(process, {u"collect"_s, u"acme"_s, u"--once"_s});
    QTRY_COMPARE_WITH_TIMEOUT(bed.requestsTo("activities"), 1, patience);

    QFile commandLine(u"/proc/%1/cmdline"_s.arg(process.processId()));
    QVERIFY(commandLine.open(QIODevice::ReadOnly));
    const QByteArray arguments = commandLine.readAll();

    QVERIFY(arguments.contains("collect"));
    QVERIFY2(foundIn(arguments).isEmpty(), arguments.constData());
    checkFiles(bed);
    process.terminate();
    check(TenantBed::end(process), 130);
    checkFiles(bed);
}

QTEST_GUILESS_MAIN(TestCanary)
#include "tst_canary.moc"
