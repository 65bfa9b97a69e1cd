#pragma once

#include "core/figures/figure_data.h"

namespace atlas::report {

/// What the longest bars of a figure of counts say: "The three largest are …; together 62% of 92." Two or
/// three bars, fewer when those at the end are equal to the next one; empty when nothing can be said so, as
/// of bars that do not count records.
[[nodiscard]] Message largestBars(const figures::FigureData& data);

} // namespace atlas::report
