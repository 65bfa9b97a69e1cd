#include "ui/figures/figure_layout.h"

#include "core/figures/figure_data.h"
#include "ui/common/language.h"
#include "ui/figures/label.h"

#include <algorithm>

namespace atlas::ui::figures {

namespace {

Drawing layoutEmpty(const LayoutRequest& request)
{
    constexpr qreal padding = 12;
    Drawing drawing;
    const Label label =
        makeLabel(request.language.text("report", ATLAS_TEXT("report", "There are no data to show.")),
                  TextStyle{9, false}, request.width - 2 * padding, request.language.code());
    drawing.size = QSizeF(request.width, label.height() + 2 * padding);
    appendLabel(drawing.marks, label, QPointF(request.width / 2, padding), Mark::Align::middle,
                request.palette.mutedText);
    return drawing;
}

} // namespace

Drawing layoutFigure(const LayoutRequest& asked)
{
    const LayoutRequest request{asked.data, asked.language, asked.palette,
                                std::max(asked.width, smallestWidth)};
    if (request.data.empty())
        return layoutEmpty(request);
    switch (request.data.type) {
    case atlas::figures::FigureType::bars:
        return layoutBars(request);
    case atlas::figures::FigureType::columns:
        return layoutColumns(request);
    case atlas::figures::FigureType::line:
        return layoutLines(request);
    case atlas::figures::FigureType::tiles:
        return layoutTiles(request);
    case atlas::figures::FigureType::dumbbell:
        return layoutDumbbell(request);
    case atlas::figures::FigureType::heat_map:
        return layoutHeatMap(request);
    }
    return layoutEmpty(request);
}

ValueLabel valueLabel(const LayoutRequest& request, const atlas::figures::Cell& cell, const TextStyle& style)
{
    ValueLabel label;
    label.value = request.language.text(atlas::figures::valueText(request.data, cell));
    label.marker = request.language.text(cell.marker);
    label.valueWidth = makeLine(label.value, style).width();
    label.width = label.valueWidth;
    if (!label.marker.isEmpty())
        label.width += style.size / 2 + makeLine(label.marker, style).width();
    return label;
}

void appendValueLabel(std::vector<Mark>& marks, const LayoutRequest& request, const ValueLabel& label,
                      const atlas::figures::Cell& cell, const TextStyle& style, const QPointF& position,
                      Datum datum)
{
    const Label value = makeLine(label.value, style);
    const QPointF top(position.x(), position.y() - value.lineHeight / 2);
    const QColor colour = atlas::figures::holdsValue(cell) ? request.palette.text : request.palette.mutedText;
    appendLabel(marks, value, top, Mark::Align::start, colour, datum);
    if (label.marker.isEmpty())
        return;
    appendLabel(marks, makeLine(label.marker, style), top + QPointF(label.valueWidth + style.size / 2, 0),
                Mark::Align::start, request.palette.mutedText, datum);
}

QColor seriesColour(const Palette& palette, std::size_t column)
{
    return column < palette.data.size() ? palette.data[column] : palette.residual;
}

QColor residualColour(const Palette& palette, std::size_t column)
{
    constexpr int step = 18; // percent
    constexpr std::size_t steps = 3;
    return palette.residual.lighter(100 + step * static_cast<int>(std::min(column, steps)));
}

void move(Drawing& drawing, const QPointF& distance)
{
    for (Mark& mark : drawing.marks) {
        mark.bounds.translate(distance);
        mark.anchor += distance;
        mark.points.translate(distance);
    }
    if (drawing.plot)
        drawing.plot->area.translate(distance);
}

Mark lineMark(const QPointF& from, const QPointF& to, const QColor& colour, qreal width)
{
    Mark mark;
    mark.shape = Mark::Shape::polyline;
    mark.points = QPolygonF({from, to});
    mark.bounds = QRectF(from, to).normalized();
    mark.stroke = colour;
    mark.strokeWidth = width;
    return mark;
}

Mark hatchMark(const Palette& palette, const QRectF& bounds)
{
    Mark mark;
    mark.shape = Mark::Shape::hatch;
    mark.bounds = bounds;
    mark.stroke = palette.hatch;
    return mark;
}

void appendCross(std::vector<Mark>& marks, const Palette& palette, const QRectF& bounds)
{
    Mark ground;
    ground.bounds = bounds;
    ground.fill = palette.hairline;
    marks.push_back(ground);
    const qreal arm = std::min({bounds.width(), bounds.height(), 8.0}) / 2 - 1.5;
    const QPointF middle = bounds.center();
    marks.push_back(lineMark(middle - QPointF(arm, arm), middle + QPointF(arm, arm), palette.mutedText, 0.8));
    marks.push_back(
        lineMark(middle - QPointF(arm, -arm), middle + QPointF(arm, -arm), palette.mutedText, 0.8));
}

Mark targetMark(const QRectF& bounds, Datum datum)
{
    Mark mark;
    mark.shape = Mark::Shape::target;
    mark.bounds = bounds;
    mark.datum = datum;
    return mark;
}

} // namespace atlas::ui::figures
