#pragma once

#include "base/result.h"

#include <QString>

namespace workbench::defender {

// The API URL as it is stored: scheme, host, port of a loopback address and path prefix, without "/api" and
// without a trailing slash. Takes what people paste: without scheme, with "/api", "/api/v1" or a whole route,
// upper case, blanks around. Refuses with field, value and remedy: other hosts and look-alikes, portal pages,
// government clouds and China, user info, query, ports and plain http (other than to a loopback address).
[[nodiscard]] Result<QString> normaliseApiUrl(const QString &text);

// The base before "/<tenant>/oauth2/…": empty stays empty (Microsoft's), else
// https://login.microsoftonline.com or a loopback address.
[[nodiscard]] Result<QString> normaliseAuthUrl(const QString &text);

// A GUID or a domain of the tenant, in lower case.
[[nodiscard]] Result<QString> normaliseTenantId(const QString &text);
[[nodiscard]] Result<QString> normaliseClientId(const QString &text);

} // namespace workbench::defender
