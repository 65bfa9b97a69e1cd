#pragma once

#include <QHeaderView>

class QTableView;

namespace atlas::ui {

/// Column heads that are as wide as they say: the padding of the style sheet is missing from what QHeaderView
/// works out for a section.
class RoomyHeader : public QHeaderView {
public:
    explicit RoomyHeader(QWidget* parent);

protected:
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override;
};

/// A table that is read, row by row: no grid, no row numbers, heads on the left, one line a row, and Tab goes
/// on to what stands behind it. Call it once the model is set, before its heads are touched; what one table
/// has of its own is set after.
void readByRows(QTableView& table);

} // namespace atlas::ui
