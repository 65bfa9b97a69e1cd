#include "app/subcommands.h"

#include "app/command_check.h"
#include "app/command_new.h"

namespace atlas::app {

std::vector<Subcommand> subcommands()
{
    return {newCommand(), checkCommand()};
}

} // namespace atlas::app
