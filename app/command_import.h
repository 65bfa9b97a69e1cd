#pragma once

#include "app/command_line.h"

namespace atlas::app {

/// `import STUDY FILE [--map PLAN.json] [--country CC] [--dry-run]`
[[nodiscard]] Subcommand importCommand();

} // namespace atlas::app
