#include "core/figures/bars.h"

#include "core/dictionary/vocabulary.h"

#include <algorithm>
#include <limits>

namespace atlas::figures {

namespace {

constexpr double widest_linear = 100;

/// Where the code stands in the vocabulary; unknown ones behind all others.
std::size_t placeIn(const dictionary::Vocabulary* vocabulary, const std::string& code)
{
    const dictionary::Term* term = vocabulary != nullptr ? vocabulary->find(code) : nullptr;
    return term != nullptr ? static_cast<std::size_t>(term - vocabulary->terms.data())
                           : std::numeric_limits<std::size_t>::max();
}

} // namespace

std::vector<Bar> barsOf(const analysis::CrossTab& tab, const Scope& scope, const BarNames& names)
{
    const dictionary::Vocabulary* vocabulary = scope.context().vocabularies->find(names.vocabulary);
    std::vector<std::pair<std::size_t, std::size_t>> order; // place in the vocabulary, row
    for (std::size_t row = 0; row < tab.rows.size(); ++row)
        order.emplace_back(placeIn(vocabulary, codeOf(tab.rows[row])), row);
    std::sort(order.begin(), order.end());
    std::vector<Bar> bars;
    for (const auto& [place, row] : order) {
        const std::string code = codeOf(tab.rows[row]);
        const bool absent = dictionary::isAbsent(tab.rows[row]);
        Item item{code, absent ? names.absent : scope.label(names.vocabulary, code), "", false};
        item.residual = absent || names.residual.contains(code);
        bars.push_back({std::move(item), cellOf(tab, row)});
    }
    return bars;
}

void sortBars(std::vector<Bar>& bars)
{
    std::stable_sort(bars.begin(), bars.end(), [](const Bar& left, const Bar& right) {
        return left.item.residual != right.item.residual ? right.item.residual
                                                         : left.cell.value > right.cell.value;
    });
}

void setBars(FigureData& data, std::vector<Bar> bars)
{
    double least = std::numeric_limits<double>::infinity();
    double most = 0;
    for (Bar& bar : bars) {
        data.n += bar.cell.n;
        if (holdsValue(bar.cell) && bar.cell.value > 0) {
            least = std::min(least, bar.cell.value);
            most = std::max(most, bar.cell.value);
        }
        data.rows.push_back(std::move(bar.item));
        data.cells.push_back(std::move(bar.cell));
    }
    data.logarithmic = most > widest_linear * least;
}

const Bar* longest(const std::vector<Bar>& bars)
{
    const Bar* found = nullptr;
    for (const Bar& bar : bars)
        if (!bar.item.residual && (found == nullptr || bar.cell.value > found->cell.value))
            found = &bar;
    return found;
}

} // namespace atlas::figures
