#pragma once

#include "app/command_line.h"

#include <vector>

namespace atlas::app {

/// Every subcommand of the program. A new one is a function in a file of its own and a line in
/// subcommands.cpp.
[[nodiscard]] std::vector<Subcommand> subcommands();

} // namespace atlas::app
