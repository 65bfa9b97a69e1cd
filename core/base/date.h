#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace atlas {

/// A civil date of the Gregorian calendar, without time and zone.
struct Date {
    std::int32_t year = 0;
    std::int32_t month = 0; ///< 1 to 12
    std::int32_t day = 0;   ///< 1 to 31

    // clang-tidy 14 takes the 0 of the generated comparison for a pointer.
    auto operator<=>(const Date&) const = default; // NOLINT(modernize-use-nullptr)

    /// Reads "2023-06-20". Empty for anything else and for days that do not exist.
    [[nodiscard]] static std::optional<Date> parse(std::string_view iso);
    [[nodiscard]] bool valid() const;
    [[nodiscard]] std::string toString() const; ///< "2023-06-20"
};

/// Years from 2500 to 2600 are read as Buddhist Era and turned into Gregorian ones (B.E. 2562 is 2019).
[[nodiscard]] std::int32_t gregorianYear(std::int32_t typed);

} // namespace atlas
