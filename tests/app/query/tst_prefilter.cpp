#include "query/evaluator.h"
#include "query/prefilter.h"

#include <QtTest>

using namespace workbench;
using namespace workbench::query;
using namespace Qt::StringLiterals;

namespace {

ExpressionPointer parsed(const QString &text)
{
    const auto expression = parseQuery(text, 1'800'000'000'000);
    if (!expression)
        qFatal("%s: %s", qPrintable(text), qPrintable(expression.error().message));
    return *expression;
}

bool mayMatch(const QString &query, const QByteArray &json)
{
    return Prefilter(*parsed(query)).mayMatch(json);
}

bool matches(const QString &query, const QByteArray &json)
{
    RecordDocument document;
    if (!document.load({json}))
        qFatal("The record is no JSON.");
    return matches(*parsed(query), document, [](const Node &) { return false; });
}

QByteArray recordWith(const QByteArray &written)
{
    return R"({"user":{"full_name":")" + written + R"("},"event":{"id":"X-1"}})";
}

} // namespace

// What can be said of a record before its JSON is read.
class TestPrefilter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldLeaveOutRecordsWithoutTheText_data()
    {
        QTest::addColumn<QString>("query");
        for (const QString &query : {u"event.id:abcdef"_s, u"event.id:*abcdef*"_s,
                 u"event.description:\"some words\""_s, u"user.full_name:kelvin AND event.id:x?1"_s,
                 u"event.id:(abcdef OR fedcba)"_s, u"srcip:10.20.*"_s,
                 u"_exists_:event.id AND event.id:abcdef"_s, u"event.id:x/abcdef"_s, u"event.id:ab*cdefg"_s})
            QTest::addRow("%s", qPrintable(query)) << query;
    }

    void shouldLeaveOutRecordsWithoutTheText()
    {
        QFETCH(QString, query);
        QVERIFY(!mayMatch(query, recordWith("Ann Lee")));
        QVERIFY(!mayMatch(query, recordWith("M\xC3\xBCller")));
        QVERIFY(!mayMatch(query, {}));
    }

    // A text that is not there decides nothing here: other records match without it.
    void shouldSayNothingWhereOtherTextsMatchToo_data()
    {
        QTest::addColumn<QString>("query");
        for (const QString &query :
            {u"NOT event.id:abcdef"_s, u"event.id:abcdef OR NOT user.full_name:x"_s, u"event.id:1000"_s,
                u"abcdef"_s, u"severity:>30"_s, u"_exists_:event.name"_s, u"event.id:*"_s, u"event.id:ab"_s,
                u"event.id:\"größ\""_s, u"receive_time:2023*"_s, u"event.id:[abc TO abd]"_s, QString()})
            QTest::addRow("%s", qPrintable(query)) << query;
    }

    void shouldSayNothingWhereOtherTextsMatchToo()
    {
        QFETCH(QString, query);
        QVERIFY(Prefilter(*parsed(query)).isEmpty());
        QVERIFY(mayMatch(query, recordWith("Ann Lee")));
    }

    // The text in every form in which JSON and case folding hide it.
    void shouldKeepEveryRecordThatMatches_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QByteArray>("written");
        const auto row = [](const QString &query, const QByteArray &written) {
            QTest::addRow("%s in %s", qPrintable(query), written.constData()) << query << written;
        };
        row(u"kelvin scale"_s, "KELVIN Scale");
        row(u"kelvin scale"_s, "\\u004belvin scale");
        row(u"kelvin scale"_s, "kel\\u0076in scale");
        row(u"kelvin scale"_s,
            "\xE2\x84\xAA"
            "elvin scale");
        row(u"assume"_s, "a\xC5\xBFsume");
        row(u"istanbul"_s, "istanbul");
        row(u"contoso/sales"_s, "Contoso\\/Sales");
        row(u"contoso\\sales"_s, "CONTOSO\\\\sales");
        row(u"the \"plan\""_s, "The \\\"Plan\\\"");
        row(QString(300, u'a'), QByteArray(300, 'A'));
    }

    void shouldKeepEveryRecordThatMatches()
    {
        QFETCH(QString, query);
        QFETCH(QByteArray, written);
        const QByteArray record = recordWith(written);
        QString quoted = query;
        quoted.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
        const QString text = u"user.full_name:\"%1\""_s.arg(quoted);
        QVERIFY(matches(text, record));
        QVERIFY(mayMatch(text, record));
        QVERIFY(mayMatch(u"event.id:nothing OR "_s + text, record));
        QVERIFY(mayMatch(u"event.id:x-1 AND "_s + text, record));
    }

    // Characters of more than two bytes of which only the first two are looked at are all in the basic plane.
    void shouldKnowEveryCharacterThatFoldsToAscii()
    {
        for (char32_t code = 0x80; code <= QChar::LastValidCodePoint; ++code) {
            if (QChar::isSurrogate(code))
                continue;
            const QString character = QString::fromUcs4(&code, 1);
            const FoldedText text = folded(character);
            if (std::none_of(text.begin(), text.end(), [](char32_t c) { return c < 0x80; }))
                continue;
            QVERIFY2(mayMatch(u"event.id:nothing"_s, recordWith(character.toUtf8())), qPrintable(character));
        }
    }

    void shouldFindATextAnywhere()
    {
        const Needle needle("abcab");
        for (const QByteArray bytes :
            {"abcab", "ABCAB", "xabcab", "abcabx", "ababcab", "abcabcab", "aabcAbb"})
            QVERIFY2(needle.isIn(bytes), bytes.constData());
        for (const QByteArray bytes : {"", "abca", "abcxab", "abcac", "babca"})
            QVERIFY2(!needle.isIn(bytes), bytes.constData());
    }
};

QTEST_GUILESS_MAIN(TestPrefilter)
#include "tst_prefilter.moc"
