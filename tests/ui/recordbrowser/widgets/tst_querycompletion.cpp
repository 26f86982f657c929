#include "query/expression.h"
#include "ui/recordbrowser/widgets/querycompletion.h"
#include "ui/recordbrowser/widgets/timerange.h"

#include <QTest>

using namespace workbench;
using namespace Qt::StringLiterals;
using Kind = CompletionPlace::Kind;

class QueryCompletionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldKnowWhatStandsAtTheCursor_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("prefix");

        QTest::newRow("field") << u"event.a"_s << int(Kind::Field) << QString() << u"event.a"_s;
        QTest::newRow("second field") << u"a:b AND ev"_s << int(Kind::Field) << QString() << u"ev"_s;
        QTest::newRow("in parentheses") << u"(ev"_s << int(Kind::Field) << QString() << u"ev"_s;
        QTest::newRow("minus") << u"-ev"_s << int(Kind::Field) << QString() << u"ev"_s;
        QTest::newRow("value") << u"srcip:19"_s << int(Kind::Value) << u"srcip"_s << u"19"_s;
        QTest::newRow("empty value") << u"NOT srcip:"_s << int(Kind::Value) << u"srcip"_s << QString();
        QTest::newRow("quoted") << u"service.name:\"Microsoft On"_s << int(Kind::Value) << u"service.name"_s
                                << u"Microsoft On"_s;
        QTest::newRow("keyword") << u"a:b AND"_s << int(Kind::None) << QString() << QString();
        QTest::newRow("range") << u"timestamp:[now-1h T"_s << int(Kind::None) << QString() << QString();
        QTest::newRow("phrase") << u"\"signed i"_s << int(Kind::None) << QString() << QString();
    }
    void shouldKnowWhatStandsAtTheCursor()
    {
        QFETCH(QString, query);
        QFETCH(int, kind);
        QFETCH(QString, field);
        QFETCH(QString, prefix);

        const auto place = completionPlace(query, query.size());

        QCOMPARE(int(place.kind), kind);
        QCOMPARE(place.field, field);
        QCOMPARE(place.prefix, prefix);
    }

    void shouldReplaceTheWholeValue()
    {
        const auto place = completionPlace(u"srcip:192 AND x"_s, 8);
        QCOMPARE(place.start, 6);
        QCOMPARE(place.length, 3);
    }

    void shouldWriteTermsThatTheSearchUnderstands_data()
    {
        QTest::addColumn<QString>("value");
        for (const auto &value :
            {u"FileDownloaded"_s, u"Microsoft OneDrive"_s, u"a\"b\\c"_s, u"198.51.100.7"_s, u"2001:db8::1"_s,
                u"AND"_s, u"a*b?"_s, u"-x"_s, u"(x)"_s, u"[a TO b]"_s, u">5"_s, u"m.t@a.example"_s})
            QTest::newRow(qPrintable(value)) << value;
    }
    void shouldWriteTermsThatTheSearchUnderstands()
    {
        QFETCH(QString, value);

        const QString term = valueTerm(u"event.action"_s, value, Inclusion::Exclude);
        const auto parsed = query::parseQuery(term, 0);

        QVERIFY2(parsed.has_value(), qPrintable(term));
        const auto &root = (*parsed)->root();
        QCOMPARE(int(root.kind), int(query::Node::Kind::Not));
        QCOMPARE(int(root.children[0].comparison.kind), int(query::Comparison::Kind::Equals));
        QCOMPARE(root.children[0].comparison.written, value);
    }

    void shouldAddTermsToTheQuery()
    {
        QCOMPARE(queryWithTerm({}, u"a:b"_s), u"a:b"_s);
        QCOMPARE(queryWithTerm(u"x:y"_s, u"a:b"_s), u"x:y AND a:b"_s);
        QCOMPARE(queryWithTerm(u"x:y OR z:w"_s, u"a:b"_s), u"(x:y OR z:w) AND a:b"_s);
        QCOMPARE(queryWithTerm(u"x:y AND a:b"_s, u"a:b"_s), u"x:y AND a:b"_s);
        QCOMPARE(missingTerm(u"srcip"_s, Inclusion::Include), u"NOT _exists_:srcip"_s);
        QCOMPARE(missingTerm(u"srcip"_s, Inclusion::Exclude), u"_exists_:srcip"_s);
    }

    void shouldKeepTimeRanges()
    {
        const TimeRange week{.kind = TimeRange::Kind::Last7Days};
        QCOMPARE(timeRangeFromName(timeRangeName(week)), week);
        const TimeRange span{TimeRange::Kind::Custom, 1000, 2000};
        QCOMPARE(timeRangeFromName(timeRangeName(span)), span);
        QCOMPARE(timeRangeFromName(u"rubbish"_s), TimeRange());
        QCOMPARE(
            week.since(1'000'000'000'000), std::optional<qint64>(1'000'000'000'000 - 7LL * 24 * 3'600'000));
        QVERIFY(!week.end());
    }
};

QTEST_MAIN(QueryCompletionTest)
#include "tst_querycompletion.moc"
