#pragma once

#include "base/error.h"

#include <tl/expected.hpp>

namespace workbench {

// A value, or why there is none. Debian 12 has no std::expected; when C++23 comes only this file changes.
template<typename T> using Result = tl::expected<T, Error>;

// `return fail(x.error());` hands an error on, `return fail({.kind = …});` makes one.
[[nodiscard]] inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace workbench
