#include "simulator/records/activity.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace workbench::simulator;

namespace {

constexpr std::int64_t noon = 1'700'000'000'000;

// All dotted paths of an object; lists count as their elements, the numeric keys of entityData as "#".
void collectPaths(const QJsonValue &value, const QString &path, QSet<QString> &paths)
{
    if (!path.isEmpty())
        paths.insert(path);
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member) {
            const bool isNumber = !member.key().isEmpty() && member.key().at(0).isDigit();
            collectPaths(member.value(),
                (path.isEmpty() ? QString() : path + u'.') + (isNumber ? u"#"_s : member.key()), paths);
        }
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue &item : array)
            collectPaths(item, path, paths);
    }
}

} // namespace

class TestActivityGenerator : public QObject {
    Q_OBJECT

    Company m_company{7, 60};
    ActivityGenerator m_generator{m_company, 7, 250, std::nullopt};
    QSet<QString> m_paths;
    QByteArrayList m_records;

    std::string record(const ActivityGenerator &generator, std::uint64_t number) const
    {
        return generator.json(generator.plan(number, noon, noon + generator.delay(number)));
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (std::uint64_t i = 0; i < 5000; ++i)
            m_records.append(QByteArray::fromStdString(record(m_generator, i)));
        for (const QByteArray &json : m_records)
            collectPaths(QJsonDocument::fromJson(json).object(), {}, m_paths);
    }

    void shouldGiveTheSameBytesForOneSeedInAnyOrder()
    {
        const Company company(7, 60);
        const ActivityGenerator again(company, 7, 250, std::nullopt);

        for (std::uint64_t i = 300; i-- > 0;)
            QCOMPARE(QByteArray::fromStdString(record(again, i)), m_records.at(qsizetype(i)));
    }

    void shouldGiveOtherRecordsForAnotherSeed()
    {
        const Company company(8, 60);
        const ActivityGenerator other(company, 8, 250, std::nullopt);

        QVERIFY(record(other, 0) != m_records.at(0).toStdString());
    }

    void shouldBeValidJsonWithUniqueIds()
    {
        QSet<QString> ids;
        for (const QByteArray &json : m_records) {
            QJsonParseError error;
            const QJsonObject object = QJsonDocument::fromJson(json, &error).object();
            QVERIFY2(error.error == QJsonParseError::NoError, json.constData());
            QCOMPARE(object.value("uid"_L1), object.value("_id"_L1));
            ids.insert(object.value("_id"_L1).toString());
        }
        QCOMPARE(ids.size(), m_records.size());
    }

    void shouldWeighTwoToThreeKilobytesOnAverage()
    {
        qsizetype total = 0;
        for (const QByteArray &json : m_records)
            total += json.size();

        const qsizetype average = total / m_records.size();
        QVERIFY2(average >= 2000 && average <= 3000, qPrintable(QString::number(average)));
    }

    void shouldHoldEveryField_data()
    {
        QTest::addColumn<QString>("path");
        const QStringList paths =
            u"_id uid tenantId aadTenantId appId saasId appName srcAppId timestamp timestampRaw "
            u"instantiation "
            "instantiationRaw created createdRaw eventType eventTypeValue eventTypeName genericEventType "
            "description "
            "description_id description_metadata description_metadata.operation_name "
            "description_metadata.target_object "
            "description_metadata.event_category description_metadata.activity_result_message "
            "description_metadata.colon "
            "description_metadata.dash severity confidenceLevel source classifications eventRouting "
            "eventRouting.scubaUnpacker eventRouting.lograbber eventRouting.auditing eventRouting.dispersed "
            "lograbberService "
            "lograbberService.o365EventGrabber lograbberService.gediEvent lograbberService.scubaUnpacker "
            "collected "
            "collected.o365.blobCreated collected.o365.blobId collected.o365.commandParameters "
            "collected.aadLogins.routingTime collected.aadLogins.enqueueTime collected.aadLogins.MCAS_Router "
            "collected.aadLogins.correlationId device.clientIP device.userAgent device.countryCode "
            "location.countryCode "
            "location.city location.region location.regionCode location.postalCode location.latitude "
            "location.longitude "
            "location.organizationSearchable location.carrier location.anonymousProxy "
            "location.isSatelliteProvider "
            "location.category location.categoryValue location.ipTags user.userName user.userTags "
            "failedUserData.userName "
            "userAgent.family userAgent.name userAgent.type userAgent.typeName userAgent.version "
            "userAgent.major "
            "userAgent.minor userAgent.operatingSystem.name userAgent.operatingSystem.family "
            "userAgent.operatingSystem.version userAgent.deviceType userAgent.nativeBrowser userAgent.os "
            "userAgent.browser "
            "userAgent.tags internals.otherIPs mainInfo.type mainInfo.rawOperationName "
            "mainInfo.prettyOperationName "
            "mainInfo.activityResult.isSuccess mainInfo.activityResult.message mainInfo.eventObjects.objType "
            "mainInfo.eventObjects.role mainInfo.eventObjects.tags mainInfo.eventObjects.name "
            "mainInfo.eventObjects.id "
            "mainInfo.eventObjects.value mainInfo.eventObjects.serviceObjectType "
            "mainInfo.eventObjects.instanceId "
            "mainInfo.eventObjects.saasId mainInfo.eventObjects.resolved mainInfo.eventObjects.governable "
            "mainInfo.eventObjects.link resolvedActor.id resolvedActor.saasId resolvedActor.instanceId "
            "resolvedActor.tags "
            "resolvedActor.objType resolvedActor.name resolvedActor.role resolvedActor.resolved "
            "resolvedActor.governable "
            "resolvedActorAccount.id entityData.#.displayName entityData.#.id.id entityData.#.id.saas "
            "entityData.#.id.inst "
            "entityData.#.resolved rawDataJson rawDataJson.Level rawDataJson.level rawDataJson.eventName "
            "rawDataJson.EventName rawDataJson.UserId rawDataJson.Upn rawDataJson.SourceFileName rawDataJson.Parameters.Name"_s
                .split(u' ');
        for (const QString &path : paths)
            QTest::newRow(qPrintable(path)) << path;
    }
    void shouldHoldEveryField()
    {
        QFETCH(QString, path);
        QVERIFY(m_paths.contains(path));
    }

    void shouldHoldEveryHazard_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("id of the audit log") << QByteArray("\"_id\":\"10000001_");
        QTest::newRow("negative link") << QByteArray("\"link\":-");
        QTest::newRow("string number") << QByteArray("\"saasId\":\"11161\"");
        QTest::newRow("plain number") << QByteArray("\"saasId\":11161");
        QTest::newRow("null entity") << QByteArray("\"1\":null");
        QTest::newRow("escaped carrier") << QByteArray("%2C");
        QTest::newRow("emoji") << QByteArray("🚀");
        QTest::newRow("right to left") << QByteArray("أحمد");
        QTest::newRow("session control") << QByteArray("\"source\":1,");
        QTest::newRow("access control") << QByteArray("\"source\":0,");
        QTest::newRow("connector analysis") << QByteArray("\"source\":3,");
        QTest::newRow("discovery") << QByteArray("\"source\":5,");
        QTest::newRow("endpoint") << QByteArray("\"source\":6,");
        QTest::newRow("v6 address") << QByteArray("\"clientIP\":\"2001:db8:");
        QTest::newRow("empty source record") << QByteArray("\"rawDataJson\":{}");
        QTest::newRow("null category") << QByteArray("\"categoryValue\":null");
    }
    void shouldHoldEveryHazard()
    {
        QFETCH(QByteArray, text);
        QVERIFY(std::any_of(
            m_records.begin(), m_records.end(), [&](const QByteArray &json) { return json.contains(text); }));
    }

    void shouldShowAllFourShapesOfIds()
    {
        static const std::array shapes{u"^10000001_\\d+_[0-9a-f-]{36}$"_s, u"^[0-9a-f]{64}$"_s,
            u"^\\d{13}_[0-9a-f-]{36}$"_s, u"^.{20}$"_s};
        for (const QString &shape : shapes) {
            const QRegularExpression expression(shape);
            QVERIFY2(std::any_of(m_records.begin(), m_records.end(),
                         [&](const QByteArray &json) {
                             return expression
                                 .match(QJsonDocument::fromJson(json).object().value("_id"_L1).toString())
                                 .hasMatch();
                         }),
                qPrintable(shape));
        }
    }

    void shouldUseOnlyAddressesThatBelongToNobody()
    {
        static const QRegularExpression allowed(
            u"^(192\\.0\\.2|198\\.51\\.100|203\\.0\\.113|10\\.20\\.\\d+)\\.\\d+$|^2001:db8:"_s);
        for (const QByteArray &json : m_records) {
            const QJsonObject device = QJsonDocument::fromJson(json).object().value("device"_L1).toObject();
            if (!device.isEmpty())
                QVERIFY2(allowed.match(device.value("clientIP"_L1).toString()).hasMatch(), json.constData());
        }
    }

    void shouldNeverSaveBeforeItHappened()
    {
        QSet<std::int64_t> delays;
        for (std::uint64_t i = 0; i < 5000; ++i) {
            QVERIFY(m_generator.delay(i) >= 0);
            delays.insert(m_generator.delay(i) / 60'000);
        }
        QVERIFY(delays.contains(0)); // Seconds …
        QVERIFY(delays.contains(4)); // … minutes …
        QVERIFY(delays.contains(10)); // … ten …
        QVERIFY(delays.contains(60)); // … an hour …
        QVERIFY(delays.contains(26 * 60)); // … and more than a day.
    }
};

QTEST_GUILESS_MAIN(TestActivityGenerator)
#include "tst_activitygenerator.moc"
