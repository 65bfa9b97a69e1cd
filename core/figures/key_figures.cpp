#include "core/analysis/counting_rules.h"
#include "core/base/decimal.h"
#include "core/dictionary/indicator_catalogue.h"
#include "core/dictionary/kinds/indicator.h"
#include "core/dictionary/kinds/source.h"
#include "core/dictionary/kinds/statistic.h"
#include "core/figures/computations.h"
#include "core/figures/statistic_parts.h"
#include "core/study/record_store.h"

#include <algorithm>

namespace atlas::figures {

namespace {

namespace statistic = dictionary::statistic;
using study::Condition;
using study::Record;
using study::RecordStore;

constexpr std::size_t most_tiles = 12;

study::Filter keyFigureFilter(const Scope& scope)
{
    study::Filter filter = scope.filter(statistic::kind.key);
    filter.all = {{std::string(statistic::key_figure.key), Condition::Test::any_of, {std::int64_t{1}}},
                  analysis::printable()};
    return filter;
}

/// The key figures in the order of the countries and, within one, of entry. An unflagged value that is chosen
/// before a flagged one of the same year takes its place.
Result<std::vector<Record>> chosenFigures(const Scope& scope)
{
    const RecordStore store(*scope.context().file);
    auto flagged = store.all(keyFigureFilter(scope));
    if (!flagged)
        return flagged;
    std::vector<Record> chosen = latestStatistics(scope, std::move(*flagged));
    study::Filter filter = scope.filter(statistic::kind.key);
    filter.all = {analysis::printable(),
                  {std::string(statistic::indicator.key), Condition::Test::any_of, {}}};
    for (const Record& record : chosen)
        filter.all.back().values.emplace_back(
            record.values.cell(record.layout().columnOf(statistic::indicator)));
    auto better = chosen.empty() ? Result<std::vector<Record>>() : store.all(filter);
    if (!better)
        return better;
    for (Record& record : chosen)
        for (const Record& rival : *better)
            if (statesValue(rival) && yearOf(record) == yearOf(rival) && sameThing(scope, record, rival) &&
                isChosenBefore(rival, record))
                record = rival;
    const auto place = [&](const Record& record) {
        return scope.find(record.study) - scope.studies().data();
    };
    std::stable_sort(chosen.begin(), chosen.end(),
                     [&](const Record& left, const Record& right) { return place(left) < place(right); });
    return chosen;
}

} // namespace

Result<FigureData> keyFigures(const Scope& scope)
{
    FigureData data = scope.begin("C01");
    data.rowHeader = message(ATLAS_TEXT("report", "Key figure"));
    data.subtitle = scope.place();
    data.columns = {onlyColumn()};
    auto chosen = chosenFigures(scope);
    if (!chosen)
        return forward(std::move(chosen));
    const std::size_t left = chosen->size() > most_tiles ? chosen->size() - most_tiles : 0;
    chosen->erase(chosen->end() - static_cast<std::ptrdiff_t>(left), chosen->end());
    auto cited = CitedStatistics::read(scope, *chosen);
    if (!cited)
        return forward(std::move(cited));
    for (const Record& record : *chosen) {
        data.rows.push_back({record.uid, cited->name(record), "", false});
        data.cells.push_back(cited->cell(record));
    }
    if (data.empty()) {
        data.title = message(ATLAS_TEXT("report", "No key figures are chosen yet"));
        data.notes.push_back(
            message(ATLAS_TEXT("report", "Mark up to 12 statistics as key figures to see them here.")));
        return data;
    }
    data.title = scope.studies().size() == 1
                     ? message(ATLAS_TEXT("report", "The social and solidarity economy of %1 in numbers"),
                               {scope.place()})
                     : message(ATLAS_TEXT("report", "The social and solidarity economy in numbers"));
    addNote(data, ATLAS_PLURAL("report", "%n more key figures are not shown."),
            static_cast<std::int64_t>(left));
    data.sources = cited->sources();
    return data;
}

} // namespace atlas::figures
