#include "ui/report/table_columns.h"

#include <algorithm>
#include <cmath>

namespace atlas::ui::report {
namespace {

template <typename Share>
std::vector<qreal> shared(const std::vector<ColumnNeed>& needs, qreal total, Share share)
{
    qreal sum = 0;
    for (const ColumnNeed& need : needs)
        sum += share(need);
    std::vector<qreal> widths;
    for (const ColumnNeed& need : needs) {
        const qreal even = total / static_cast<qreal>(needs.size());
        widths.push_back(sum > 0 ? total * share(need) / sum : even);
    }
    return widths;
}

// Numbers and names stay on one line as long as the long texts keep room enough.
constexpr qreal shortColumn = 0.25;
constexpr qreal mostForShortColumns = 0.65;

std::vector<qreal> startingWidths(const std::vector<ColumnNeed>& needs, qreal total)
{
    std::vector<std::size_t> byLength;
    std::vector<qreal> widths;
    qreal sum = 0;
    for (const ColumnNeed& need : needs) {
        byLength.push_back(widths.size());
        widths.push_back(need.least);
        sum += need.least;
    }
    std::sort(byLength.begin(), byLength.end(), [&needs](std::size_t left, std::size_t right) {
        return needs[left].natural < needs[right].natural;
    });
    for (const std::size_t column : byLength) {
        const qreal more = needs[column].natural - widths[column];
        if (needs[column].natural > shortColumn * total || sum + more > mostForShortColumns * total)
            break;
        sum += more;
        widths[column] = needs[column].natural;
    }
    return widths;
}

/// Gives away what is left in small steps, each to the column where it saves the most.
class WidthAuction {
public:
    WidthAuction(const std::vector<ColumnNeed>& needs, std::vector<qreal> widths, qreal padding)
        : m_needs(needs)
        , m_widths(std::move(widths))
        , m_padding(padding)
    {
        for (const ColumnNeed& need : needs)
            m_rows = std::max(m_rows, std::min(need.cells.size(), mostRows));
    }

    std::vector<qreal> run(qreal spare)
    {
        constexpr int steps = 40;
        const qreal step = spare / steps;
        for (int i = 0; i < steps; ++i) {
            std::size_t best = 0;
            double bestCost = -1;
            for (std::size_t column = 0; column < m_widths.size(); ++column) {
                m_widths[column] += step;
                const double found = cost();
                m_widths[column] -= step;
                const bool better =
                    bestCost < 0 || found < bestCost || (found == bestCost && hunger(column) > hunger(best));
                if (better) {
                    best = column;
                    bestCost = found;
                }
            }
            m_widths[best] += step;
        }
        return m_widths;
    }

private:
    static constexpr std::size_t mostRows = 60; ///< the others will not be much different

    // Not rounded up: a step too small for a whole line must still count. Lines end before the edge, by some
    // third of a word, which is what slivers pay for.
    [[nodiscard]] double lines(std::size_t column, std::size_t row) const
    {
        if (row >= m_needs[column].cells.size())
            return 0;
        const qreal room = std::max(m_widths[column] - m_padding, 1.0);
        const qreal text = m_needs[column].cells[row] - m_padding;
        const qreal ragged = (m_needs[column].least - m_padding) / 3;
        return text <= room ? 1 : text / std::max(room - ragged, room / 3);
    }

    // Height of all rows; of equal ones, the one with fewer lines in its lower cells.
    [[nodiscard]] double cost() const
    {
        double sum = 0;
        for (std::size_t row = 0; row < m_rows; ++row) {
            double highest = 0;
            double all = 0;
            for (std::size_t column = 0; column < m_widths.size(); ++column) {
                const double count = lines(column, row);
                highest = std::max(highest, count);
                all += count;
            }
            sum += highest + all / 100;
        }
        return sum;
    }

    [[nodiscard]] qreal hunger(std::size_t column) const
    {
        return (m_needs[column].natural - m_widths[column]) * m_needs[column].weight;
    }

    const std::vector<ColumnNeed>& m_needs;
    std::vector<qreal> m_widths;
    qreal m_padding;
    std::size_t m_rows = 0;
};

} // namespace

std::vector<qreal> columnWidths(const std::vector<ColumnNeed>& needs, qreal total, qreal padding)
{
    qreal natural = 0;
    qreal least = 0;
    for (const ColumnNeed& need : needs) {
        natural += need.natural;
        least += need.least;
    }
    if (least >= total)
        return shared(needs, total, [](const ColumnNeed& need) { return need.least; });
    if (natural <= total) {
        std::vector<qreal> widths =
            shared(needs, total - natural, [](const ColumnNeed& need) { return need.weight * need.natural; });
        for (std::size_t i = 0; i < needs.size(); ++i)
            widths[i] += needs[i].natural;
        return widths;
    }
    std::vector<qreal> widths = startingWidths(needs, total);
    qreal taken = 0;
    for (const qreal width : widths)
        taken += width;
    return WidthAuction(needs, std::move(widths), padding).run(total - taken);
}

} // namespace atlas::ui::report
