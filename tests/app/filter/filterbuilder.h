#pragma once

#include "filter/logfilter.h"

#include <QUuid>

namespace workbench::test {

// One condition in a line.
inline FilterCondition condition(const QString &field, FilterOperator op, const QStringList &values = {})
{
    return {.field = field, .op = op, .values = values};
}

// A valid filter with good defaults; a test names only what it is about.
inline LogFilter filterOf(
    std::vector<FilterCondition> conditions, const QString &name = QStringLiteral("noise"))
{
    return {.id = QUuid::createUuidV5(QUuid(), name).toString(QUuid::WithoutBraces),
        .name = name,
        .conditions = std::move(conditions)};
}

} // namespace workbench::test
