#pragma once

#include "collection/pagefilter.h"
#include "connector/recordsource.h"
#include "storage/recordstore.h"

#include <deque>
#include <memory>

namespace workbench {

// One content type on its way through a run: what the Collector keeps between two of its pages.
class FeedRun {
public:
    RunSummary summary;
    std::unique_ptr<FeedReader> reader;
    std::deque<TimeInterval> gaps; // Still to be filled, oldest first, once the run's own window is done.
    FilterDrops dropping; // Of the page that is being stored.
    bool fillsGaps = false; // Still to be looked for.
    RequestCount requestsOfEarlierReaders;
    bool isDegraded = false;
    bool isDone = false;
};

} // namespace workbench
