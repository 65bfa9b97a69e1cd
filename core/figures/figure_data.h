#pragma once

#include "core/base/message.h"
#include "core/study/filter.h"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace atlas::figures {

/// How data are drawn. The first group is drawn by QtCharts, the second by the marks renderer.
enum class FigureType : std::uint8_t {
    bars,     ///< horizontal, one bar a row and column; long category names
    columns,  ///< vertical; rows are years or classes
    line,     ///< one line a column, rows are years
    tiles,    ///< key figures: a number with what it is
    dumbbell, ///< a dot per column on a common scale, one row a category
    heat_map, ///< rows x columns
};

/// A category of an axis: a bar, a row or column of a heat map, a line.
struct Item {
    std::string code;
    Message label;
    std::string colour;    ///< "#e5243b" where the field has fixed colours (SDG); "" for the palette
    bool residual = false; ///< "not classified", "other": drawn last and grey
};

enum class CellState : std::uint8_t { value, no_data, suppressed };

/// What stands at one row and column.
struct Cell {
    CellState state = CellState::no_data; ///< no data and zero are different statements
    double value = 0;
    std::int64_t n = 0;                   ///< records behind the value
    Message shown;                        ///< text beside the mark; empty: the value in the figure's format
    Message marker;                       ///< "estimate", "provisional"; travels into every export
    std::optional<study::Filter> records; ///< what a click lists
    Message unit = {};                    ///< where it is another than the figure's
    /// What was stated instead of one value, which is then its middle, to draw by and never to give out.
    std::optional<std::pair<double, double>> range = {};
};

struct ValueFormat {
    enum class Style : std::uint8_t { number, percent } style = Style::number;
    int digits = 0;
    Message unit; ///< "entities", "persons"; empty for percent
};

/// A computed figure: every number a reader sees, without a language and without a pixel. Its rows are its
/// data table, its CSV and its accessible description. Invariant: cells.size() == rows.size() *
/// columns.size().
struct FigureData {
    std::string id; ///< "C08"
    FigureType type = FigureType::bars;
    Message title;        ///< the takeaway, one sentence
    Message subtitle;     ///< measure, unit, place, year
    Message rowHeader;    ///< "Form"
    Message columnHeader; ///< "Year"; empty with a single column
    std::vector<Item> rows;
    std::vector<Item> columns; ///< at least one
    std::vector<Cell> cells;   ///< row by row
    ValueFormat format;
    bool logarithmic = false;
    std::optional<double> reference;    ///< a line at this value, such as 50 %
    std::optional<double> scaleMaximum; ///< end of the scale where it is fixed, such as 100 % or strength 3
    std::int64_t n = 0;                 ///< base: records counted
    std::vector<Message> notes;
    std::vector<Message> sources; ///< without the word "Source"
    bool demonstration = false;   ///< drawn from demonstration data; said on the figure

    [[nodiscard]] const Cell& at(std::size_t row, std::size_t column) const
    {
        return cells[row * columns.size() + column];
    }
    [[nodiscard]] bool empty() const; ///< no cell holds a value
};

/// A number can be drawn: neither missing, nor suppressed, nor infinite or NaN.
[[nodiscard]] bool holdsValue(const Cell& cell);

/// What a reader sees in place of the cell: `shown`, the number in the figure's format without its unit,
/// "no data" or "suppressed".
[[nodiscard]] Message valueText(const FigureData& data, const Cell& cell);

/// The category of a cell: the row, and the column where there is more than one.
[[nodiscard]] Message cellName(const FigureData& data, std::size_t row, std::size_t column);

/// The text alternative: what is shown, its range and extremes, what is missing. One sentence an entry, in
/// the language of the renderer.
[[nodiscard]] std::vector<Message> description(const FigureData& data);

} // namespace atlas::figures
