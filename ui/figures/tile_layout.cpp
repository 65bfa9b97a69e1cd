#include "core/figures/figure_data.h"
#include "ui/common/language.h"
#include "ui/figures/figure_layout.h"
#include "ui/figures/label.h"

#include <algorithm>
#include <cmath>

namespace atlas::ui::figures {

namespace {

constexpr TextStyle numberStyle{20, true};
constexpr TextStyle absentStyle{12, false};
constexpr TextStyle nameStyle{8.5, false};
constexpr TextStyle markerStyle{7.5, false};
constexpr qreal narrowestTile = 132;
constexpr qreal gutter = 10;
constexpr qreal padding = 9;
constexpr qreal ruleHeight = 2;

struct Tile {
    Label number;
    Label name;
    Label marker;
    Datum datum;
    bool value = false;

    /// Names stand on one line across, also under a number set smaller.
    [[nodiscard]] qreal numberHeight() const
    {
        return std::max(number.height(), makeLine(QStringLiteral("0"), numberStyle).height());
    }
    [[nodiscard]] qreal height() const
    {
        return ruleHeight + 2 * padding + numberHeight() + name.height() + marker.height();
    }
};

// The number shrinks before it is broken.
Label fittingNumber(const QString& text, qreal width, const QString& language)
{
    constexpr int smallest = 12;
    for (int size = static_cast<int>(numberStyle.size); size >= smallest; --size)
        if (Label line = makeLine(text, TextStyle{static_cast<qreal>(size), true}); line.width() <= width)
            return line;
    return makeLabel(text, TextStyle{smallest, true}, width, language);
}

Tile makeTile(const LayoutRequest& request, std::size_t row, std::size_t column, qreal width)
{
    const atlas::figures::Cell& cell = request.data.at(row, column);
    const QString language = request.language.code();
    Tile tile;
    tile.datum = {row, column};
    tile.value = atlas::figures::holdsValue(cell);
    const QString number = request.language.text(atlas::figures::valueText(request.data, cell));
    tile.number = tile.value ? fittingNumber(number, width - 2 * padding, language)
                             : makeLabel(number, absentStyle, width - 2 * padding, language);
    tile.name = makeLabel(request.language.text(atlas::figures::cellName(request.data, row, column)),
                          nameStyle, width - 2 * padding, language);
    tile.marker = makeLabel(request.language.text(cell.marker), markerStyle, width - 2 * padding, language);
    return tile;
}

void appendTile(std::vector<Mark>& marks, const LayoutRequest& request, const Tile& tile, const QRectF& box)
{
    Mark ground;
    ground.bounds = box;
    ground.fill = request.palette.ramp.front();
    ground.fill.setAlphaF(0.45F);
    ground.datum = tile.datum;
    marks.push_back(ground);
    Mark rule = ground;
    rule.bounds.setHeight(ruleHeight);
    rule.fill = request.palette.accent;
    marks.push_back(rule);
    QPointF position(box.left() + padding, box.top() + ruleHeight + padding);
    position.ry() += tile.numberHeight();
    appendLabel(marks, tile.number, position - QPointF(0, tile.number.height()), Mark::Align::start,
                tile.value ? request.palette.accent : request.palette.mutedText, tile.datum);
    appendLabel(marks, tile.name, position, Mark::Align::start, request.palette.text, tile.datum);
    position.ry() += tile.name.height();
    appendLabel(marks, tile.marker, position, Mark::Align::start, request.palette.mutedText, tile.datum);
    marks.push_back(targetMark(box, tile.datum));
}

} // namespace

Drawing layoutTiles(const LayoutRequest& request)
{
    const std::size_t count = request.data.cells.size();
    const auto most = static_cast<std::size_t>(
        std::clamp(std::floor((request.width + gutter) / (narrowestTile + gutter)), 1.0, 4.0));
    const std::size_t lines = (count + most - 1) / most;
    const std::size_t across =
        (count + lines - 1) / lines; // five tiles stand as three and two, not four and one
    const qreal width =
        (request.width - gutter * static_cast<qreal>(across - 1)) / static_cast<qreal>(across);

    Drawing drawing;
    qreal top = 0;
    for (std::size_t first = 0; first < count; first += across) {
        std::vector<Tile> line;
        qreal height = 0;
        for (std::size_t i = first; i < std::min(count, first + across); ++i) {
            line.push_back(
                makeTile(request, i / request.data.columns.size(), i % request.data.columns.size(), width));
            height = std::max(height, line.back().height());
        }
        for (std::size_t i = 0; i < line.size(); ++i)
            appendTile(drawing.marks, request, line[i],
                       QRectF(static_cast<qreal>(i) * (width + gutter), top, width, height));
        top += height + gutter;
    }
    drawing.size = QSizeF(request.width, std::max(0.0, top - gutter));
    return drawing;
}

} // namespace atlas::ui::figures
