#include "recordbed.h"
#include "ui/recordbrowser/recordfeed.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QtTest>

using namespace workbench;
using namespace workbench::testlib;

namespace {

// Keeps the answers of one signal.
template<typename Answer> class Answers : public std::vector<Answer> {
public:
    Answers(RecordFeed &feed, void (RecordFeed::*signal)(const Answer &))
    {
        QObject::connect(
            &feed, signal, &m_context, [this](const Answer &answer) { this->push_back(answer); });
    }

private:
    QObject m_context;
};

} // namespace

// Questions to a feed over one real store, and what comes back.
class TestRecordFeed : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_bed.store(2000); }
    void shouldAnswerTheNewestFilterOnly();
    void shouldFormatRowsAndMakeHiddenCharactersVisible();
    void shouldCountAQueryUntilItIsComplete();
    void shouldServeEverythingThatIsAsked();
    void shouldShowOneRecord();
    void shouldFindWhatBelongsTogether();
    void shouldKeepTheAnchorWhenRecordsComeIn();
    void shouldWorkBeforeThereIsAStore();
    void shouldTellWhatIsWrongWithTheStore();
    void shouldExportExactlyWhatIsFiltered();
    void shouldCancelAnExport();
    void shouldEndWhileItReads();

private:
    RecordBed m_bed;
};

void TestRecordFeed::shouldAnswerTheNewestFilterOnly()
{
    RecordFeed feed(m_bed.file());
    const Answers figures(feed, &RecordFeed::figuresRead);
    const Answers pages(feed, &RecordFeed::rowsRead);

    for (int round = 0; round < 20; ++round) {
        feed.setFilter(RecordBed::filterOf(u"srcip_username:user%1*"_s.arg(round % 7)));
        feed.requestRows(0, 128);
    }
    feed.setFilter(RecordBed::filterOf({}));
    feed.requestRows(128, 128);

    QTRY_VERIFY(!pages.empty() && !figures.empty());
    for (const auto &answer : figures)
        QCOMPARE(answer.generation, feed.generation());
    QCOMPARE(pages.size(), size_t(1));
    QCOMPARE(pages.front().position, qint64(128));
    const auto keys = m_bed.keys(feed.filter());
    QCOMPARE(figures.back().count, qint64(keys.size()));
    for (size_t n = 0; n < 128; ++n)
        QCOMPARE(pages.front().rows[n].key, keys[128 + n]);
}

void TestRecordFeed::shouldFormatRowsAndMakeHiddenCharactersVisible()
{
    RecordFeed feed(m_bed.file());
    const Answers pages(feed, &RecordFeed::rowsRead);
    feed.setColumns({u"timestamp"_s, u"msg_class"_s, u"event.action"_s, u"srcip"_s});
    feed.setFilter(RecordBed::filterOf({}));
    feed.requestRows(0, 2);

    QTRY_COMPARE(pages.size(), size_t(1));
    const auto &alert = pages[0].rows[0];
    const auto &activity = pages[0].rows[1];
    QCOMPARE(alert.kind, RecordKind::Alert);
    QCOMPARE(alert.cells[2], u"Impossible travel"_s);
    QVERIFY(alert.hasTitleAsAction);
    QCOMPARE(activity.kind, RecordKind::Activity);
    QVERIFY(activity.cells[0].endsWith(u"22:46:38.000"_s));
    QVERIFY(activity.cells[2].startsWith(u"FileDownloaded"_s));
    QVERIFY(!activity.cells[2].contains(QChar(0x202e)));
    QCOMPARE(shortMsgClass(activity.msgClass), u"…_activities"_s);
}

void TestRecordFeed::shouldCountAQueryUntilItIsComplete()
{
    RecordFeed feed(m_bed.file());
    const Answers figures(feed, &RecordFeed::figuresRead);
    feed.setFilter(RecordBed::filterOf(u"service.id:<40"_s));

    QTRY_VERIFY(!figures.empty() && figures.back().isComplete);
    QCOMPARE(figures.back().count, qint64(m_bed.keys(feed.filter()).size()));
    QCOMPARE(figures.back().total, qint64(2200));
}

void TestRecordFeed::shouldServeEverythingThatIsAsked()
{
    RecordFeed feed(m_bed.file());
    const Answers chips(feed, &RecordFeed::chipsRead);
    const Answers values(feed, &RecordFeed::topValuesRead);
    const Answers completions(feed, &RecordFeed::completionsRead);
    const Answers fields(feed, &RecordFeed::fieldsRead);
    const Answers histograms(feed, &RecordFeed::histogramRead);
    RecordFilter filter = RecordBed::filterOf(u"service.name:dropbox"_s);
    filter.msgClasses = {"microsoft_defender_for_cloud_apps_alerts"};
    feed.setFilter(filter);
    feed.requestChips();
    feed.requestTopValues(u"srcip_username"_s, 5);
    feed.requestTopValues(u"service.id"_s, 5);
    feed.requestCompletions(u"srcip_username"_s, u"USER3"_s, 5);
    feed.requestFields();
    feed.requestHistogram(firstTime, 100'000, 20);

    QTRY_VERIFY(!chips.empty() && values.size() == 2 && !completions.empty() && !fields.empty()
        && !histograms.empty());
    QCOMPARE(chips[0].chips.size(), size_t(2));
    qint64 sum = 0;
    for (const auto &chip : chips[0].chips)
        sum += chip.count;
    filter.msgClasses.clear();
    QCOMPARE(sum, qint64(m_bed.keys(filter).size()));
    QCOMPARE(completions[0].values.size(), size_t(1));
    QCOMPARE(completions[0].values[0].value, u"user3@contoso.example"_s);
    QCOMPARE(histograms[0].series.size(), size_t(1));
    const auto named = [](const QString &name) {
        return [name](const ShownField &field) { return field.name == name; };
    };
    const auto &found = fields[0].fields;
    const auto audits =
        std::find_if(found.begin(), found.end(), named(u"microsoft_defender_for_cloud_apps.audits"_s));
    QVERIFY(audits != found.end() && audits->records == fields[0].sample);
    const auto unused = std::find_if(found.begin(), found.end(), named(u"file.path"_s));
    QVERIFY(unused != found.end() && unused->records == 0);
}

void TestRecordFeed::shouldShowOneRecord()
{
    RecordFeed feed(m_bed.file());
    const Answers pages(feed, &RecordFeed::rowsRead);
    const Answers details(feed, &RecordFeed::detailRead);
    feed.setFilter(RecordBed::filterOf({}));
    feed.requestRows(1, 1);
    QTRY_VERIFY(!pages.empty());

    feed.requestDetail(pages[0].rows[0].stellarUuid);

    QTRY_VERIFY(!details.empty());
    const auto &detail = details[0];
    QVERIFY(detail.isFound);
    QVERIFY(detail.title.startsWith(u"FileDownloaded"_s));
    QCOMPARE(detail.rawBytes, "{\"_id\":\"id-1998\"}");
    QVERIFY(detail.raw.contains(u"\n  \"_id\": \"id-1998\"\n"_s));
    QCOMPARE(QJsonDocument::fromJson(detail.interflowJson)[u"event"_s][u"id"_s].toString(), u"id-1998"_s);
    QVERIFY(!detail.interflowJson.contains('\n'));
    QCOMPARE(detail.fields.front().group, u"Record"_s);
    const auto time = std::find_if(detail.fields.begin(), detail.fields.end(),
        [](const DetailField &field) { return field.name == u"timestamp"; });
    QVERIFY(time != detail.fields.end());
    QCOMPARE(time->text, u"2023-11-14T22:46:38.000Z"_s);
    QVERIFY(!detail.mapping.empty() || !detail.mappingFault.isEmpty());
    feed.requestDetail("nobody");
    QTRY_COMPARE(details.size(), size_t(2));
    QVERIFY(!details[1].isFound);
}

void TestRecordFeed::shouldFindWhatBelongsTogether()
{
    RecordFeed feed(m_bed.file());
    const Answers pages(feed, &RecordFeed::rowsRead);
    const Answers related(feed, &RecordFeed::relatedRead);
    feed.setFilter(RecordBed::filterOf({}));
    feed.requestRows(0, 2);
    QTRY_VERIFY(!pages.empty());

    feed.requestRelated(pages[0].rows[0].stellarUuid);

    QTRY_COMPARE(related.size(), size_t(1));
    QCOMPARE(related[0].records.size(), size_t(2));
    QCOMPARE(related[0].records[0].relation, Relation::MappedAlert);
    QCOMPARE(related[0].records[1].relation, Relation::Activity);
    QCOMPARE(related[0].records[1].record.stellarUuid, pages[0].rows[1].stellarUuid);
    QCOMPARE(related[0].notStored, qint64(1));
    const QByteArray mapped = related[0].records[0].record.stellarUuid;

    feed.requestRelated(pages[0].rows[1].stellarUuid);

    QTRY_COMPARE(related.size(), size_t(2));
    QCOMPARE(related[1].records.size(), size_t(1));
    QCOMPARE(related[1].records[0].relation, Relation::Alert);
    QCOMPARE(related[1].records[0].record.stellarUuid, mapped);
}

void TestRecordFeed::shouldKeepTheAnchorWhenRecordsComeIn()
{
    for (const QString &query : {QString(), u"service.id:<40"_s}) {
        RecordBed bed;
        bed.store(1000);
        RecordFeed feed(bed.file());
        const Answers figures(feed, &RecordFeed::figuresRead);
        const Answers updates(feed, &RecordFeed::updated);
        feed.setFilter(RecordBed::filterOf(query));
        QTRY_VERIFY(!figures.empty() && figures.back().isComplete);
        const RowKey anchor = bed.keys(feed.filter())[300];

        bed.store(50);
        feed.refresh(anchor, 64);

        QTRY_COMPARE(updates.size(), size_t(1));
        const auto keys = bed.keys(feed.filter());
        const auto &update = updates[0];
        QCOMPARE(update.figures.count, qint64(keys.size()));
        QCOMPARE(keys[size_t(update.anchorPosition)], anchor);
        QCOMPARE(update.anchorPosition, 300 + update.added);
        QVERIFY(update.page.position <= update.anchorPosition);
        for (size_t n = 0; n < update.page.rows.size(); ++n)
            QCOMPARE(update.page.rows[n].key, keys[size_t(update.page.position) + n]);
    }
}

void TestRecordFeed::shouldWorkBeforeThereIsAStore()
{
    RecordBed bed;
    RecordFeed feed(bed.file());
    const Answers figures(feed, &RecordFeed::figuresRead);
    const Answers updates(feed, &RecordFeed::updated);
    feed.setFilter(RecordBed::filterOf({}));
    QTRY_VERIFY(!figures.empty());
    QCOMPARE(figures[0].count, qint64(0));

    bed.store(20);
    feed.refresh({}, 64);

    QTRY_COMPARE(updates.size(), size_t(1));
    QCOMPARE(updates[0].figures.count, qint64(20));
    QCOMPARE(updates[0].page.rows.size(), size_t(20));
}

void TestRecordFeed::shouldTellWhatIsWrongWithTheStore()
{
    RecordBed bed;
    QFile file(bed.file());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("This is no database, whatever its name says.");
    file.close();
    RecordFeed feed(bed.file());
    QList<ErrorKind> failures;
    connect(
        &feed, &RecordFeed::readFailed, this, [&](ReadKind, const Error &error) { failures += error.kind; });

    feed.setFilter(RecordBed::filterOf({}));

    QTRY_VERIFY(!failures.isEmpty());
    QCOMPARE(failures.front(), ErrorKind::StorageFailure);
}

void TestRecordFeed::shouldExportExactlyWhatIsFiltered()
{
    RecordFeed feed(m_bed.file());
    const RecordFilter filter = RecordBed::filterOf(u"service.name:dropbox"_s);
    std::optional<qint64> written;
    connect(&feed, &RecordFeed::exportFinished, this,
        [&](const QString &, qint64 records, const std::optional<Error> &error) {
            QVERIFY(!error);
            written = records;
        });

    QVERIFY(feed.startExport({m_bed.path(u"out.csv"_s), ExportFormat::Csv, {u"timestamp"_s}, filter}));
    QVERIFY(!feed.startExport({m_bed.path(u"other.csv"_s), ExportFormat::Csv, {}, filter}));

    QTRY_VERIFY(written.has_value());
    QVERIFY(!feed.isExporting());
    QFile file(m_bed.path(u"out.csv"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray expected = "timestamp\r\n";
    for (const auto &key : m_bed.keys(filter))
        expected += QByteArray::number(key.eventTime) + "\r\n";
    QCOMPARE(file.readAll(), expected);
}

void TestRecordFeed::shouldCancelAnExport()
{
    RecordFeed feed(m_bed.file());
    std::optional<Error> failure;
    bool isFinished = false;
    connect(&feed, &RecordFeed::exportFinished, this,
        [&](const QString &, qint64, const std::optional<Error> &error) {
            failure = error;
            isFinished = true;
        });

    QVERIFY(feed.startExport({m_bed.path(u"cancelled.json"_s), ExportFormat::JsonLines, {}, {}}));
    feed.cancelExport();

    QTRY_VERIFY(isFinished);
    QCOMPARE(failure.value_or(Error{}).kind, ErrorKind::Cancelled);
    QVERIFY(!QFile::exists(m_bed.path(u"cancelled.json"_s)));
}

void TestRecordFeed::shouldEndWhileItReads()
{
    for (int round = 0; round < 30; ++round) {
        RecordFeed feed(m_bed.file());
        feed.setFilter(RecordBed::filterOf(u"service.id:<40"_s));
        feed.requestRows(1000, 128);
        feed.requestTopValues(u"service.id"_s, 5);
        feed.requestFields();
        QTest::qWait(round % 5);
    }
}

QTEST_MAIN(TestRecordFeed)
#include "tst_recordfeed.moc"
