#pragma once

#include <QString>
#include <QStringList>

#include <vector>

class QMimeData;

namespace atlas::ui::records {

/// Rows of a table on their way to another program, the header first, values as a spreadsheet reads them.
struct RowCopy {
    std::vector<QStringList> lines;
    int withheld = 0; ///< personal values that no consent lets go; their cells are empty

    [[nodiscard]] QString text() const; ///< with tabs, as spreadsheets write it
    [[nodiscard]] QString html() const; ///< a table
    /// Both; the caller owns it.
    [[nodiscard]] QMimeData* toMimeData() const;
};

} // namespace atlas::ui::records
