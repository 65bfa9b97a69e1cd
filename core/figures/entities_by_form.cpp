#include "core/analysis/counting_rules.h"
#include "core/dictionary/kinds/entity.h"
#include "core/dictionary/vocabulary.h"
#include "core/figures/computations.h"
#include "core/study/record_store.h"

#include <algorithm>

namespace atlas::figures {

namespace {

namespace entity = dictionary::entity;
using study::Condition;

struct Bar {
    Item item;
    Cell cell;
};

Result<std::int64_t> addBar(std::vector<Bar>& bars, Item item, study::Filter filter,
                            const study::RecordStore& store)
{
    auto n = store.count(filter);
    if (!n || *n == 0)
        return n;
    Cell cell;
    cell.state = CellState::value;
    cell.value = static_cast<double>(*n);
    cell.n = *n;
    cell.records = std::move(filter);
    bars.push_back({std::move(item), std::move(cell)});
    return n;
}

} // namespace

Result<FigureData> entitiesByForm(const Scope& scope)
{
    FigureData data = scope.begin("C08");
    data.rowHeader = message(ATLAS_TEXT("report", "Form"));
    data.format.unit = message(ATLAS_TEXT("report", "entities"));
    data.subtitle = message(ATLAS_TEXT("report", "Number of entities by form, %1"), {scope.place()});
    data.columns = {onlyColumn()};
    const study::RecordStore store(*scope.context().file);
    const dictionary::Vocabulary* forms = scope.context().vocabularies->find(entity::sse_form.vocabulary);
    std::vector<Bar> bars;
    study::Filter filter = scope.filter(entity::kind.key);
    filter.all = {analysis::notClosed(), {}};
    Condition& form = filter.all.back();
    form.column = entity::sse_form.key;
    for (const dictionary::Term& term : forms->terms) {
        form.values = {term.code};
        const bool residual = term.code == "OTHER";
        if (auto n =
                addBar(bars, {term.code, scope.label(forms->key, term.code), "", residual}, filter, store);
            !n)
            return forward(std::move(n));
    }
    form = {std::string(entity::sse_form.key), Condition::Test::absent, {}};
    if (auto n = addBar(bars, {"", message(ATLAS_TEXT("report", "Not classified")), "", true}, filter, store);
        !n)
        return forward(std::move(n));
    std::stable_sort(bars.begin(), bars.end(), [](const Bar& left, const Bar& right) {
        return left.item.residual != right.item.residual ? right.item.residual : left.cell.n > right.cell.n;
    });
    for (Bar& bar : bars) {
        data.n += bar.cell.n;
        data.rows.push_back(std::move(bar.item));
        data.cells.push_back(std::move(bar.cell));
    }
    if (data.n == 0) {
        data.title = message(ATLAS_TEXT("report", "No entities are recorded yet"));
        data.notes.push_back(
            message(ATLAS_TEXT("report", "Add entities, or import a register, to see them by form.")));
        return data;
    }
    data.title =
        message(ATLAS_PLURAL("report", "%1 is the most frequent form: %2 of the %n entities recorded"),
                {data.rows.front().label,
                 Percent{100.0 * data.cells.front().value / static_cast<double>(data.n), 0}, data.n});
    const auto [least, most] =
        std::minmax_element(data.cells.begin(), data.cells.end(),
                            [](const Cell& left, const Cell& right) { return left.n < right.n; });
    data.logarithmic = most->n > 100 * least->n;
    filter.all = {{std::string(entity::activity_status.key), Condition::Test::any_of, {"closed"}}};
    auto closed = store.count(filter);
    if (!closed)
        return forward(std::move(closed));
    addNote(data, ATLAS_PLURAL("report", "%n closed entities are not counted."), *closed);
    data.sources = {scope.recordsSource()};
    return data;
}

} // namespace atlas::figures
