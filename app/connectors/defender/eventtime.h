#pragma once

#include "record/jsonscanner.h"

#include <QtGlobal>
#include <optional>
#include <string_view>

namespace workbench::defender {

// A moment in milliseconds since the epoch from the text of a JSON number. A moment that a calendar cannot
// show (before 1970, after 9999) counts as none.
[[nodiscard]] inline std::optional<qint64> eventTime(std::string_view number)
{
    constexpr qint64 endOf9999 = 253402300799999;
    const auto time = wholeNumber(number);
    return time && *time >= 0 && *time <= endOf9999 ? std::optional<qint64>(*time) : std::nullopt;
}

} // namespace workbench::defender
