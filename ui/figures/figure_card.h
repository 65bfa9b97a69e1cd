#pragma once

#include "ui/figures/figure_layout.h"

#include <QString>

namespace atlas::ui::figures {

struct CardRequest {
    const atlas::figures::FigureData& data;
    const Language& language;
    const Palette& palette;
    qreal width = 453.5; ///< points; the text width of a report, A4 with margins of 25 mm
    qreal margin = 0;    ///< on all sides
};

/// A figure that stands alone, on the screen or copied away: a rule, the takeaway, the subtitle, the drawing,
/// notes, source with n, and what demonstration data are. Sources travel along, since figures are copied.
[[nodiscard]] Drawing layoutCard(const CardRequest& request);

/// The text alternative as one paragraph.
[[nodiscard]] QString descriptionText(const atlas::figures::FigureData& data, const Language& language);

/// What a tooltip and a screen reader say about a cell: name, value with unit and marker, n.
[[nodiscard]] QString cellText(const atlas::figures::FigureData& data, const Language& language,
                               const Datum& datum);

} // namespace atlas::ui::figures
