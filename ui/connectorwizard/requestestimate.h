#pragma once

#include "connector/connectorconfig.h"
#include "connector/connectortype.h"
#include "ui/shared/budgetstrip.h"

namespace workbench {

// How many records appear in a minute; what a page holds is the API's.
struct RecordRate {
    double activities = 250; // As a tenant of about a thousand users has in office hours.
    double alerts = 2;
};

// The requests of a connector's busiest and quietest minute. Plain value.
struct RequestEstimate {
    BudgetStrip::Usage peak; // At most the limit.
    int quiet = 0; // A run that finds nothing.
    bool isTight = false; // More than 24 of 30.
};

// By what the type says that a poll costs.
[[nodiscard]] RequestEstimate estimateRequests(
    const ConnectorConfig &config, const ConnectorType &type, const RecordRate &rate = {});

} // namespace workbench
