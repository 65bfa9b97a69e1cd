#pragma once

#include "ui/figures/mark.h"

#include <QLineF>

class QPainter;

namespace atlas::ui::figures {

/// Paints the marks in their order, one unit of the painter a point. Leaves the painter's state as it was.
/// Any thread; for paper.
void paintMarks(QPainter& painter, const Drawing& drawing);

/// The same picture for a screen or a bitmap: bars and lines come from the chart library where it may be
/// used.
void paintDrawing(QPainter& painter, const Drawing& drawing);

constexpr double hatchWidth = 0.6; ///< of its lines, points

/// Diagonal lines over the rectangle, cut at its edges: the same on screen, paper and in SVG, where pattern
/// brushes differ.
[[nodiscard]] std::vector<QLineF> hatchLines(const QRectF& bounds);

} // namespace atlas::ui::figures
