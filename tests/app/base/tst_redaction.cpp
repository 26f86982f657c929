#include "base/redaction.h"

#include <QTest>

using namespace workbench;
using namespace Qt::StringLiterals;

namespace {

Redactor redactorOf(const QList<QByteArray> &secrets)
{
    Redactor redactor;
    for (const QByteArray &secret : secrets)
        redactor.add(Secret(QByteArray(secret)));
    return redactor;
}

} // namespace

class TestRedaction : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldTakeOutSecretInEveryForm_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("raw") << QByteArray("it was p+q/r s\"t~\xc3\xa9!");
        QTest::newRow("percent") << QByteArray("x=p%2Bq%2Fr%20s%22t~%C3%A9%21&y");
        QTest::newRow("percent, lower case") << QByteArray("x=p%2bq%2fr%20s%22t~%c3%a9%21&y");
        QTest::newRow("form") << QByteArray("x=p%2Bq%2Fr+s%22t~%C3%A9%21&y");
        QTest::newRow("JSON") << QByteArray("{\"a\":\"p+q/r s\\\"t~\xc3\xa9!\"}");
        QTest::newRow("JSON, slash") << QByteArray("{\"a\":\"p+q\\/r s\\\"t~\xc3\xa9!\"}");
        QTest::newRow("base64") << "Zm: " + QByteArray("p+q/r s\"t~\xc3\xa9!").toBase64();
        QTest::newRow("in Basic, one") << "z " + QByteArray("i:p+q/r s\"t~\xc3\xa9!").toBase64();
        QTest::newRow("in Basic, two") << "z " + QByteArray("id:p+q/r s\"t~\xc3\xa9!").toBase64();
        QTest::newRow("in Basic, three") << "z " + QByteArray("ids:p+q/r s\"t~\xc3\xa9!").toBase64();
        QTest::newRow("twice") << QByteArray("p+q/r s\"t~\xc3\xa9!p+q/r s\"t~\xc3\xa9!");
    }

    void shouldTakeOutSecretInEveryForm()
    {
        QFETCH(QByteArray, text);
        const QByteArray secret = "p+q/r s\"t~\xc3\xa9!";
        const auto redactor = redactorOf({secret});

        const QByteArray clean = redactor.scrubbed(text);

        QVERIFY2(clean.contains("[redacted]"), clean.constData());
        QVERIFY(!clean.contains("q/r") && !clean.contains("r%20s") && !clean.contains("r+s")
            && !clean.contains("q%2"));
        for (const QByteArray &word : clean.split(' '))
            QVERIFY2(!QByteArray::fromBase64(word).contains("q/r"), clean.constData());
    }

    void shouldCoverOverlappingSecretsAsOneStretch()
    {
        const auto redactor = redactorOf({"abcdefgh", "efghijkl", "abcdefghijklmnop", "cdef"});

        QCOMPARE(redactor.scrubbed(QByteArray("<abcdefghijkl>")), "<[redacted]>");
        QCOMPARE(redactor.scrubbed(QByteArray("<abcdefghijklmnop>")), "<[redacted]>");
        QCOMPARE(redactorOf({"aaaa"}).scrubbed(QByteArray("<aaaaaaa>")), "<[redacted]>");
    }

    void shouldIgnoreSecretsTooShortToHide()
    {
        QCOMPARE(redactorOf({"abc", ""}).scrubbed(QByteArray("abc abc")), "abc abc");
    }

    void shouldTakeOutWhatLooksLikeACredential_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("clean");
        QTest::newRow("bearer") << u"Authorization: Bearer abc.def-ghi rest"_s
                                << u"Authorization: Bearer [redacted] rest"_s;
        QTest::newRow("jwt") << u"token eyJhbGciOiJub25lIn0.eyJhdWQiOiJ4In0.c2ln end"_s
                             << u"token [redacted] end"_s;
        QTest::newRow("form") << u"grant_type=x&client_secret=abc%20d&scope=y"_s
                              << u"grant_type=x&client_secret=[redacted]&scope=y"_s;
        QTest::newRow("json") << u"{\"access_token\": \"opaque\", \"a\": 1}"_s
                              << u"{\"access_token\": \"[redacted]\", \"a\": 1}"_s;
        QTest::newRow("nothing") << u"The value of client_secret is missing."_s
                                 << u"The value of client_secret is missing."_s;
        QTest::newRow("not ASCII") << u"Größe 😀 Bearer abcdef"_s << u"Größe 😀 Bearer [redacted]"_s;
    }

    void shouldTakeOutWhatLooksLikeACredential()
    {
        QFETCH(QString, text);

        QTEST(Redactor().scrubbed(text), "clean");
    }

    void shouldKeepHostileTextIntact()
    {
        const QByteArray text("\xff\xfe\0 broken \xc3", 12);

        QCOMPARE(redactorOf({"secret"}).scrubbed(text), text);
    }
};

QTEST_GUILESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
