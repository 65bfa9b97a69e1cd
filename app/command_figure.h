#pragma once

#include "app/command_line.h"

namespace atlas::app {

/// `figure STUDY ID [--country CC] [--language LL] --out FILE.(svg|png|csv)`, `figure --list`
[[nodiscard]] Subcommand figureCommand();

} // namespace atlas::app
