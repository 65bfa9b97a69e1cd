#pragma once

#include "app/command_line.h"

namespace atlas::app {

/// `report STUDY [--country CC] [--language LL] --out FILE.pdf`
[[nodiscard]] Subcommand reportCommand();

} // namespace atlas::app
