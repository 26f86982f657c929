#include "query/recorddocument.h"
#include "storage/recordscan.h"
#include "testlib/interflowbuilder.h"
#include "testlib/storebed.h"

#include <QtTest>

using namespace workbench;
using namespace workbench::testlib;
using namespace Qt::StringLiterals;

namespace {

constexpr int many = 9000; // More than two pages of the scan.

RecordFilter rawRecords()
{
    RecordFilter filter;
    filter.indices = indexSet(Index::WindowsEvents);
    return filter;
}

QByteArray textOf(RecordScan &scan, const RecordScan::Row &row, const std::vector<QByteArray> &path)
{
    const qint64 term = row.terms[*RecordScan::columnOf(path)];
    return term == 0 ? QByteArray() : scan.text(term).value();
}

} // namespace

// The walk over columns, beside what RecordReader::read() says of the same records.
class TestRecordScan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        RecordStore store = m_bed.open();
        std::vector<MappedRecord> activities, alerts;
        for (int i = 0; i < many; ++i) {
            InterflowBuilder builder(QByteArray::number(i));
            builder.at(noon + i / 3); // Several in one millisecond.
            if (i % 10 == 0)
                builder.alert().with(u"event.category"_s, QJsonArray{u"a"_s, u"b"_s});
            else
                builder.with(u"event.category"_s, u"view"_s);
            builder.with(u"event.action"_s, u"Action%1"_s.arg(i % 7));
            if (i % 2 == 0)
                builder.with(u"srcip_username"_s, u"user%1"_s.arg(i % 50));
            (i % 10 == 0 ? alerts : activities).push_back(builder.build());
        }
        QVERIFY(store.append(page(std::move(activities))));
        PageCommit others = page(std::move(alerts));
        others.contentType = u"alerts"_s;
        QVERIFY(store.append(others));
    }

    void shouldShowEveryRecordAsReadingDoes()
    {
        auto reader = RecordReader::open(m_bed.file());
        QVERIFY(reader);
        std::vector<std::pair<qint64, QByteArray>> read;
        QVERIFY(reader->read(rawRecords(), RecordOrder::NewestFirst, 0, [&read](const StoredRecord &record) {
            read.emplace_back(record.seq, record.json.toByteArray());
            return true;
        }));
        auto scan = reader->scan(rawRecords());
        QVERIFY(scan);

        std::vector<std::pair<qint64, QByteArray>> scanned;
        QVERIFY(scan->read([&](const RecordScan::Row &row) {
            const auto record = scan->record(row);
            scanned.emplace_back(row.seq, (*record)->json().toByteArray());
            return true;
        }));

        QCOMPARE(scanned.size(), size_t(many));
        QVERIFY(scanned == read);
    }
    void shouldHoldInColumnsWhatTheRecordHolds()
    {
        auto reader = RecordReader::open(m_bed.file());
        auto scan = reader->scan(rawRecords());
        QVERIFY(scan);
        int users = 0;

        QVERIFY(scan->read([&](const RecordScan::Row &row) {
            const QJsonObject json =
                QJsonDocument::fromJson((*scan->record(row).value()).json().toByteArray()).object();
            const QByteArray user = textOf(*scan, row, {"srcip_username"});
            users += user.isEmpty() ? 0 : 1;
            const bool isAlert = scan->classes()[row.recordClass].msgClass.endsWith("_alerts");
            return user == json[u"srcip_username"_s].toString().toUtf8()
                && row.eventTime == json[u"timestamp"_s].toInteger()
                && scan->classes()[row.recordClass].msgClass == json[u"msg_class"_s].toString().toUtf8()
                && (isAlert
                    || textOf(*scan, row, {"event", "action"})
                        == json[u"event"_s].toObject()[u"action"_s].toString().toUtf8());
        }));

        QCOMPARE(users, many / 2);
    }
    void shouldSayWhereAColumnIsNotAll()
    {
        auto reader = RecordReader::open(m_bed.file());
        auto scan = reader->scan(rawRecords());
        QVERIFY(scan);
        const auto category = RecordScan::columnOf({"event", "category"});
        const auto address = RecordScan::columnOf({"srcip"});

        QVERIFY(category && address);
        QVERIFY(!RecordScan::columnOf({"user", "name"}));
        QCOMPARE(scan->classes().size(), size_t(2));
        for (size_t i = 0; i < scan->classes().size(); ++i) {
            QVERIFY(scan->isWhole(*address, i));
            QCOMPARE(scan->isWhole(*category, i), scan->classes()[i].msgClass.endsWith("_activities"));
        }
    }
    void shouldStayInsideTheTimes()
    {
        RecordFilter filter = rawRecords();
        filter.since = noon + 100;
        filter.until = noon + 199;
        auto reader = RecordReader::open(m_bed.file());
        auto scan = reader->scan(filter);
        QVERIFY(scan);
        int rows = 0;

        QVERIFY(scan->read([&](const RecordScan::Row &row) {
            ++rows;
            return row.eventTime >= *filter.since && row.eventTime <= *filter.until;
        }));

        QCOMPARE(rows, 300);
    }
    void shouldEndWhenItIsToldTo()
    {
        auto reader = RecordReader::open(m_bed.file());
        auto scan = reader->scan(rawRecords());
        QVERIFY(scan);
        std::stop_source stop;
        int rows = 0;

        const auto read = scan->read(
            [&](const RecordScan::Row &) {
                if (++rows == 5000)
                    stop.request_stop();
                return true;
            },
            stop.get_token());

        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Cancelled);
        QCOMPARE(rows, 5000);
        rows = 0;
        QVERIFY(scan->read([&rows](const RecordScan::Row &) { return ++rows < 10; }));
        QCOMPARE(rows, 10);
    }
    void shouldFindNothingWhereThereIsNothing()
    {
        RecordFilter filter = rawRecords();
        filter.connectorIds = QStringList{u"nobody"_s};
        auto reader = RecordReader::open(m_bed.file());
        auto scan = reader->scan(filter);
        QVERIFY(scan);

        QVERIFY(scan->read([](const RecordScan::Row &) { return qFatal("a record"), false; }));
        QVERIFY(scan->classes().empty());
    }
    void shouldPassOverARecordThatWasDeleted()
    {
        auto reader = RecordReader::open(m_bed.file());
        auto scan = reader->scan(rawRecords());
        QVERIFY(scan);

        const auto gone = scan->record({.seq = 1'000'000});

        QVERIFY(gone);
        QCOMPARE(*gone, nullptr);
    }

private:
    StoreBed m_bed;
};

QTEST_GUILESS_MAIN(TestRecordScan)
#include "tst_recordscan.moc"
