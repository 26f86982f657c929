// What the lens answers while filters are edited, on a store that nobody writes to; the yardstick is one
// thread that reads every record and asks the collector's own code, and the lens must come to the same
// number.
//   bench_lens STORE

#include "benchmarks/mappedrecords.h"
#include "benchmarks/measurement.h"
#include "filter/lens/filterlens.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace workbench;
using namespace workbench::bench;
using namespace Qt::StringLiterals;

namespace {

struct LensCase {
    QString name;
    FilterCondition condition;
};

LensRequest requestOf(const FilterCondition &condition)
{
    LogFilter filter{.id = u"f0"_s, .name = u"Bench"_s};
    filter.conditions.push_back(condition);
    return {.filters = {filter}, .active = filterBit(0), .selected = 0};
}

qint64 droppedOneByOne(const QString &file, const LensRequest &request)
{
    auto reader = expected(RecordReader::open(file));
    const auto filters = expected(FilterSet::of(request.filters));
    RecordFilter raw;
    raw.indices = indexSet(Index::WindowsEvents);
    query::RecordDocument document;
    qint64 dropped = 0;
    expected(reader.read(raw, RecordOrder::NewestFirst, 0, [&](const StoredRecord &record) {
        if (!document.load({record.json}))
            giveUp(u"A record cannot be read."_s);
        dropped += filters.droppedBy(document) != 0 ? 1 : 0;
        return true;
    }));
    return dropped;
}

QJsonObject measured(const QString &file, const LensCase &one)
{
    const LensRequest request = requestOf(one.condition);
    FilterLens lens(file); // A new one: nothing is open, nothing picked.
    LensAnswer estimate, exact;
    const double first = Timings::of(1, [&] { estimate = expected(lens.estimate(request)); }).median();
    const double next = Timings::of(11, [&] { estimate = expected(lens.estimate(request)); }).median();
    const double whole = Timings::of(1, [&] { exact = expected(lens.measure(request)); }).median();
    qint64 plainDropped = 0;
    const double plain = Timings::of(1, [&] { plainDropped = droppedOneByOne(file, request); }).median();
    if (exact.dropped != plainDropped || exact.isEstimate)
        giveUp(u"Wrong answer: the lens says %1, the collector would drop %2."_s.arg(exact.dropped)
                   .arg(plainDropped));
    return {{u"filter"_s, one.name}, {u"first_ms"_s, first}, {u"next_ms"_s, next}, {u"exact_ms"_s, whole},
        {u"plain_ms"_s, plain}, {u"records"_s, exact.records}, {u"dropped"_s, exact.dropped},
        {u"estimated"_s, estimate.dropped}};
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (argc != 2)
        giveUp(u"usage: bench_lens STORE"_s);
    const QString file = QString::fromLocal8Bit(argv[1]);
    const LensCase cases[] = {
        {u"a field with a column"_s,
            {.field = u"event.outcome"_s, .op = FilterOperator::Is, .values = {u"failure"_s}}},
        {u"a field only in the records"_s,
            {.field = u"user_agent.original"_s, .op = FilterOperator::Contains, .values = {u"windows"_s}}},
    };
    QJsonArray results;
    for (const LensCase &one : cases)
        results.append(measured(file, one));
    report({{u"lens"_s, results}});
}
