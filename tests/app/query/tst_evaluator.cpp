#include "samplerecord.h"

#include "query/condition.h"
#include "query/evaluator.h"

#include <QtTest>

using namespace workbench;
using namespace workbench::query;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 now = 1'800'000'000'000;

bool holds(const QString &text)
{
    static RecordDocument document;
    const auto parsed = parseQuery(text, now);
    if (!parsed)
        qFatal("%s: %s", qPrintable(text), qPrintable(parsed.error().message));
    if (!document.load({sampleRecord}))
        qFatal("The record is no JSON.");
    return matches(**parsed, document, [](const Node &) { return false; });
}

} // namespace

// Conditions on fields, decided on one record's JSON.
class TestEvaluator : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldDecideOnARecord_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("expected");
        const auto yes = [](const QString &text) { QTest::addRow("%s", qPrintable(text)) << text << true; };
        const auto no = [](const QString &text) {
            QTest::addRow("not %s", qPrintable(text)) << text << false;
        };
        yes(u"srcip_username:ann.lee@contoso.EXAMPLE"_s);
        no(u"srcip_username:ann.lee"_s);
        yes(u"srcip_username:ann*"_s);
        yes(u"srcip_username:?nn.lee@*.example"_s);
        no(u"srcip_username:nn*"_s);
        yes(u"service.name:\"GRÖßE online\""_s);
        yes(u"srcip:2001:db8:0::7"_s);
        yes(u"srcip:2001:db8::/32"_s);
        yes(u"srcip:[2001:db8::1 TO 2001:db8::8]"_s);
        no(u"srcip:{2001:db8::7 TO *]"_s);
        no(u"srcip:10.0.0.0/8"_s);
        yes(u"host_list:10.0.0.0/8"_s);
        yes(u"host_list:192.0.2.9 AND host_list:10.1.2.3"_s);
        no(u"NOT host_list:192.0.2.9"_s);
        yes(u"severity:30.0"_s);
        yes(u"severity:>29"_s);
        no(u"severity:>30"_s);
        yes(u"severity:[30 TO 30]"_s);
        no(u"severity:[30 TO 30}"_s);
        yes(u"severity:3*"_s);
        yes(u"srcip_geo.longitude:<-4"_s);
        yes(u"srcip_geo.latitude:5.25e1"_s);
        yes(u"service.id:20893"_s);
        yes(u"event.id_synthetic:true"_s);
        no(u"event.id_synthetic:false"_s);
        yes(u"event.category:dlp"_s);
        yes(u"event.category:(dlp AND threat_detection)"_s);
        no(u"event.category:threat"_s);
        yes(u"event.description:downloaded"_s);
        yes(u"event.description:\"plan b\""_s);
        no(u"event.description:down"_s);
        yes(u"event.description:down*"_s);
        yes(u"event.description:*sharepoint"_s);
        yes(u"user.full_name:\"zoë VAN\""_s);
        yes(u"timestamp:2023-11-14T22:17:50Z"_s);
        yes(u"timestamp:[1700000270000 TO 1700000270000]"_s);
        no(u"timestamp:>2023-11-14T22:17:50Z"_s);
        yes(u"write_time:>2023-11-14T22:18:20Z"_s);
        yes(u"receive_time:1700000300000"_s);
        no(u"timestamp:>now-1h"_s);
        yes(u"_exists_:srcip_geo"_s);
        yes(u"_exists_:event.category"_s);
        no(u"_exists_:event.reason"_s);
        no(u"_exists_:event.tactic"_s);
        no(u"_exists_:event.status"_s);
        no(u"_exists_:microsoft_defender_for_cloud_apps.empty"_s);
        no(u"_exists_:file.name"_s);
        yes(u"NOT file.name:x"_s);
        no(u"srcip_geo:NL"_s);
        yes(u"srcip_geo.countryCode:[na TO nz]"_s);
        no(u"srcip_geo.countryCode:[a TO m]"_s);
        no(u"srcip_geo.countryCode:>5"_s);
        yes(u"microsoft_defender_for_cloud_apps.big:9007199254740993"_s);
        no(u"microsoft_defender_for_cloud_apps.big:9007199254740992"_s);
        yes(u"microsoft_defender_for_cloud_apps.huge:>1e308"_s);
        yes(u"microsoft_defender_for_cloud_apps.drift:[29 TO 31]"_s);
        yes(u"microsoft_defender_for_cloud_apps.a\\.b.c:1"_s);
        no(u"microsoft_defender_for_cloud_apps.a.b.c:1"_s);
        yes(u"microsoft_defender_for_cloud_apps.entityData.0.id.saas:11161"_s);
        yes(u"microsoft_defender_for_cloud_apps.Level:x"_s);
        no(u"microsoft_defender_for_cloud_apps.Level:y"_s);
        yes(u"microsoft_defender_for_cloud_apps.odd:*!"_s);
        yes(u"microsoft_defender_for_cloud_apps.again:1 microsoft_defender_for_cloud_apps.again:2"_s);
        yes(u"microsoft_defender_for_cloud_apps.list.n:3"_s);
        yes(u"microsoft_defender_for_cloud_apps.list.m:q"_s);
        no(u"microsoft_defender_for_cloud_apps.list.m:r"_s);
        yes(u"microsoft_defender_for_cloud_apps.key:escaped"_s);
        yes(u"severity:1 OR (srcip_geo.countryCode:nl AND NOT severity:1)"_s);
        no(u"anything"_s);
        yes(u"NOT anything"_s);
    }

    void shouldDecideOnARecord()
    {
        QFETCH(QString, text);
        QFETCH(bool, expected);

        QCOMPARE(holds(text), expected);
    }

    void shouldRefuseWhatIsNoObject()
    {
        RecordDocument document;

        QVERIFY(!document.load({"{\"a\":\"unclosed"}));
        QVERIFY(document.load({"{\"a\"", ":[1,2]}"}));
        QCOMPARE(document.lastMember(), QByteArray("[1,2]"));
    }

    void shouldNeverLeaveOutWhatMightMatchInSql()
    {
        // Given one condition that SQL decides and one that it does not.
        const auto condition = [](const QString &text) {
            const auto parsed = parseQuery(text, now);
            return conditionOf((*parsed)->root(), [](const Node &leaf) -> Result<Condition> {
                return leaf.comparison.field.name == u"severity" ? Condition::exact("s")
                                                                 : Condition::undecided();
            }).value();
        };

        // Then what is possible is never less, and what is certain never more, than what matches.
        QCOMPARE(condition(u"severity:1 action:x"_s).possible, QByteArray("(s AND 1)"));
        QCOMPARE(condition(u"severity:1 action:x"_s).certain, QByteArray("(s AND 0)"));
        QCOMPARE(condition(u"NOT (severity:1 action:x)"_s).possible, QByteArray("(NOT (s AND 0))"));
        QCOMPARE(condition(u"NOT (severity:1 action:x)"_s).certain, QByteArray("(NOT (s AND 1))"));
        QVERIFY(condition(u"NOT severity:1"_s).isExact());
        QVERIFY(!condition(u"severity:1 OR action:x"_s).isExact());
    }
};

QTEST_GUILESS_MAIN(TestEvaluator)
#include "tst_evaluator.moc"
