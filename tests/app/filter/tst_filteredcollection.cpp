#include "app/filter/filterbuilder.h"
#include "testlib/collectingbed.h"

#include <algorithm>

using namespace workbench;
using namespace workbench::test;
using namespace Qt::StringLiterals;
using enum workbench::FilterOperator;

namespace {

constexpr auto tenant = R"({"records":{"count":600},"limiter":{"limit":0}})";

FilterSet setOf(const std::vector<LogFilter> &filters)
{
    auto set = FilterSet::of(filters);
    if (!set)
        qFatal("%s", qPrintable(set.error().detail));
    return *set;
}

qint64 count(const CollectingBed &bed, const RecordFilter &filter)
{
    auto reader = RecordReader::open(bed.file());
    return reader ? reader->count(filter).value_or(-1) : -1;
}

} // namespace

// Whole runs against the simulated tenant with log filters attached.
class TestFilteredCollection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldNeverStoreWhatAFilterDropsAndPassItForGood()
    {
        CollectingBed bed(tenant);
        const LogFilter noise =
            filterOf({condition(u"event.action"_s, Is, {u"FileAccessed"_s, u"FilePreviewed"_s})}, u"noise"_s);
        const LogFilter activities =
            filterOf({condition(u"msg_class"_s, EndsWith, {u"_activities"_s})}, u"all"_s);
        bed.filters = setOf({noise});
        const auto first = CollectingBed::runOf(bed.collect(), u"activities"_s);
        QCOMPARE(first.result, RunResult::Ok);
        QVERIFY(first.droppedByFilter > 0);
        QVERIFY(first.stored > 0);
        QCOMPARE(first.droppedByFilters, (std::map<QString, qint64>{{noise.id, first.droppedByFilter}}));
        QCOMPARE(first.stored + first.droppedByFilter, qint64(bed.trueActivities().size()));
        QVERIFY(first.completeThrough);

        // The same filter gone: what was dropped is behind the checkpoint and stays dropped.
        bed.filters = {};
        const auto second = CollectingBed::runOf(bed.collect(), u"activities"_s);
        QCOMPARE(second.droppedByFilter, qint64(0));
        QVERIFY(bed.storedActivities().size() < bed.trueActivities().size());
    }

    void shouldDropAnAlertTogetherWithWhatIsDerivedFromIt()
    {
        CollectingBed bed(tenant);
        bed.filters = setOf({filterOf({condition(u"msg_class"_s, EndsWith, {u"_alerts"_s})})});
        const auto run = CollectingBed::runOf(bed.collect(), u"alerts"_s);
        QCOMPARE(run.result, RunResult::Ok);
        QCOMPARE(run.stored, qint64(0));
        QCOMPARE(run.droppedByFilter, run.received);
        QVERIFY(run.received > 0);
        RecordFilter alerts;
        alerts.indices = indexSet(Index::Alerts);
        QCOMPARE(count(bed, alerts), qint64(0));
        QCOMPARE(bed.storedActivities(), bed.trueActivities());
    }

    void shouldCountARecordForEachFilterThatDropsIt()
    {
        CollectingBed bed(tenant, {u"activities"_s});
        const LogFilter all = filterOf({condition(u"event.action"_s, Exists)}, u"all"_s);
        const LogFilter some = filterOf({condition(u"event.action"_s, StartsWith, {u"File"_s})}, u"some"_s);
        bed.filters = setOf({all, some});
        const auto run = bed.collect().front();
        QCOMPARE(run.droppedByFilters.at(all.id), run.droppedByFilter);
        QVERIFY(run.droppedByFilters.at(some.id) > 0);
        QVERIFY(run.droppedByFilters.at(some.id) < run.droppedByFilter);
    }

    void shouldKeepOnlyWhatAnIncludingFilterMatches()
    {
        CollectingBed bed(tenant, {u"activities"_s});
        LogFilter files = filterOf({condition(u"event.action"_s, StartsWith, {u"File"_s})});
        files.action = FilterAction::Include;
        bed.filters = setOf({files});
        const auto run = bed.collect().front();
        QVERIFY(run.stored > 0);
        QVERIFY(run.droppedByFilter > 0);
        auto reader = RecordReader::open(bed.file());
        QVERIFY(reader);
        const auto read = reader->read({}, RecordOrder::NewestFirst, 0, [](const StoredRecord &record) {
            const auto object = QJsonDocument::fromJson(record.json.toByteArray()).object();
            return object[u"event"_s].toObject()[u"action"_s].toString().startsWith(u"File"_s);
        });
        QVERIFY(read);
    }

    void shouldRememberTheCountsOfEachFilter()
    {
        CollectingBed bed(tenant, {u"activities"_s});
        const LogFilter files = filterOf({condition(u"event.action"_s, StartsWith, {u"File"_s})});
        bed.filters = setOf({files});
        const qint64 dropped = bed.collect().front().droppedByFilter;
        auto store = bed.openStore();
        QCOMPARE(store.filterDrops(bed.connector.id).value_or(std::map<QString, qint64>()),
            (std::map<QString, qint64>{{files.id, dropped}}));
        QCOMPARE(store.runs(bed.connector.id, 1)->front().droppedByFilter, dropped);
        QVERIFY(store.removeConnector(bed.connector.id, RecordStore::Records::Keep));
        QVERIFY(store.filterDrops(bed.connector.id)->empty());
    }
};

QTEST_GUILESS_MAIN(TestFilteredCollection)
#include "tst_filteredcollection.moc"
