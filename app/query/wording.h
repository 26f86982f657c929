#pragma once

#include "query/expression.h"

#include <QCoreApplication>

namespace workbench::query {

// The context of the sentences of this folder for translators.
class Wording {
    Q_DECLARE_TR_FUNCTIONS(workbench::Query)
};

[[nodiscard]] inline tl::unexpected<QueryError> wrong(
    qsizetype position, qsizetype length, const QString &message)
{
    return tl::unexpected<QueryError>({position, length, message});
}

} // namespace workbench::query
