#include "ui/report/table_columns.h"

#include <algorithm>

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

std::vector<ColumnNeed> withShortOnesUnbroken(std::vector<ColumnNeed> needs, qreal total)
{
    std::vector<ColumnNeed*> byLength;
    qreal least = 0;
    for (ColumnNeed& need : needs) {
        byLength.push_back(&need);
        least += need.least;
    }
    std::sort(byLength.begin(), byLength.end(),
              [](const ColumnNeed* left, const ColumnNeed* right) { return left->natural < right->natural; });
    for (ColumnNeed* need : byLength) {
        const qreal more = need->natural - need->least;
        if (need->natural > shortColumn * total || least + more > mostForShortColumns * total)
            break;
        least += more;
        need->least = need->natural;
    }
    return needs;
}

} // namespace

std::vector<qreal> columnWidths(const std::vector<ColumnNeed>& asked, qreal total)
{
    const std::vector<ColumnNeed> needs = withShortOnesUnbroken(asked, total);
    qreal natural = 0;
    qreal least = 0;
    for (const ColumnNeed& need : needs) {
        natural += need.natural;
        least += need.least;
    }
    if (least >= total)
        return shared(needs, total, [](const ColumnNeed& need) { return need.least; });
    const bool roomy = natural <= total;
    const qreal spare = total - (roomy ? natural : least);
    std::vector<qreal> widths = shared(needs, spare, [roomy](const ColumnNeed& need) {
        return need.weight * (roomy ? need.natural : need.natural - need.least);
    });
    for (std::size_t i = 0; i < needs.size(); ++i)
        widths[i] += roomy ? needs[i].natural : needs[i].least;
    return widths;
}

} // namespace atlas::ui::report
