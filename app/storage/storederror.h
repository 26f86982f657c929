#pragma once

#include "base/error.h"

#include <QJsonObject>

namespace workbench {

// An error as it is kept: numbers and its detail, which was scrubbed of secrets where it was made.
[[nodiscard]] QJsonObject errorObject(const Error &error);
// Internal where a newer version kept a kind that is not known here.
[[nodiscard]] Error errorFrom(const QJsonObject &object);

} // namespace workbench
