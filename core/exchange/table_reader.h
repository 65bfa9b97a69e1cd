#pragma once

#include "core/exchange/record_scanner.h"
#include "core/exchange/text_stream.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace atlas::exchange {

/// What the person settled; everything else is found out.
struct TableOptions {
    std::string encoding; ///< as ICU names it; empty: found
    char delimiter = 0;   ///< 0: found
    TableLimits limits;
};

/// How a table was read, and its head.
struct TableShape {
    Encoding encoding;
    Dialect dialect;
    std::vector<std::string> header; ///< trimmed; as wide as the file says, names may be empty or repeated
    std::int64_t headerLine = 1;
};

/// One row of data. Everything in it lives until the handler returns.
struct TableRow {
    std::int64_t line = 0; ///< line of the file it begins in; the first is 1
    std::span<const std::string_view>
        cells;                    ///< as typed; at most as many as the header has, fewer in a short row
    std::size_t width = 0;        ///< cells the row really has
    std::span<const OddCell> odd; ///< cells with text behind a closing quote, taken as they stand
};

/// A delimited text file, read row by row in bounded memory whatever its size. Rows without any content are
/// passed over.
class TableReader {
public:
    /// Finds encoding, delimiter and header. file_not_found, file_unreadable, table_empty, table_no_header
    /// (no cell of the first row holds a name), table_too_wide, and the errors of read() for the header.
    [[nodiscard]] static Result<TableReader> open(const std::filesystem::path& path,
                                                  TableOptions options = {});
    TableReader(TableReader&&) noexcept;
    ~TableReader();

    [[nodiscard]] const TableShape& shape() const;

    /// false stops the reading.
    using Handler = std::function<bool(const TableRow&)>;
    /// Hands over every row, from the first; may be called again. `cancelled` when the handler stopped it.
    /// table_encoding, table_cell_large, table_malformed name the row that cannot be read; the rows before it
    /// were handed over.
    [[nodiscard]] Result<void> read(const Handler& handler);

    /// Bytes of the file, and how many of them the current or last read has taken.
    [[nodiscard]] std::uint64_t size() const;
    [[nodiscard]] std::uint64_t position() const;

private:
    struct State;
    explicit TableReader(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace atlas::exchange
