#include "core/base/clock.h"

#include <chrono>

namespace atlas {

namespace {

using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

Instant instantOf(std::int64_t milliseconds)
{
    return Instant(std::chrono::milliseconds(milliseconds));
}

std::string twoDigits(long number)
{
    return (number < 10 ? "0" : "") + std::to_string(number);
}

} // namespace

std::int64_t SystemClock::now() const
{
    return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now())
        .time_since_epoch()
        .count();
}

Date dateOf(std::int64_t milliseconds)
{
    const std::chrono::year_month_day date(std::chrono::floor<std::chrono::days>(instantOf(milliseconds)));
    return {static_cast<int>(date.year()), static_cast<std::int32_t>(static_cast<unsigned>(date.month())),
            static_cast<std::int32_t>(static_cast<unsigned>(date.day()))};
}

std::string isoTime(std::int64_t milliseconds)
{
    const Instant instant = instantOf(milliseconds);
    const std::chrono::hh_mm_ss time(
        std::chrono::floor<std::chrono::seconds>(instant - std::chrono::floor<std::chrono::days>(instant)));
    return dateOf(milliseconds).toString() + 'T' + twoDigits(time.hours().count()) + ':' +
           twoDigits(time.minutes().count()) + ':' + twoDigits(time.seconds().count()) + 'Z';
}

} // namespace atlas
