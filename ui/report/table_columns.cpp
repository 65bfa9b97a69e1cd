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

} // namespace

std::vector<qreal> columnWidths(const std::vector<ColumnNeed>& needs, qreal total)
{
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
