#include "app/interruption.h"

#include <csignal>

namespace atlas::app {
namespace {

// A signal handler reaches nothing but a global of this type.
volatile std::sig_atomic_t signalled = 0;

extern "C" void remember(int)
{
    signalled = 1;
}

} // namespace

Interruption::Interruption()
{
    signalled = 0;
    std::signal(SIGINT, remember);
    std::signal(SIGTERM, remember);
}

Interruption::~Interruption()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
}

bool Interruption::asked() const
{
    return signalled != 0;
}

} // namespace atlas::app
