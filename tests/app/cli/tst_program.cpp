#include "cli/command.h"
#include "cli/output.h"
#include "connectorbed.h"

#include <QRegularExpression>
#include <QTest>
#include <QThread>
#include <csignal>
#include <thread>
#include <unistd.h>

using namespace workbench;
using namespace workbench::test;
using namespace Qt::StringLiterals;

// What holds for every command: exit codes, usage, help, and being stopped.
class tst_Program : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldGiveEachKindOfErrorItsExitCode_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<int>("entraCode");
        QTest::addColumn<int>("code");

        QTest::newRow("fault") << ErrorKind::Internal << 0 << 1;
        QTest::newRow("configuration") << ErrorKind::InvalidConfiguration << 0 << 2;
        QTest::newRow("not found") << ErrorKind::NotFound << 0 << 2;
        QTest::newRow("configuration refused by Entra") << ErrorKind::InvalidConfiguration << 90002 << 3;
        QTest::newRow("credentials") << ErrorKind::BadCredentials << 7000215 << 3;
        QTest::newRow("permission") << ErrorKind::Forbidden << 0 << 3;
        QTest::newRow("unreachable") << ErrorKind::Unreachable << 0 << 4;
        QTest::newRow("TLS") << ErrorKind::TlsFailure << 0 << 4;
        QTest::newRow("time-out") << ErrorKind::TimedOut << 0 << 4;
        QTest::newRow("server failure") << ErrorKind::ServerFailure << 0 << 4;
        QTest::newRow("not the API's answer") << ErrorKind::BadReply << 0 << 4;
        QTest::newRow("throttled") << ErrorKind::Throttled << 0 << 5;
        QTest::newRow("busy") << ErrorKind::Busy << 0 << 5;
        QTest::newRow("secret") << ErrorKind::SecretUnavailable << 0 << 6;
        QTest::newRow("store") << ErrorKind::StorageFailure << 0 << 7;
        QTest::newRow("stopped") << ErrorKind::Cancelled << 0 << 130;
    }

    void shouldGiveEachKindOfErrorItsExitCode()
    {
        QFETCH(ErrorKind, kind);
        QFETCH(int, entraCode);
        QTEST(exitCode({.kind = kind, .entraCode = entraCode}), "code");
    }

    void shouldPutOnlyWhatAppliesIntoTheErrorDocument()
    {
        const auto refused =
            errorDocument({.kind = ErrorKind::BadCredentials, .httpStatus = 401, .entraCode = 7000222},
                u"Cannot test “acme”"_s)[u"error"_s]
                .toObject();
        const auto ours = errorDocument(
            {.kind = ErrorKind::InvalidConfiguration, .detail = u"Name: no."_s, .field = u"name"_s},
            u"Cannot add"_s)[u"error"_s]
                              .toObject();

        QCOMPARE(refused[u"kind"_s], u"bad_credentials"_s);
        QCOMPARE(refused[u"http_status"_s], 401);
        QCOMPARE(refused[u"entra_code"_s], 7000222);
        QVERIFY(refused.contains(u"explanation"_s));
        QVERIFY(refused[u"recommendations"_s].isArray());
        QVERIFY(!refused.contains(u"detail"_s));
        QCOMPARE(ours[u"message"_s], u"Cannot add: Name: no."_s);
        QCOMPARE(ours[u"field"_s], u"name"_s);
        for (const auto &key : {u"http_status"_s, u"entra_code"_s, u"explanation"_s, u"recommendations"_s})
            QVERIFY(!ours.contains(key));
    }

    void shouldRefuseWrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("named");

        QTest::newRow("no command") << QStringList{} << u"command"_s;
        QTest::newRow("unknown command") << QStringList{u"frobnicate"_s} << u"frobnicate"_s;
        QTest::newRow("unknown option") << QStringList{u"list"_s, u"--frob"_s} << u"--frob"_s;
        QTest::newRow("missing option") << QStringList{u"add"_s, u"--name"_s, u"x"_s} << u"--tenant-name"_s;
        QTest::newRow("missing value") << QStringList{u"list"_s, u"--data-dir"_s} << u"--data-dir"_s;
        QTest::newRow("missing connector") << QStringList{u"show"_s} << u"connector"_s;
        QTest::newRow("one word too many") << QStringList{u"show"_s, u"a"_s, u"b"_s} << u"“b”"_s;
        QTest::newRow("two sources of a secret") << QStringList{u"secret"_s, u"a"_s, u"--secret-stdin"_s,
            u"--secret-file"_s, u"f"_s} << u"--secret-"_s;
    }

    void shouldRefuseWrongUsage()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, named);
        const ProgramRun program(QStringLiteral(CONNECTORCTL));

        const auto text = program.run(arguments);
        const auto json = program.run(QStringList{u"--json"_s} + arguments);

        QCOMPARE(text.exitCode, 2);
        QVERIFY(text.output.isEmpty());
        QVERIFY2(QString::fromUtf8(text.errorOutput).contains(named), text.errorOutput.constData());
        QCOMPARE(json.exitCode, 2);
        QVERIFY2(json.error()[u"message"_s].toString().contains(named), json.output.constData());
    }

    void shouldNameEveryExitCodeInEveryHelp()
    {
        const ProgramRun program(QStringLiteral(CONNECTORCTL));
        const QList<QStringList> commands{{}, {u"add"_s}, {u"list"_s}, {u"show"_s}, {u"edit"_s},
            {u"remove"_s}, {u"activate"_s}, {u"deactivate"_s}, {u"secret"_s}};

        for (const auto &command : commands) {
            const auto help = program.run(command + QStringList{u"--help"_s});

            QCOMPARE(help.exitCode, 0);
            for (const auto *code :
                {"\n  0 ", "\n  1 ", "\n  2 ", "\n  3 ", "\n  4 ", "\n  5 ", "\n  6 ", "\n  7 ", "\n  130 "})
                QVERIFY2(help.output.contains(code), help.output.constData());
        }
    }

    void shouldSpeakTheLanguageOfTheSession()
    {
        const QStringList asJson{u"--json"_s, u"nonsense"_s};
        ProgramRun program(QStringLiteral(CONNECTORCTL));
        const ProgramResult english = program.run({u"nonsense"_s}), englishDocument = program.run(asJson);

        program.withVariable(u"LC_ALL"_s, u"de_DE.UTF-8"_s);
        const ProgramResult german = program.run({u"nonsense"_s}), germanDocument = program.run(asJson);

        QVERIFY2(english.errorOutput.contains("Wrong usage"), english.errorOutput.constData());
        QVERIFY2(german.errorOutput.contains("Falsche Verwendung"), german.errorOutput.constData());
        QCOMPARE(german.exitCode, english.exitCode);
        QVERIFY(!englishDocument.error().isEmpty());
        QCOMPARE(germanDocument.error().keys(), englishDocument.error().keys());
    }

    void shouldSayItsVersion()
    {
        const auto version = ProgramRun(QStringLiteral(CONNECTORCTL)).run({u"--version"_s});

        QCOMPARE(version.exitCode, 0);
        static const QRegularExpression expected(
            uR"(^connectorctl \d+\.\d+\.\d+( \(commit [0-9a-f]{7,}(-dirty)?\))?\n$)"_s);
        QVERIFY2(expected.match(QString::fromUtf8(version.output)).hasMatch(), version.output.constData());
    }

    void shouldTakeGlobalOptionsBeforeAndAfterTheCommand()
    {
        const ConnectorBed bed;
        const ProgramRun program(QStringLiteral(CONNECTORCTL));

        const auto before = program.run({u"--json"_s, u"--data-dir"_s, bed.dataDirectory(), u"list"_s});
        const auto after = program.run({u"list"_s, u"--data-dir"_s, bed.dataDirectory(), u"--json"_s});

        QCOMPARE(before.exitCode, 0);
        QCOMPARE(before.output, QByteArray("{\"connectors\":[]}\n"));
        QCOMPARE(after.output, before.output);
    }

    void shouldStopTheWorkOnASignal_data()
    {
        QTest::addColumn<int>("signal");

        QTest::newRow("SIGINT") << SIGINT;
        QTest::newRow("SIGTERM") << SIGTERM;
    }

    void shouldStopTheWorkOnASignal()
    {
        QFETCH(int, signal);

        const int code = runOffMainThread([signal](const std::stop_token &stop) {
            kill(getpid(), signal);
            while (!stop.stop_requested())
                std::this_thread::yield();
            return exitCode({.kind = ErrorKind::Cancelled});
        });

        QCOMPARE(code, 130);
    }

    void shouldGiveBackWhatTheWorkAnswers()
    {
        QThread *workThread = nullptr;

        const int code = runOffMainThread([&workThread](const std::stop_token &) {
            workThread = QThread::currentThread();
            return 5;
        });

        QCOMPARE(code, 5);
        QVERIFY(workThread != nullptr && workThread != QThread::currentThread());
    }
};

QTEST_GUILESS_MAIN(tst_Program)
#include "tst_program.moc"
