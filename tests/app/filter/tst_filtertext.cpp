#include "app/filter/filterbuilder.h"
#include "filter/filterentry.h"
#include "filter/filtertext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace workbench;
using namespace workbench::test;
using namespace Qt::StringLiterals;
using enum workbench::FilterOperator;

namespace {

QJsonObject objectOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

class TestFilterText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldReadTheFormOfTheModel()
    {
        const auto filter = filterFromJson(
            objectOf(R"({"id":"uuid","name":"Drop previews","tenant":"*","description":"","enabled":true,
                "action":"exclude","conditions":[
                {"field":"event.action","op":"is","values":["FilePreviewed","FileAccessed"]},
                {"field":"srcip","op":"in_subnet","values":["10.0.0.0/8"]}]})"),
            u"Filter 1"_s);
        QVERIFY(filter);
        LogFilter expected{.id = u"uuid"_s, .name = u"Drop previews"_s};
        expected.conditions = {condition(u"event.action"_s, Is, {u"FilePreviewed"_s, u"FileAccessed"_s}),
            condition(u"srcip"_s, InSubnet, {u"10.0.0.0/8"_s})};
        QCOMPARE(*filter, expected);
    }

    void shouldWriteWhatItReads()
    {
        LogFilter filter = filterOf({condition(u"a"_s, Between, {u"1"_s, u"2"_s})});
        filter.conditions.front().isCaseSensitive = true;
        filter.match = FilterMatch::Any;
        filter.action = FilterAction::Include;
        filter.enabled = false;
        for (const OperatorFacts &facts : operatorTable())
            filter.conditions.push_back({.field = u"f"_s, .op = facts.op});
        const auto read = filterFromJson(filterJson(filter), u"Filter 1"_s);
        QVERIFY(read);
        QCOMPARE(*read, filter);
    }

    void shouldKeepKeysOfLaterVersions()
    {
        QJsonObject entry{{u"later"_s, 1}, {u"match"_s, u"any"_s}};
        writeFilter(filterOf({}), entry);
        QCOMPARE(entry.value(u"later"_s).toInt(), 1);
        QVERIFY(!entry.contains(u"match"_s));
    }

    void shouldNamePlaceAndFieldOfWhatItCannotRead_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("part");
        QTest::newRow("no name") << QByteArray(R"({"id":"a","conditions":[]})")
                                 << u"Filter 3, field “name”"_s;
        QTest::newRow("action") << QByteArray(R"({"id":"a","name":"n","action":"drop","conditions":[]})")
                                << u"exclude or include"_s;
        QTest::newRow("conditions") << QByteArray(R"({"id":"a","name":"n"})") << u"“conditions”"_s;
        QTest::newRow("operator") << QByteArray(
            R"({"id":"a","name":"n","conditions":[{"field":"f","op":"equals"}]})")
                                  << u"Filter 3, condition 1, field “op”: there is no operator “equals”"_s;
        QTest::newRow("values") << QByteArray(
            R"({"id":"a","name":"n","conditions":[{"field":"f","op":"is","values":[1]}]})")
                                << u"list of texts"_s;
    }

    void shouldNamePlaceAndFieldOfWhatItCannotRead()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, part);
        const auto filter = filterFromJson(objectOf(json), u"Filter 3"_s);
        QVERIFY(!filter);
        QVERIFY2(filter.error().contains(part), qPrintable(filter.error()));
    }

    void shouldReadConditionsAsTheCommandLineHasThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<FilterCondition>("expected");
        QTest::newRow("values") << u"event.action is FilePreviewed,FileAccessed"_s
                                << condition(u"event.action"_s, Is, {u"FilePreviewed"_s, u"FileAccessed"_s});
        QTest::newRow("blanks") << u"  service.name   is  Microsoft Teams , Box "_s
                                << condition(u"service.name"_s, Is, {u"Microsoft Teams"_s, u"Box"_s});
        QTest::newRow("quotes") << u"event.description contains \"a,  b\",\"say \"\"hi\"\"\""_s
                                << condition(u"event.description"_s, Contains, {u"a,  b"_s, u"say \"hi\""_s});
        QTest::newRow("none") << u"user.name not_exists"_s << condition(u"user.name"_s, NotExists);
        QTest::newRow("inner mark") << u"file.name contains 5\" disk"_s
                                    << condition(u"file.name"_s, Contains, {u"5\" disk"_s});
    }

    void shouldReadConditionsAsTheCommandLineHasThem()
    {
        QFETCH(QString, text);
        QFETCH(FilterCondition, expected);
        const auto read = conditionFromText(text);
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        QCOMPARE(*read, expected);
        const auto again = conditionFromText(conditionText(expected));
        QVERIFY(again);
        QCOMPARE(*again, expected);
    }

    void shouldRefuseWhatIsNoCondition()
    {
        QVERIFY(conditionFromText(u"event.action"_s).error().detail.contains(u"FIELD OPERATOR VALUE"_s));
        QVERIFY(conditionFromText(u"a equals b"_s).error().detail.contains(u"not_in_subnet"_s));
        QVERIFY(conditionFromText(u"a is \"b"_s).error().detail.contains(u"not closed"_s));
    }

    void shouldReadLikeASearch()
    {
        LogFilter filter = filterOf({condition(u"user.name"_s, StartsWith, {u"svc-backup"_s}),
            condition(u"event.action"_s, IsNot, {u"FileAccessed"_s, u"File Previewed"_s})});
        QCOMPARE(readableText(filter),
            u"user.name:svc-backup* AND NOT event.action:(FileAccessed OR \"File Previewed\")"_s);
        filter =
            filterOf({condition(u"severity"_s, Between, {u"1"_s, u"2"_s}), condition(u"srcip"_s, NotExists)});
        filter.match = FilterMatch::Any;
        QCOMPARE(readableText(filter), u"severity:[1 TO 2] OR NOT _exists_:srcip"_s);
        filter.action = FilterAction::Include;
        QCOMPARE(readableText(filter), u"NOT (severity:[1 TO 2] OR NOT _exists_:srcip)"_s);
    }
};

QTEST_GUILESS_MAIN(TestFilterText)
#include "tst_filtertext.moc"
