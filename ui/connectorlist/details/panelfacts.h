#pragma once

#include "ui/connectorlist/details/detailparts.h"
#include "ui/connectorlist/details/stateline.h"
#include "ui/connectorlist/standing.h"

namespace workbench {

// Where a connector is on the state line, and the sentence below it.
struct StatePlace {
    StateLine::Step step = StateLine::Step::None;
    LabelTone tone = LabelTone::Accent;
    QString text;
};

// Pure, as all here.
[[nodiscard]] StatePlace statePlaceOf(const ConnectorOverview &overview, const ListContext &context);
// "Last run stored 1,284 records in 3.2 s."
[[nodiscard]] QString lastRunSentence(const ConnectorOverview &overview);
// A row for each content type: name, time, lag behind the last run.
[[nodiscard]] QList<QList<Fact>> cursorFacts(const ConnectorOverview &overview);
// A row for each error: when, code, what.
[[nodiscard]] QList<QList<Fact>> errorFacts(const ConnectorOverview &overview, qint64 now);

} // namespace workbench
