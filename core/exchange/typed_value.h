#pragma once

#include "core/base/date.h"
#include "core/exchange/plan.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// Numbers, years and dates as people type them: digits of any script, grouped thousands, years of the
/// Buddhist Era. What does not read is empty; nothing is guessed.
namespace atlas::exchange {

/// How whoever typed writes numbers and dates.
struct TypingHabits {
    char decimalPoint = '.'; ///< '.' or ','; the other one groups thousands
    DateOrder dateOrder = DateOrder::dmy;
    bool operator==(const TypingHabits&) const = default;
};

struct TypedNumber {
    std::int64_t scaled = 0; ///< by 10^digits
    bool doubtful = false;   ///< the other habit reads another number: "24.618"
    bool percent = false;    ///< a percent sign stands behind it
    bool operator==(const TypedNumber&) const = default;
};

/// Empty for what is no number, has more than `digits` decimals or does not fit. Spaces and apostrophes may
/// group too, by threes.
[[nodiscard]] std::optional<TypedNumber> typedNumber(std::string_view text, int digits,
                                                     const TypingHabits& habits);
/// Four digits, or the year of a date.
[[nodiscard]] std::optional<std::int32_t> typedYear(std::string_view text, const TypingHabits& habits);
/// "2023-06-20", "20/6/2023", "20.6.2023", "20 6 2023", perhaps with a time behind it; where day and month
/// can be told apart, the order of the habits is not asked.
[[nodiscard]] std::optional<Date> typedDate(std::string_view text, const TypingHabits& habits);

/// Latin digits in place of those of any script, plain minus and spaces, no blanks around.
[[nodiscard]] std::string plainDigits(std::string_view text);

} // namespace atlas::exchange
