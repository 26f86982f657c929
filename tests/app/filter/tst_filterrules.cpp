#include "app/filter/filterbuilder.h"
#include "filter/conditionrules.h"
#include "filter/filterrules.h"

#include <QtTest>

using namespace workbench;
using namespace workbench::test;
using namespace Qt::StringLiterals;
using enum workbench::FilterOperator;

class TestFilterRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldAcceptWhatTheModelAllows_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<FilterOperator>("op");
        QTest::addColumn<QStringList>("values");
        QTest::newRow("values") << u"event.action"_s << Is << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("number") << u"severity"_s << Greater << QStringList{u"30"_s};
        QTest::newRow("times") << u"timestamp"_s << Between
                               << QStringList{u"2026-11-24"_s, u"1790000000000"_s};
        QTest::newRow("network") << u"srcip"_s << InSubnet << QStringList{u"2001:db8::/32"_s};
        QTest::newRow("exists") << u"severity"_s << NotExists << QStringList();
        QTest::newRow("vendor's") << u"microsoft_defender_for_cloud_apps.x"_s << InSubnet
                                  << QStringList{u"10.0.0.0/8"_s};
        QTest::newRow("unknown") << u"no.such"_s << Contains << QStringList{u"a"_s};
        QTest::newRow("longest") << u"event.action"_s << Is
                                 << QStringList(mostValues, QString(longestValue, u'x'));
    }

    void shouldAcceptWhatTheModelAllows()
    {
        QFETCH(QString, field);
        QFETCH(FilterOperator, op);
        QFETCH(QStringList, values);
        const auto checked = checkFilter(filterOf({condition(field, op, values)}));
        QVERIFY2(checked, checked ? "" : qPrintable(checked.error().detail));
    }

    void shouldRefuseWithThePosition_data()
    {
        QTest::addColumn<FilterCondition>("second");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("part"); // Of the sentence.
        const auto row = [](const char *name, const FilterCondition &second, const QString &field,
                             const QString &part) { QTest::newRow(name) << second << field << part; };
        const QString whole = u"conditions[1]"_s;
        const QString value = u"conditions[1].values[0]"_s;
        row("no field", condition({}, Exists), whole, u"Choose a field"_s);
        row("empty key", condition(u"a..b"_s, Exists), whole, u"“a..b” is no field"_s);
        row("not known yet", condition(u"write_time"_s, Exists), whole, u"timestamp"_s);
        row("no value", condition(u"event.action"_s, Is), whole, u"Enter a value"_s);
        row("a value too many", condition(u"severity"_s, Exists, {u"1"_s}), whole, u"takes no value"_s);
        row("between one", condition(u"severity"_s, Between, {u"1"_s}), whole, u"exactly two"_s);
        row("too many values", condition(u"event.action"_s, Is, QStringList(101, u"a"_s)), whole, u"101"_s);
        row("empty value", condition(u"event.action"_s, Is, {QString()}), value, u"not_exists"_s);
        row("long value", condition(u"event.action"_s, Is, {QString(1025, u'x')}), value, u"1025"_s);
        row("no number", condition(u"severity"_s, Greater, {u"high"_s}), value, u"“high” is not a number"_s);
        row("no time", condition(u"timestamp"_s, Less, {u"24h"_s}), value, u"2026-11-24T10:00:00Z"_s);
        row("no boolean", condition(u"event.id_synthetic"_s, Is, {u"yes"_s}), value, u"neither true"_s);
        row("no address", condition(u"srcip"_s, Is, {u"10.0.0.0/8"_s}), value, u"in_subnet"_s);
        row("bad network", condition(u"srcip"_s, InSubnet, {u"10.0.0.0/33"_s}), value, u"10.0.0.0/8"_s);
        row("text on numbers", condition(u"severity"_s, Contains, {u"3"_s}), whole, u"gte"_s);
        row("text on addresses", condition(u"srcip"_s, StartsWith, {u"10."_s}), whole, u"matches"_s);
        row("order of texts", condition(u"event.action"_s, Less, {u"3"_s}), whole, u"starts_with"_s);
        row("network of texts", condition(u"user.name"_s, NotInSubnet, {u"10.0.0.0/8"_s}), whole,
            u"contains"_s);
    }

    void shouldRefuseWithThePosition()
    {
        QFETCH(FilterCondition, second);
        QFETCH(QString, field);
        QFETCH(QString, part);
        const auto checked = checkFilter(filterOf({condition(u"event.action"_s, Exists), second}));
        QVERIFY(!checked);
        QCOMPARE(checked.error().kind, ErrorKind::InvalidConfiguration);
        QCOMPARE(checked.error().field, field);
        QVERIFY2(checked.error().detail.contains(part), qPrintable(checked.error().detail));
        QVERIFY2(checked.error().detail.startsWith(u"Condition 2"_s), qPrintable(checked.error().detail));
    }

    void shouldRefuseNamesAndNumbersOfConditions()
    {
        LogFilter filter = filterOf({condition(u"event.action"_s, Exists)});
        const auto field = [&filter] {
            const auto checked = checkFilter(filter);
            return checked ? QString() : checked.error().field;
        };
        for (const QString &name : {QString(), u" a"_s, u"a,b"_s, u"é"_s, QString(65, u'a')}) {
            filter.name = name;
            QCOMPARE(field(), u"name"_s);
        }
        filter.name = u"Drop previews"_s;
        QCOMPARE(field(), QString());
        filter.tenant.clear();
        QCOMPARE(field(), u"tenant"_s);
        filter.tenant = u"Contoso"_s;
        filter.conditions.assign(mostConditions, condition(u"event.action"_s, Exists));
        QCOMPARE(field(), QString());
        filter.conditions.push_back(condition(u"event.action"_s, Exists));
        QCOMPARE(field(), u"conditions"_s);
        filter.conditions.clear();
        QCOMPARE(field(), u"conditions"_s);
    }

    void shouldWarnOfUnknownFieldsAlertsAndWhatTheOtherSystemLacks()
    {
        const auto kinds = [](const LogFilter &filter) {
            QList<FilterWarning::Kind> found;
            for (const FilterWarning &warning : warningsOf(filter))
                found.append(warning.kind);
            return found;
        };
        using Kind = FilterWarning::Kind;
        const auto activities = condition(u"msg_class"_s, EndsWith, {u"_activities"_s});
        LogFilter filter = filterOf({activities, condition(u"event.action"_s, Is, {u"a"_s})});
        QCOMPARE(kinds(filter), QList<Kind>());
        QVERIFY(isStellarCompatible(filter));
        filter.match = FilterMatch::Any;
        QCOMPARE(kinds(filter), (QList{Kind::MayDropAlerts, Kind::BeyondStellar}));
        filter = filterOf({condition(u"event_name"_s, Is, {u"a"_s}), activities});
        QCOMPARE(kinds(filter), QList{Kind::UnknownField});
        QVERIFY(warningsOf(filter).front().message.contains(u"event.name"_s));
        filter.conditions.front().isCaseSensitive = true;
        QVERIFY(!isStellarCompatible(filter));
    }

    void shouldOfferOnlyOperatorsThatSuitTheField()
    {
        QVERIFY(suits(InSubnet, filterField(u"srcip"_s)));
        QVERIFY(!suits(Contains, filterField(u"srcip"_s)));
        QVERIFY(!suits(NotInSubnet, filterField(u"user.name"_s)));
        QVERIFY(suits(Greater, filterField(u"microsoft_defender_for_cloud_apps.x"_s)));
        QVERIFY(suits(Greater, filterField(u"no.such"_s)));
    }
};

QTEST_GUILESS_MAIN(TestFilterRules)
#include "tst_filterrules.moc"
