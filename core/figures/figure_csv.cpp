#include "core/figures/figure_csv.h"

#include "core/base/csv_text.h"

#include <array>
#include <charconv>
#include <string_view>

namespace atlas::figures {

namespace {

constexpr std::string_view header =
    "figure,title,subtitle,row_code,row,column_code,column,value,low,high,unit,state,n,"
    "marker,notes,sources,demonstration\r\n";

void appendText(std::string& line, std::string text)
{
    appendCsvField(line, withoutFormula(std::move(text)));
    line += ',';
}

std::string joined(const std::vector<Message>& messages, const Render& render)
{
    std::string text;
    for (const Message& part : messages) {
        if (!text.empty())
            text += " | ";
        text += render(part);
    }
    return text;
}

/// A range has no value: its middle is a number that nobody stated.
void appendValue(std::string& line, const Cell& cell)
{
    const bool holds = holdsValue(cell);
    line += holds && !cell.range ? fileNumber(cell.value) : std::string();
    line += ',';
    line += holds && cell.range ? fileNumber(cell.range->first) : std::string();
    line += ',';
    line += holds && cell.range ? fileNumber(cell.range->second) : std::string();
    line += ',';
}

std::string_view stateName(const Cell& cell)
{
    if (cell.state == CellState::suppressed)
        return "suppressed";
    return holdsValue(cell) ? "value" : "no_data";
}

} // namespace

std::string fileNumber(double value)
{
    // The longest double without an exponent is 5e-324: a sign, "0." and 324 digits, or 309 digits before the
    // point.
    std::array<char, 400> buffer{};
    const auto [end, error] =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed);
    return error == std::errc{} ? std::string(buffer.data(), end) : std::string();
}

std::string csv(const FigureData& data, const Render& render)
{
    std::string start;
    appendText(start, data.id);
    appendText(start, render(data.title));
    appendText(start, render(data.subtitle));
    const std::string unit =
        data.format.style == ValueFormat::Style::percent ? std::string("%") : render(data.format.unit);
    std::string end;
    appendText(end, joined(data.notes, render));
    appendText(end, joined(data.sources, render));
    end += data.demonstration ? "yes\r\n" : "no\r\n";

    std::string out(header);
    for (std::size_t row = 0; row < data.rows.size(); ++row) {
        for (std::size_t column = 0; column < data.columns.size(); ++column) {
            const Cell& cell = data.at(row, column);
            out += start;
            appendText(out, data.rows[row].code);
            appendText(out, render(data.rows[row].label));
            appendText(out, data.columns[column].code);
            appendText(out, render(data.columns[column].label));
            appendValue(out, cell);
            appendText(out, cell.unit.empty() ? unit : render(cell.unit));
            out += stateName(cell);
            out += ',';
            if (cell.state != CellState::suppressed)
                out += std::to_string(cell.n);
            out += ',';
            appendText(out, render(cell.marker));
            out += end;
        }
    }
    return out;
}

} // namespace atlas::figures
