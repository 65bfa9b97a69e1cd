#include "tests/benchmark/measure.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace atlas::benchmark {

double median(int rounds, const std::function<void()>& work)
{
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        const Stopwatch watch;
        work();
        times.push_back(watch.seconds());
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

double percentile95(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times[(times.size() * 95 + 99) / 100 - 1];
}

double peakMegabytes()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

bool report(const std::string& what, double measured, double bar, const std::string& unit)
{
    const bool holds = measured <= bar;
    std::printf("%-62s %10.2f %-3s  bar %8.2f  %s\n", what.c_str(), measured, unit.c_str(), bar,
                holds ? "holds" : "PASSED");
    std::fflush(stdout);
    return holds;
}

void tell(const std::string& what, double measured, const std::string& unit)
{
    std::printf("%-62s %10.2f %s\n", what.c_str(), measured, unit.c_str());
    std::fflush(stdout);
}

bool isolated(const std::function<bool()>& work)
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(work() ? 0 : 1);
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

void giveUp(const std::string& why)
{
    std::fprintf(stderr, "benchmark: %s\n", why.c_str());
    std::_Exit(2);
}

} // namespace atlas::benchmark
