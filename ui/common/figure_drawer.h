#pragma once

#include <QtGlobal>

class QPainter;
class QRectF;

namespace atlas::figures {
struct FigureData;
}

namespace atlas::ui {

class Language;

/// Draws the inside of a figure: marks, axes, labels and legend, nothing else. Number, takeaway title,
/// subtitle, notes, sources and the demonstration mark belong to the page around it. Lengths are points (1/72
/// inch); the painter comes scaled so that one unit is one point. Called off the GUI thread and once for
/// every painting of a page (PDF, preview, print), so an implementation keeps no state between calls and
/// makes no widget.
class FigureDrawer {
public:
    FigureDrawer() = default;
    FigureDrawer(const FigureDrawer&) = delete;
    FigureDrawer& operator=(const FigureDrawer&) = delete;
    virtual ~FigureDrawer() = default;

    /// The height the figure needs at this width, > 0; the page may give less when a page is shorter than
    /// that. Cheap: called for every figure of a report before the first one is drawn.
    [[nodiscard]] virtual qreal heightForWidth(const atlas::figures::FigureData& data, qreal width,
                                               const Language& language) const = 0;

    /// Paints inside `area` and restores the painter's state. Paper is white: colours of the light theme.
    virtual void draw(QPainter& painter, const QRectF& area, const atlas::figures::FigureData& data,
                      const Language& language) const = 0;
};

} // namespace atlas::ui
