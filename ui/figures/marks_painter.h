#pragma once

#include "ui/figures/mark.h"

class QPainter;

namespace atlas::ui::figures {

enum class Plotted : std::uint8_t { painted, left_out };

/// Paints the marks in their order, one unit of the painter a point. Leaves the painter's state as it was.
/// `plotted` says whether the marks that a chart library also draws are painted here.
void paintMarks(QPainter& painter, const Drawing& drawing, Plotted plotted = Plotted::painted);

/// Diagonal lines over the rectangle, cut at its edges: the same on screen, paper and in SVG, where pattern
/// brushes differ.
[[nodiscard]] std::vector<QLineF> hatchLines(const QRectF& bounds);

} // namespace atlas::ui::figures
