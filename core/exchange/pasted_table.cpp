#include "core/exchange/pasted_table.h"

#include "core/base/csv_text.h"
#include "core/base/text.h"
#include "core/exchange/cell_value.h"
#include "core/exchange/dialect.h"
#include "core/exchange/record_parser.h"

#include <algorithm>

namespace atlas::exchange {
namespace {

constexpr std::size_t sample_bytes = std::size_t{128} * 1024;

Dialect dialectOf(std::string_view text, char delimiter)
{
    const std::string_view sample = text.substr(0, sample_bytes);
    Dialect dialect = detectDialect(sample, sample.size() == text.size());
    // What a spreadsheet copies is divided by tabs, however many commas stand in its cells.
    if (sample.find('\t') != std::string_view::npos)
        dialect.delimiter = '\t';
    if (delimiter != 0)
        dialect.delimiter = delimiter;
    return dialect;
}

Result<void> refuseForeign(std::string_view text)
{
    if (text.size() > PastedTable::most_bytes)
        return fail(ErrorCode::table_malformed, {{"row", "1"}, {"detail", "more than 256 MiB"}});
    if (!text::isUtf8(text) || text.find('\0') != std::string_view::npos)
        return fail(ErrorCode::table_encoding, {{"row", "1"}, {"detail", "UTF-8"}});
    return {};
}

} // namespace

std::string_view PastedTable::cell(std::size_t row, std::size_t column) const
{
    const std::size_t at = m_rows[row] + column;
    if (at >= m_rows[row + 1])
        return {};
    return std::string_view(m_text).substr(m_cells[at].begin, m_cells[at].size);
}

void PastedTable::addCell(std::string_view cell)
{
    const std::string_view kept = trimmedCell(withoutFormulaMark(trimmedCell(cell)));
    m_cells.push_back({static_cast<std::uint32_t>(m_text.size()), static_cast<std::uint32_t>(kept.size())});
    m_text += kept;
}

void PastedTable::endRow()
{
    const auto first = m_cells.begin() + static_cast<std::ptrdiff_t>(m_rows.back());
    if (std::all_of(first, m_cells.end(), [](const Place& place) { return place.size == 0; })) {
        m_cells.erase(first, m_cells.end());
        return;
    }
    m_width = std::max(m_width, m_cells.size() - m_rows.back());
    m_rows.push_back(m_cells.size());
}

Result<PastedTable> PastedTable::checked(Result<PastedTable> table, TableLimits limits)
{
    if (table && table->rows() == 0)
        return fail(ErrorCode::table_empty);
    if (table && table->width() > limits.columns)
        return fail(ErrorCode::table_too_wide, {{"limit", std::to_string(limits.columns)}});
    return table;
}

Result<PastedTable> PastedTable::fromText(std::string_view text, char delimiter, TableLimits limits)
{
    if (auto readable = refuseForeign(text); !readable)
        return forward(std::move(readable));
    const Dialect dialect = dialectOf(text, delimiter);
    text.remove_prefix(separatorLine(text));
    auto table = read(text, dialect, limits);
    // Text that was typed, not copied from cells, may begin with a quote that nothing closes.
    if (!table && table.error().code == ErrorCode::table_malformed)
        table = readPlainly(text, dialect.delimiter, limits);
    return checked(std::move(table), limits);
}

Result<PastedTable> PastedTable::read(std::string_view text, Dialect dialect, TableLimits limits)
{
    PastedTable table;
    table.m_text.reserve(text.size());
    RecordScanner scanner(dialect, limits);
    RecordParser parser(dialect.delimiter);
    std::int64_t line = 1;
    while (!text.empty()) {
        if (const auto found = scanner.scan(text, true, line); !found)
            return tl::unexpected<Error>(found.error());
        // No spreadsheet writes text behind the quote that closes a cell of several lines.
        if (!scanner.oddCells().empty() &&
            text.substr(0, scanner.length()).find('\n') != std::string_view::npos)
            return fail(ErrorCode::table_malformed, {{"row", std::to_string(line)}, {"detail", "quotes"}});
        if (!scanner.blank()) {
            const auto cells = parser.parse(text.substr(0, scanner.length()), scanner, line);
            if (!cells)
                return tl::unexpected<Error>(cells.error());
            for (const std::string_view cell : *cells)
                table.addCell(cell);
            table.endRow();
        }
        line += scanner.lines();
        text.remove_prefix(scanner.consumed());
        scanner.reset();
    }
    return table;
}

Result<PastedTable> PastedTable::readPlainly(std::string_view text, char delimiter, TableLimits limits)
{
    PastedTable table;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of("\r\n"), text.size());
        std::string_view row = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        while (true) {
            const std::size_t next = row.find(delimiter);
            if (row.substr(0, next).size() > limits.cellBytes)
                return fail(ErrorCode::table_cell_large, {{"row", std::to_string(table.rows() + 1)},
                                                          {"column", "1"},
                                                          {"limit", std::to_string(limits.cellBytes)}});
            table.addCell(row.substr(0, next));
            if (next == std::string_view::npos)
                break;
            row.remove_prefix(next + 1);
        }
        table.endRow();
    }
    return table;
}

} // namespace atlas::exchange
