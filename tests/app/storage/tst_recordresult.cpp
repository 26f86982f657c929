#include "query/parser.h"
#include "storage/recordresult.h"
#include "testlib/interflowbuilder.h"
#include "testlib/storebed.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>
#include <map>

using namespace workbench;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 start = 1'700'000'000'000;
constexpr qint64 hour = 3'600'000;

struct Row {
    RowKey key;
    QByteArray json;
    bool operator==(const Row &other) const { return key == other.key; }
};

} // namespace

// Numbered rows, histograms and values, compared with reading everything. One store of some thousand records,
// unevenly spread over hours and with many in one millisecond.
class TestRecordResult : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void shouldGiveAnyRowOfAnyFilter_data();
    void shouldGiveAnyRowOfAnyFilter();
    void shouldKnowThePlaceOfEveryRow_data() { shouldGiveAnyRowOfAnyFilter_data(); }
    void shouldKnowThePlaceOfEveryRow();
    void shouldKeepItsNumbersWhileRecordsAreStored_data() { shouldGiveAnyRowOfAnyFilter_data(); }
    void shouldKeepItsNumbersWhileRecordsAreStored();
    void shouldStartAgainWhenRecordsWereDeleted_data() { shouldGiveAnyRowOfAnyFilter_data(); }
    void shouldStartAgainWhenRecordsWereDeleted();
    void shouldCountInStepsUntilComplete();
    void shouldGoOnWhereItWasStopped();
    void shouldSeeTheNewestStateWithoutAResultOfItsOwn();
    void shouldCountBucketsLikeAPerson_data() { shouldGiveAnyRowOfAnyFilter_data(); }
    void shouldCountBucketsLikeAPerson();
    void shouldFindTheMostFrequentValues();
    void shouldSayWhenValuesAreEstimated();
    void shouldNameTheFieldsThatOccur();
    void shouldFindARecordByItsSource();
    void shouldTellTimesAndWhatIsNew();
    void shouldStopWhenAsked();

private:
    void store(testlib::StoreBed &bed, int count);
    void store(int count) { store(*m_bed, count); }
    [[nodiscard]] RecordReader reader() const { return std::move(RecordReader::open(m_bed->file()).value()); }
    [[nodiscard]] static std::vector<Row> all(RecordReader &reader, const RecordFilter &filter);
    [[nodiscard]] static std::vector<Row> page(RecordResult &result, qint64 position, qint64 count);
    [[nodiscard]] static RecordFilter filterOf(const QString &query, qint64 since, qint64 until, bool alerts);

    static constexpr int storedFirst = 3000;
    testlib::StoreBed m_first; // What each test gets a copy of.
    std::unique_ptr<testlib::StoreBed> m_bed;
    int m_stored = 0;
};

void TestRecordResult::initTestCase()
{
    store(m_first, storedFirst);
}

void TestRecordResult::init()
{
    m_bed = std::make_unique<testlib::StoreBed>();
    m_stored = storedFirst;
    QVERIFY(QFile::copy(m_first.file(), m_bed->file()));
}

void TestRecordResult::store(testlib::StoreBed &bed, int count)
{
    auto store = bed.open();
    QRandomGenerator random(quint32(m_stored + 1));
    for (const QString &connector : {u"c-1"_s, u"c-2"_s}) {
        PageCommit activities;
        activities.connectorId = connector;
        activities.contentType = u"activities"_s;
        activities.receiveTime = start + 1000 * hour;
        PageCommit alerts = activities;
        alerts.contentType = u"alerts"_s;
        for (int n = 0; n < count / 2; ++n, ++m_stored) {
            InterflowBuilder builder("id-" + QByteArray::number(m_stored));
            const bool isAlert = m_stored % 10 == 0;
            if (isAlert)
                builder.alert();
            // Three crowded hours among forty, milliseconds shared by several.
            const bool isCrowded = random.bounded(2) == 0;
            const qint64 at = isCrowded ? random.bounded(3) * 7 * hour : random.bounded(40) * hour;
            builder.at(start + at + random.bounded(200) * 11'000);
            builder.with(u"srcip_username"_s, u"user%1@contoso.example"_s.arg(random.bounded(9)))
                .with(u"service.name"_s, random.bounded(3) == 0 ? u"Dropbox"_s : u"Microsoft Teams"_s)
                .with(u"service.id"_s, random.bounded(100))
                .with(u"event.description"_s, u"Opened file %1"_s.arg(random.bounded(50)))
                .with(u"msg_origin.processor.id"_s, connector)
                .with(u"event.id"_s, u"id-%1"_s.arg(m_stored));
            (isAlert ? alerts : activities).records.push_back(builder.build());
        }
        QVERIFY(store.append(activities));
        QVERIFY(store.append(alerts));
    }
}

RecordFilter TestRecordResult::filterOf(const QString &query, qint64 since, qint64 until, bool alerts)
{
    RecordFilter filter;
    if (!query.isEmpty())
        filter.query = query::parse(query).value();
    if (since != 0)
        filter.since = since;
    if (until != 0)
        filter.until = until;
    if (alerts)
        filter.indices = indexSet(Index::Alerts);
    return filter;
}

std::vector<Row> TestRecordResult::all(RecordReader &reader, const RecordFilter &filter)
{
    std::vector<Row> rows;
    const auto read = reader.read(filter, RecordOrder::NewestFirst, 0, [&](const StoredRecord &record) {
        rows.push_back({{record.eventTime, record.seq}, record.json.toByteArray()});
        return true;
    });
    if (!read)
        qFatal("%s", qPrintable(read.error().detail));
    return rows;
}

std::vector<Row> TestRecordResult::page(RecordResult &result, qint64 position, qint64 count)
{
    std::vector<Row> rows;
    const auto read = result.pageAt(position, count, [&](const StoredRecord &record) {
        rows.push_back({{record.eventTime, record.seq}, record.json.toByteArray()});
        return true;
    });
    if (!read)
        qFatal("%s", qPrintable(read.error().detail));
    return rows;
}

void TestRecordResult::shouldGiveAnyRowOfAnyFilter_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<qint64>("since");
    QTest::addColumn<qint64>("until");
    QTest::addColumn<bool>("alerts");
    const qint64 none = 0;
    QTest::newRow("everything") << QString() << none << none << false;
    QTest::newRow("one class") << QString() << none << none << true;
    QTest::newRow("times inside hours")
        << QString() << start + hour / 3 << start + 20 * hour + hour / 2 << false;
    QTest::newRow("inside one hour") << QString() << start + 60'000 << start + 900'000 << false;
    QTest::newRow("class and times") << QString() << start + 60'000 << start + 7 * hour << true;
    QTest::newRow("nothing") << QString() << start - 10 * hour << start - 9 * hour << false;
    QTest::newRow("column") << u"srcip_username:user3*"_s << none << none << false;
    QTest::newRow("column and times")
        << u"service.name:dropbox"_s << start + 60'000 << start + 8 * hour << false;
    QTest::newRow("frequent word") << u"opened"_s << none << none << false;
    QTest::newRow("rare word") << u"\"file 7\""_s << none << none << false;
    QTest::newRow("rare word of alerts") << u"\"file 7\""_s << none << none << true;
    QTest::newRow("body") << u"service.id:<40"_s << none << none << false;
    QTest::newRow("word and body") << u"dropbox service.id:[10 TO 60]"_s << none << none << false;
    QTest::newRow("either") << u"\"file 7\" OR service.id:3"_s << none << none << false;
    QTest::newRow("no match") << u"nowhere"_s << none << none << false;
}

#define FETCH_FILTER()                                                                                       \
    QFETCH(QString, query);                                                                                  \
    QFETCH(qint64, since);                                                                                   \
    QFETCH(qint64, until);                                                                                   \
    QFETCH(bool, alerts);                                                                                    \
    const RecordFilter filter = filterOf(query, since, until, alerts)

void TestRecordResult::shouldGiveAnyRowOfAnyFilter()
{
    FETCH_FILTER();
    auto opened = reader();
    const auto expected = all(opened, filter);
    auto result = opened.result(filter).value();

    const qint64 total = qint64(expected.size());
    QRandomGenerator random(11);
    for (int round = 0; round < 60; ++round) {
        const qint64 position = total == 0 ? 0 : random.bounded(int(total));
        const auto rows = page(result, position, 50);
        const auto from = expected.begin() + position;
        const auto to = expected.begin() + std::min<qint64>(position + 50, total);
        QCOMPARE(rows, std::vector<Row>(from, to));
        if (!rows.empty())
            QCOMPARE(rows.front().json, from->json);
    }
    QVERIFY(page(result, total, 10).empty());
    QVERIFY(result.isComplete() || total == 0 || result.extend(std::chrono::hours(1)));
    QCOMPARE(result.count(), total);
}

void TestRecordResult::shouldKnowThePlaceOfEveryRow()
{
    FETCH_FILTER();
    auto opened = reader();
    const auto expected = all(opened, filter);
    auto result = opened.result(filter).value();
    QVERIFY(result.extend(std::chrono::hours(1)));

    for (size_t n = 0; n < expected.size(); n += 37) {
        QCOMPARE(result.positionOf(expected[n].key).value_or(-1), qint64(n));
        // Where a record would be that is not there.
        const RowKey newer{expected[n].key.eventTime, expected[n].key.seq + 1'000'000};
        QVERIFY(result.positionOf(newer).value_or(-1) <= qint64(n));
    }
    QCOMPARE(result.positionOf({start - 1000 * hour, 1}).value_or(-1), qint64(expected.size()));
    QCOMPARE(result.positionOf({start + 1000 * hour, 1}).value_or(-1), qint64(0));
}

void TestRecordResult::shouldKeepItsNumbersWhileRecordsAreStored()
{
    FETCH_FILTER();
    auto opened = reader();
    const auto before = all(opened, filter);
    auto result = opened.result(filter).value();
    QVERIFY(result.pageAt(0, 1, [](const StoredRecord &) { return true; }));

    store(400);

    QCOMPARE(page(result, 0, qint64(before.size()) + 10), before);
    const auto added = result.refresh();
    QVERIFY(added);
    auto late = reader();
    const auto after = all(late, filter);
    QVERIFY(result.extend(std::chrono::hours(1)));
    QCOMPARE(result.count(), qint64(after.size()));
    QCOMPARE(*added, qint64(after.size() - before.size()));
    for (qint64 position = 0; position < qint64(after.size()); position += 97) {
        const auto rows = page(result, position, 3);
        QCOMPARE(rows.front(), after[size_t(position)]);
        QCOMPARE(result.positionOf(rows.front().key).value_or(-1), position);
    }
    QCOMPARE(result.refresh().value_or(-1), qint64(0));
}

void TestRecordResult::shouldStartAgainWhenRecordsWereDeleted()
{
    FETCH_FILTER();
    auto opened = reader();
    auto result = opened.result(filter).value();
    QVERIFY(result.extend(std::chrono::hours(1)));

    QVERIFY(m_bed->open().removeConnector(u"c-2"_s, RecordStore::Records::Delete).value_or(0) > 0);

    QVERIFY(result.refresh());
    auto late = reader();
    const auto after = all(late, filter);
    QCOMPARE(page(result, 0, 5000), after);
    QVERIFY(result.extend(std::chrono::hours(1)));
    QCOMPARE(result.count(), qint64(after.size()));
}

void TestRecordResult::shouldCountInStepsUntilComplete()
{
    auto opened = reader();
    const RecordFilter filter = filterOf(u"service.id:<80"_s, 0, 0, false);
    auto result = opened.result(filter).value();
    QVERIFY(!result.isComplete());

    qint64 last = 0;
    int steps = 0;
    while (!result.isComplete()) {
        QVERIFY(result.extend(std::chrono::milliseconds(0)));
        QVERIFY(result.count() >= last);
        last = result.count();
        ++steps;
    }

    QVERIFY(steps > 3);
    QCOMPARE(last, opened.count(filter).value_or(-1));
}

void TestRecordResult::shouldGoOnWhereItWasStopped()
{
    auto opened = reader();
    const RecordFilter filter = filterOf(u"service.id:<80"_s, 0, 0, false);
    auto result = opened.result(filter).value();
    std::stop_source stopped;
    stopped.request_stop();

    for (int round = 0; round < 5; ++round) {
        const auto done = result.extend(std::chrono::hours(1), stopped.get_token());
        QVERIFY(!done && done.error().kind == ErrorKind::Cancelled);
    }

    QVERIFY(result.extend(std::chrono::hours(1)));
    QCOMPARE(page(result, 0, 5000), all(opened, filter));
}

void TestRecordResult::shouldSeeTheNewestStateWithoutAResultOfItsOwn()
{
    auto opened = reader();
    const auto first = [&](const RecordFilter &filter) {
        std::vector<Row> rows;
        const auto read = opened.pageAt(filter, 40, 20, [&](const StoredRecord &record) {
            rows.push_back({{record.eventTime, record.seq}, {}});
            return true;
        });
        return read ? rows : std::vector<Row>();
    };
    for (const QString &query : {QString(), u"opened"_s}) {
        const RecordFilter filter = filterOf(query, 0, 0, false);
        for (int round = 0; round < 3; ++round) {
            auto fresh = reader();
            const auto expected = all(fresh, filter);
            QCOMPARE(first(filter), std::vector<Row>(expected.begin() + 40, expected.begin() + 60));
            store(60);
        }
    }
}

void TestRecordResult::shouldCountBucketsLikeAPerson()
{
    FETCH_FILTER();
    auto opened = reader();
    const qint64 fullHour = start / hour * hour;
    const auto rows = all(opened, filter);
    for (const auto &[from, width, buckets] :
        std::vector<std::tuple<qint64, qint64, int>>{{fullHour, hour, 48}, {fullHour, 4 * hour, 7},
            {start + 1234, 777'777, 60}, {start - 99 * hour, hour, 3}}) {
        std::map<QByteArray, std::vector<qint64>> expected;
        for (const auto &row : rows) {
            const auto json = QJsonDocument::fromJson(row.json).object();
            auto &counts = expected[json[u"msg_class"_s].toString().toUtf8()];
            counts.resize(size_t(buckets));
            if (row.key.eventTime >= from && row.key.eventTime < from + width * buckets)
                ++counts[size_t((row.key.eventTime - from) / width)];
        }
        const auto series = opened.histogram(filter, from, width, buckets);
        QVERIFY(series);
        for (const auto &one : *series) {
            QCOMPARE(one.counts.size(), size_t(buckets));
            auto &counts = expected[one.msgClass];
            counts.resize(size_t(buckets));
            QCOMPARE(one.counts, counts);
            expected.erase(one.msgClass);
        }
        QVERIFY(expected.empty());
    }
}

void TestRecordResult::shouldFindTheMostFrequentValues()
{
    auto opened = reader();
    for (const char *field : {"srcip_username", "service.id"}) {
        const auto everything = opened.countBy({}, field).value();
        const auto top = opened.topValues({}, field, 5, 100'000).value();
        QVERIFY(top.isExact);
        QCOMPARE(top.records, opened.count({}).value_or(-1));
        QCOMPARE(top.distinct, qint64(everything.size()));
        QCOMPARE(top.values.size(), size_t(5));
        for (size_t n = 0; n < 5; ++n) {
            QCOMPARE(top.values[n].value, everything[n].value);
            QCOMPARE(top.values[n].count, everything[n].count);
        }
    }
    const auto completions = opened.topValues({}, "service.name", 10, 1000, u"drop"_s).value();
    QCOMPARE(completions.values.size(), size_t(1));
    QCOMPARE(completions.values.front().value, "Dropbox");
}

void TestRecordResult::shouldSayWhenValuesAreEstimated()
{
    auto opened = reader();
    const auto top = opened.topValues({}, "service.id", 3, 200).value();

    QVERIFY(!top.isExact);
    QCOMPARE(top.records, qint64(200));
}

void TestRecordResult::shouldNameTheFieldsThatOccur()
{
    auto opened = reader();
    const auto sample = opened.fieldNames({}, 100).value();

    QCOMPARE(sample.records, qint64(100));
    const auto find = [&](const QByteArray &name) {
        const auto found = std::find_if(sample.fields.begin(), sample.fields.end(),
            [&](const FieldUse &use) { return use.name == name; });
        return found == sample.fields.end() ? FieldUse{} : *found;
    };
    QCOMPARE(find("srcip_username").records, qint64(100));
    QCOMPARE(find("timestamp").kind, query::FieldKind::Time);
    QCOMPARE(find("service.id").kind, query::FieldKind::Number);
    QCOMPARE(find("microsoft_defender_for_cloud_apps._id").records, qint64(100));
    QCOMPARE(find("srcip").records, qint64(0));
}

void TestRecordResult::shouldFindARecordByItsSource()
{
    auto opened = reader();
    const auto key = opened.findSource(
        u"c-1"_s, "microsoft_defender_for_cloud_apps_activities", indexSet(Index::WindowsEvents), "id-7");
    QVERIFY(key && *key);
    const auto json = opened.recordJson(**key);
    QVERIFY(json && *json);
    QVERIFY((*json)->contains("\"id-7\""));

    const auto other = opened.findSource(
        u"c-2"_s, "microsoft_defender_for_cloud_apps_activities", indexSet(Index::WindowsEvents), "id-7");
    QVERIFY(other && !*other);
}

void TestRecordResult::shouldTellTimesAndWhatIsNew()
{
    auto opened = reader();
    const auto rows = all(opened, {});
    const auto bounds = opened.timeBounds({}).value();
    QVERIFY(bounds.has_value());
    QCOMPARE(bounds->newest, rows.front().key.eventTime);
    QCOMPARE(bounds->oldest, rows.back().key.eventTime);
    const qint64 newest = opened.newestSeq().value_or(-1);
    const RecordFilter filter = filterOf(u"opened"_s, 0, 0, true);
    const qint64 before = opened.count(filter).value_or(-1);

    store(100);

    QCOMPARE(
        opened.countStoredAfter(filter, newest).value_or(-1), opened.count(filter).value_or(-1) - before);
    QVERIFY(!opened.timeBounds(filterOf(u"nowhere"_s, 0, 0, false)).value());
}

void TestRecordResult::shouldStopWhenAsked()
{
    auto opened = reader();
    std::stop_source stopped;
    stopped.request_stop();
    const auto stop = stopped.get_token();
    const auto isCancelled = [](const auto &result) {
        return !result && result.error().kind == ErrorKind::Cancelled;
    };

    QVERIFY(isCancelled(opened.result({}, stop)));
    QVERIFY(isCancelled(opened.histogram({}, start, hour, 10, stop)));
    QVERIFY(isCancelled(opened.topValues({}, "srcip_username", 5, 100, {}, stop)));
    QVERIFY(isCancelled(opened.fieldNames({}, 100, stop)));
    auto result = opened.result({}).value();
    QVERIFY(isCancelled(result.pageAt(
        0, 10, [](const StoredRecord &) { return true; }, stop)));
    QVERIFY(isCancelled(result.positionOf({start, 1}, stop)));
    QVERIFY(isCancelled(result.refresh(stop)));
}

QTEST_GUILESS_MAIN(TestRecordResult)
#include "tst_recordresult.moc"
