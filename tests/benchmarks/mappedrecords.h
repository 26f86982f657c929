#pragma once

#include "connectors/defender/defendermapping.h"

#include <QByteArray>
#include <cstdio>
#include <cstdlib>

namespace workbench::bench {

[[noreturn]] inline void giveUp(const QString &why)
{
    std::fprintf(stderr, "%s\n", qPrintable(why));
    std::exit(EXIT_FAILURE);
}

// The value, or the end of the program: a benchmark that fails measures nothing.
template<typename T> T expected(Result<T> result)
{
    if (!result)
        giveUp(errorKindName(result.error().kind) + QStringLiteral(": ") + result.error().detail);
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

inline defender::MappingConstants mappingConstants()
{
    return {.connectorId = QStringLiteral("5d0a7c52-0000-4000-8000-0000000be4c4"),
        .connectorName = QStringLiteral("Prod"),
        .tenantName = QStringLiteral("Contoso"),
        .tenantId = QStringLiteral("7d1c3f52c1b04f6e8a3c2f10ce9d8f11")};
}

} // namespace workbench::bench
