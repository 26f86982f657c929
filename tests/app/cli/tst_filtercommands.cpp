#include "tenantbed.h"

using namespace workbench;
using namespace workbench::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList addNoise{u"filter"_s, u"add"_s, u"noise"_s, u"--tenant"_s, u"*"_s, u"--condition"_s,
    u"event.action is FileAccessed,FilePreviewed"_s, u"--condition"_s, u"msg_class ends_with _activities"_s};
const QStringList once{u"collect"_s, u"acme"_s, u"--once"_s};

qint64 number(const QJsonObject &object, const QString &key)
{
    return object.value(key).toInteger(-1);
}

} // namespace

// `connectorctl filter …` and --log-filter, with the real program.
class TestFilterCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldAddListShowAndRemove()
    {
        const TenantBed bed;
        const Ran added = bed.json(addNoise);
        QCOMPARE(added.code, 0);
        QCOMPARE(added.json().value(u"name"_s).toString(), u"noise"_s);
        QCOMPARE(added.json().value(u"action"_s).toString(), u"exclude"_s);
        QCOMPARE(added.json().value(u"conditions"_s).toArray().size(), 2);
        QVERIFY2(added.errors.isEmpty(), added.errors.constData()); // No warning: it cannot drop alerts.

        const auto list = bed.json({u"filter"_s, u"list"_s}).json().value(u"filters"_s).toArray();
        QCOMPARE(list.size(), 1);
        const Ran shown = bed.json({u"filter"_s, u"show"_s, u"NOISE"_s});
        QCOMPARE(shown.json(), list[0].toObject());
        QCOMPARE(shown.json().value(u"stellar_compatible"_s).toBool(), true);
        const Ran text = bed.run({u"filter"_s, u"show"_s, u"noise"_s});
        QVERIFY2(
            text.output.contains("event.action:(FileAccessed OR FilePreviewed) AND msg_class:*_activities"),
            text.output.constData());
        QVERIFY2(text.output.contains("does nothing"), text.output.constData());

        QCOMPARE(bed.json({u"filter"_s, u"remove"_s, u"noise"_s}).code, 0);
        QCOMPARE(bed.json({u"filter"_s, u"show"_s, u"noise"_s}).code, 2);
    }

    void shouldChangeAFilter()
    {
        const TenantBed bed;
        QCOMPARE(bed.json(addNoise + QStringList{u"--description"_s, u"Too much"_s}).code, 0);
        const QString id = bed.json({u"filter"_s, u"show"_s, u"noise"_s}).json().value(u"id"_s).toString();
        QCOMPARE(bed.json({u"edit"_s, u"acme"_s, u"--log-filter"_s, u"noise"_s}).code, 0);

        const Ran edited = bed.json({u"filter"_s, u"edit"_s, u"noise"_s, u"--name"_s, u"less noise"_s,
            u"--condition"_s, u"event.action is FileAccessed"_s, u"--condition"_s,
            u"srcip in_subnet 10.0.0.0/8"_s, u"--any"_s, u"--case-sensitive"_s, u"--include"_s});

        QCOMPARE(edited.code, 0);
        const QJsonObject filter = edited.json();
        QCOMPARE(filter.value(u"id"_s).toString(), id);
        QCOMPARE(filter.value(u"name"_s).toString(), u"less noise"_s);
        QCOMPARE(filter.value(u"description"_s).toString(), u"Too much"_s); // Not given: stays.
        QCOMPARE(filter.value(u"match"_s).toString(), u"any"_s);
        QCOMPARE(filter.value(u"action"_s).toString(), u"include"_s);
        const QJsonArray conditions = filter.value(u"conditions"_s).toArray();
        QCOMPARE(conditions.size(), 2);
        QCOMPARE(conditions[1].toObject().value(u"op"_s).toString(), u"in_subnet"_s);
        QVERIFY(conditions[0].toObject().value(u"case"_s).toBool());
        const Ran shown = bed.run({u"filter"_s, u"show"_s, u"less noise"_s});
        QVERIFY2(shown.output.contains("Case counts in condition 1, 2."), shown.output.constData());
        QVERIFY2(shown.output.contains("more than Stellar Cyber"), shown.output.constData());

        const Ran back = bed.run({u"filter"_s, u"edit"_s, id, u"--all"_s, u"--exclude"_s, u"--ignore-case"_s,
            u"--description"_s, u""_s});
        QVERIFY2(back.output.contains("It applies to acme from the next run on."), back.output.constData());
        const QJsonObject after = bed.json({u"filter"_s, u"show"_s, id}).json();
        QCOMPARE(after.value(u"stellar_compatible"_s).toBool(), true);
        QCOMPARE(after.value(u"description"_s).toString(), QString());
        QCOMPARE(after.value(u"conditions"_s).toArray().size(), 2);
    }

    void shouldTurnAFilterOffAndOnAgain()
    {
        const TenantBed bed;
        QCOMPARE(bed.json(addNoise).code, 0);
        QCOMPARE(bed.json({u"edit"_s, u"acme"_s, u"--log-filter"_s, u"noise"_s}).code, 0);
        const Ran off = bed.run({u"filter"_s, u"edit"_s, u"noise"_s, u"--disable"_s});
        QVERIFY2(off.output.contains("Turned off"), off.output.constData());
        const Ran first = bed.json(once);
        QCOMPARE(number(first.run(u"activities"_s), u"dropped_by_filter"_s), qint64(0));

        QCOMPARE(bed.json({u"filter"_s, u"edit"_s, u"noise"_s, u"--enable"_s}).code, 0);

        const Ran again = bed.json(once + QStringList{u"--from"_s, u"29d"_s});
        QVERIFY(number(again.run(u"activities"_s), u"dropped_by_filter"_s) > 0);
    }

    void shouldRefuseAChangeThatCannotBe()
    {
        const TenantBed bed;
        QCOMPARE(bed.json(addNoise).code, 0);
        QCOMPARE(bed.json({u"edit"_s, u"acme"_s, u"--log-filter"_s, u"noise"_s}).code, 0);
        const auto edit = [&bed](const QStringList &options) {
            const Ran ran = bed.json(QStringList{u"filter"_s, u"edit"_s, u"noise"_s} + options);
            return std::pair(ran.code, ran.output);
        };
        const QJsonObject before = bed.json({u"filter"_s, u"show"_s, u"noise"_s}).json();

        const auto nothing = edit({});
        const auto tenant = edit({u"--tenant"_s, u"Fabrikam"_s}); // Acme's connector has it.
        const auto operatorName = edit({u"--condition"_s, u"event.action equals a"_s});
        const auto both = edit({u"--any"_s, u"--all"_s});
        const Ran unknown = bed.json({u"filter"_s, u"edit"_s, u"quiet"_s, u"--any"_s});

        QCOMPARE(nothing.first, 2);
        QVERIFY2(nothing.second.contains("what to change"), nothing.second.constData());
        QCOMPARE(tenant.first, 2);
        QVERIFY2(tenant.second.contains("Fabrikam"), tenant.second.constData());
        QCOMPARE(operatorName.first, 2);
        QCOMPARE(both.first, 2);
        QCOMPARE(unknown.code, 2);
        QVERIFY2(unknown.output.contains("quiet"), unknown.output.constData());
        QCOMPARE(bed.json({u"filter"_s, u"show"_s, u"noise"_s}).json(), before);
    }

    void shouldRefuseWithFieldAndReason_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("part");
        const auto add = [](const QString &condition) {
            return QStringList{u"add"_s, u"f"_s, u"--tenant"_s, u"*"_s, u"--condition"_s, condition};
        };
        QTest::newRow("form") << add(u"event.action"_s) << u"FIELD OPERATOR VALUE"_s;
        QTest::newRow("operator") << add(u"event.action equals a"_s) << u"not_in_subnet"_s;
        QTest::newRow("network") << add(u"srcip in_subnet 10.0.0.0/40"_s) << u"Condition 1, value 1"_s;
        QTest::newRow("type") << add(u"severity gt high"_s) << u"not a number"_s;
        QTest::newRow("name") << QStringList{u"add"_s, u"a,b"_s, u"--tenant"_s, u"*"_s, u"--condition"_s,
            u"severity exists"_s}
                              << u"Name"_s;
        QTest::newRow("no condition")
            << QStringList{u"add"_s, u"f"_s, u"--tenant"_s, u"*"_s} << u"--condition"_s;
        QTest::newRow("unknown filter") << QStringList{u"show"_s, u"nothing"_s} << u"nothing"_s;
        QTest::newRow("unknown filter to preview") << QStringList{u"preview"_s, u"nothing"_s} << u"nothing"_s;
    }

    void shouldRefuseWithFieldAndReason()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, part);
        const TenantBed bed;
        const Ran ran = bed.json(QStringList{u"filter"_s} + arguments);
        QCOMPARE(ran.code, 2);
        QVERIFY2(ran.output.contains(part.toUtf8()), ran.output.constData());
    }

    void shouldWarnOfUnknownFieldsAndAlerts()
    {
        const TenantBed bed;
        const Ran ran = bed.json({u"filter"_s, u"add"_s, u"f"_s, u"--tenant"_s, u"*"_s, u"--condition"_s,
            u"event_name is a"_s, u"--any"_s, u"--case-sensitive"_s});
        QCOMPARE(ran.code, 0);
        QVERIFY2(ran.errors.contains("event.name"), ran.errors.constData());
        QVERIFY2(ran.errors.contains("may drop alerts"), ran.errors.constData());
        QVERIFY2(ran.errors.contains("Stellar"), ran.errors.constData());
    }

    void shouldDropNothingUntilItIsAttached()
    {
        const TenantBed bed;
        QCOMPARE(bed.json(addNoise).code, 0);
        const Ran ran = bed.json(once);
        QCOMPARE(number(ran.run(u"activities"_s), u"dropped_by_filter"_s), qint64(0));
    }

    void shouldDropWhatThePreviewForetold()
    {
        const TenantBed bed;
        QCOMPARE(bed.json(addNoise).code, 0);
        const Ran without = bed.json(once);
        const qint64 all = number(without.run(u"activities"_s), u"stored"_s);
        const Ran preview = bed.json({u"filter"_s, u"preview"_s, u"noise"_s, u"--connector"_s, u"acme"_s});
        QCOMPARE(preview.code, 0);
        const qint64 foretold = number(preview.json(), u"would_drop"_s);
        QVERIFY(foretold > 0);
        QCOMPARE(number(preview.json(), u"only_this"_s), foretold);
        QCOMPARE(number(preview.json(), u"records"_s), all + number(without.run(u"alerts"_s), u"stored"_s));
        QCOMPARE(preview.json().value(u"samples"_s).toArray().size(), int(qMin<qint64>(foretold, 10)));
        QVERIFY(preview.json().value(u"samples"_s).toArray()[0].toObject().contains(u"msg_class"_s));
        const Ran text = bed.run({u"filter"_s, u"preview"_s, u"noise"_s});
        QVERIFY2(text.output.startsWith("noise would drop " + QByteArray::number(foretold)),
            text.output.constData());

        QCOMPARE(bed.json({u"edit"_s, u"acme"_s, u"--log-filter"_s, u"noise"_s}).code, 0);
        QCOMPARE(bed.json({u"show"_s, u"acme"_s}).json().value(u"log_filters"_s).toArray(),
            QJsonArray{u"noise"_s});
        const Ran again = bed.json(once + QStringList{u"--from"_s, u"29d"_s});
        QCOMPARE(again.code, 0);
        QVERIFY(number(again.run(u"activities"_s), u"dropped_by_filter"_s) >= foretold);
        const auto used =
            bed.json({u"filter"_s, u"show"_s, u"noise"_s}).json().value(u"attached_to"_s).toArray();
        QCOMPARE(used[0].toObject().value(u"connector"_s).toString(), u"acme"_s);
        QVERIFY(number(used[0].toObject(), u"dropped"_s) >= foretold);
    }

    void shouldAttachWhenAddingAndDetachWithNone()
    {
        const TenantBed bed;
        QCOMPARE(bed.json(addNoise).code, 0);
        QCOMPARE(bed.json({u"edit"_s, u"acme"_s, u"--log-filter"_s, u"noise"_s}).code, 0);
        const Ran refused = bed.json({u"filter"_s, u"remove"_s, u"noise"_s});
        QCOMPARE(refused.code, 2);
        QVERIFY2(refused.output.contains("acme"), refused.output.constData());
        QCOMPARE(bed.json({u"edit"_s, u"acme"_s, u"--log-filter"_s, u"none"_s}).code, 0);
        QCOMPARE(bed.json({u"filter"_s, u"remove"_s, u"noise"_s}).code, 0);
        QCOMPARE(bed.json({u"edit"_s, u"acme"_s, u"--log-filter"_s, u"noise"_s}).code, 2);
    }

    void shouldRefuseFiltersOfAnotherTenant()
    {
        const TenantBed bed;
        QCOMPARE(bed.json({u"filter"_s, u"add"_s, u"theirs"_s, u"--tenant"_s, u"Fabrikam"_s, u"--condition"_s,
                              u"severity exists"_s})
                     .code,
            0);
        const Ran ran = bed.json({u"edit"_s, u"acme"_s, u"--log-filter"_s, u"theirs"_s});
        QCOMPARE(ran.code, 2);
        QVERIFY2(ran.output.contains("Fabrikam"), ran.output.constData());
    }

    void shouldNotCollectWithoutAFilterThatIsGone()
    {
        const TenantBed bed;
        QCOMPARE(bed.json(addNoise).code, 0);
        QCOMPARE(bed.json({u"edit"_s, u"acme"_s, u"--log-filter"_s, u"noise"_s}).code, 0);
        QVERIFY(QFile::remove(DataDirectory(bed.path()).filtersFile()));
        const Ran ran = bed.json(once);
        QCOMPARE(ran.code, 2);
        QVERIFY2(ran.output.contains("is gone"), ran.output.constData());
    }
};

QTEST_GUILESS_MAIN(TestFilterCommands)
#include "tst_filtercommands.moc"
