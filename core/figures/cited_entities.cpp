#include "core/analysis/counting_rules.h"
#include "core/dictionary/kinds/indicator.h"
#include "core/dictionary/kinds/statistic.h"
#include "core/dictionary/vocabulary.h"
#include "core/figures/bars.h"
#include "core/figures/computations.h"
#include "core/figures/statistic_parts.h"
#include "core/study/record_store.h"

#include <algorithm>
#include <array>

namespace atlas::figures {

namespace {

namespace statistic = dictionary::statistic;
using study::Condition;
using study::Record;

constexpr std::string_view entities_code = "N_ENT";
/// Units of count that are entities, whatever their form; the first is what a value without one counts.
constexpr std::array<std::string_view, 2> entity_units{"entities", "cooperatives"};

/// Numbers of entities of one form in a whole country, as sources give them, of all years.
Result<std::vector<Record>> citedNumbers(const Scope& scope)
{
    const study::RecordStore store(*scope.context().file);
    study::Filter filter = scope.filter(dictionary::indicator::kind.key);
    filter.all = {{std::string(dictionary::indicator::code.key),
                   Condition::Test::any_of,
                   {std::string(entities_code)}}};
    const auto indicators = store.ids(filter, {"pk"});
    if (!indicators || indicators->empty())
        return indicators ? Result<std::vector<Record>>() : tl::unexpected(indicators.error());
    filter = scope.filter(statistic::kind.key);
    filter.all = {{std::string(statistic::indicator.key),
                   Condition::Test::any_of,
                   {indicators->begin(), indicators->end()}}};
    for (const dictionary::Field& field : statistic::what)
        if (field.type == dictionary::FieldType::choice)
            filter.all.push_back(
                {std::string(field.key),
                 field.key == statistic::sse_form.key ? Condition::Test::present : Condition::Test::absent,
                 {}});
    filter.all.push_back(analysis::printable());
    return store.all(filter);
}

/// Rule V25: what counts something else has no place on the axis. Returns how many those were; the others
/// count one and the same unit afterwards.
std::int64_t leaveOutOtherUnits(std::vector<Record>& numbers)
{
    const auto isOther = [](const Record& record) {
        const std::string_view unit = record.values.text(statistic::unit_of_count);
        return !unit.empty() &&
               std::find(entity_units.begin(), entity_units.end(), unit) == entity_units.end();
    };
    const auto others = std::remove_if(numbers.begin(), numbers.end(), isOther);
    const auto n = std::distance(others, numbers.end());
    numbers.erase(others, numbers.end());
    for (Record& record : numbers)
        record.values.set(statistic::unit_of_count, entity_units.front());
    return n;
}

Bar barOf(const Record& record, const Scope& scope, const CitedStatistics& cited)
{
    const std::string form(record.values.text(statistic::sse_form));
    const Year year{static_cast<std::int32_t>(yearOf(record))};
    Bar bar;
    bar.item.code = form;
    bar.item.label =
        message(ATLAS_TEXT("report", "%1, %2"), {scope.label(statistic::sse_form.vocabulary, form), year});
    if (const ScopeStudy* study = scope.find(record.study); scope.studies().size() > 1 && study != nullptr)
        bar.item.label = message(ATLAS_TEXT("report", "%1: %2"), {study->name, bar.item.label});
    bar.item.residual = form == "OTHER";
    bar.cell = cited.cell(record);
    return bar;
}

} // namespace

Result<FigureData> citedEntitiesByForm(const Scope& scope)
{
    FigureData data = scope.begin("C08-cited");
    data.rowHeader = message(ATLAS_TEXT("report", "Form"));
    data.subtitle =
        message(ATLAS_TEXT("report", "Number of entities by form as sources state it, latest year, %1"),
                {scope.place()});
    data.format.unit = message(ATLAS_TEXT("report", "entities"));
    data.columns = {onlyColumn()};
    auto numbers = citedNumbers(scope);
    if (!numbers)
        return forward(std::move(numbers));
    addNote(data, ATLAS_PLURAL("report", "%n values that count something else are not shown."),
            leaveOutOtherUnits(*numbers));
    *numbers = latestStatistics(scope, std::move(*numbers));
    auto cited = CitedStatistics::read(scope, *numbers);
    if (!cited)
        return forward(std::move(cited));
    std::vector<Bar> bars;
    for (const Record& record : *numbers)
        if (Bar bar = barOf(record, scope, *cited); holdsValue(bar.cell))
            bars.push_back(std::move(bar));
    if (bars.empty())
        return emptyFigure(
            std::move(data), ATLAS_TEXT("report", "No numbers of entities are cited yet"),
            ATLAS_TEXT("report", "Enter statistics of the indicator N_ENT by form, with their sources."));
    sortBars(bars);
    const Bar* most = longest(bars);
    const Bar& first = most != nullptr ? *most : bars.front();
    data.title = message(ATLAS_TEXT("report", "Most numerous in the sources: %1 with %2"),
                         {first.item.label, first.cell.shown});
    setBars(data, std::move(bars));
    data.n = 0; // nothing was counted
    data.sources = cited->sources();
    return data;
}

} // namespace atlas::figures
