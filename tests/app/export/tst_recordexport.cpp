#include "export/recordexport.h"
#include "query/parser.h"
#include "storage/recordstore.h"
#include "testlib/interflowbuilder.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QtTest>

using namespace workbench;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 start = 1'700'000'000'000;

// RFC 4180, read back.
std::vector<QStringList> tableOf(const QByteArray &csv)
{
    std::vector<QStringList> rows(1);
    QString cell;
    bool isQuoted = false;
    const QString text = QString::fromUtf8(csv);
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar sign = text[at];
        if (isQuoted) {
            if (sign != u'"')
                cell += sign;
            else if (at + 1 < text.size() && text[at + 1] == u'"')
                cell += text[++at];
            else
                isQuoted = false;
        } else if (sign == u'"') {
            isQuoted = true;
        } else if (sign == u',' || sign == u'\n') {
            rows.back() += cell;
            cell.clear();
            if (sign == u'\n')
                rows.emplace_back();
        } else if (sign != u'\r') {
            cell += sign;
        }
    }
    rows.pop_back();
    return rows;
}

} // namespace

// Files written from one real store of 500 records.
class TestRecordExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void shouldWriteExactlyWhatIsFilteredAsCsv();
    void shouldWriteWholeRecordsAsJsonLines();
    void shouldWriteChosenFieldsAsJsonLines();
    void shouldMakeAColumnOfEveryField();
    void shouldKeepSpreadsheetsFromRunningFormulas();
    void shouldKeepTheOldFileWhenItIsStopped();
    void shouldSayWhenTheFileCannotBeWritten();
    void shouldTellHowFarItIs();

private:
    [[nodiscard]] QByteArray exported(const ExportPlan &plan);
    [[nodiscard]] ExportPlan plan(ExportFormat format, const QStringList &fields, const QString &query) const;
    [[nodiscard]] std::vector<QByteArray> expected(const RecordFilter &filter);

    QTemporaryDir m_directory;
    std::unique_ptr<RecordReader> m_reader;
};

void TestRecordExport::initTestCase()
{
    const QString file = m_directory.filePath(u"records.db"_s);
    auto store = RecordStore::open(file);
    QVERIFY(store);
    PageCommit commit;
    commit.connectorId = u"c-1"_s;
    commit.contentType = u"activities"_s;
    commit.receiveTime = start;
    for (int n = 0; n < 500; ++n) {
        InterflowBuilder builder("id-" + QByteArray::number(n));
        builder.at(start + n / 3 * 1000)
            .with(u"srcip_username"_s, u"user%1@contoso.example"_s.arg(n % 7))
            .with(u"event.description"_s, u"Line one\nsays \"%1\", and more"_s.arg(n))
            .with(u"service.id"_s, -n);
        if (n % 5 == 0)
            builder.with(u"event.tactic"_s, QJsonArray{u"A"_s, u"B"_s});
        if (n == 499)
            builder.with(u"event.reason"_s, u"=cmd|' /C calc'!A0"_s);
        builder.raw("{\"_id\":\"id-" + QByteArray::number(n) + "\",\n \"rare" + QByteArray::number(n % 3)
            + "\":true}");
        commit.records.push_back(builder.build());
    }
    QVERIFY(store->append(commit));
    m_reader = std::make_unique<RecordReader>(std::move(RecordReader::open(file).value()));
}

ExportPlan TestRecordExport::plan(ExportFormat format, const QStringList &fields, const QString &query) const
{
    ExportPlan plan{.file = m_directory.filePath(QString::fromLatin1(QTest::currentTestFunction())),
        .format = format,
        .fields = fields,
        .filter = {}};
    if (!query.isEmpty())
        plan.filter.query = query::parse(query).value();
    return plan;
}

QByteArray TestRecordExport::exported(const ExportPlan &plan)
{
    const auto written = exportRecords(*m_reader, plan, {});
    if (!written)
        qFatal("%s", qPrintable(written.error().detail));
    QFile file(plan.file);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::vector<QByteArray> TestRecordExport::expected(const RecordFilter &filter)
{
    std::vector<QByteArray> records;
    const auto read = m_reader->read(filter, RecordOrder::NewestFirst, 0, [&](const StoredRecord &record) {
        records.push_back(record.json.toByteArray());
        return true;
    });
    return read ? records : std::vector<QByteArray>();
}

void TestRecordExport::shouldWriteExactlyWhatIsFilteredAsCsv()
{
    const auto csv = plan(ExportFormat::Csv,
        {u"timestamp"_s, u"srcip_username"_s, u"event.description"_s, u"event.tactic"_s},
        u"srcip_username:user3*"_s);

    const auto table = tableOf(exported(csv));

    const auto records = expected(csv.filter);
    QCOMPARE(table.size(), records.size() + 1);
    QCOMPARE(table.front(), csv.fields);
    for (size_t n = 0; n < records.size(); ++n) {
        const auto json = QJsonDocument::fromJson(records[n]).object();
        const auto &cells = table[n + 1];
        QCOMPARE(cells[0].toLongLong(), json[u"timestamp"_s].toInteger());
        QCOMPARE(cells[1], json[u"srcip_username"_s].toString());
        QCOMPARE(cells[2], json[u"event"_s][u"description"_s].toString());
        QCOMPARE(cells[3], json[u"event"_s][u"tactic"_s].isArray() ? u"[\"A\",\"B\"]"_s : QString());
    }
}

void TestRecordExport::shouldWriteWholeRecordsAsJsonLines()
{
    const auto lines = exported(plan(ExportFormat::JsonLines, {}, {})).split('\n');

    const auto records = expected({});
    QCOMPARE(size_t(lines.size()), records.size() + 1);
    for (size_t n = 0; n < records.size(); ++n) {
        const auto line = QJsonDocument::fromJson(lines[qsizetype(n)]);
        QVERIFY(!line.isNull());
        QCOMPARE(line, QJsonDocument::fromJson(records[n]));
    }
}

void TestRecordExport::shouldWriteChosenFieldsAsJsonLines()
{
    const auto lines =
        exported(plan(ExportFormat::JsonLines, {u"service.id"_s, u"event.tactic"_s}, u"service.id:>-6"_s))
            .split('\n');

    QCOMPARE(lines.size(), qsizetype(7));
    QCOMPARE(lines[0], "{\"service.id\":-5,\"event.tactic\":[\"A\",\"B\"]}");
    QCOMPARE(lines[1], "{\"service.id\":-4}");
}

void TestRecordExport::shouldMakeAColumnOfEveryField()
{
    const auto table = tableOf(exported(plan(ExportFormat::Csv, {}, {})));

    QCOMPARE(table.size(), size_t(501));
    for (const QString &name :
        {u"event.reason"_s, u"receive_time"_s, u"microsoft_defender_for_cloud_apps.rare2"_s})
        QVERIFY(table.front().contains(name));
    const qsizetype rare = table.front().indexOf(u"microsoft_defender_for_cloud_apps.rare0"_s);
    const auto has = [&](const QStringList &row) { return row[rare] == u"true"; };
    QCOMPARE(std::count_if(table.begin(), table.end(), has), std::ptrdiff_t(167));
}

void TestRecordExport::shouldKeepSpreadsheetsFromRunningFormulas()
{
    const auto table = tableOf(
        exported(plan(ExportFormat::Csv, {u"event.reason"_s, u"service.id"_s}, u"_exists_:event.reason"_s)));

    QCOMPARE(table.size(), size_t(2));
    QCOMPARE(table[1][0], u"'=cmd|' /C calc'!A0"_s);
    QCOMPARE(table[1][1], u"-499"_s);
}

void TestRecordExport::shouldKeepTheOldFileWhenItIsStopped()
{
    const auto lines = plan(ExportFormat::JsonLines, {}, {});
    QFile old(lines.file);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    std::stop_source stop;
    stop.request_stop();

    const auto written = exportRecords(*m_reader, lines, {}, stop.get_token());

    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::Cancelled);
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), "old");
    QCOMPARE(QDir(m_directory.path()).entryList({QFileInfo(lines.file).fileName() + u"*"_s}).size(), 1);
}

void TestRecordExport::shouldSayWhenTheFileCannotBeWritten()
{
    auto lines = plan(ExportFormat::JsonLines, {}, {});
    lines.file = m_directory.filePath(u"missing/file.json"_s);

    const auto written = exportRecords(*m_reader, lines, {});

    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::StorageFailure);
    QVERIFY(!written.error().detail.isEmpty());
}

void TestRecordExport::shouldTellHowFarItIs()
{
    std::vector<std::pair<qint64, qint64>> reports;
    const auto written = exportRecords(*m_reader, plan(ExportFormat::JsonLines, {}, {}),
        [&](qint64 done, qint64 total) { reports.emplace_back(done, total); });

    QCOMPARE(written.value_or(-1), qint64(500));
    QVERIFY(!reports.empty());
    QCOMPARE(reports.back(), std::pair(qint64(500), qint64(500)));
}

QTEST_GUILESS_MAIN(TestRecordExport)
#include "tst_recordexport.moc"
