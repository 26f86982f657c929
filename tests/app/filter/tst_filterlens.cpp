#include "app/filter/filterbuilder.h"
#include "collection/pagefilter.h"
#include "filter/lens/filterlens.h"
#include "testlib/collectingbed.h"
#include "testlib/interflowbuilder.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace workbench;
using namespace workbench::test;
using namespace Qt::StringLiterals;
using enum workbench::FilterOperator;

namespace {

constexpr qint64 noon = 1'751'025'600'000;
constexpr qint64 second = 1'000;

// A store with records of one connector.
class StoredRecords {
public:
    explicit StoredRecords(const std::vector<MappedRecord> &records)
    {
        auto store = RecordStore::open(file());
        if (!store)
            qFatal("%s", qPrintable(store.error().detail));
        for (const QString &contentType : {u"activities"_s, u"alerts"_s}) {
            PageCommit page;
            page.connectorId = u"c-1"_s;
            page.contentType = contentType;
            page.receiveTime = noon;
            std::copy_if(records.begin(), records.end(), std::back_inserter(page.records),
                [&contentType](const MappedRecord &mapped) {
                    return mapped.record.msgClass.endsWith(contentType.toUtf8());
                });
            const auto added = store->append(page);
            if (!added || added->duplicates > 0)
                qFatal("The records cannot be stored.");
        }
    }
    [[nodiscard]] QString file() const { return m_folder.filePath(u"records.db"_s); }

private:
    QTemporaryDir m_folder;
};

LensAnswer measured(const StoredRecords &store, const LensRequest &request)
{
    const auto answer = FilterLens(store.file()).measure(request);
    if (!answer)
        qFatal("%s", qPrintable(answer.error().detail));
    return *answer;
}

InterflowBuilder activity(int number, const QString &action)
{
    return InterflowBuilder(QByteArray::number(number))
        .at(noon + number * second)
        .with(u"event.action"_s, action)
        .with(u"event.severity_str"_s, u"INFO"_s);
}

InterflowBuilder alertOf(int number, const QString &severity)
{
    return InterflowBuilder(QByteArray::number(number))
        .alert()
        .at(noon + number * second)
        .with(u"event.severity_str"_s, severity)
        .with(u"event.name"_s, u"Mass download"_s);
}

LogFilter actionIs(const QString &action)
{
    return filterOf({condition(u"event.action"_s, Is, {action})}, action);
}

// Random records and filters that have enough in common to meet.
class Chance {
public:
    explicit Chance(quint32 seed) : m_random(seed) { }

    int below(int limit) { return int(m_random.bounded(limit)); }
    QString oneOf(const QStringList &values) { return values[below(int(values.size()))]; }

    // A field that has a column holds a text, as in every mapping; of alerts it may hold more than its
    // column.
    QJsonValue value(const QString &field, bool isAlert)
    {
        if (field == u"event.action"_s && !isAlert)
            return oneOf(texts);
        if (field == u"srcip"_s)
            return oneOf({u"10.0.0.1"_s, u"10.9.0.1"_s, u"2001:db8::1"_s, u"no address"_s});
        switch (below(6)) {
        case 0: return below(4);
        case 1: return below(2) == 0;
        case 2: return QJsonArray{oneOf(texts), below(3), QJsonValue::Null};
        case 3: return QString();
        case 4: return QJsonObject{{u"inner"_s, below(3)}};
        default: return oneOf(texts);
        }
    }

    MappedRecord record(int number)
    {
        InterflowBuilder builder(QByteArray::number(number));
        builder.at(noon + below(7200) * second);
        const bool isAlert = below(4) == 0;
        if (isAlert)
            builder.alert();
        for (const QString &field : fields) {
            if (below(3) != 0)
                builder.with(field, value(field, isAlert));
        }
        builder.with(u"event.severity_str"_s, oneOf({u"Low"_s, u"Medium"_s, u"High"_s, u"INFO"_s}));
        return builder.build();
    }

    FilterCondition aCondition()
    {
        const auto table = operatorTable();
        const OperatorFacts &facts = table[size_t(below(int(table.size())))];
        FilterCondition made{
            .field = oneOf(fields + QStringList{u"msg_class"_s, u"unknown.inner"_s}), .op = facts.op};
        made.isCaseSensitive = below(4) == 0;
        const int values = facts.operands == OperandCount::None ? 0
            : facts.operands == OperandCount::Two               ? 2
                                                                : 1 + below(2);
        for (int i = 0; i < values; ++i)
            made.values.append(oneOf(texts
                + QStringList{u"1"_s, u"2"_s, u"true"_s, u"10.0.0.0/8"_s, u"a*"_s, u"10.0.0.1"_s,
                    u"2001:db8:0::1"_s, u"_alerts"_s}));
        return made;
    }

    LogFilter filter(const QString &name)
    {
        LogFilter made = filterOf({}, name);
        made.action = below(4) == 0 ? FilterAction::Include : FilterAction::Exclude;
        made.match = below(3) == 0 ? FilterMatch::Any : FilterMatch::All;
        do {
            made.conditions.clear();
            for (int i = 0; i <= below(3); ++i)
                made.conditions.push_back(aCondition());
        } while (!checkedOk(made));
        return made;
    }

    // Of conditions that some records of a usual tenant fulfil and others do not.
    LogFilter usualFilter(const QString &name)
    {
        const std::vector<FilterCondition> usual{condition(u"event.action"_s, StartsWith, {u"File"_s}),
            condition(u"event.action"_s, IsNot, {u"FileAccessed"_s, u"UserLoggedIn"_s}),
            condition(u"event.action"_s, Matches, {u"*ed"_s}),
            condition(u"srcip"_s, InSubnet, {u"0.0.0.0/1"_s}),
            condition(u"srcip"_s, NotInSubnet, {u"64.0.0.0/2"_s, u"::/0"_s}), condition(u"srcip"_s, Exists),
            condition(u"msg_class"_s, EndsWith, {u"_activities"_s}),
            condition(u"event.severity_str"_s, Is, {u"low"_s, u"informational"_s}),
            condition(u"severity"_s, GreaterOrEqual, {u"50"_s}), condition(u"severity"_s, NotExists),
            condition(u"service.name"_s, Contains, {u"share"_s}),
            condition(u"user.name"_s, EndsWith, {u"e"_s}),
            condition(u"service.id"_s, Between, {u"15000"_s, u"21000"_s}),
            condition(u"microsoft_defender_for_cloud_apps.entityData.id.id"_s, NotContains, {u"a"_s})};
        LogFilter made = filterOf({}, name);
        made.action = below(5) == 0 ? FilterAction::Include : FilterAction::Exclude;
        made.match = below(3) == 0 ? FilterMatch::Any : FilterMatch::All;
        for (int i = 0; i <= below(3); ++i)
            made.conditions.push_back(usual[size_t(below(int(usual.size())))]);
        return made;
    }

private:
    static bool checkedOk(const LogFilter &filter) { return FilterSet::of({filter}).has_value(); }

    const QStringList texts{u"abc"_s, u"ABC"_s, u"ab"_s, u"Straße"_s, u"3"_s};
    const QStringList fields{u"event.action"_s, u"srcip"_s, u"unknown"_s, u"user.name"_s};
    QRandomGenerator m_random;
};

} // namespace

class TestFilterLens : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldSayWhatEachFilterDropsAloneAndTogether()
    {
        std::vector<MappedRecord> records;
        for (int i = 0; i < 10; ++i)
            records.push_back(activity(i, i < 6 ? u"FileAccessed"_s : u"LogOn"_s).build());
        records.push_back(alertOf(10, u"Medium"_s).build());
        records.push_back(alertOf(11, u"Low"_s).build());
        const StoredRecords store(records);
        LensRequest request{
            .filters = {actionIs(u"FileAccessed"_s),
                filterOf({condition(u"event.severity_str"_s, Is, {u"info"_s, u"medium"_s}),
                             condition(u"timestamp"_s, GreaterOrEqual, {QString::number(noon + 4000)}),
                             condition(u"user.name"_s, NotExists)},
                    u"second"_s),
                actionIs(u"LogOn"_s), actionIs(u"Nothing"_s)},
            .active = 0b1011};

        const LensAnswer answer = measured(store, request);

        QVERIFY(!answer.isEstimate);
        QCOMPARE(answer.records, qint64(12));
        QCOMPARE(answer.filters[0].drops, qint64(6));
        QCOMPARE(answer.filters[0].dropsAlone, qint64(4));
        QCOMPARE(answer.filters[1].drops, qint64(7));
        QCOMPARE(answer.filters[1].dropsAlone, qint64(5));
        QCOMPARE(answer.filters[1].alerts, qint64(1));
        QCOMPARE(answer.filters[1].severeAlerts, qint64(1));
        QCOMPARE(answer.filters[1].conditionMatches, (std::vector<qint64>{11, 8, 12}));
        QCOMPARE(answer.filters[2].drops, qint64(4)); // Not active: as though it were.
        QCOMPARE(answer.filters[2].dropsAlone, qint64(0));
        QCOMPARE(answer.filters[3].conditionMatches, std::vector<qint64>{0});
        QCOMPARE(answer.dropped, qint64(11));
        QCOMPARE(answer.overlap, qint64(2));
        QCOMPARE(answer.byMsgClass.at("microsoft_defender_for_cloud_apps_alerts").records, qint64(2));
        QCOMPARE(answer.byMsgClass.at("microsoft_defender_for_cloud_apps_alerts").dropped, qint64(1));
        QCOMPARE(answer.bySeverity.at("INFO").dropped, qint64(10));
        QCOMPARE(answer.keptSamples.size(), size_t(1));
        QVERIFY(answer.keptSamples.front().json.contains("Mass download"));
    }

    void shouldShowSamplesAndTimesOfTheSelectedFilter()
    {
        std::vector<MappedRecord> records;
        for (int i = 0; i < 300; ++i)
            records.push_back(activity(i * 10, i % 3 == 0 ? u"FileAccessed"_s : u"LogOn"_s).build());
        const StoredRecords store(records);
        const LensAnswer answer =
            measured(store, {.filters = {actionIs(u"FileAccessed"_s)}, .active = 0, .selected = 0});
        QCOMPARE(answer.dropped, qint64(0));
        QCOMPARE(answer.filters[0].drops, qint64(100));
        QCOMPARE(answer.droppedSamples.size(), size_t(100));
        QCOMPARE(answer.droppedSamples.front().eventTime, noon + 2970 * second);
        QCOMPARE(answer.histogram.width, qint64(60'000));
        QCOMPARE(answer.histogram.buckets.size(), size_t(50));
        for (const LensGroup &bucket : answer.histogram.buckets) {
            QCOMPARE(bucket.records, qint64(6));
            QCOMPARE(bucket.dropped, qint64(2));
        }
    }

    void shouldLookOnlyAtItsScope()
    {
        std::vector<MappedRecord> records;
        for (int i = 0; i < 20; ++i)
            records.push_back(activity(i, u"LogOn"_s).build());
        const StoredRecords store(records);
        LensRequest request{.filters = {actionIs(u"LogOn"_s)}, .active = 1};
        request.scope.since = noon + 5 * second;
        request.scope.until = noon + 9 * second;
        QCOMPARE(measured(store, request).dropped, qint64(5));
        request.scope.connectorIds = QStringList{u"other"_s};
        QCOMPARE(measured(store, request).records, qint64(0));
    }

    void shouldTakeAFilterThatIsNotReadyAsDroppingNothing()
    {
        const StoredRecords store({activity(1, u"LogOn"_s).build()});
        LogFilter unfinished = actionIs(u"LogOn"_s);
        unfinished.name.clear();
        LogFilter broken = actionIs(u"LogOn"_s);
        broken.conditions.push_back({});
        const LensAnswer answer = measured(store, {.filters = {unfinished, broken}, .active = 0b11});
        QVERIFY(answer.filters[0].isUsable);
        QCOMPARE(answer.filters[0].drops, qint64(1));
        QVERIFY(!answer.filters[1].isUsable);
        QCOMPARE(answer.filters[1].drops, qint64(0));
    }

    void shouldEstimateFirstAndSaySo()
    {
        constexpr int count = 12'000;
        std::vector<MappedRecord> records;
        for (int i = 0; i < count; ++i)
            records.push_back(activity(i, i % 4 == 0 ? u"FileAccessed"_s : u"LogOn"_s).build());
        const StoredRecords store(records);
        FilterLens lens(store.file());
        const LensRequest request{.filters = {actionIs(u"FileAccessed"_s)}, .active = 1};

        const auto estimate = lens.estimate(request);
        QVERIFY(estimate);
        QVERIFY(estimate->isEstimate);
        QCOMPARE(estimate->records, qint64(count));
        QVERIFY(estimate->examined < count);
        QVERIFY2(
            qAbs(estimate->dropped - count / 4) < count / 50, qPrintable(QString::number(estimate->dropped)));

        const auto exact = lens.measure(request);
        QVERIFY(exact);
        QVERIFY(!exact->isEstimate);
        QCOMPARE(exact->dropped, qint64(count / 4));
    }

    void shouldStopWhenItIsTold()
    {
        const StoredRecords store({activity(1, u"LogOn"_s).build()});
        std::stop_source stop;
        stop.request_stop();
        const LensRequest request{.filters = {actionIs(u"LogOn"_s)}, .active = 1};
        const auto answer = FilterLens(store.file()).measure(request, stop.get_token());
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::Cancelled);
    }

    void shouldHaveNoRecordsWithoutAStore()
    {
        QTemporaryDir folder;
        FilterLens lens(folder.filePath(u"records.db"_s));
        const auto answer = lens.estimate({.filters = {actionIs(u"LogOn"_s)}, .active = 1});
        QVERIFY(answer);
        QCOMPARE(answer->records, qint64(0));
        QCOMPARE(answer->filters.size(), size_t(1));
    }

    void shouldCountWhatCollectingDrops_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 60; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void shouldCountWhatCollectingDrops()
    {
        QFETCH(quint32, seed);
        Chance chance(seed);
        std::vector<MappedRecord> records;
        for (int i = 0; i < 150; ++i)
            records.push_back(chance.record(i));
        LensRequest request;
        std::vector<LogFilter> attached;
        for (int i = 0; i <= chance.below(5); ++i) {
            request.filters.push_back(chance.filter(u"filter %1"_s.arg(i)));
            if (chance.below(4) == 0)
                continue;
            request.active |= filterBit(size_t(i));
            attached.push_back(request.filters.back());
        }
        const StoredRecords store(records);

        const LensAnswer answer = measured(store, request);

        const auto set = FilterSet::of(attached);
        QVERIFY(set);
        std::vector<MappedRecord> page = records;
        const FilterDrops drops = dropFiltered(*set, page);
        QCOMPARE(answer.records, qint64(records.size()));
        QCOMPARE(answer.dropped, drops.records);
        size_t position = 0;
        for (size_t i = 0; i < request.filters.size(); ++i) {
            if ((request.active & filterBit(i)) != 0)
                QCOMPARE(answer.filters[i].drops, drops.byFilter[position++]);
        }
        // What is kept is what a store with the filters attached holds.
        const StoredRecords filtered(page);
        QCOMPARE(measured(filtered, {}).records, answer.records - answer.dropped);
    }

    void shouldForetellWhatARunOfTheSameTenantDrops_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 8; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void shouldForetellWhatARunOfTheSameTenantDrops()
    {
        QFETCH(quint32, seed);
        CollectingBed bed(R"({"records":{"count":600},"limiter":{"limit":0}})");
        (void)bed.collect();
        Chance chance(seed);
        LensRequest request;
        for (int i = 0; i <= chance.below(4); ++i) {
            request.filters.push_back(chance.usualFilter(u"filter %1"_s.arg(i)));
            request.active |= filterBit(size_t(i));
        }
        const auto foretold = FilterLens(bed.file()).measure(request);
        QVERIFY(foretold);
        {
            auto store = bed.openStore();
            QVERIFY(store.removeConnector(bed.connector.id, RecordStore::Records::Delete));
        }
        bed.filters = FilterSet::of(request.filters).value_or(FilterSet());

        const auto runs = bed.collect();

        qint64 dropped = 0;
        std::map<QString, qint64> byFilter;
        for (const RunSummary &run : runs) {
            dropped += run.droppedByFilter;
            for (const auto &[id, count] : run.droppedByFilters)
                byFilter[id] += count;
        }
        QCOMPARE(foretold->dropped, dropped);
        for (size_t i = 0; i < request.filters.size(); ++i)
            QCOMPARE(foretold->filters[i].drops, byFilter[request.filters[i].id]);
        QCOMPARE(FilterLens(bed.file()).measure({})->records, foretold->records - foretold->dropped);
    }
};

QTEST_GUILESS_MAIN(TestFilterLens)
#include "tst_filterlens.moc"
