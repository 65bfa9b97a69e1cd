#pragma once

#include "core/base/error.h"

namespace atlas::app {

/// What the program tells the shell. Scripts rely on these.
enum class ExitStatus : int {
    done = 0,
    problems = 1, ///< problems found, or refused
    usage = 2,    ///< wrong usage
    io = 3,       ///< could not read or write
};

[[nodiscard]] ExitStatus statusOf(ErrorCode code);

} // namespace atlas::app
