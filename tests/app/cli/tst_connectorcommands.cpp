#include "connectorbed.h"

#include <QJsonArray>
#include <QTest>
#include <memory>
#include <vector>

using namespace workbench::test;
using namespace Qt::StringLiterals;

// The commands of a machine without a keychain, through the real program.
class tst_ConnectorCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
        qunsetenv("CREDENTIALS_DIRECTORY");
    }

    void shouldAddAndShowAConnector()
    {
        const ConnectorBed bed;

        const auto added = bed.run(ConnectorBed::goodWithoutKeychain(u"acme"_s));
        const auto shown = bed.run({u"show"_s, u"ACME"_s});

        QCOMPARE(added.exitCode, 0);
        QCOMPARE(shown.exitCode, 0);
        QCOMPARE(added.json(), shown.json());
        const auto object = shown.json();
        for (const auto &key :
            {u"id"_s, u"name"_s, u"category"_s, u"type"_s, u"function"_s, u"tenant_name"_s, u"run_on"_s,
                u"api_url"_s, u"tenant_id"_s, u"client_id"_s, u"interval"_s, u"content_type"_s, u"profile"_s,
                u"active"_s, u"secret_store"_s, u"secret_stored"_s, u"log_filters"_s, u"status"_s})
            QVERIFY2(object.contains(key), qPrintable(key));
        QCOMPARE(object[u"category"_s], u"saas"_s);
        QCOMPARE(object[u"type"_s], u"microsoft_defender_for_cloud_apps"_s);
        QCOMPARE(object[u"api_url"_s], u"https://acme.us3.portal.cloudappsecurity.com"_s);
        QCOMPARE(object[u"tenant_id"_s], u"7c9e6679-7425-40de-944b-e07fc1f90ae7"_s);
        QCOMPARE(object[u"interval"_s], 5);
        QCOMPARE(object[u"content_type"_s].toArray(), (QJsonArray{u"activities"_s, u"alerts"_s}));
        QCOMPARE(object[u"profile"_s], u"default"_s);
        QCOMPARE(object[u"run_on"_s], u"dp"_s);
        QCOMPARE(object[u"active"_s], true);
        QCOMPARE(object[u"secret_stored"_s], false);
        QCOMPARE(object[u"status"_s][u"state"_s], u"needs_secret"_s);
        QVERIFY(object[u"status"_s][u"since"_s].isDouble());
    }

    void shouldListConnectorsAndSeeSecretsOfTheEnvironment()
    {
        const ConnectorBed bed;
        QCOMPARE(bed.run(ConnectorBed::goodWithoutKeychain(u"acme eu-2"_s)).exitCode, 0);
        QCOMPARE(
            bed.run(ConnectorBed::goodWithoutKeychain(u"bravo"_s) + QStringList{u"--profile"_s, u"none"_s})
                .exitCode,
            0);

        const auto listed =
            bed.program()
                .withVariable(u"CONNECTOR_WORKBENCH_SECRET_ACME_EU_2"_s, u"CANARY-in-environment"_s)
                .run(bed.withOptions({u"list"_s}));

        QCOMPARE(listed.exitCode, 0);
        const auto connectors = listed.json()[u"connectors"_s].toArray();
        QCOMPARE(connectors.size(), 2);
        QCOMPARE(connectors[0][u"secret_stored"_s], true);
        QCOMPARE(connectors[0][u"status"_s][u"state"_s], u"pending"_s);
        QCOMPARE(connectors[1][u"profile"_s], u"none"_s);
        QCOMPARE(connectors[1][u"status"_s][u"state"_s], u"not_in_profile"_s);
        QVERIFY(!listed.output.contains("CANARY") && !listed.errorOutput.contains("CANARY"));
    }

    void shouldRefuseWithTheNameOfTheField_data()
    {
        QTest::addColumn<QStringList>("changes");
        QTest::addColumn<QString>("field");

        QTest::newRow("name") << QStringList{u"--name"_s, u"caf\u00e9"_s} << u"name"_s;
        QTest::newRow("interval") << QStringList{u"--interval"_s, u"0"_s} << u"interval"_s;
        QTest::newRow("GCC") << QStringList{u"--api-url"_s, u"https://x.us1.portal.cloudappsecuritygov.com"_s}
                             << u"api_url"_s;
        QTest::newRow("authority") << QStringList{u"--auth-url"_s, u"https://login.microsoftonline.us"_s}
                                   << u"auth_url"_s;
        QTest::newRow("tenant") << QStringList{u"--tenant-id"_s, u"common"_s} << u"tenant_id"_s;
        QTest::newRow("client") << QStringList{u"--client-id"_s, u"7c9e6679-7425-40de-944b-e07fc1f90ae7"_s}
                                << u"client_id"_s;
        QTest::newRow("content type") << QStringList{u"--content-type"_s, u"files"_s} << u"content_type"_s;
        QTest::newRow("start") << QStringList{u"--start-from"_s, u"31d"_s} << u"start_from"_s;
        QTest::newRow("empty start") << QStringList{u"--start-from"_s, QString()} << u"start_from"_s;
        QTest::newRow("end of the secret")
            << QStringList{u"--secret-expires"_s, u"soon"_s} << u"secret_expires"_s;
        QTest::newRow("CA file") << QStringList{u"--ca-file"_s, u"/nonexistent.pem"_s} << u"ca_file"_s;
        QTest::newRow("proxy") << QStringList{u"--proxy"_s, u"proxy"_s} << u"proxy"_s;
        QTest::newRow("device") << QStringList{u"--run-on"_s, u"cloud"_s} << u"run_on"_s;
        QTest::newRow("secret store") << QStringList{u"--secret-store"_s, u"file"_s} << u"secret_store"_s;
        QTest::newRow("secret for the environment") << QStringList{u"--secret-stdin"_s} << u"secret_store"_s;
    }

    void shouldRefuseWithTheNameOfTheField()
    {
        QFETCH(QStringList, changes);
        const ConnectorBed bed;
        auto arguments = ConnectorBed::goodWithoutKeychain(u"acme"_s);
        const auto position = changes.size() == 2 ? arguments.indexOf(changes[0]) : -1;
        if (position >= 0)
            arguments[position + 1] = changes[1];
        else
            arguments += changes;

        const auto added = bed.run(arguments, "secret\n");

        QCOMPARE(added.exitCode, 2);
        QCOMPARE(added.error()[u"kind"_s], u"invalid_configuration"_s);
        QTEST(added.error()[u"field"_s].toString(), "field");
        QVERIFY(!added.error()[u"message"_s].toString().isEmpty());
        QCOMPARE(bed.run({u"list"_s}).json()[u"connectors"_s].toArray().size(), 0);
    }

    void shouldRefuseToAddTheSameNameTwice()
    {
        const ConnectorBed bed;
        QCOMPARE(bed.run(ConnectorBed::goodWithoutKeychain(u"acme"_s)).exitCode, 0);

        const auto again = bed.run(ConnectorBed::goodWithoutKeychain(u"Acme"_s));

        QCOMPARE(again.exitCode, 2);
        QCOMPARE(again.error()[u"field"_s], u"name"_s);
    }

    void shouldEditWhatIsGivenAndLeaveTheRest()
    {
        const ConnectorBed bed;
        const auto before = bed.run(ConnectorBed::goodWithoutKeychain(u"acme"_s)).json();

        const auto edited = bed.run({u"edit"_s, u"acme"_s, u"--interval"_s, u"60"_s, u"--content-type"_s,
            u"alerts"_s, u"--profile"_s, u"none"_s});

        QCOMPARE(edited.exitCode, 0);
        auto expected = before;
        expected[u"interval"_s] = 60;
        expected[u"content_type"_s] = QJsonArray{u"alerts"_s};
        expected[u"profile"_s] = u"none"_s;
        auto actual = bed.run({u"show"_s, u"acme"_s}).json();
        expected.remove(u"status"_s);
        actual.remove(u"status"_s);
        QCOMPARE(actual, expected);
    }

    void shouldRefuseToEditTheGeneralStep_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QString>("field");

        QTest::newRow("name") << u"--name"_s << u"name"_s;
        QTest::newRow("tenant name") << u"--tenant-name"_s << u"tenant_name"_s;
        QTest::newRow("run on") << u"--run-on"_s << u"run_on"_s;
    }

    void shouldRefuseToEditTheGeneralStep()
    {
        QFETCH(QString, option);
        const ConnectorBed bed;
        const auto before = bed.run(ConnectorBed::goodWithoutKeychain(u"acme"_s)).json();

        const auto edited = bed.run({u"edit"_s, u"acme"_s, option, u"dp"_s, u"--interval"_s, u"60"_s});

        QCOMPARE(edited.exitCode, 2);
        QTEST(edited.error()[u"field"_s].toString(), "field");
        QVERIFY(edited.error()[u"message"_s].toString().contains(option));
        QCOMPARE(bed.run({u"show"_s, u"acme"_s}).json(), before);
    }

    void shouldSwitchAConnectorOffAndOn()
    {
        const ConnectorBed bed;
        QCOMPARE(bed.run(ConnectorBed::goodWithoutKeychain(u"acme"_s)).exitCode, 0);

        QCOMPARE(bed.run({u"deactivate"_s, u"acme"_s}).json()[u"active"_s], false);
        QCOMPARE(bed.run({u"show"_s, u"acme"_s}).json()[u"status"_s][u"state"_s], u"inactive"_s);
        QCOMPARE(bed.run({u"activate"_s, u"acme"_s}).json()[u"active"_s], true);
    }

    void shouldRemoveAConnector()
    {
        const ConnectorBed bed;
        const auto id = bed.run(ConnectorBed::goodWithoutKeychain(u"acme"_s)).json()[u"id"_s].toString();

        QCOMPARE(bed.run({u"remove"_s, id, u"--with-records"_s}).exitCode, 0);

        QCOMPARE(bed.run({u"list"_s}).json()[u"connectors"_s].toArray().size(), 0);
        const auto again = bed.run({u"remove"_s, u"acme"_s});
        QCOMPARE(again.exitCode, 2);
        QCOMPARE(again.error()[u"kind"_s], u"not_found"_s);
    }

    void shouldSaveNothingWhenTheKeychainIsMissing()
    {
        const ConnectorBed bed;

        const auto added =
            bed.run(ConnectorBed::good(u"acme"_s) + QStringList{u"--secret-stdin"_s}, "CANARY~secret\n");

        QCOMPARE(added.exitCode, 6);
        QCOMPARE(added.error()[u"kind"_s], u"secret_unavailable"_s);
        QVERIFY(!added.output.contains("CANARY") && !added.errorOutput.contains("CANARY"));
        QVERIFY(!bed.dataHold("CANARY"));
        QCOMPARE(bed.run({u"list"_s}).json()[u"connectors"_s].toArray().size(), 0);
    }

    void shouldAddWithoutASecretAndSaySo()
    {
        const ConnectorBed bed;

        const auto added = bed.run(ConnectorBed::good(u"acme"_s));

        QCOMPARE(added.exitCode, 0);
        QCOMPARE(added.json()[u"secret_stored"_s], false);
        QVERIFY(added.errorOutput.contains("connectorctl secret"));
    }

    void shouldRefuseASecretThatIsNone_data()
    {
        QTest::addColumn<QByteArray>("input");

        QTest::newRow("empty") << QByteArray();
        QTest::newRow("newline") << QByteArray("\n");
        QTest::newRow("too long") << QByteArray(5000, 'x');
    }

    void shouldRefuseASecretThatIsNone()
    {
        QFETCH(QByteArray, input);
        const ConnectorBed bed;

        const auto added = bed.run(ConnectorBed::good(u"acme"_s) + QStringList{u"--secret-stdin"_s}, input);

        QCOMPARE(added.exitCode, 2);
        QCOMPARE(added.error()[u"field"_s], u"secret-stdin"_s);
        QVERIFY(!added.output.contains("xxxx"));
    }

    void shouldHaveNoOptionThatTakesTheSecret()
    {
        const ConnectorBed bed;

        for (const auto &option : {u"--secret"_s, u"--client-secret"_s}) {
            const auto added =
                bed.run(ConnectorBed::good(u"acme"_s) + QStringList{option, u"CANARY~secret"_s});

            QCOMPARE(added.exitCode, 2);
            QVERIFY(added.error()[u"message"_s].toString().contains(option));
            QVERIFY(!added.output.contains("CANARY") && !added.errorOutput.contains("CANARY"));
        }
    }

    void shouldNotStoreASecretThatComesFromTheEnvironment()
    {
        const ConnectorBed bed;
        QCOMPARE(bed.run(ConnectorBed::goodWithoutKeychain(u"acme"_s)).exitCode, 0);

        const auto stored = bed.run({u"secret"_s, u"acme"_s, u"--secret-stdin"_s}, "CANARY\n");

        QCOMPARE(stored.exitCode, 2);
        QVERIFY(!stored.output.contains("CANARY") && !bed.dataHold("CANARY"));
    }

    void shouldLeaveADamagedFileAlone()
    {
        const ConnectorBed bed;
        QCOMPARE(bed.run(ConnectorBed::goodWithoutKeychain(u"acme"_s)).exitCode, 0);
        QFile file(bed.dataDirectory() + u"/connectors.json"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\n\"version\": 1,\n oops");
        file.close();

        const auto listed = bed.run({u"list"_s});
        const auto added = bed.run(ConnectorBed::goodWithoutKeychain(u"bravo"_s));

        QCOMPARE(listed.exitCode, 7);
        QVERIFY(listed.error()[u"detail"_s].toString().contains(u"Line 3"_s));
        QCOMPARE(added.exitCode, 7);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("{\n\"version\": 1,\n oops"));
    }

    void shouldLoseNothingWhenProcessesEditAtOnce()
    {
        const ConnectorBed bed;
        constexpr int processes = 8;
        for (int i = 0; i < processes; ++i)
            QCOMPARE(bed.run(ConnectorBed::goodWithoutKeychain(u"connector-%1"_s.arg(i))).exitCode, 0);

        std::vector<std::unique_ptr<QProcess>> edits;
        for (int i = 0; i < processes; ++i) {
            edits.push_back(std::make_unique<QProcess>());
            edits.back()->start(QStringLiteral(CONNECTORCTL),
                bed.withOptions(
                    {u"edit"_s, u"connector-%1"_s.arg(i), u"--interval"_s, QString::number(100 + i)}));
        }
        for (const auto &edit : edits) {
            QVERIFY(edit->waitForFinished());
            QCOMPARE(edit->exitCode(), 0);
        }

        const auto connectors = bed.run({u"list"_s}).json()[u"connectors"_s].toArray();
        QCOMPARE(connectors.size(), processes);
        for (int i = 0; i < processes; ++i)
            QCOMPARE(connectors[i][u"interval"_s], 100 + i);
    }
};

QTEST_GUILESS_MAIN(tst_ConnectorCommands)
#include "tst_connectorcommands.moc"
