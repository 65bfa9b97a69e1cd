#pragma once

#include <QtGlobal>

#include <vector>

namespace atlas::ui::report {

/// What a column of a table asks for, padding included.
struct ColumnNeed {
    qreal natural = 0; ///< no cell broken
    qreal least = 0;   ///< no word cut
    qreal weight = 1;  ///< > 0; share of what is left
};

/// Widths that add up to `total`. Every column gets its `least` when that is possible at all.
[[nodiscard]] std::vector<qreal> columnWidths(const std::vector<ColumnNeed>& needs, qreal total);

} // namespace atlas::ui::report
