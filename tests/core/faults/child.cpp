#include "tests/core/faults/child.h"

#include <array>
#include <csignal>
#include <cstdlib>

#include <sys/wait.h>
#include <unistd.h>

namespace atlas::tests {

Child::Child(const std::function<void(const Report&)>& work)
{
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0)
        std::abort();
    m_process = ::fork();
    if (m_process == 0) {
        ::close(ends[0]);
        work([&](const std::string& line) {
            const std::string whole = line + "\n";
            if (::write(ends[1], whole.data(), whole.size()) < 0)
                ::_exit(3);
        });
        ::_exit(0);
    }
    ::close(ends[1]);
    m_pipe = ends[0];
}

Child::~Child()
{
    ::close(m_pipe);
    if (m_process == 0)
        return;
    ::kill(m_process, SIGKILL);
    ::waitpid(m_process, nullptr, 0);
}

std::string Child::killAfter(int milliseconds)
{
    std::string said;
    std::array<char, 4096> buffer{};
    if (const ssize_t count = ::read(m_pipe, buffer.data(), buffer.size()); count > 0)
        said.append(buffer.data(), static_cast<std::size_t>(count));
    ::usleep(static_cast<useconds_t>(milliseconds) * 1000);
    ::kill(m_process, SIGKILL);
    for (ssize_t count = 1; (count = ::read(m_pipe, buffer.data(), buffer.size())) > 0;)
        said.append(buffer.data(), static_cast<std::size_t>(count));
    ::waitpid(m_process, nullptr, 0);
    m_process = 0;
    return said;
}

} // namespace atlas::tests
