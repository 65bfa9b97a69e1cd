#include "ui/figures/figure_layout.h"

#include "core/figures/figure_data.h"
#include "ui/common/language.h"
#include "ui/figures/label.h"

#include <algorithm>

namespace atlas::ui::figures {

namespace {

constexpr TextStyle legendStyle{8, false};
constexpr qreal swatchSize = 7;
constexpr qreal swatchGap = 4;
constexpr qreal entryGap = 14;

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
    case atlas::figures::FigureType::tiles:
        return layoutTiles(request);
    default:
        break;
    }
    return layoutBars(request);
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

qreal appendLegend(std::vector<Mark>& marks, const LayoutRequest& request)
{
    if (request.data.columns.size() < 2)
        return 0;
    constexpr qreal lineGap = 3;
    constexpr qreal gapBelow = 6;
    QPointF position(0, 0);
    qreal lineHeight = 0;
    for (std::size_t column = 0; column < request.data.columns.size(); ++column) {
        const Label name = makeLabel(request.language.text(request.data.columns[column].label), legendStyle,
                                     request.width - swatchSize - swatchGap, request.language.code());
        const qreal width = swatchSize + swatchGap + name.width();
        if (position.x() > 0 && position.x() + width > request.width) {
            position = QPointF(0, position.y() + lineHeight + lineGap);
            lineHeight = 0;
        }
        Mark swatch;
        swatch.bounds =
            QRectF(position.x(), position.y() + (name.lineHeight - swatchSize) / 2, swatchSize, swatchSize);
        swatch.fill = seriesColour(request.palette, column);
        swatch.radius = 1;
        marks.push_back(swatch);
        appendLabel(marks, name, position + QPointF(swatchSize + swatchGap, 0), Mark::Align::start,
                    request.palette.text);
        position.rx() += width + entryGap;
        lineHeight = std::max(lineHeight, name.height());
    }
    return position.y() + lineHeight + gapBelow;
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

} // namespace atlas::ui::figures
