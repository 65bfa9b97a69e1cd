#include "tests/core/exchange/read_table.h"

#include "tests/core/exchange/temporary.h"

namespace atlas::exchange::test {

Table readTable(const std::filesystem::path& path, const TableOptions& options)
{
    Table table;
    auto reader = TableReader::open(path, options);
    if (!reader) {
        table.error = reader.error();
        return table;
    }
    table.shape = reader->shape();
    const auto done = reader->read([&](const TableRow& row) {
        Line& line = table.rows.emplace_back();
        line.line = row.line;
        line.width = row.width;
        line.odd = row.odd.size();
        for (const std::string_view cell : row.cells)
            line.cells.emplace_back(cell);
        return true;
    });
    table.ok = done.has_value();
    if (!done)
        table.error = done.error();
    return table;
}

Table readBytes(std::string_view bytes, const TableOptions& options)
{
    const Folder folder;
    return readTable(folder.write("table.csv", bytes), options);
}

std::string joined(const std::vector<std::string>& cells)
{
    std::string text;
    for (const std::string& cell : cells)
        text += (&cell == &cells.front() ? "" : "|") + cell;
    return text;
}

std::string joined(const std::vector<Line>& rows)
{
    std::string text;
    for (const Line& row : rows)
        text += (&row == &rows.front() ? "" : " / ") + joined(row.cells);
    return text;
}

} // namespace atlas::exchange::test
