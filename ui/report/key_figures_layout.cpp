#include "ui/report/block_layouts.h"

#include <algorithm>

namespace atlas::ui::report {
namespace {

using atlas::report::KeyFigure;

constexpr qreal gap = mm(4);
constexpr qreal padding = mm(3.5);
constexpr std::array<qreal, 5> valueSizes{pt(22), pt(19), pt(16), pt(13), pt(11)};

/// A box before its height is known.
struct ShapedFigure {
    ShapedText value;
    ShapedText label;
    ShapedText source;

    [[nodiscard]] qreal height() const
    {
        return 2 * padding + value.height() + mm(0.8) + label.height() +
               (source.lines.empty() ? 0 : mm(1.6) + source.height());
    }
};

ShapedFigure shaped(StoryWriter& writer, const KeyFigure& figure, qreal width)
{
    ShapedFigure made;
    const StyledText value = writer.styled(figure.value);
    for (const qreal size : valueSizes) {
        TypeStyle style = type::keyValue;
        style.size = size;
        made.value = writer.shaper().shape(value, style, width, 3);
        if (made.value.lines.size() <= 1)
            break;
    }
    made.label = writer.shaper().shape(writer.styled(figure.label), type::keyLabel, width, 8);
    made.source = writer.shaper().shape(writer.styled(figure.source), type::source, width, 6);
    return made;
}

void addRow(StoryWriter& writer, const KeyFigure* figures, std::size_t count, std::size_t perRow,
            qreal before)
{
    const auto columns = static_cast<qreal>(perRow);
    const qreal width = (PageMeasures::textWidth - gap * (columns - 1)) / columns;
    const qreal inner = width - 2 * padding;
    std::vector<ShapedFigure> boxes;
    qreal height = 0;
    qreal valueHeight = 0;
    for (std::size_t i = 0; i < count; ++i) {
        boxes.push_back(shaped(writer, figures[i], inner));
        valueHeight = std::max(valueHeight, boxes.back().value.height());
    }
    for (const ShapedFigure& box : boxes)
        height = std::max(height, box.height() - box.value.height() + valueHeight);
    writer.open(before);
    qreal left = 0;
    for (const ShapedFigure& box : boxes) {
        writer.addRectangle(QRectF(left, 0, width, height), Ink::tint);
        writer.addRectangle(QRectF(left, 0, width, pt(2.5)), Ink::accent);
        qreal y = padding + valueHeight - box.value.height();
        writer.add(box.value, type::keyValue, Role::key_figure, left + padding, y, inner);
        y = padding + valueHeight + mm(0.8);
        y += writer.add(box.label, type::keyLabel, Role::key_figure, left + padding, y, inner) + mm(1.6);
        writer.add(box.source, type::source, Role::source, left + padding, y, inner);
        left += width + gap;
    }
    writer.close(height);
}

} // namespace

void layOut(StoryWriter& writer, const atlas::report::KeyFigures& block)
{
    const std::size_t count = block.figures.size();
    const std::size_t perRow = count == 1 ? 1 : count == 2 || count == 4 ? 2 : 3;
    for (std::size_t i = 0; i < count; i += perRow)
        addRow(writer, &block.figures[i], std::min(perRow, count - i), perRow, i == 0 ? mm(5) : gap);
    if (count > 0)
        writer.story().chunks.back().after = mm(4);
}

} // namespace atlas::ui::report
