#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

#include <utility>

namespace atlas {

/// A value, or the error that kept it from being made. `Result<void>` for what only succeeds or fails.
/// tl::expected has the interface of C++23's std::expected, which GCC 12 lacks.
template <typename T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, std::vector<Fact> facts = {})
{
    return tl::unexpected<Error>(Error{code, std::move(facts)});
}

/// Hands an error on from a Result of one type to a Result of another.
template <typename T>
[[nodiscard]] tl::unexpected<Error> forward(Result<T>&& failed)
{
    return tl::unexpected<Error>(std::move(failed).error());
}

} // namespace atlas
