#pragma once

#include <QStringList>

#include <string>

/// How marked content gets into a PDF written by QPdfWriter, which knows none: around a piece the painter
/// draws a rectangle of one unit far off the page, its place counting the markers; afterwards the rectangles
/// in the page's content are replaced by the operators.
namespace atlas::ui::report {

/// Where markers are drawn, in device units: number n at markerColumn - n. No page reaches there, and single
/// precision still tells neighbours apart.
constexpr int markerColumn = -200000;
constexpr int markerRow = -300000;
constexpr int closingMarker = -100000; ///< number of every closing marker

struct MarkedContent {
    std::string content;
    int opened = 0; ///< markers found
    int closed = 0;
};

/// A page's content with every marker replaced. Anything that is no marker stays as it is.
[[nodiscard]] MarkedContent replaceMarkers(const std::string& content, const QStringList& texts);

} // namespace atlas::ui::report
