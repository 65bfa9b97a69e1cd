#pragma once

#include "app/command_line.h"

namespace atlas::app {

/// `new STUDY (--country CC | --sample)`
[[nodiscard]] Subcommand newCommand();

} // namespace atlas::app
