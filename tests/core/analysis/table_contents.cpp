#include "tests/core/analysis/table_contents.h"

#include <boost/test/unit_test.hpp>

namespace atlas::tests {

std::string shown(const analysis::Column& column, std::size_t row)
{
    const analysis::Chunk& chunk = *column.chunks[row / analysis::chunk_rows];
    const std::size_t at = row % analysis::chunk_rows;
    if (column.coded) {
        const std::uint32_t code = chunk.code(at);
        if (code == column.noRecordCode())
            return "none";
        return code == analysis::absent_code ? "∅" : "'" + column.list->text(code) + "'";
    }
    const std::int64_t number = chunk.number(at);
    if (number == analysis::no_record_number)
        return "none";
    return number == analysis::absent_number ? "∅" : std::to_string(number);
}

std::vector<std::string> contents(const analysis::ColumnTable& table)
{
    std::vector<std::string> lines;
    for (std::size_t row = 0; row < table.rows; ++row) {
        const auto& dead = table.dead[row / analysis::chunk_rows];
        std::string line = std::to_string(table.pkOf(row));
        BOOST_REQUIRE_EQUAL(table.rowOf(table.pkOf(row)).value(), row);
        if (dead && dead->code(row % analysis::chunk_rows) != 0)
            continue;
        for (const analysis::Column& column : table.columns)
            line += " " + shown(column, row);
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace atlas::tests
