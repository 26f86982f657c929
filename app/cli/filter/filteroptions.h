#pragma once

#include "base/result.h"
#include "filter/logfilter.h"

#include <QString>
#include <string>
#include <vector>

namespace CLI {
class App;
} // namespace CLI

namespace workbench {

// What `filter add` and `filter edit` are given; empty and false: not given.
struct FilterOptions {
    QString name, tenant, description;
    bool hasDescription = false; // It may be given empty.
    std::vector<std::string> conditions;
    bool matchesAll = false, matchesAny = false;
    bool isExclude = false, isInclude = false;
    bool ignoresCase = false, isCaseSensitive = false;
    bool isOn = false, isOff = false;

    [[nodiscard]] bool changesNothing() const;
};

// What both commands take. The options must live until the command has run.
void addFilterOptions(CLI::App &command, FilterOptions &options);
// The filter with what is given; conditions take the place of all there were. The first thing that cannot be
// used, as checkFilter() says it.
[[nodiscard]] Result<LogFilter> applied(const FilterOptions &options, LogFilter filter);

} // namespace workbench
