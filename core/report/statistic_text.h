#pragma once

#include "core/base/decimal.h"
#include "core/report/material.h"

namespace atlas::report {

/// A number as people write it: zeros after the last decimal dropped, multipliers of a million and more as a
/// word ("7.1 million"), smaller ones multiplied out ("31,364"). Exact: nothing is rounded. `multiplier` is
/// the number of zeros to add, 0 to 12.
[[nodiscard]] Message writtenOut(const Decimal& value, std::int64_t multiplier);

/// The value of a statistic, its range where it has no single value, with the percent sign where its
/// indicator is a percentage; "…" where it has neither.
[[nodiscard]] Message statisticValue(const Material& material, const study::Record& statistic);
/// What the number counts: "households", the indicator's unit, the currency (the study's where none is
/// stated); empty for percentages.
[[nodiscard]] Message statisticUnit(const Material& material, const study::Record& statistic);
/// The name of the indicator, in the report's language where the starter catalogue has it.
[[nodiscard]] Message indicatorName(const Material& material, const study::Record& statistic);
/// What the value is about of dictionary::statistic::dimensions; empty for the whole.
[[nodiscard]] Message statisticScope(const Material& material, const study::Record& statistic);

/// Whether there are other values of the same year for the same thing (dictionary::statistic::sameThing).
[[nodiscard]] bool hasAlternatives(const Material& material, const study::Record& statistic);
/// Of several values for the same thing: whether a report that gives one number gives this one. The one
/// marked as preferred; without a mark the most reliable, then the first entered.
[[nodiscard]] bool isChosen(const Material& material, const study::Record& statistic);

} // namespace atlas::report
