#pragma once

#include <chrono>
#include <functional>
#include <string>
#include <vector>

namespace atlas::benchmark {

class Stopwatch {
public:
    [[nodiscard]] double seconds() const
    {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_start).count();
    }

private:
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

/// The middle one of `rounds` runs, in seconds.
[[nodiscard]] double median(int rounds, const std::function<void()>& work);
/// What 95 of 100 stay under. At least one time.
[[nodiscard]] double percentile95(std::vector<double> times);
/// Peak resident memory of this process so far, in MB.
[[nodiscard]] double peakMegabytes();

/// One line of the result: what was measured, the figure, the bar it must not pass. Returns whether it holds.
bool report(const std::string& what, double measured, double bar, const std::string& unit);
/// A figure without a bar.
void tell(const std::string& what, double measured, const std::string& unit);

/// Runs in a process of its own, so that memory is that of one measurement. false when it failed or passed a
/// bar.
[[nodiscard]] bool isolated(const std::function<bool()>& work);

/// Ends the program, saying what went wrong: a benchmark that cannot run measures nothing.
[[noreturn]] void giveUp(const std::string& why);

} // namespace atlas::benchmark
