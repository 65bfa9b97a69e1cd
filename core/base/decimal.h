#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace atlas {

/// An exact number: `scaled` / 10^`digits`. Money, percentages and statistics are stored so, never as
/// floating point.
struct Decimal {
    std::int64_t scaled = 0;
    int digits = 0; ///< 0 to 9

    bool operator==(const Decimal&) const = default;

    /// Reads "-1234.50" (a point, no grouping). Empty for anything else, for more than `digits` decimals
    /// and for what does not fit into 64 bits: nothing is rounded silently.
    [[nodiscard]] static std::optional<Decimal> parse(std::string_view text, int digits);

    /// The nearest decimal with `digits` places, ties away from zero. `value` must be finite; empty on
    /// overflow.
    [[nodiscard]] static std::optional<Decimal> rounded(double value, int digits);

    /// "-1234.50": a point, no grouping, exactly `digits` decimals. What files hold.
    [[nodiscard]] std::string toString() const;
    [[nodiscard]] double toDouble() const;
};

/// Compares values, whatever their digits: 1.5 equals 1.50.
[[nodiscard]] std::strong_ordering compare(const Decimal& left, const Decimal& right);

} // namespace atlas
