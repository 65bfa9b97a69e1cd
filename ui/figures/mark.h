#pragma once

#include <QColor>
#include <QPolygonF>
#include <QRectF>
#include <QString>

#include <cstddef>
#include <optional>
#include <vector>

namespace atlas::ui::figures {

/// The cell of the figure's data that a mark stands for.
struct Datum {
    std::size_t row = 0;
    std::size_t column = 0;
    bool operator==(const Datum&) const = default;
};

struct TextStyle {
    qreal size = 8; ///< points
    bool bold = false;
};

/// One shape of a drawing. Painting, hit testing and SVG read the same list, so what is seen is what is
/// clicked and what is exported. Lengths are points, the origin is the top left corner of the drawing.
struct Mark {
    enum class Shape : std::uint8_t {
        rectangle, ///< `bounds`, filled or stroked, corners rounded by `radius`
        ellipse,   ///< in `bounds`
        polyline,  ///< `points`, stroked
        hatch,     ///< diagonal lines in `bounds`: there are no data
        text,      ///< one line; `anchor` is where its baseline starts, has its middle or ends
        target,    ///< nothing to see: where a mouse or a key reaches the datum
    };
    enum class Align : std::uint8_t { start, middle, end };

    Shape shape = Shape::rectangle;
    QRectF bounds; ///< of a text its measured box; always inside the drawing
    QPolygonF points;
    QColor fill; ///< invalid: none; the colour of a text
    QColor stroke;
    qreal strokeWidth = 0;
    qreal radius = 0;
    bool dashed = false;
    QString text;
    TextStyle style;
    QPointF anchor;
    Align align = Align::start;
    std::optional<Datum> datum;
    /// A bar or a line that the chart library draws as well; see chart_plot.h.
    bool plotted = false;
};

/// What a chart library needs to draw the bars or lines of a drawing at the same place as the marks that are
/// `plotted`. Values are in the figure's unit, without gaps filled.
struct Plot {
    enum class Kind : std::uint8_t { bars, columns, lines };
    struct Series {
        QColor colour;
        std::vector<std::optional<double>> values; ///< one a row
        std::vector<bool> residual;                ///< bars drawn in `residualColour`
        QColor residualColour;
        qreal lineWidth = 0;
    };
    Kind kind = Kind::bars;
    QRectF area;
    double minimum = 0;
    double maximum = 1; ///< > minimum
    bool logarithmic = false;
    qreal barShare = 0.7; ///< of a category's room that its bars take, together
    std::vector<double>
        positions; ///< of rows along the category axis, in categories, 0 is the middle of the first
    double firstPosition = -0.5; ///< at the start of `area`
    double lastPosition = 0.5;   ///< at its end
    std::vector<Series> series;
};

struct Drawing {
    QSizeF size;
    std::vector<Mark> marks; ///< in order of painting
    std::optional<Plot> plot;
};

} // namespace atlas::ui::figures
