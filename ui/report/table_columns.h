#pragma once

#include <QtGlobal>

#include <vector>

namespace atlas::ui::report {

/// What a column of a table asks for, padding included.
struct ColumnNeed {
    qreal natural = 0;        ///< no cell broken
    qreal least = 0;          ///< no word cut
    qreal weight = 1;         ///< > 0; share of what no cell needs
    std::vector<qreal> cells; ///< unbroken width of each cell, the head first; as many in every column
};

/// Widths that add up to `total`. Every column gets its `least` when that is possible at all; beyond it,
/// width goes where it saves most lines of rows. `padding` is what a cell loses at its sides.
[[nodiscard]] std::vector<qreal> columnWidths(const std::vector<ColumnNeed>& needs, qreal total,
                                              qreal padding);

} // namespace atlas::ui::report
