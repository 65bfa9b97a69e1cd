#include "app/subcommands.h"

namespace atlas::app {

std::vector<Subcommand> subcommands()
{
    return {};
}

} // namespace atlas::app
