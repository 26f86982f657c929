#include "cli/visibletext.h"
#include "cli/command.h"
#include "cli/countcommand.h"
#include "cli/output.h"
#include "cli/program.h"
#include "cli/recordcommand.h"
#include "cli/recordscommand.h"
#include "cli/rejectedcommand.h"
#include "configuration/connectorrepository.h"
#include "storage/recordstore.h"
#include "testlib/interflowbuilder.h"

#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QtTest>
#include <csignal>
#include <fcntl.h>
#include <simdjson.h>
#include <unistd.h>

using namespace workbench;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 start = 1'700'000'000'000;

// Sends one of the standard streams somewhere else while it lives.
class Redirection {
public:
    Redirection(int stream, int target) : m_stream(stream), m_saved(dup(stream)) { dup2(target, stream); }
    ~Redirection()
    {
        dup2(m_saved, m_stream);
        close(m_saved);
    }
    Redirection(const Redirection &) = delete;
    Redirection &operator=(const Redirection &) = delete;

private:
    int m_stream, m_saved;
};

struct Answer {
    int code = -1;
    QByteArray out, err;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    [[nodiscard]] QByteArrayList lines() const { return out.trimmed().split('\n'); }
};

int runCommand(const QStringList &arguments)
{
    std::vector<QByteArray> texts{"connectorctl"};
    for (const auto &argument : arguments)
        texts.push_back(argument.toUtf8());
    std::vector<char *> words;
    for (auto &text : texts)
        words.push_back(text.data());
    return runProgram(int(words.size()), words.data(), [](CLI::App &app, CommandContext &context) {
        addRecordsCommand(app, context);
        addCountCommand(app, context);
        addRecordCommand(app, context);
        addRejectedCommand(app, context);
    });
}

QByteArray hostileText()
{
    return "a,\"b\"\r\n\x1b[31mred\x07 \u202eevil\u2066 \u3042\u0301=1+1";
}

} // namespace

// `records`, `count`, `record` and `rejected` as section 5 of the command line's contract describes them.
class TestRecordCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void shouldShowATableOfTheNewest();
    void shouldWriteWholeRecordsAsLines();
    void shouldWriteOneDocument();
    void shouldWriteChosenFields();
    void shouldWriteCsvThatSurvivesHostileText();
    void shouldMakeHostileTextVisibleInTheTable();
    void shouldFilter_data();
    void shouldFilter();
    void shouldCountAndGroup();
    void shouldShowOneRecord();
    void shouldExplainTheMapping();
    void shouldListRejectedRecords();
    void shouldRefuse_data();
    void shouldRefuse();
    void shouldNoteAnUnknownClass();
    void shouldAnswerFromAnEmptyDirectory();
    void shouldFailOnADirectoryThatIsAFile();
    void shouldEndQuietlyWhenNobodyReads();
    void shouldReportAFullDisk();
    void shouldIndentJsonWithoutChangingIt();

private:
    [[nodiscard]] Answer run(const QStringList &arguments) const;
    [[nodiscard]] static Answer runIn(const QString &directory, const QStringList &arguments);

    QTemporaryDir m_directory;
    QByteArray m_uuid;
};

void TestRecordCommands::initTestCase()
{
    std::signal(SIGPIPE, SIG_IGN);
    const DataDirectory data(m_directory.path());
    QVERIFY(data.create());
    ConnectorConfig connector;
    connector.id = u"0e9d3d3c-0000-4000-8000-000000000001"_s;
    connector.name = u"acme"_s;
    connector.category = u"saas"_s;
    connector.type = u"microsoft_defender_for_cloud_apps"_s;
    connector.function = u"collect"_s;
    connector.tenantName = u"Acme"_s;
    connector.runOn = u"dp"_s;
    connector.apiUrl = u"https://acme.us.portal.cloudappsecurity.com"_s;
    connector.tenantId = u"11111111-2222-4333-8444-555555555555"_s;
    connector.clientId = u"22222222-2222-4333-8444-555555555555"_s;
    connector.startFrom = u"24h"_s;
    connector.contentTypes = QStringList{u"activities"_s, u"alerts"_s};
    QVERIFY(ConnectorRepository(data).add(connector));
    auto store = RecordStore::open(data.recordsFile());
    QVERIFY(store);
    PageCommit commit;
    commit.connectorId = connector.id;
    commit.contentType = u"activities"_s;
    commit.receiveTime = start + 1000;
    for (int n = 0; n < 150; ++n) {
        InterflowBuilder builder("act-" + QByteArray::number(n));
        builder.at(start + n).with(u"event.action"_s, n % 2 == 0 ? u"FileDownloaded"_s : u"FilePreviewed"_s);
        builder.with(u"service.name"_s, u"Box"_s).with(u"srcip"_s, u"10.0.0.%1"_s.arg(n));
        builder.with(
            u"event.description"_s, n == 149 ? QString::fromUtf8(hostileText()) : u"Item %1"_s.arg(n));
        builder.raw("{ \"_id\" : \"act-" + QByteArray::number(n)
            + "\",\r\n \"list\": [1, {\"a\": null}], \"big\": 9007199254740993 }");
        commit.records.push_back(builder.build());
    }
    m_uuid = commit.records.back().record.stellarUuid;
    commit.rejected = {{"{\"bad\":\xff", "It is not UTF-8."}, {"[1]", "It is no object."}};
    QVERIFY(store->append(commit));
    PageCommit removed;
    removed.connectorId = u"gone"_s;
    removed.contentType = u"alerts"_s;
    removed.receiveTime = start + 2000;
    removed.records.push_back(InterflowBuilder("alert-1")
                                  .alert()
                                  .at(start - 1)
                                  .with(u"event.name"_s, u"Impossible travel"_s)
                                  .build());
    QVERIFY(store->append(removed));
}

Answer TestRecordCommands::run(const QStringList &arguments) const
{
    return runIn(m_directory.path(), arguments);
}

Answer TestRecordCommands::runIn(const QString &directory, const QStringList &arguments)
{
    QTemporaryFile out, err;
    if (!out.open() || !err.open())
        return {};
    Answer answer;
    {
        const Redirection toOut(STDOUT_FILENO, out.handle());
        const Redirection toErr(STDERR_FILENO, err.handle());
        answer.code = runCommand(QStringList{u"--data-dir"_s, directory} + arguments);
    }
    out.seek(0);
    err.seek(0);
    answer.out = out.readAll();
    answer.err = err.readAll();
    return answer;
}

void TestRecordCommands::shouldShowATableOfTheNewest()
{
    const auto answer = run({u"records"_s});

    QCOMPARE(answer.code, 0);
    const auto lines = answer.lines();
    QCOMPARE(lines.size(), 101);
    QVERIFY(lines[0].startsWith("Time  "));
    QCOMPARE(QString::fromUtf8(lines[0].simplified()),
        u"Time msg_class User Source IP Country App Action Outcome Severity Title"_s);
    QVERIFY(lines[2].startsWith("2023-11-14T22:13:20.148Z  microsoft_defender_for_cloud_apps_activities"));
    QVERIFY(lines[2].endsWith("Box  FileDownloaded                     Item 148"));
    QCOMPARE(run({u"records"_s, u"--limit"_s, u"0"_s}).lines().size(), 153);
    QVERIFY(run({u"records"_s, u"--order"_s, u"oldest"_s, u"--limit"_s, u"1"_s})
                .lines()[1]
                .contains("Impossible travel"));
}

void TestRecordCommands::shouldWriteWholeRecordsAsLines()
{
    const auto answer = run({u"records"_s, u"--output"_s, u"ndjson"_s, u"--limit"_s, u"0"_s});

    QCOMPARE(answer.code, 0);
    QCOMPARE(answer.lines().size(), 152);
    for (const auto &line : answer.lines()) {
        const auto object = QJsonDocument::fromJson(line).object();
        QVERIFY(object[u"receive_time"_s].toDouble() >= double(start));
        QVERIFY(object[u"write_time"_s].toDouble() >= double(start));
        QVERIFY(object.contains(u"microsoft_defender_for_cloud_apps"_s));
    }
    QVERIFY(answer.lines()[1].endsWith("\"microsoft_defender_for_cloud_apps\":{\"_id\":\"act-148\",\"list\":["
                                       "1,{\"a\":null}],\"big\":9007199254740993}}"));
}

void TestRecordCommands::shouldWriteOneDocument()
{
    const auto answer = run({u"--json"_s, u"records"_s, u"--limit"_s, u"3"_s});

    QCOMPARE(answer.code, 0);
    QCOMPARE(answer.json()[u"records"_s].toArray().size(), 3);
    QCOMPARE(
        run({u"--json"_s, u"records"_s, u"--query"_s, u"nowhere"_s}).out, QByteArray("{\"records\":[]}\n"));
}

void TestRecordCommands::shouldWriteChosenFields()
{
    const QStringList chosen{u"records"_s, u"--limit"_s, u"1"_s, u"--query"_s, u"srcip:10.0.0.7"_s,
        u"--fields"_s, u"srcip,microsoft_defender_for_cloud_apps.list,event.outcome"_s, u"--output"_s};

    QCOMPARE(run(chosen + QStringList{u"ndjson"_s}).out,
        QByteArray("{\"srcip\":\"10.0.0.7\",\"microsoft_defender_for_cloud_apps.list\":[1,{\"a\":null}]}\n"));
    QCOMPARE(run(chosen + QStringList{u"csv"_s}).out,
        QByteArray("srcip,microsoft_defender_for_cloud_apps.list,event.outcome\r\n10.0.0.7,\"[1,{\"\"a\"\":"
                   "null}]\",\r\n"));
    QVERIFY(run(chosen + QStringList{u"table"_s}).lines()[0].startsWith("srcip     microsoft"));
}

void TestRecordCommands::shouldWriteCsvThatSurvivesHostileText()
{
    const auto answer = run({u"records"_s, u"--limit"_s, u"1"_s, u"--output"_s, u"csv"_s, u"--fields"_s,
        u"srcip,event.description"_s});

    QCOMPARE(answer.out,
        "srcip,event.description\r\n10.0.0.149,\"" + hostileText().replace('"', "\"\"") + "\"\r\n");
}

void TestRecordCommands::shouldMakeHostileTextVisibleInTheTable()
{
    const auto answer = run({u"records"_s, u"--limit"_s, u"1"_s, u"--fields"_s, u"event.description"_s});

    QCOMPARE(QString::fromUtf8(answer.out),
        u"event.description\na,\"b\"␍␊␛[31mred␇ \\u{202e}evil\\u{2066} \u3042\u0301=1+1\n"_s);
}

void TestRecordCommands::shouldFilter_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("count");

    QTest::newRow("all") << QStringList{} << 152;
    QTest::newRow("one index") << QStringList{u"--index"_s, u"alerts"_s} << 1;
    QTest::newRow("two indices") << QStringList{u"--index"_s, u"syslog,alerts"_s} << 2;
    QTest::newRow("two indices, one row in both")
        << QStringList{u"--index"_s, u"windows_events,syslog"_s} << 151;
    QTest::newRow("class") << QStringList{u"--msg-class"_s, u"microsoft_defender_for_cloud_apps_alerts"_s}
                           << 2;
    QTest::newRow("connector by name") << QStringList{u"--connector"_s, u"acme"_s} << 150;
    QTest::newRow("removed connector by id") << QStringList{u"--connector"_s, u"gone"_s} << 2;
    QTest::newRow("times") << QStringList{u"--since"_s, QString::number(start + 10), u"--until"_s,
        QString::number(start + 19)}
                           << 10;
    QTest::newRow("ISO time") << QStringList{u"--since"_s, u"2023-11-14T22:13:20.140Z"_s} << 10;
    QTest::newRow("span") << QStringList{u"--since"_s, u"1h"_s} << 0;
    QTest::newRow("query") << QStringList{u"--query"_s,
        u"event.action:FileDownloaded AND NOT srcip:10.0.0.0/25"_s}
                           << 11;
    QTest::newRow("all at once") << QStringList{u"--index"_s, u"windows_events"_s, u"--connector"_s,
        u"acme"_s, u"--query"_s, u"item"_s, u"--until"_s, QString::number(start + 4)}
                                 << 5;
}

void TestRecordCommands::shouldFilter()
{
    QFETCH(QStringList, options);
    QFETCH(int, count);

    const auto records =
        run(QStringList{u"records"_s, u"--limit"_s, u"0"_s, u"--output"_s, u"ndjson"_s} + options);
    const auto counted = run(QStringList{u"count"_s, u"--json"_s} + options);

    QCOMPARE(records.code, 0);
    QCOMPARE(int(records.out.count('\n')), count);
    QCOMPARE(counted.code, 0);
    QCOMPARE(counted.json()[u"total"_s].toInt(-1), count);
    QVERIFY(!counted.json().contains(u"groups"_s));
}

void TestRecordCommands::shouldCountAndGroup()
{
    QCOMPARE(run({u"count"_s, u"--json"_s, u"--by"_s, u"event.action"_s}).out,
        QByteArray("{\"total\":152,\"groups\":[{\"value\":\"FileDownloaded\",\"count\":75},"
                   "{\"value\":\"FilePreviewed\",\"count\":75},{\"value\":null,\"count\":2}]}\n"));
    QCOMPARE(run({u"count"_s}).out, QByteArray("152\n"));
    QCOMPARE(run({u"count"_s, u"--by"_s, u"event.name"_s, u"--index"_s, u"syslog"_s}).out,
        QByteArray("       1  Impossible travel\n       1  records\n"));
}

void TestRecordCommands::shouldShowOneRecord()
{
    const auto whole = run({u"record"_s, QString::fromUtf8(m_uuid)});
    const auto json = run({u"record"_s, QString::fromUtf8(m_uuid), u"--json"_s});
    const auto raw = run({u"record"_s, QString::fromUtf8(m_uuid), u"--raw"_s});
    const auto unknown = run({u"record"_s, u"nothing"_s});

    QCOMPARE(whole.code, 0);
    QVERIFY(whole.out.startsWith("{\n  \"receive_time\": 1700000001000,\n"));
    QVERIFY(!whole.out.contains("\u202e"));
    QCOMPARE(json.json(), whole.json());
    QCOMPARE(raw.out,
        QByteArray("{ \"_id\" : \"act-149\",\r\n \"list\": [1, {\"a\": null}], \"big\": 9007199254740993 }"));
    QCOMPARE(unknown.code, 2);
    QVERIFY(unknown.out.isEmpty());
    QVERIFY(unknown.err.contains("No record has this stellar_uuid."));
}

void TestRecordCommands::shouldExplainTheMapping()
{
    const auto text = run({u"record"_s, QString::fromUtf8(m_uuid), u"--mapping"_s});
    const auto json = run({u"record"_s, QString::fromUtf8(m_uuid), u"--mapping"_s, u"--json"_s});

    QCOMPARE(text.code, 0);
    QVERIFY(text.out.contains(" copied, "));
    QCOMPARE(json.code, 0);
    QVERIFY(!json.json()[u"mapping"_s].toArray().isEmpty());
    QCOMPARE(run({u"record"_s, QString::fromUtf8(m_uuid), u"--mapping"_s, u"--raw"_s}).code, 2);
}

void TestRecordCommands::shouldListRejectedRecords()
{
    const auto lines = run({u"rejected"_s, u"--output"_s, u"ndjson"_s});
    const auto document = run({u"rejected"_s, u"--json"_s});
    const auto table = run({u"rejected"_s});

    QCOMPARE(lines.code, 0);
    QCOMPARE(lines.lines().size(), 2);
    const auto first = QJsonDocument::fromJson(lines.lines()[0]).object();
    QCOMPARE(first[u"connector"_s].toString(), u"acme"_s);
    QCOMPARE(first[u"content_type"_s].toString(), u"activities"_s);
    QCOMPARE(first[u"reason"_s].toString(), u"It is not UTF-8."_s);
    QCOMPARE(first[u"raw"_s].toString(), u"{\"bad\":\uFFFD"_s);
    QCOMPARE(
        QByteArray::fromBase64(first[u"raw_base64"_s].toString().toLatin1()), QByteArray("{\"bad\":\xff"));
    QCOMPARE(document.json()[u"rejected"_s].toArray().size(), 2);
    QVERIFY(table.lines()[1].endsWith("acme  activities  It is no object.  [1]"));
    QCOMPARE(run({u"rejected"_s, u"--connector"_s, u"gone"_s}).out, QByteArray());
}

void TestRecordCommands::shouldRefuse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("message");

    QTest::newRow("query") << QStringList{u"records"_s, u"--query"_s, u"a AND srcip:"_s} << u"query"_s
                           << u"At character 13 of the query: Missing value after “srcip:”."_s;
    QTest::newRow("query of count")
        << QStringList{u"count"_s, u"--query"_s, u"(a"_s} << u"query"_s
        << u"At character 1 of the query: The parenthesis opened here is not closed."_s;
    QTest::newRow("index") << QStringList{u"records"_s, u"--index"_s, u"traffic"_s} << u"index"_s
                           << u"There is no index “traffic”. Use windows_events, syslog or alerts."_s;
    QTest::newRow("time") << QStringList{u"records"_s, u"--since"_s, u"yesterday"_s} << u"since"_s
                          << u"“yesterday” is not a time"_s;
    QTest::newRow("field") << QStringList{u"records"_s, u"--fields"_s, u"srcip,user.nam"_s} << u"fields"_s
                           << u"Unknown field “user.nam”. Did you mean “user.name”?"_s;
    QTest::newRow("by") << QStringList{u"count"_s, u"--by"_s, u"event_action"_s} << u"by"_s
                        << u"Unknown field “event_action”. Did you mean “event.action”?"_s;
    QTest::newRow("connector") << QStringList{u"records"_s, u"--connector"_s, u"nobody"_s} << u"connector"_s
                               << u"nobody"_s;
    QTest::newRow("limit") << QStringList{u"records"_s, u"--limit"_s, u"-1"_s} << QString() << u"--limit"_s;
    for (const QString &option : {u"--index"_s, u"--msg-class"_s, u"--connector"_s, u"--since"_s,
             u"--until"_s, u"--limit"_s, u"--order"_s, u"--output"_s, u"--fields"_s, u"--data-dir"_s})
        QTest::addRow("empty %s", qPrintable(option))
            << QStringList{u"records"_s, option, QString()} << QString() << option;
    QTest::newRow("empty --by") << QStringList{u"count"_s, u"--by"_s, QString()} << QString() << u"--by"_s;
    QTest::newRow("only a comma") << QStringList{u"count"_s, u"--index"_s, u","_s} << QString()
                                  << u"--index needs a value."_s;
    QTest::newRow("bound that is no number")
        << QStringList{u"count"_s, u"--query"_s, u"service.id:>abc"_s} << u"query"_s
        << u"At character 13 of the query: “abc” is not a number, which “service.id” needs."_s;
    QTest::newRow("output") << QStringList{u"records"_s, u"--output"_s, u"xml"_s} << QString()
                            << u"--output"_s;
    QTest::newRow("order") << QStringList{u"records"_s, u"--order"_s, u"random"_s} << QString()
                           << u"--order"_s;
}

void TestRecordCommands::shouldRefuse()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, field);
    QFETCH(QString, message);

    const auto text = run(arguments);
    const auto json = run(QStringList{u"--json"_s} + arguments);

    QCOMPARE(text.code, 2);
    QVERIFY(text.out.isEmpty());
    QVERIFY2(QString::fromUtf8(text.err).contains(message), text.err.constData());
    QCOMPARE(json.code, 2);
    const auto error = json.json()[u"error"_s].toObject();
    QVERIFY2(error[u"message"_s].toString().contains(message), json.out.constData());
    QCOMPARE(error[u"field"_s].toString(), field);
}

void TestRecordCommands::shouldNoteAnUnknownClass()
{
    const auto answer = run({u"count"_s, u"--msg-class"_s, u"office365_audit_general"_s});

    QCOMPARE(answer.code, 0);
    QCOMPARE(answer.out, QByteArray("0\n"));
    QCOMPARE(QString::fromUtf8(answer.err), u"No record has the msg_class “office365_audit_general”.\n"_s);
}

void TestRecordCommands::shouldAnswerFromAnEmptyDirectory()
{
    QTemporaryDir empty;
    const auto there = [&](const QStringList &arguments) { return runIn(empty.path(), arguments); };

    QCOMPARE(there({u"count"_s}).out, QByteArray("0\n"));
    QCOMPARE(there({u"records"_s, u"--json"_s}).out, QByteArray("{\"records\":[]}\n"));
    QCOMPARE(there({u"records"_s}).code, 0);
    QCOMPARE(there({u"rejected"_s, u"--json"_s}).out, QByteArray("{\"rejected\":[]}\n"));
    QCOMPARE(there({u"record"_s, u"x"_s}).code, 2);
}

void TestRecordCommands::shouldFailOnADirectoryThatIsAFile()
{
    QTemporaryFile file;
    QVERIFY(file.open());

    for (const QStringList &arguments :
        {QStringList{u"records"_s}, {u"count"_s}, {u"record"_s, u"x"_s}, {u"rejected"_s}}) {
        const auto answer = runIn(file.fileName(), QStringList{u"--json"_s} + arguments);

        QCOMPARE(answer.code, 7);
        const auto error = answer.json()[u"error"_s].toObject();
        QCOMPARE(error[u"kind"_s].toString(), u"storage_failure"_s);
        QVERIFY2(error[u"detail"_s].toString().contains(file.fileName()), answer.out.constData());
    }
}

void TestRecordCommands::shouldEndQuietlyWhenNobodyReads()
{
    for (const QString &output : {u"ndjson"_s, u"csv"_s, u"table"_s}) {
        int ends[2];
        QCOMPARE(pipe(ends), 0);
        close(ends[0]);
        QTemporaryFile err;
        QVERIFY(err.open());
        int code = -1;
        {
            const Redirection toOut(STDOUT_FILENO, ends[1]);
            const Redirection toErr(STDERR_FILENO, err.handle());
            code = runCommand({u"--data-dir"_s, m_directory.path(), u"records"_s, u"--limit"_s, u"0"_s,
                u"--output"_s, output});
        }
        close(ends[1]);

        QCOMPARE(code, 0);
        err.seek(0);
        QCOMPARE(err.readAll(), QByteArray());
    }
}

void TestRecordCommands::shouldReportAFullDisk()
{
    const int full = open("/dev/full", O_WRONLY);
    QVERIFY(full >= 0);
    QTemporaryFile err;
    QVERIFY(err.open());
    int code = -1;
    {
        const Redirection toOut(STDOUT_FILENO, full);
        const Redirection toErr(STDERR_FILENO, err.handle());
        code = runCommand({u"--data-dir"_s, m_directory.path(), u"records"_s, u"--output"_s, u"ndjson"_s});
    }
    close(full);

    QCOMPARE(code, 7);
    err.seek(0);
    QVERIFY(err.readAll().contains("Standard output"));
}

void TestRecordCommands::shouldIndentJsonWithoutChangingIt()
{
    const QByteArray json = "{\"a\":[1,{}, [ ],\"x\\\"y{\u202e\"],\"b\":{\"c\":1e400}}";

    const QByteArray indented = indentedJson(json);

    QCOMPARE(indented,
        QByteArray("{\n  \"a\": [\n    1,\n    {},\n    [],\n    \"x\\\"y{\\u202e\"\n  ],\n  \"b\": {\n    "
                   "\"c\": 1e400\n  }\n}"));
}

QTEST_GUILESS_MAIN(TestRecordCommands)
#include "tst_recordcommands.moc"
