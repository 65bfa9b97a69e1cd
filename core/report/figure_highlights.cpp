#include "core/report/figure_highlights.h"

#include <algorithm>

namespace atlas::report {
namespace {

struct Bar {
    const Message* label = nullptr;
    double value = 0;
    Message shown;
};

/// Bars that stand for something, longest first; the residual ones stand for what is not known.
std::vector<Bar> sortedBars(const figures::FigureData& data)
{
    std::vector<Bar> bars;
    for (std::size_t row = 0; row < data.rows.size(); ++row) {
        const figures::Cell& cell = data.at(row, 0);
        if (!data.rows[row].residual && figures::holdsValue(cell))
            bars.push_back({&data.rows[row].label, cell.value, figures::valueText(data, cell)});
    }
    std::stable_sort(bars.begin(), bars.end(),
                     [](const Bar& left, const Bar& right) { return left.value > right.value; });
    return bars;
}

/// How many come first without leaving out one that is as large as the last of them.
std::size_t leading(const std::vector<Bar>& bars)
{
    std::size_t count = std::min<std::size_t>(3, bars.size() - 1);
    while (count > 0 && bars[count - 1].value <= bars[count].value)
        --count;
    return count;
}

/// Whether a bar is as long as the number of its records. Only then are the bars parts of the figure's base;
/// numbers that sources state are of different years and definitions, and nothing adds them up.
bool countsRecords(const figures::FigureData& data)
{
    return std::all_of(data.cells.begin(), data.cells.end(), [](const figures::Cell& cell) {
        return !figures::holdsValue(cell) || cell.value == static_cast<double>(cell.n);
    });
}

} // namespace

Message largestBars(const figures::FigureData& data)
{
    if (data.type != figures::FigureType::bars || data.columns.size() != 1 || data.n <= 0 ||
        !countsRecords(data))
        return {};
    const std::vector<Bar> bars = sortedBars(data);
    const std::size_t count = bars.empty() ? 0 : leading(bars);
    double sum = 0;
    for (std::size_t i = 0; i < count; ++i)
        sum += bars[i].value;
    const Percent share{100 * sum / static_cast<double>(data.n), 0};
    if (count == 2)
        return message(
            ATLAS_TEXT("report", "The two largest are %1 (%2) and %3 (%4); together they make up %5."),
            {*bars[0].label, bars[0].shown, *bars[1].label, bars[1].shown, share});
    if (count == 3)
        return message(
            ATLAS_TEXT("report",
                       "The three largest are %1 (%2), %3 (%4) and %5 (%6); together they make up %7."),
            {*bars[0].label, bars[0].shown, *bars[1].label, bars[1].shown, *bars[2].label, bars[2].shown,
             share});
    return {};
}

} // namespace atlas::report
