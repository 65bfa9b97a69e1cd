#include "core/figures/figure_data.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace atlas::figures {

namespace {

/// Longer lists of names say less than a number.
constexpr std::size_t longestList = 6;

struct Place {
    std::size_t row = 0;
    std::size_t column = 0;
};

struct Survey {
    std::vector<Place> missing;
    std::size_t suppressed = 0;
    std::size_t values = 0;
    std::size_t zeros = 0;
    std::optional<Place> highest;
    std::optional<Place> lowest;
};

struct TypeText {
    const char* single;  ///< with one column
    const char* several; ///< with more
};

constexpr std::array<TypeText, 6> typeTexts{{
    {ATLAS_TEXT("report", "Bar chart. Categories: %1."),
     ATLAS_TEXT("report", "Bar chart. Categories: %1; series: %2.")},
    {ATLAS_TEXT("report", "Column chart. Categories: %1."),
     ATLAS_TEXT("report", "Column chart. Categories: %1; series: %2.")},
    {ATLAS_TEXT("report", "Line chart. Points in time: %1."),
     ATLAS_TEXT("report", "Line chart. Points in time: %1; lines: %2.")},
    {ATLAS_TEXT("report", "Key figures: %1."), ATLAS_TEXT("report", "Key figures: %1 rows, %2 columns.")},
    {ATLAS_TEXT("report", "Dot plot. Categories: %1."),
     ATLAS_TEXT("report", "Dot plot. Categories: %1; dots in each: %2.")},
    {ATLAS_TEXT("report", "Heat map. Rows: %1; columns: 1."),
     ATLAS_TEXT("report", "Heat map. Rows: %1; columns: %2.")},
}};

Survey survey(const FigureData& data)
{
    Survey found;
    for (std::size_t row = 0; row < data.rows.size(); ++row) {
        for (std::size_t column = 0; column < data.columns.size(); ++column) {
            const Cell& cell = data.at(row, column);
            if (cell.state == CellState::suppressed) {
                ++found.suppressed;
            } else if (!holdsValue(cell)) {
                found.missing.push_back({row, column});
            } else {
                ++found.values;
                found.zeros += cell.value == 0 ? 1 : 0;
                if (!found.highest || cell.value > data.at(found.highest->row, found.highest->column).value)
                    found.highest = Place{row, column};
                if (!found.lowest || cell.value < data.at(found.lowest->row, found.lowest->column).value)
                    found.lowest = Place{row, column};
            }
        }
    }
    return found;
}

std::int64_t count(std::size_t size)
{
    return static_cast<std::int64_t>(size);
}

Message valueWithUnit(const FigureData& data, const Place& place)
{
    const Cell& cell = data.at(place.row, place.column);
    Message value = valueText(data, cell);
    if (data.format.unit.empty() || !cell.shown.empty())
        return value;
    return message(ATLAS_TEXT("report", "%1 %2"), {value, data.format.unit});
}

Message nameAt(const FigureData& data, const Place& place)
{
    return cellName(data, place.row, place.column);
}

void describeRange(const FigureData& data, const Survey& found, std::vector<Message>& sentences)
{
    if (data.at(found.highest->row, found.highest->column).value ==
            data.at(found.lowest->row, found.lowest->column).value &&
        found.values > 1) {
        sentences.push_back(
            message(ATLAS_TEXT("report", "Every value is %1."), {valueWithUnit(data, *found.highest)}));
        return;
    }
    if (found.values == 1) {
        sentences.push_back(message(ATLAS_TEXT("report", "%1: %2."),
                                    {nameAt(data, *found.highest), valueWithUnit(data, *found.highest)}));
        return;
    }
    sentences.push_back(message(ATLAS_TEXT("report", "Highest: %1 (%2)."),
                                {nameAt(data, *found.highest), valueWithUnit(data, *found.highest)}));
    sentences.push_back(message(ATLAS_TEXT("report", "Lowest: %1 (%2)."),
                                {nameAt(data, *found.lowest), valueWithUnit(data, *found.lowest)}));
}

void describeTrend(const FigureData& data, std::size_t column, std::vector<Message>& sentences)
{
    std::optional<Place> first;
    std::optional<Place> last;
    for (std::size_t row = 0; row < data.rows.size(); ++row) {
        if (!holdsValue(data.at(row, column)))
            continue;
        last = Place{row, column};
        if (!first)
            first = last;
    }
    if (!first || first->row == last->row)
        return;
    const Message from = valueWithUnit(data, *first);
    const Message to = valueWithUnit(data, *last);
    const Message& start = data.rows[first->row].label;
    const Message& end = data.rows[last->row].label;
    if (data.columns.size() == 1)
        sentences.push_back(
            message(ATLAS_TEXT("report", "From %1 (%2) to %3 (%4)."), {from, start, to, end}));
    else
        sentences.push_back(message(ATLAS_TEXT("report", "%1: from %2 (%3) to %4 (%5)."),
                                    {data.columns[column].label, from, start, to, end}));
}

void describeMissing(const FigureData& data, const Survey& found, std::vector<Message>& sentences)
{
    if (!found.missing.empty() && found.missing.size() <= longestList) {
        Message list = nameAt(data, found.missing.front());
        for (std::size_t i = 1; i < found.missing.size(); ++i)
            list = message(ATLAS_TEXT("report", "%1; %2"), {list, nameAt(data, found.missing[i])});
        sentences.push_back(message(ATLAS_TEXT("report", "No data: %1."), {list}));
    } else if (!found.missing.empty()) {
        sentences.push_back(message(ATLAS_TEXT("report", "No data in %1 of %2 places."),
                                    {count(found.missing.size()), count(data.cells.size())}));
    }
    if (found.suppressed > 0)
        sentences.push_back(
            message(ATLAS_TEXT("report", "Suppressed to protect respondents: %1 of %2 values."),
                    {count(found.suppressed), count(data.cells.size())}));
}

} // namespace

bool holdsValue(const Cell& cell)
{
    return cell.state == CellState::value && std::isfinite(cell.value);
}

bool FigureData::empty() const
{
    return std::none_of(cells.begin(), cells.end(), holdsValue);
}

Message valueText(const FigureData& data, const Cell& cell)
{
    if (cell.state == CellState::suppressed)
        return message(ATLAS_TEXT("report", "suppressed"));
    if (!holdsValue(cell))
        return message(ATLAS_TEXT("report", "no data"));
    if (!cell.shown.empty())
        return cell.shown;
    if (data.format.style == ValueFormat::Style::percent)
        return message("", {Percent{cell.value, data.format.digits}});
    return message("", {Real{cell.value, data.format.digits}});
}

Message cellName(const FigureData& data, std::size_t row, std::size_t column)
{
    if (data.columns.size() == 1)
        return data.rows[row].label;
    return message(ATLAS_TEXT("report", "%1, %2"), {data.rows[row].label, data.columns[column].label});
}

std::vector<Message> description(const FigureData& data)
{
    std::vector<Message> sentences;
    const TypeText& text = typeTexts[static_cast<std::size_t>(data.type)];
    if (data.columns.size() == 1)
        sentences.push_back(message(text.single, {count(data.rows.size())}));
    else
        sentences.push_back(message(text.several, {count(data.rows.size()), count(data.columns.size())}));
    if (data.empty()) {
        sentences.push_back(message(ATLAS_TEXT("report", "There are no data to show.")));
        return sentences;
    }
    const Survey found = survey(data);
    describeRange(data, found, sentences);
    if (data.type == FigureType::line) {
        for (std::size_t column = 0; column < data.columns.size() && column < longestList; ++column)
            describeTrend(data, column, sentences);
    }
    if (data.type == FigureType::heat_map && found.zeros > 0)
        sentences.push_back(message(ATLAS_TEXT("report", "Zero: %1 of %2 values."),
                                    {count(found.zeros), count(data.cells.size())}));
    describeMissing(data, found, sentences);
    return sentences;
}

} // namespace atlas::figures
