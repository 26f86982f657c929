#pragma once

#include "connectivity/connectivityreport.h"
#include "connectivity/connectivityreporttext.h"

namespace workbench::testlib {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

inline const QString shownTenantId = u"7c9e6679-7425-40de-944b-e07fc1f90ae7"_s;

[[nodiscard]] inline TestStep passedStep(const QString &id)
{
    return {
        .id = id, .state = StepState::Passed, .duration = 41ms, .summary = u"Connected to 10.0.0.1:443"_s};
}

// A test of acme-retail-mdca: all eight steps passed.
[[nodiscard]] inline ConnectivityReport passedTest()
{
    ConnectivityReport report;
    report.connectorName = u"acme-retail-mdca"_s;
    for (const QString &id : stepIds())
        report.steps.append(passedStep(id));
    report.isPassed = true;
    report.duration = 1430ms;
    report.requests = 4;
    return report;
}

// A test of orbit-logistics that ended at the token, since the secret has expired.
[[nodiscard]] inline ConnectivityReport failedTest()
{
    auto report = passedTest();
    report.connectorName = u"orbit-logistics"_s;
    report.isPassed = false;
    report.error = Error{.kind = ErrorKind::BadCredentials,
        .httpStatus = 401,
        .entraCode = 7000222,
        .detail = u"AADSTS7000222: The client secret keys for app '%1' are expired."_s.arg(shownTenantId)};
    for (int i = 4; i < 8; ++i)
        report.steps[i] = {.id = stepIds().at(i), .state = StepState::Skipped, .summary = u"Skipped"_s};
    report.steps[4] = {.id = u"get_token"_s,
        .state = StepState::Failed,
        .duration = 287ms,
        .summary = u"The client secret has expired"_s,
        .detail = report.error->detail,
        .error = report.error};
    report.explanation = u"The credential was not accepted, or it carries no right to this API."_s;
    report.recommendations = {
        u"Create a new secret in Entra: App registrations, your app, Certificates & secrets. "
        u"Copy its Value."_s,
        u"Compare Client ID and Client Secret with the portal."_s};
    return report;
}

} // namespace workbench::testlib
