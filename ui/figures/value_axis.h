#pragma once

#include "ui/figures/figure_layout.h"
#include "ui/figures/scale.h"

namespace atlas::ui::figures {

/// The number as an axis shows it: as many decimals as the step between ticks needs.
[[nodiscard]] QString tickText(const LayoutRequest& request, const Scale& scale, double tick);

/// The room that tick labels take left of a plot.
[[nodiscard]] qreal tickWidth(const LayoutRequest& request, const Scale& scale);

/// Horizontal hairlines with their labels left of `area`; the zero line is stronger.
void appendValueAxis(std::vector<Mark>& marks, const LayoutRequest& request, const Scale& scale,
                     const QRectF& area);

/// A code of four digits is a year: such categories stand at their distance, and not all need a label.
[[nodiscard]] std::optional<int> yearOf(const std::string& code);

/// Names of rows below the plot, centred at `middles`, each as wide as `slot`. Years are thinned out to those
/// that fit (every second, fifth, tenth …). Returns the height.
[[nodiscard]] qreal appendCategoryAxis(std::vector<Mark>& marks, const LayoutRequest& request,
                                       const std::vector<qreal>& middles, qreal slot, qreal top);
/// false where a name would be broken inside a word or fill more than three lines.
[[nodiscard]] bool categoriesFit(const LayoutRequest& request, qreal slot);

} // namespace atlas::ui::figures
