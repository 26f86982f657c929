#include "app/filter/filterbuilder.h"
#include "filter/filterset.h"

#include <QtTest>

using namespace workbench;
using namespace workbench::test;
using namespace Qt::StringLiterals;
using enum workbench::FilterOperator;

namespace {

constexpr auto record = R"({"msg_class":"microsoft_defender_for_cloud_apps_activities",
 "timestamp":1751000000000,"severity":30,"srcip":"203.0.113.7","host_list":["10.1.2.3","2001:db8::7"],
 "srcip_geo":{"latitude":52.5},"service":{"name":"Microsoft SharePoint Online","id":20892},
 "event":{"action":"FileAccessed","tactic":["Execution","Impact"],"id_synthetic":true,"reason":"",
          "description":"Fußweg ÄRGER 100 %"},
 "rule":{},"detected_values":[],"user":{"name":null},
 "microsoft_defender_for_cloud_apps":{"a.b":"dotted","n":"30","ip":"2001:DB8:0:0::1","big":12345678901234567890,
   "when":"2025-06-27T04:53:20Z","flag":false,"list":[{"k":"x"},{"k":"Y"}],"mixed":[1,"two",true,null]}})";

bool isFulfilled(const FilterCondition &condition)
{
    query::RecordDocument document;
    if (!document.load({record}))
        qFatal("The record is no JSON.");
    return CompiledCondition(condition).holds(document);
}

QList<bool> droppedBy(const FilterSet &set, const QByteArray &json)
{
    query::RecordDocument document;
    if (!document.load({json}))
        qFatal("The record is no JSON.");
    const FilterBits bits = set.droppedBy(document);
    QList<bool> dropped;
    for (qsizetype i = 0; i < set.ids().size(); ++i)
        dropped.append((bits & filterBit(size_t(i))) != 0);
    return dropped;
}

const QString vendor = u"microsoft_defender_for_cloud_apps."_s;

} // namespace

class TestFilterSet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldCompareAsTheOperatorSays_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<FilterOperator>("op");
        QTest::addColumn<QStringList>("values");
        QTest::addColumn<bool>("holds");
        const auto row = [](const char *name, const QString &field, FilterOperator op,
                             const QStringList &values,
                             bool holds) { QTest::newRow(name) << field << op << values << holds; };
        row("is: whole text, without case", u"event.action"_s, Is, {u"fileaccessed"_s}, true);
        row("is: a part is not enough", u"event.action"_s, Is, {u"File"_s}, false);
        row("is: one of the values", u"event.action"_s, Is, {u"x"_s, u"FileAccessed"_s}, true);
        row("is: number", u"severity"_s, Is, {u"30.0"_s}, true);
        row("is: another number", u"severity"_s, Is, {u"3"_s}, false);
        row("is: digits beyond a double", vendor + u"big"_s, Is, {u"12345678901234567890"_s}, true);
        row("is: digits beyond a double, other", vendor + u"big"_s, Is, {u"12345678901234567891"_s}, false);
        row("is: a text of digits is text", vendor + u"n"_s, Is, {u"30.0"_s}, false);
        row("is: boolean", u"event.id_synthetic"_s, Is, {u"TRUE"_s}, true);
        row("is: other boolean", vendor + u"flag"_s, Is, {u"true"_s}, false);
        row("is: IPv6 however written", vendor + u"ip"_s, Is, {u"2001:db8::1"_s}, true);
        row("is: mapped IPv4", u"srcip"_s, Is, {u"::ffff:203.0.113.7"_s}, true);
        row("is: time as ISO", u"timestamp"_s, Is, {u"2025-06-27T04:53:20Z"_s}, true);
        row("is: time as ms", u"timestamp"_s, Is, {u"1751000000000"_s}, true);
        row("is: element of a list", u"event.tactic"_s, Is, {u"impact"_s}, true);
        row("is: key inside a list", vendor + u"list.k"_s, Is, {u"y"_s}, true);
        row("is: number in a mixed list", vendor + u"mixed"_s, Is, {u"1"_s}, true);
        row("is: boolean in a mixed list", vendor + u"mixed"_s, Is, {u"true"_s}, true);
        row("is: dot in a key", vendor + u"a\\.b"_s, Is, {u"dotted"_s}, true);
        row("is: an object is never equal", u"srcip_geo"_s, Is, {u"52.5"_s}, false);
        row("is: Unicode without case", u"event.description"_s, Is, {u"fußweg ärger 100 %"_s}, true);
        row("is: folding is simple", u"event.description"_s, Is, {u"fussweg ärger 100 %"_s}, false);
        row("is not: list without it", u"event.tactic"_s, IsNot, {u"Discovery"_s}, true);
        row("is not: list with it", u"event.tactic"_s, IsNot, {u"Discovery"_s, u"Impact"_s}, false);
        row("contains", u"service.name"_s, Contains, {u"sharepoint"_s}, true);
        row("contains: absent", u"service.name"_s, Contains, {u"exchange"_s}, false);
        row("contains: text only", vendor + u"big"_s, Contains, {u"123"_s}, false);
        row("contains: wildcards are signs", u"service.name"_s, Contains, {u"*"_s}, false);
        row("not contains", u"service.name"_s, NotContains, {u"exchange"_s}, true);
        row("starts with", u"service.name"_s, StartsWith, {u"MICROSOFT "_s}, true);
        row("starts with: later", u"service.name"_s, StartsWith, {u"Share"_s}, false);
        row("ends with", u"service.name"_s, EndsWith, {u"online"_s}, true);
        row("ends with: earlier", u"service.name"_s, EndsWith, {u"SharePoint"_s}, false);
        row("matches: whole value", u"service.name"_s, Matches, {u"micro*point ?nline"_s}, true);
        row("matches: not a part", u"service.name"_s, Matches, {u"micro*point"_s}, false);
        row("matches: address", u"srcip"_s, Matches, {u"203.0.*"_s}, true);
        row("gt", u"severity"_s, Greater, {u"29.99"_s}, true);
        row("gt: equal", u"severity"_s, Greater, {u"30"_s}, false);
        row("gte: equal", u"severity"_s, GreaterOrEqual, {u"30"_s}, true);
        row("lt: any of the values", u"severity"_s, Less, {u"1"_s, u"31"_s}, true);
        row("lte: fraction", u"srcip_geo.latitude"_s, LessOrEqual, {u"52.49"_s}, false);
        row("gt: text of digits", vendor + u"n"_s, Greater, {u"9"_s}, true);
        row("gt: text is no number", u"microsoft_defender_for_cloud_apps.a\\.b"_s, Greater, {u"0"_s}, false);
        row("between: both ends", u"severity"_s, Between, {u"30"_s, u"30"_s}, true);
        row("between: outside", u"severity"_s, Between, {u"31"_s, u"40"_s}, false);
        row("between: times", u"timestamp"_s, Between, {u"2025-06-27"_s, u"2025-06-28"_s}, true);
        row("lt: time as text", vendor + u"when"_s, Less, {u"2025-06-27T04:53:21Z"_s}, true);
        row("gt: time as text", vendor + u"when"_s, Greater, {u"2025-06-27T04:53:21Z"_s}, false);
        row("in subnet", u"srcip"_s, InSubnet, {u"203.0.113.0/24"_s}, true);
        row("in subnet: element of a list", u"host_list"_s, InSubnet, {u"2001:db8::/32"_s}, true);
        row("in subnet: outside", u"srcip"_s, InSubnet, {u"10.0.0.0/8"_s}, false);
        row("not in subnet", u"srcip"_s, NotInSubnet, {u"10.0.0.0/8"_s}, true);
        row("not in subnet: list with one inside", u"host_list"_s, NotInSubnet, {u"10.0.0.0/8"_s}, false);
        row("exists", u"severity"_s, Exists, {}, true);
        row("exists: object", u"srcip_geo"_s, Exists, {}, true);
        row("exists: empty object", u"rule"_s, Exists, {}, false);
        row("exists: empty list", u"detected_values"_s, Exists, {}, false);
        row("exists: empty text", u"event.reason"_s, Exists, {}, false);
        row("exists: null", u"user.name"_s, Exists, {}, false);
        row("not exists: missing", u"event.outcome"_s, NotExists, {}, true);
        row("not exists: there", u"severity"_s, NotExists, {}, false);
    }

    void shouldCompareAsTheOperatorSays()
    {
        QFETCH(QString, field);
        QFETCH(FilterOperator, op);
        QFETCH(QStringList, values);
        QFETCH(bool, holds);
        QCOMPARE(isFulfilled(condition(field, op, values)), holds);
    }

    void shouldTreatAMissingFieldAsTheTableSays()
    {
        for (const OperatorFacts &facts : operatorTable()) {
            QStringList values;
            if (facts.operands != OperandCount::None)
                values = QStringList{u"1"_s};
            if (facts.operands == OperandCount::Two)
                values.append(u"2"_s);
            if (facts.op == InSubnet || facts.op == NotInSubnet)
                values = QStringList{u"0.0.0.0/0"_s};
            for (const QString &field : {vendor + u"none"_s, u"event.reason"_s, u"user.name"_s})
                QVERIFY2(isFulfilled(condition(field, facts.op, values)) == facts.negationOf.has_value(),
                    facts.name);
        }
    }

    void shouldMakeNegativeOperatorsTheExactNegation()
    {
        const QStringList fields{u"srcip"_s, u"host_list"_s, u"event.tactic"_s, u"severity"_s, u"rule"_s,
            vendor + u"mixed"_s, vendor + u"none"_s};
        for (const OperatorFacts &facts : operatorTable()) {
            if (!facts.negationOf)
                continue;
            QStringList values;
            if (facts.operands != OperandCount::None)
                values = QStringList{facts.op == NotInSubnet ? u"203.0.0.0/8"_s : u"1"_s};
            for (const QString &field : fields)
                QVERIFY2(isFulfilled(condition(field, facts.op, values))
                        != isFulfilled(condition(field, *facts.negationOf, values)),
                    facts.name);
        }
    }

    void shouldRegardCaseWhereItIsAsked()
    {
        FilterCondition exact = condition(u"event.action"_s, Is, {u"fileaccessed"_s});
        exact.isCaseSensitive = true;
        QVERIFY(!isFulfilled(exact));
        exact.values = QStringList{u"FileAccessed"_s};
        QVERIFY(isFulfilled(exact));
        exact.op = StartsWith;
        exact.values = QStringList{u"file"_s};
        QVERIFY(!isFulfilled(exact));
    }

    void shouldRequireEveryConditionOrOne()
    {
        LogFilter filter = filterOf({condition(u"a"_s, Is, {u"1"_s}), condition(u"b"_s, Is, {u"2"_s})});
        const auto set = [&] { return FilterSet::of({filter}).value_or(FilterSet()); };
        QCOMPARE(droppedBy(set(), R"({"a":1,"b":2})"), QList{true});
        QCOMPARE(droppedBy(set(), R"({"a":1,"b":3})"), QList{false});
        filter.match = FilterMatch::Any;
        QCOMPARE(droppedBy(set(), R"({"a":1,"b":3})"), QList{true});
        QCOMPARE(droppedBy(set(), R"({"a":0,"b":3})"), QList{false});
    }

    void shouldKeepOnlyWhatAnIncludingFilterMatchesAndLetExcludingWin()
    {
        LogFilter in = filterOf({condition(u"a"_s, Is, {u"1"_s})}, u"in"_s);
        in.action = FilterAction::Include;
        LogFilter alsoIn = filterOf({condition(u"a"_s, Is, {u"2"_s})}, u"also in"_s);
        alsoIn.action = FilterAction::Include;
        const LogFilter out = filterOf({condition(u"b"_s, Exists)}, u"out"_s);
        const auto set = FilterSet::of({in, alsoIn, out});
        QVERIFY(set);
        QCOMPARE(droppedBy(*set, R"({"a":1})"), (QList{false, false, false}));
        QCOMPARE(droppedBy(*set, R"({"a":2})"), (QList{false, false, false}));
        QCOMPARE(droppedBy(*set, R"({"a":3})"), (QList{true, true, false}));
        QCOMPARE(droppedBy(*set, R"({"a":1,"b":1})"), (QList{false, false, true}));
    }

    void shouldDropNothingWithoutFiltersOrWithDisabledOnes()
    {
        LogFilter off = filterOf({condition(u"a"_s, Exists)});
        off.enabled = false;
        const auto set = FilterSet::of({off});
        QVERIFY(set && set->isEmpty());
        QCOMPARE(droppedBy(*set, R"({"a":1})"), QList<bool>());
    }

    void shouldRefuseAFilterThatCannotBeUsedAndTooMany()
    {
        const auto broken = FilterSet::of({filterOf({condition(u"srcip"_s, InSubnet, {u"10.0.0.0/99"_s})})});
        QVERIFY(!broken);
        QCOMPARE(broken.error().kind, ErrorKind::InvalidConfiguration);
        QCOMPARE(broken.error().field, u"conditions[0].values[0]"_s);
        const std::vector<LogFilter> many(mostAttachedFilters + 1, filterOf({condition(u"a"_s, Exists)}));
        QVERIFY(!FilterSet::of(many));
    }

    void shouldSayWhichConditionsHold()
    {
        const CompiledFilter filter(filterOf({condition(u"a"_s, Exists), condition(u"b"_s, Exists)}));
        query::RecordDocument document;
        QVERIFY(document.load({R"({"b":1})"}));
        QCOMPARE(filter.conditionsHeld(document), 2U);
        QVERIFY(!filter.matches(2U));
        QVERIFY(filter.matches(3U));
    }

    void shouldTellWhetherAlertsAreLeftOpen()
    {
        const auto alerts = condition(u"msg_class"_s, Is, {u"microsoft_defender_for_cloud_apps_alerts"_s});
        const auto activities = condition(u"msg_class"_s, EndsWith, {u"_activities"_s});
        const auto user = condition(u"user.name"_s, Is, {u"ada"_s});
        QVERIFY(mayDropAlerts(filterOf({user})));
        QVERIFY(mayDropAlerts(filterOf({user, alerts})));
        QVERIFY(!mayDropAlerts(filterOf({user, activities})));
        // Still being written: nothing is known of it yet.
        QVERIFY(mayDropAlerts(filterOf({condition(u"msg_class"_s, InSubnet, {u"x"_s})})));
        LogFilter any = filterOf({user, activities});
        any.match = FilterMatch::Any;
        QVERIFY(mayDropAlerts(any));
        LogFilter keep = filterOf({alerts});
        keep.action = FilterAction::Include;
        QVERIFY(!mayDropAlerts(keep));
        keep.conditions = {alerts, user};
        QVERIFY(mayDropAlerts(keep));
    }
};

QTEST_GUILESS_MAIN(TestFilterSet)
#include "tst_filterset.moc"
