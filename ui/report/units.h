#pragma once

#include <QtGlobal>

/// Layout units: 1/720 inch. Font sizes are whole pixels in Qt, so a tenth of a point is the grain of type.
namespace atlas::ui::report {

constexpr qreal unitsPerPoint = 10;

[[nodiscard]] constexpr qreal pt(qreal points)
{
    return points * unitsPerPoint;
}
[[nodiscard]] constexpr qreal mm(qreal millimetres)
{
    return millimetres * 720 / 25.4;
}

/// A4 and its margins.
struct PageMeasures {
    static constexpr qreal width = 5950; ///< as QPdfWriter writes A4: whole points
    static constexpr qreal height = 8420;
    static constexpr qreal top = mm(27);
    static constexpr qreal right = mm(25);
    static constexpr qreal bottom = mm(26);
    static constexpr qreal left = mm(25);
    static constexpr qreal textWidth = width - left - right;
    static constexpr qreal textHeight = height - top - bottom;
};

} // namespace atlas::ui::report
