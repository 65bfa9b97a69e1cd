#pragma once

#include "core/exchange/table_reader.h"

#include <string>
#include <string_view>
#include <vector>

namespace atlas::exchange::test {

struct Line {
    std::int64_t line = 0;
    std::vector<std::string> cells;
    std::size_t width = 0;
    std::size_t odd = 0;
};

/// A table read whole: what was understood, or the error that ended it after the rows before it.
struct Table {
    TableShape shape;
    std::vector<Line> rows;
    Error error;
    bool ok = false;
};

[[nodiscard]] Table readTable(const std::filesystem::path& path, const TableOptions& options = {});
/// Writes the bytes to a file and reads that.
[[nodiscard]] Table readBytes(std::string_view bytes, const TableOptions& options = {});

/// "a|b / c|d": rows by slash, cells by bar.
[[nodiscard]] std::string joined(const std::vector<Line>& rows);
[[nodiscard]] std::string joined(const std::vector<std::string>& cells);

} // namespace atlas::exchange::test
