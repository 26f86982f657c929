#include "query/expression.h"

#include <QtTest>

using namespace workbench;
using namespace workbench::query;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 now = 1'800'000'000'000;

QString described(const FreeText &text)
{
    QString result;
    for (const auto &piece : text.pieces) {
        using Kind = FreeText::Piece::Kind;
        result += piece.kind == Kind::Literal ? piece.text : piece.kind == Kind::AnyRun ? u"⟨*⟩"_s : u"⟨?⟩"_s;
    }
    return u'"' + result + u'"';
}

QString described(const std::optional<Comparison::Bound> &bound)
{
    if (!bound)
        return u"*"_s;
    return bound->moment ? QString::number(*bound->moment) : QString::fromStdU32String(bound->text);
}

QString described(const Comparison &comparison)
{
    QString path;
    for (const auto &key : comparison.field.path)
        path += (path.isEmpty() ? QString() : u"/"_s) + QString::fromUtf8(key);
    switch (comparison.kind) {
    case Comparison::Kind::Exists: return u"exists(%1)"_s.arg(path);
    case Comparison::Kind::Matches: return u"%1~%2"_s.arg(path, comparison.written);
    case Comparison::Kind::Equals:
        return u"%1=%2"_s.arg(
            path, comparison.moment ? QString::number(*comparison.moment) : comparison.written);
    case Comparison::Kind::Range: {
        const bool lower = !comparison.lower || comparison.lower->inclusive;
        const bool upper = !comparison.upper || comparison.upper->inclusive;
        return path + (lower ? u'[' : u'{') + described(comparison.lower) + u".."_s
            + described(comparison.upper) + (upper ? u']' : u'}');
    }
    }
    Q_UNREACHABLE();
}

QString described(const Node &node)
{
    QStringList children;
    for (const auto &child : node.children)
        children += described(child);
    switch (node.kind) {
    case Node::Kind::All: return u"all"_s;
    case Node::Kind::And: return u"(%1)"_s.arg(children.join(u" & "_s));
    case Node::Kind::Or: return u"(%1)"_s.arg(children.join(u" | "_s));
    case Node::Kind::Not: return u'!' + children.first();
    case Node::Kind::Text: return described(node.freeText);
    case Node::Kind::Field: return described(node.comparison);
    }
    Q_UNREACHABLE();
}

} // namespace

// What the search language understands, and where it says a query is wrong.
class TestQueryParser : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldUnderstand_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("meaning");
        const auto row = [](const QString &text, const QString &meaning) {
            QTest::addRow("%s", qPrintable(text)) << text << meaning;
        };
        row(u""_s, u"all"_s);
        row(u"  \t "_s, u"all"_s);
        row(u"*"_s, u"all"_s);
        row(u"*:*"_s, u"all"_s);
        row(u"one"_s, u"\"one\""_s);
        row(u"one two"_s, u"(\"one\" & \"two\")"_s);
        row(u"one AND two OR three"_s, u"((\"one\" & \"two\") | \"three\")"_s);
        row(u"one OR two three"_s, u"(\"one\" | (\"two\" & \"three\"))"_s);
        row(u"(one OR two) AND three"_s, u"((\"one\" | \"two\") & \"three\")"_s);
        row(u"NOT one"_s, u"!\"one\""_s);
        row(u"NOT NOT one"_s, u"\"one\""_s);
        row(u"-one two"_s, u"(!\"one\" & \"two\")"_s);
        row(u"one -(two OR three)"_s, u"(\"one\" & !(\"two\" | \"three\"))"_s);
        row(u"one AND NOT two"_s, u"(\"one\" & !\"two\")"_s);
        row(u"one OR -two"_s, u"(\"one\" | !\"two\")"_s);
        row(u"and or not"_s, u"(\"and\" & \"or\" & \"not\")"_s);
        row(u"\"AND\" \\OR"_s, u"(\"AND\" & \"OR\")"_s);
        row(u"\"two words\""_s, u"\"two words\""_s);
        row(u"\"say \\\"hi\\\" *\""_s, u"\"say \"hi\" *\""_s);
        row(u"fi*e f?o"_s, u"(\"fi⟨*⟩e\" & \"f⟨?⟩o\")"_s);
        row(u"fi\\*e"_s, u"\"fi*e\""_s);
        row(u"a-b"_s, u"\"a-b\""_s);
        row(u"srcip:10.0.0.1"_s, u"srcip=10.0.0.1"_s);
        row(u"srcip:10.0.0.0/8"_s, u"srcip=10.0.0.0/8"_s);
        row(u"srcip:\"2001:db8::1\""_s, u"srcip=2001:db8::1"_s);
        row(u"srcip:2001:db8::1"_s, u"srcip=2001:db8::1"_s);
        row(u"srcip:(10.0.0.1 OR 2001:db8::1)"_s, u"(srcip=10.0.0.1 | srcip=2001:db8::1)"_s);
        row(u"event.action:(a -b \"c d\")"_s, u"(event/action=a & !event/action=b & event/action=c d)"_s);
        row(u"severity:([1 TO 5] OR >50)"_s, u"(severity[1..5] | severity{50..*])"_s);
        row(u"severity:-5"_s, u"severity=-5"_s);
        row(u"srcip_geo.region:OR"_s, u"srcip_geo/region=OR"_s);
        row(u"event.action:File*"_s, u"event/action~File*"_s);
        row(u"event.action:\"File*\""_s, u"event/action=File*"_s);
        row(u"event.action:File\\*"_s, u"event/action=File*"_s);
        row(u"event.action:*"_s, u"exists(event/action)"_s);
        row(u"_exists_:event.action"_s, u"exists(event/action)"_s);
        row(u"NOT _exists_:srcip_geo"_s, u"!exists(srcip_geo)"_s);
        row(u"_exists_:(srcip OR severity)"_s, u"(exists(srcip) | exists(severity))"_s);
        row(u"severity:[30 TO 80}"_s, u"severity[30..80}"_s);
        row(u"severity:{* TO 80]"_s, u"severity[*..80]"_s);
        row(u"severity:[ 30  TO  * ]"_s, u"severity[30..*]"_s);
        row(u"severity:[* TO *]"_s, u"exists(severity)"_s);
        row(u"severity:>30 severity:>=30"_s, u"(severity{30..*] & severity[30..*])"_s);
        row(u"severity:<30 severity:<=30"_s, u"(severity[*..30} & severity[*..30])"_s);
        row(u"timestamp:>now-1h"_s, u"timestamp{1799996400000..*]"_s);
        row(u"timestamp:[24h TO now]"_s, u"timestamp[1799913600000..1800000000000]"_s);
        row(u"timestamp:[2023-11-14T22:17:50Z TO 1800000000000]"_s,
            u"timestamp[1700000270000..1800000000000]"_s);
        row(u"timestamp:2023-11-14T22:17:50Z"_s, u"timestamp=1700000270000"_s);
        row(u"receive_time:>\"2023-11-14 22:17:50\""_s, u"receive_time{1700000270000..*]"_s);
        row(u"microsoft_defender_for_cloud_apps.entityData.0.id.saas:11161"_s,
            u"microsoft_defender_for_cloud_apps/entityData/0/id/saas=11161"_s);
        row(u"microsoft_defender_for_cloud_apps.a\\.b.c\\:d:x"_s,
            u"microsoft_defender_for_cloud_apps/a.b/c:d=x"_s);
        row(u"microsoft_defender_for_cloud_apps.device.clientIP:unknown"_s,
            u"microsoft_defender_for_cloud_apps/device/clientIP=unknown"_s);
        row(u"xdr_event.tactic.name:\"Initial Access\""_s, u"xdr_event/tactic/name=Initial Access"_s);
        row(u"file.name:~$report.docx"_s, u"file/name=~$report.docx"_s);
    }

    void shouldUnderstand()
    {
        QFETCH(QString, text);
        QFETCH(QString, meaning);

        const auto parsed = parseQuery(text, now);

        QVERIFY2(parsed, qPrintable(parsed ? QString() : parsed.error().message));
        QCOMPARE(described((*parsed)->root()), meaning);
    }

    void shouldSayWhereAQueryIsWrong_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("position");
        QTest::addColumn<int>("length");
        QTest::addColumn<QString>("message");
        const auto row = [](const QString &text, int position, int length, const QString &message) {
            QTest::addRow("%s", qPrintable(text)) << text << position << length << message;
        };
        row(u"srcip:"_s, 6, 0, u"Missing value after “srcip:”."_s);
        row(u"a (srcip:)"_s, 9, 0, u"Missing value after “srcip:”."_s);
        row(u"srcip: 10.0.0.1"_s, 6, 0, u"Missing value after “srcip:”."_s);
        row(u"srcip:\"\""_s, 6, 2, u"Missing value after “srcip:”."_s);
        row(u"severity:>"_s, 10, 0, u"Missing value after “severity:>”."_s);
        row(u"severity:>= 5"_s, 11, 0, u"Missing value after “severity:>=”."_s);
        row(u"_exists_:"_s, 9, 0, u"Missing value after “_exists_:”."_s);
        row(u":x"_s, 0, 1, u"Missing field before “:”."_s);
        row(u"one AND"_s, 7, 0, u"Missing search term after “AND”."_s);
        row(u"(one OR ) two"_s, 8, 0, u"Missing search term after “OR”."_s);
        row(u"one NOT"_s, 7, 0, u"Missing search term after “NOT”."_s);
        row(u"one - two"_s, 6, 0, u"Missing search term after “-”."_s);
        row(u"OR one"_s, 0, 2, u"Missing search term before “OR”."_s);
        row(u"one OR AND two"_s, 7, 3, u"Missing search term before “AND”."_s);
        row(u"one (two"_s, 4, 1, u"The parenthesis opened here is not closed."_s);
        row(u"one ("_s, 4, 1, u"The parenthesis opened here is not closed."_s);
        row(u"one)"_s, 3, 1, u"This “)” closes nothing."_s);
        row(u") one"_s, 0, 1, u"This “)” closes nothing."_s);
        row(u"one ( )"_s, 4, 3, u"There is nothing in these parentheses."_s);
        row(u"one \"two"_s, 4, 1, u"The quotation mark opened here is not closed."_s);
        row(u"srcip_username:\"two"_s, 15, 1, u"The quotation mark opened here is not closed."_s);
        row(u"one\\"_s, 3, 1, u"Nothing follows the backslash."_s);
        row(u"one\"two\""_s, 3, 1,
            u"A quotation mark inside a word. Put a blank or a backslash before it."_s);
        row(u"x srcipp:10.0.0.1"_s, 2, 6, u"Unknown field “srcipp”. Did you mean “srcip”?"_s);
        row(u"event_name:x"_s, 0, 10, u"Unknown field “event_name”. Did you mean “event.name”?"_s);
        row(u"Event.Action:x"_s, 0, 12, u"Unknown field “Event.Action”. Did you mean “event.action”?"_s);
        row(u"srcip_country:x"_s, 0, 13,
            u"Unknown field “srcip_country”. Did you mean “srcip_geo.countryCode”?"_s);
        row(u"usrname:x"_s, 0, 7, u"Unknown field “usrname”. Did you mean “user.name”?"_s);
        row(u"_exists_:servce.name"_s, 9, 11, u"Unknown field “servce.name”. Did you mean “service.name”?"_s);
        row(u"https://x"_s, 0, 5,
            u"Unknown field “https”. To search for text with a colon, put it in quotation marks."_s);
        row(u"event..action:x"_s, 0, 13, u"Unknown field “event..action”. Did you mean “event.action”?"_s);
        row(u"severity:high"_s, 9, 4, u"“high” is not a number, which “severity” needs."_s);
        row(u"service.id:>abc"_s, 12, 3, u"“abc” is not a number, which “service.id” needs."_s);
        row(u"severity:[1 TO x]"_s, 15, 1, u"“x” is not a number, which “severity” needs."_s);
        row(u"srcip:office"_s, 6, 6,
            u"“office” is not an IP address or a network such as 10.0.0.0/8, which “srcip” needs."_s);
        row(u"srcip:10.0.0.0/40"_s, 6, 11,
            u"“10.0.0.0/40” is not an IP address or a network such as 10.0.0.0/8, which “srcip” needs."_s);
        row(u"event.id_synthetic:yes"_s, 19, 3,
            u"“yes” is not true or false, which “event.id_synthetic” needs."_s);
        row(u"timestamp:>yesterday"_s, 11, 9,
            u"“yesterday” is not a time, which “timestamp” needs: ISO 8601 (2026-11-24T10:00:00Z), epoch "
            u"milliseconds, or a "
            "span back from now (now-1h, 24h)."_s);
        row(u"severity:[1 5]"_s, 12, 0, u"“TO” is missing in the range: write [a TO b]."_s);
        row(u"severity:[1 TO ]"_s, 15, 0,
            u"A bound of the range is missing: write [a TO b], * for an open end."_s);
        row(u"severity:[TO 5]"_s, 10, 0,
            u"A bound of the range is missing: write [a TO b], * for an open end."_s);
        row(u"severity:[1 TO 5"_s, 9, 1, u"The range opened here is not closed."_s);
        row(u"user.name:[a* TO b]"_s, 11, 2, u"A bound cannot hold * or ?. A lone * leaves this end open."_s);
        row(u"[1 TO 5]"_s, 0, 1, u"A range needs a field before it, for example severity:>50."_s);
        row(u"one >5"_s, 4, 1, u"A range needs a field before it, for example severity:>50."_s);
        row(u"event.action:(a OR srcip:1.2.3.4)"_s, 19, 13,
            u"The field “srcip” cannot stand in the parentheses of another field."_s);
        row(u"roam~2"_s, 0, 6,
            u"“~” with a number is not part of the search language. To search for the sign itself, put a backslash before it."_s);
        row(u"one && two"_s, 4, 2, u"“&&” has no letters or digits, so the text search cannot find it."_s);
    }

    void shouldSayWhereAQueryIsWrong()
    {
        QFETCH(QString, text);
        QFETCH(int, position);
        QFETCH(int, length);
        QFETCH(QString, message);

        const auto parsed = parseQuery(text, now);

        QVERIFY2(!parsed, qPrintable(parsed ? described((*parsed)->root()) : QString()));
        QCOMPARE(parsed.error().message, message);
        QCOMPARE(int(parsed.error().position), position);
        QCOMPARE(int(parsed.error().length), length);
    }

    void shouldNameThePositionFromOneInTheErrorForPeople()
    {
        QueryError where;

        const auto parsed = parse(u"srcip:"_s, &where);

        QVERIFY(!parsed);
        QCOMPARE(parsed.error().kind, ErrorKind::InvalidConfiguration);
        QCOMPARE(parsed.error().field, u"query"_s);
        QCOMPARE(parsed.error().detail, u"At character 7 of the query: Missing value after “srcip:”."_s);
        QCOMPARE(where.position, 6);
    }

    void shouldLimitLengthAndNesting()
    {
        const QString longest = QString(u"ab "_s).repeated(3333) + u'c';
        const auto nested = [](int depth) { return QString(depth, u'(') + u'x' + QString(depth, u')'); };

        QVERIFY(parseQuery(longest, now));
        const auto tooLong = parseQuery(longest + u'd', now);
        QVERIFY(!tooLong);
        QCOMPARE(tooLong.error().message, u"The query is longer than 10000 characters."_s);
        QCOMPARE(tooLong.error().position, 10000);
        QVERIFY(parseQuery(nested(100), now));
        const auto tooDeep = parseQuery(nested(101), now);
        QVERIFY(!tooDeep);
        QCOMPARE(tooDeep.error().message, u"Parentheses are nested deeper than 100."_s);
        QCOMPARE(tooDeep.error().position, 100);
    }

    void shouldEndOnAnyText()
    {
        const QString signs = u"a:()\"\\-*?[]{}<>= \tANDORNOTTO./~^_exists_severity\u00e9😀\u0000"_s;
        quint32 state = 1;
        for (int round = 0; round < 4000; ++round) {
            QString text;
            for (int i = 0; i < 24; ++i) {
                state = state * 1664525 + 1013904223;
                text += signs[qsizetype((state >> 8) % quint32(signs.size()))];
            }

            const auto parsed = parseQuery(text, now);

            if (parsed)
                continue;
            QVERIFY(!parsed.error().message.isEmpty());
            QVERIFY(parsed.error().position >= 0 && parsed.error().length >= 0);
            QVERIFY2(parsed.error().position + parsed.error().length <= text.size(), qPrintable(text));
        }
    }
};

QTEST_GUILESS_MAIN(TestQueryParser)
#include "tst_queryparser.moc"
