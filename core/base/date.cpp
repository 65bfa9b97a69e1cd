#include "core/base/date.h"

#include <charconv>
#include <chrono>

namespace atlas {

namespace {

bool readNumber(std::string_view digits, std::int32_t& number)
{
    for (const char character : digits)
        if (character < '0' || character > '9')
            return false;
    return std::from_chars(digits.data(), digits.data() + digits.size(), number).ec == std::errc{};
}

std::string padded(std::int32_t number, std::size_t width)
{
    std::string text = std::to_string(number);
    if (text.size() < width)
        text.insert(0, width - text.size(), '0');
    return text;
}

} // namespace

std::optional<Date> Date::parse(std::string_view iso)
{
    if (iso.size() != 10 || iso[4] != '-' || iso[7] != '-')
        return std::nullopt;
    Date date;
    if (!readNumber(iso.substr(0, 4), date.year) || !readNumber(iso.substr(5, 2), date.month) ||
        !readNumber(iso.substr(8, 2), date.day) || !date.valid())
        return std::nullopt;
    return date;
}

bool Date::valid() const
{
    if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31)
        return false;
    return std::chrono::year_month_day(std::chrono::year(year),
                                       std::chrono::month(static_cast<unsigned>(month)),
                                       std::chrono::day(static_cast<unsigned>(day)))
        .ok();
}

std::string Date::toString() const
{
    return padded(year, 4) + '-' + padded(month, 2) + '-' + padded(day, 2);
}

std::int32_t gregorianYear(std::int32_t typed)
{
    constexpr std::int32_t buddhist_offset = 543;
    return typed >= 2500 && typed <= 2600 ? typed - buddhist_offset : typed;
}

} // namespace atlas
