#pragma once

#include "core/figures/figure_parts.h"

#include <functional>
#include <set>

namespace atlas::figures {

/// One bar, before the bars are sorted.
struct Bar {
    Item item;
    Cell cell;
};

/// What the categories of a cross-tabulation are called.
struct BarNames {
    std::string_view vocabulary;
    Message absent;                   ///< "Not classified"
    std::set<std::string> residual{}; ///< codes that stand last and grey, beside the absent one
};

/// A bar a category. One that the vocabulary does not know is called by its code.
[[nodiscard]] std::vector<Bar> barsOf(const analysis::CrossTab& tab, const Scope& scope,
                                      const BarNames& names);

/// Longest first, equal ones as they came; residual ones last.
void sortBars(std::vector<Bar>& bars);

/// Puts the bars into the figure: rows, cells and base; a logarithmic scale where they differ more than a
/// hundredfold.
void setBars(FigureData& data, std::vector<Bar> bars);

/// The longest bar that is not residual; nullptr when there is none.
[[nodiscard]] const Bar* longest(const std::vector<Bar>& bars);

} // namespace atlas::figures
