#pragma once

#include "app/command_line.h"

namespace atlas::app {

/// `check STUDY`: damage of the file and everything the dictionary says of its records.
[[nodiscard]] Subcommand checkCommand();

} // namespace atlas::app
