#pragma once

#include "ui/common/palette.h"
#include "ui/figures/mark.h"

namespace atlas {
struct Message;
namespace figures {
struct Cell;
struct FigureData;
} // namespace figures
namespace ui {
class Language;
}
} // namespace atlas

namespace atlas::ui::figures {

/// Everything a layout needs; lives as long as the call.
struct LayoutRequest {
    const atlas::figures::FigureData& data;
    const Language& language;
    const Palette& palette;
    qreal width; ///< points, at least smallestWidth
};

constexpr qreal smallestWidth = 120;

/// The inside of the figure at this width: marks, axes, labels and legend. No title, source or note. Pure:
/// may run in any thread. Every text lies inside the drawing and none is elided. A figure without a value
/// gives one sentence.
[[nodiscard]] Drawing layoutFigure(const LayoutRequest& request);

[[nodiscard]] Drawing layoutBars(const LayoutRequest& request);
/// Falls back to bars where a name does not fit below its column.
[[nodiscard]] Drawing layoutColumns(const LayoutRequest& request);
[[nodiscard]] Drawing layoutLines(const LayoutRequest& request);
[[nodiscard]] Drawing layoutTiles(const LayoutRequest& request);
[[nodiscard]] Drawing layoutDumbbell(const LayoutRequest& request);
/// Sets the columns in blocks below each other where the width does not hold all. Values are 0 or more.
[[nodiscard]] Drawing layoutHeatMap(const LayoutRequest& request);

/// The value as it stands beside a mark, with its reliability marker in muted colour behind it.
struct ValueLabel {
    QString value;
    QString marker;
    qreal valueWidth = 0;
    qreal width = 0; ///< of both
};
[[nodiscard]] ValueLabel valueLabel(const LayoutRequest& request, const atlas::figures::Cell& cell,
                                    const TextStyle& style);
/// Paints it with its left edge and vertical middle at `position`.
void appendValueLabel(std::vector<Mark>& marks, const LayoutRequest& request, const ValueLabel& label,
                      const atlas::figures::Cell& cell, const TextStyle& style, const QPointF& position,
                      Datum datum);

/// The colour of a column's bars, line or dots; from the seventh on the grey of context.
[[nodiscard]] QColor seriesColour(const Palette& palette, std::size_t column);

/// The grey of "other" and "not classified", a tone lighter for each further column.
[[nodiscard]] QColor residualColour(const Palette& palette, std::size_t column);

/// Moves every mark and the plot; `size` stays.
void move(Drawing& drawing, const QPointF& distance);

[[nodiscard]] Mark lineMark(const QPointF& from, const QPointF& to, const QColor& colour, qreal width);
/// There are no data: diagonal lines, on no ground.
[[nodiscard]] Mark hatchMark(const Palette& palette, const QRectF& bounds);
/// There is a value that must not be shown: a pale ground with a cross.
void appendCross(std::vector<Mark>& marks, const Palette& palette, const QRectF& bounds);
[[nodiscard]] Mark targetMark(const QRectF& bounds, Datum datum);

} // namespace atlas::ui::figures
