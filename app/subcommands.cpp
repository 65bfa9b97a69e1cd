#include "app/subcommands.h"

#include "app/command_check.h"
#include "app/command_figure.h"
#include "app/command_import.h"
#include "app/command_new.h"
#include "app/command_report.h"

namespace atlas::app {

std::vector<Subcommand> subcommands()
{
    return {newCommand(), importCommand(), checkCommand(), reportCommand(), figureCommand()};
}

} // namespace atlas::app
