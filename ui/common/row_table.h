#pragma once

class QTableView;

namespace atlas::ui {

/// A table that is read, row by row: no grid, no row numbers, heads on the left, one line a row, and Tab goes
/// on to what stands behind it. Call it once the model is set; what one table has of its own is set after.
void readByRows(QTableView& table);

} // namespace atlas::ui
