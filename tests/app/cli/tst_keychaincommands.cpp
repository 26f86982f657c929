#include "connectorbed.h"

#include <QElapsedTimer>
#include <QTest>
#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <unistd.h>

using namespace workbench::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray canary("CANARY~8Q.secret-value_0123456789");

// The two ends of a terminal.
class Terminal {
public:
    Terminal()
    {
        char name[256] = {};
        if (openpty(&m_master, &m_slave, name, nullptr, nullptr) == 0)
            m_name = QFile::decodeName(name);
    }
    ~Terminal()
    {
        close(m_master);
        close(m_slave);
    }
    Terminal(const Terminal &) = delete;
    Terminal &operator=(const Terminal &) = delete;

    [[nodiscard]] QString name() const { return m_name; }
    void type(const QByteArray &text) const
    {
        QCOMPARE(write(m_master, text.constData(), size_t(text.size())), text.size());
    }
    // What the terminal shows of what was typed.
    [[nodiscard]] QByteArray shown() const
    {
        QByteArray text;
        pollfd ready{m_master, POLLIN, 0};
        while (poll(&ready, 1, 0) == 1) {
            char buffer[512];
            const auto size = read(m_master, buffer, sizeof buffer);
            if (size <= 0)
                break;
            text.append(buffer, size);
        }
        return text;
    }

private:
    int m_master = -1;
    int m_slave = -1;
    QString m_name;
};

} // namespace

// The commands with a real keychain, through the real program; the canary must never be seen again.
class tst_KeychainCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldKeepTheSecretFromStandardInput()
    {
        const ConnectorBed bed;

        const auto added =
            bed.run(ConnectorBed::good(u"acme"_s) + QStringList{u"--secret-stdin"_s}, canary + '\n');

        QVERIFY2(added.exitCode == 0, added.output.constData());
        QCOMPARE(added.json()[u"secret_stored"_s], true);
        QCOMPARE(added.json()[u"secret_store"_s], u"keychain"_s);
        QCOMPARE(added.json()[u"status"_s][u"state"_s], u"pending"_s);
        for (const auto &result : {added, bed.run({u"show"_s, u"acme"_s}), bed.run({u"list"_s}),
                 bed.run({u"edit"_s, u"acme"_s, u"--interval"_s, u"7"_s})}) {
            QCOMPARE(result.exitCode, 0);
            QVERIFY(!result.output.contains("CANARY"));
            QVERIFY(!result.errorOutput.contains("CANARY"));
        }
        QVERIFY(!bed.dataHold("CANARY"));
        QCOMPARE(bed.run({u"show"_s, u"acme"_s}).json()[u"secret_stored"_s], true);
    }

    void shouldTakeReplaceAndForgetASecret()
    {
        const ConnectorBed bed;
        QCOMPARE(bed.run(ConnectorBed::good(u"acme"_s)).json()[u"secret_stored"_s], false);
        QFile file(bed.path(u"secret.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(canary + "\r\n");
        file.close();

        const auto stored = bed.run({u"secret"_s, u"acme"_s, u"--secret-file"_s, file.fileName()});
        const auto replaced = bed.run({u"secret"_s, u"acme"_s, u"--secret-stdin"_s}, "other");
        const auto forgotten = bed.run({u"secret"_s, u"acme"_s, u"--forget"_s});

        QCOMPARE(stored.exitCode, 0);
        QCOMPARE(stored.json()[u"secret_stored"_s], true);
        QCOMPARE(replaced.exitCode, 0);
        QCOMPARE(forgotten.exitCode, 0);
        QCOMPARE(forgotten.json()[u"secret_stored"_s], false);
        QCOMPARE(bed.run({u"show"_s, u"acme"_s}).json()[u"status"_s][u"state"_s], u"needs_secret"_s);
        QVERIFY(!stored.output.contains("CANARY") && !bed.dataHold("CANARY"));
    }

    void shouldForgetTheSecretWithItsConnector()
    {
        const ConnectorBed bed;
        const auto id = bed.run(ConnectorBed::good(u"acme"_s) + QStringList{u"--secret-stdin"_s}, canary)
                            .json()[u"id"_s]
                            .toString();

        QCOMPARE(bed.run({u"remove"_s, u"acme"_s}).exitCode, 0);

        // A second removal through the file as it was finds no entry any more.
        QProcess search;
        search.start(u"gdbus"_s,
            {u"call"_s, u"--session"_s, u"-d"_s, u"org.freedesktop.secrets"_s, u"-o"_s,
                u"/org/freedesktop/secrets"_s, u"-m"_s, u"org.freedesktop.Secret.Service.SearchItems"_s,
                u"{'user':'%1'}"_s.arg(id)});
        QVERIFY(search.waitForFinished());
        QCOMPARE(search.readAllStandardOutput().trimmed(), QByteArray("(@ao [], @ao [])"));
    }

    void shouldLetTheSecretMoveToTheEnvironment()
    {
        const ConnectorBed bed;
        QCOMPARE(
            bed.run(ConnectorBed::good(u"acme"_s) + QStringList{u"--secret-stdin"_s}, canary).exitCode, 0);

        const auto edited = bed.run({u"edit"_s, u"acme"_s, u"--secret-store"_s, u"environment"_s});
        const auto back = bed.run({u"edit"_s, u"acme"_s, u"--secret-store"_s, u"keychain"_s});

        QCOMPARE(edited.exitCode, 0);
        QCOMPARE(edited.json()[u"secret_store"_s], u"environment"_s);
        QCOMPARE(edited.json()[u"secret_stored"_s], false);
        QCOMPARE(back.json()[u"secret_stored"_s], false);
    }

    void shouldAskOnATerminalWithoutEcho()
    {
        const ConnectorBed bed;
        const Terminal terminal;
        QVERIFY(!terminal.name().isEmpty());
        QProcess process;
        process.setStandardInputFile(terminal.name());
        process.start(QStringLiteral(CONNECTORCTL), bed.withOptions(ConnectorBed::good(u"acme"_s)));

        process.setReadChannel(QProcess::StandardError);
        QByteArray asked;
        while (!asked.contains("Client secret: ") && process.waitForReadyRead())
            asked += process.readAllStandardError();
        QFile commandLine(u"/proc/%1/cmdline"_s.arg(process.processId()));
        QVERIFY(commandLine.open(QIODevice::ReadOnly));
        const auto words = commandLine.readAll();
        terminal.type(canary + '\n');
        QVERIFY(process.waitForFinished());

        QCOMPARE(process.exitCode(), 0);
        const auto output = process.readAllStandardOutput();
        QCOMPARE(QJsonDocument::fromJson(output)[u"secret_stored"_s], true);
        QVERIFY(words.contains("add"));
        for (const auto &text : {words, terminal.shown(), output, asked, process.readAllStandardError()})
            QVERIFY2(!text.contains("CANARY"), text.constData());
        QVERIFY(!bed.dataHold("CANARY"));
    }
};

QTEST_GUILESS_MAIN(tst_KeychainCommands)
#include "tst_keychaincommands.moc"
