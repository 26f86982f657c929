// Writes the raw records that all measurements read, one a line, streamed:
//   bench_generate COUNT SEED ACTIVITIES_FILE ALERTS_FILE

#include "benchmarks/mappedrecords.h"
#include "benchmarks/tenantrecords.h"

#include <fstream>
#include <future>

using namespace workbench::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr std::uint64_t recordsAtOnce = 20'000;

std::string linesOf(const TenantRecords &records, std::uint64_t from, std::uint64_t to)
{
    std::string lines;
    for (std::uint64_t number = from; number < to; ++number)
        lines.append(records.activity(number)).append(1, '\n');
    return lines;
}

// Two threads make records in turn, so that five million do not take two minutes.
void writeActivities(const TenantRecords &records, std::ofstream &file)
{
    for (std::uint64_t from = 0; from < records.count(); from += 2 * recordsAtOnce) {
        const std::uint64_t middle = std::min(from + recordsAtOnce, records.count());
        const std::uint64_t to = std::min(middle + recordsAtOnce, records.count());
        auto second = std::async(std::launch::async, [&] { return linesOf(records, middle, to); });
        file << linesOf(records, from, middle) << second.get();
    }
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 5)
        giveUp(u"usage: bench_generate COUNT SEED ACTIVITIES_FILE ALERTS_FILE"_s);
    const TenantRecords records(std::stoull(argv[2]), std::stoull(argv[1]));
    std::ofstream activities(argv[3], std::ios::binary);
    writeActivities(records, activities);
    std::ofstream alerts(argv[4], std::ios::binary);
    for (std::uint64_t incident = 0; incident < records.alertCount(); ++incident)
        alerts << records.alert(incident) << '\n';
    if (!activities.flush() || !alerts.flush())
        giveUp(u"The records could not be written."_s);
}
