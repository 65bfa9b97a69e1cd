#include "core/base/decimal.h"

#include <array>
#include <cmath>
#include <limits>
#include <tuple>

namespace atlas {

namespace {

constexpr int max_digits = 9;
constexpr std::array<std::int64_t, max_digits + 1> powers{
    1, 10, 100, 1'000, 10'000, 100'000, 1'000'000, 10'000'000, 100'000'000, 1'000'000'000};

std::int64_t power(int digits)
{
    return powers.at(static_cast<std::size_t>(digits));
}

bool appendDigit(std::int64_t& value, char digit, bool negative)
{
    const std::int64_t step = negative ? -(digit - '0') : digit - '0';
    return !__builtin_mul_overflow(value, 10, &value) && !__builtin_add_overflow(value, step, &value);
}

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

} // namespace

std::optional<Decimal> Decimal::parse(std::string_view text, int digits)
{
    if (digits < 0 || digits > max_digits)
        return std::nullopt;
    const bool negative = text.starts_with('-');
    if (negative)
        text.remove_prefix(1);
    const std::size_t point = text.find('.');
    const std::string_view whole = text.substr(0, point);
    const std::string_view fraction =
        point == std::string_view::npos ? std::string_view{} : text.substr(point + 1);
    const bool dangling = point != std::string_view::npos && fraction.empty();
    if (whole.empty() || dangling || fraction.size() > static_cast<std::size_t>(digits))
        return std::nullopt;

    // Accumulated with its sign: the lowest 64-bit number has no positive counterpart.
    std::int64_t scaled = 0;
    for (const std::string_view part : {whole, fraction})
        for (const char character : part)
            if (!isDigit(character) || !appendDigit(scaled, character, negative))
                return std::nullopt;
    for (std::size_t missing = fraction.size(); missing < static_cast<std::size_t>(digits); ++missing)
        if (!appendDigit(scaled, '0', negative))
            return std::nullopt;
    return Decimal{scaled, digits};
}

std::optional<Decimal> Decimal::rounded(double value, int digits)
{
    if (!std::isfinite(value) || digits < 0 || digits > max_digits)
        return std::nullopt;
    const double magnitude = std::fabs(value);
    const auto scale = static_cast<double>(power(digits));
    const double product = magnitude * scale;
    constexpr double limit = 9223372036854775808.0;
    if (product >= limit)
        return std::nullopt;
    // product + rest is the exact product, so that 2.675, which is a little less, becomes 2.67 and 0.125
    // becomes 0.13.
    const double rest = std::fma(magnitude, scale, -product);
    const double whole = std::floor(product);
    const double half = product - whole - 0.5;
    constexpr double integers_only = 9007199254740992.0; // from 2^53 on `rest` holds the fraction
    double correction = half > 0 || (half == 0 && rest >= 0) ? 1 : 0;
    if (product >= integers_only)
        correction = rest - std::floor(rest) >= 0.5 ? std::floor(rest) + 1 : std::floor(rest);
    std::int64_t scaled = 0;
    if (__builtin_add_overflow(static_cast<std::int64_t>(whole), static_cast<std::int64_t>(correction),
                               &scaled))
        return std::nullopt;
    return Decimal{std::signbit(value) ? -scaled : scaled, digits};
}

std::string Decimal::toString() const
{
    const std::uint64_t magnitude = scaled < 0 ? std::uint64_t{0} - static_cast<std::uint64_t>(scaled)
                                               : static_cast<std::uint64_t>(scaled);
    std::string text = std::to_string(magnitude);
    const auto decimals = static_cast<std::size_t>(digits);
    if (text.size() <= decimals)
        text.insert(0, decimals + 1 - text.size(), '0');
    if (decimals > 0)
        text.insert(text.size() - decimals, 1, '.');
    if (scaled < 0)
        text.insert(0, 1, '-');
    return text;
}

double Decimal::toDouble() const
{
    return static_cast<double>(scaled) / static_cast<double>(power(digits));
}

std::strong_ordering compare(const Decimal& left, const Decimal& right)
{
    // Split at the point: bringing both to the same digits could overflow.
    const auto split = [](const Decimal& value) {
        return std::tuple(value.scaled / power(value.digits),
                          value.scaled % power(value.digits) * power(max_digits - value.digits));
    };
    return split(left) <=> split(right);
}

} // namespace atlas
