#pragma once

#include "base/result.h"

#include <QString>

namespace workbench {

// The refusal of one field's value: InvalidConfiguration; the detail is "<label>: <sentence>".
[[nodiscard]] Error fieldError(const QString &key, const QString &label, const QString &sentence);

// A value as an error message may repeat it: in quotes, at most 80 characters, control characters made
// visible; what could be a secret pasted into the wrong field is described instead.
[[nodiscard]] QString echoed(const QString &value);

// A GUID in lower case with dashes, from one with or without dashes, with braces, blanks or in upper case.
[[nodiscard]] Result<QString> normaliseGuid(const QString &text, const QString &key, const QString &label);

// localhost, 127.0.0.0/8 or ::1; the host as QUrl gives it.
[[nodiscard]] bool isLoopbackHost(const QString &host);

// True for the domain itself and everything below it: the comparison is on the boundary of a dot.
[[nodiscard]] bool isInDomain(const QString &host, const QString &domain);

// Microsoft 365 clouds that the connector does not support, by any of their host names: the sentence that
// refuses it; empty: none.
[[nodiscard]] QString unsupportedCloud(const QString &host);

} // namespace workbench
