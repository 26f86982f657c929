#pragma once

#include "connectivity/connectivityreport.h"

#include <QStringList>

namespace workbench {

// "Secret", "Resolve host", …; translated.
[[nodiscard]] QString stepTitle(const QString &stepId);
// Of the widest, in cells of a terminal.
[[nodiscard]] int stepTitleWidth();
// The ids of all eight steps in order.
[[nodiscard]] QStringList stepIds();

// Text for other people's eyes: ids become "5f0b…c21e", mail addresses "[person]", tokens "[redacted]". What
// is in `identifiers` (tenant and client id, also where they are no GUIDs) is taken out in any case;
// `correlationId` stays, since Microsoft's support asks for it and it names a request only.
[[nodiscard]] QString withoutIdentities(
    const QString &text, const QStringList &identifiers, const QString &correlationId = {});

// What was seen at each step and answered, redacted, line by line: the text below "Show more".
[[nodiscard]] QString connectivityDetailText(
    const ConnectivityReport &report, const QStringList &identifiers);

// The whole report in plain text, safe to paste into a ticket: no secret, token, id or person. `finishedAt`
// in milliseconds since the epoch.
[[nodiscard]] QString connectivityReportText(
    const ConnectivityReport &report, qint64 finishedAt, const QStringList &identifiers);

} // namespace workbench
