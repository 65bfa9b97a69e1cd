#pragma once

#include "core/base/result.h"
#include "core/exchange/record_scanner.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace atlas::exchange {

/// Rows of cells in memory, as a spreadsheet puts them on the clipboard. Cells are trimmed and lose the mark
/// that keeps a copied text from running as a formula; rows without any content are left out; a row may be
/// shorter than others.
class PastedTable {
public:
    /// What is taken at most; beyond, a file is the better way.
    static constexpr std::size_t most_bytes = std::size_t{256} * 1024 * 1024;

    /// Tabs between cells, as spreadsheets write them, with quotes around cells of several lines; without
    /// any tab the delimiter is found as for files. `delimiter` other than 0 is taken instead. Quotes that do
    /// not match are taken as they stand. table_empty, table_encoding for what is no Unicode,
    /// table_cell_large, table_too_wide, and table_malformed for more than most_bytes.
    [[nodiscard]] static Result<PastedTable> fromText(std::string_view text, char delimiter = 0,
                                                      TableLimits limits = {});
    /// The rows of every table of a page; what it shows beside them is left out. Errors as of fromText().
    [[nodiscard]] static Result<PastedTable> fromHtml(std::string_view html, TableLimits limits = {});

    [[nodiscard]] std::size_t rows() const { return m_rows.size() - 1; }
    [[nodiscard]] std::size_t width() const { return m_width; } ///< of the widest row
    /// "" behind the end of a short row.
    [[nodiscard]] std::string_view cell(std::size_t row, std::size_t column) const;

    /// Fill a table row by row. Only for the readers.
    void addCell(std::string_view cell);
    void endRow();

private:
    struct Place {
        std::uint32_t begin = 0;
        std::uint32_t size = 0;
    };
    [[nodiscard]] static Result<PastedTable> read(std::string_view text, Dialect dialect, TableLimits limits);
    [[nodiscard]] static Result<PastedTable> readPlainly(std::string_view text, char delimiter,
                                                         TableLimits limits);
    [[nodiscard]] static Result<PastedTable> checked(Result<PastedTable> table, TableLimits limits);

    std::string m_text;
    std::vector<Place> m_cells;
    std::vector<std::size_t> m_rows{0}; ///< where each row begins in m_cells, and where the last one ends
    std::size_t m_width = 0;
};

} // namespace atlas::exchange
