#pragma once

#include "core/base/date.h"
#include "core/dictionary/field.h"
#include "core/exchange/plan.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// What a cell of a table says, for the types of the dictionary. Nothing is guessed: what does not read is
/// empty.
namespace atlas::exchange {

[[nodiscard]] std::string_view trimmedCell(std::string_view cell);
[[nodiscard]] std::string transformed(std::string_view cell, const Mapping& mapping);

/// A date with or without a time behind it; separated by - / or . in the order of the plan.
[[nodiscard]] std::optional<Date> readDate(std::string_view text, DateOrder order);
/// yes, no, true, false, 1, 0, whatever the case.
[[nodiscard]] std::optional<bool> readBoolean(std::string_view text);
/// The stored number of a field that is no text: digits without grouping, decimals scaled as the field
/// declares, a Buddhist year as a Gregorian one, a year also out of a date.
[[nodiscard]] std::optional<std::int64_t> readNumber(std::string_view text, const dictionary::Field& field,
                                                     const Mapping& mapping);

} // namespace atlas::exchange
