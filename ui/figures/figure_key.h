#pragma once

#include "ui/figures/figure_layout.h"

#include <QStringList>

namespace atlas::ui::figures {

/// A sign and what it means.
struct KeyEntry {
    enum class Sign : std::uint8_t {
        square,
        dot,
        ring,
        hatch,   ///< no data
        crossed, ///< suppressed
        symbol,  ///< `symbol`, as behind a number
        zero,    ///< the white cell
        ramp,    ///< the steps of the ramp; `text` is the end of the scale
    };
    Sign sign = Sign::square;
    QColor colour;
    QString text;
    QString symbol;
};

/// Sets the entries in lines from `origin`, as wide as the drawing. Returns the height, 0 without entries.
[[nodiscard]] qreal appendKey(std::vector<Mark>& marks, const LayoutRequest& request,
                              const std::vector<KeyEntry>& entries, const QPointF& origin);

/// Every second dot of a row is a ring, so that they differ in black and white as well; the last one, mostly
/// the newest, is filled.
[[nodiscard]] bool isRing(const LayoutRequest& request, std::size_t column);

/// One entry a column above the figure, nothing with a single column.
enum class LegendSign : std::uint8_t { squares, dots };
[[nodiscard]] qreal appendLegend(std::vector<Mark>& marks, const LayoutRequest& request, LegendSign sign);

/// What cells say that has no room beside their mark: a symbol each for reliability markers, signs for
/// missing and suppressed values.
class CellNotes {
public:
    explicit CellNotes(const LayoutRequest& request);

    /// "" without a marker, else "*", "†" …
    [[nodiscard]] QString symbol(const atlas::figures::Cell& cell) const;
    /// Key entries of all that occurs; `signs` asks for hatch and cross as well.
    [[nodiscard]] std::vector<KeyEntry> entries(bool signs) const;
    [[nodiscard]] const QStringList& markers() const { return m_markers; }

private:
    const LayoutRequest& m_request;
    QStringList m_markers;
    bool m_missing = false;
    bool m_suppressed = false;
};

} // namespace atlas::ui::figures
