#include "core/dictionary/kinds/entity.h"
#include "core/dictionary/kinds/sdg_contribution.h"
#include "core/dictionary/vocabulary.h"
#include "core/figures/computations.h"

#include <algorithm>
#include <array>
#include <map>

namespace atlas::figures {

namespace {

namespace fields = dictionary::sdg_contribution;
using study::Condition;
using study::Filter;

constexpr double strongest = 3;

std::string keyOf(const dictionary::Field& field)
{
    return std::string(field.key);
}

/// What does harm is no contribution; what nobody judged is taken as one.
Filter contributions(const Scope& scope)
{
    Filter filter = scope.filter(fields::kind.key);
    filter.all = {{keyOf(fields::direction), Condition::Test::except, {"negative"}}};
    return filter;
}

const dictionary::Vocabulary& goalsOf(const Scope& scope)
{
    return *scope.context().vocabularies->find(fields::goal.vocabulary);
}

FigureData begin(const Scope& scope, std::string_view id, std::string_view rowHeader)
{
    FigureData data = scope.begin(id);
    data.rowHeader = message(rowHeader);
    data.columnHeader = message(ATLAS_TEXT("report", "Goal"));
    for (const dictionary::Term& goal : goalsOf(scope).terms)
        data.columns.push_back({goal.code, scope.label(fields::goal.vocabulary, goal.code),
                                std::string(goal.attribute("colour")), false});
    return data;
}

/// The goal and its number: "Goal 8, Decent work and economic growth".
Message goalName(const FigureData& data, std::size_t column)
{
    return message(ATLAS_TEXT("report", "Goal %1, %2"),
                   {data.columns[column].code, data.columns[column].label});
}

FigureData nothing(FigureData data)
{
    return emptyFigure(
        std::move(data), ATLAS_TEXT("report", "No contributions to the goals are recorded yet"),
        ATLAS_TEXT("report",
                   "Record what entities, forms or the whole sector contribute to a goal, and how."));
}

/// What is left out, and what the rest rests on.
Result<void> addNotes(FigureData& data, const Scope& scope, const Filter& shown)
{
    Filter filter = scope.filter(fields::kind.key);
    filter.all = {{keyOf(fields::direction), Condition::Test::any_of, {"negative"}}};
    const auto negative = scope.count(filter);
    if (!negative)
        return tl::unexpected(negative.error());
    addNote(data, ATLAS_PLURAL("report", "%n contributions with a negative effect are not counted."),
            *negative);
    filter = shown;
    filter.all.push_back({keyOf(fields::strength), Condition::Test::any_of, {"0"}});
    const auto claimed = scope.count(filter);
    if (!claimed)
        return tl::unexpected(claimed.error());
    addNote(data, ATLAS_PLURAL("report", "%n of the contributions are claimed only, without evidence."),
            *claimed);
    filter = shown;
    filter.all.push_back({keyOf(fields::goal), Condition::Test::absent, {}});
    const auto aimless = scope.count(filter);
    if (!aimless)
        return tl::unexpected(aimless.error());
    addNote(data, ATLAS_PLURAL("report", "%n contributions without a goal are not shown."), *aimless);
    data.sources = {scope.recordsSource()};
    return {};
}

/// A row a country in the order of the studies. Where a country has contributions, a goal without any is a
/// zero; where it has none, nothing is known.
void addCountries(FigureData& data, const Scope& scope, const analysis::CrossTab& tab)
{
    const bool counts = tab.query.measure == analysis::Measure::count;
    for (const ScopeStudy& study : scope.studies()) {
        data.rows.push_back({study.country, study.name, "", false});
        const auto row = tab.row(study.pk);
        for (const Item& goal : data.columns) {
            const auto column = tab.column(goal.code);
            Cell cell = row && column ? cellOf(tab, *row, *column) : Cell();
            if (row && counts)
                cell.state = CellState::value;
            data.n += cell.n;
            data.cells.push_back(std::move(cell));
        }
    }
}

Result<FigureData> byCountry(const Scope& scope, FigureData data, analysis::CrossTabQuery query)
{
    query.filter = contributions(scope);
    query.by = {"study", keyOf(fields::goal)};
    auto tab = scope.tab(std::move(query));
    if (!tab)
        return forward(std::move(tab));
    addCountries(data, scope, *tab);
    if (auto noted = addNotes(data, scope, contributions(scope)); !noted)
        return forward(std::move(noted));
    return data;
}

/// The goal with the most records behind it; how many are equal to it.
struct Leading {
    std::size_t goal = 0;
    std::int64_t n = 0;
    int equal = 0;
};

Leading leadingGoal(const FigureData& data)
{
    Leading leading;
    for (std::size_t column = 0; column < data.columns.size(); ++column) {
        std::int64_t n = 0;
        for (std::size_t row = 0; row < data.rows.size(); ++row)
            n += data.at(row, column).n;
        if (n > leading.n)
            leading = {column, n, 0};
        leading.equal += n == leading.n ? 1 : 0;
    }
    return leading;
}

Message mostContributions(const FigureData& data)
{
    const auto [goal, n, equal] = leadingGoal(data);
    if (equal > 1)
        return message(ATLAS_PLURAL("report", "The %n contributions recorded, by goal"), {data.n});
    return message(ATLAS_PLURAL("report", "%1 has the most: %2 of the %n contributions recorded"),
                   {goalName(data, goal),
                    Percent{100.0 * static_cast<double>(n) / static_cast<double>(data.n), 0}, data.n});
}

/// The goal with the strongest evidence over all rows, among those with any.
Message strongestGoal(const FigureData& data)
{
    std::size_t best = 0;
    double highest = -1;
    for (std::size_t column = 0; column < data.columns.size(); ++column) {
        double sum = 0;
        std::int64_t n = 0;
        for (std::size_t row = 0; row < data.rows.size(); ++row) {
            sum += data.at(row, column).value * static_cast<double>(data.at(row, column).n);
            n += data.at(row, column).n;
        }
        if (n > 0 && sum / static_cast<double>(n) > highest) {
            highest = sum / static_cast<double>(n);
            best = column;
        }
    }
    return message(ATLAS_TEXT("report", "Evidence is strongest for %1: %2 of 3 on average"),
                   {goalName(data, best), Real{highest, 1}});
}

void setStrength(FigureData& data)
{
    data.format.digits = 1;
    data.scaleMaximum = strongest;
    data.notes.push_back(message(
        ATLAS_TEXT("report", "Strength of the evidence: 0 claimed only, 1 weak, 2 moderate, 3 strong.")));
}

/// The ways in which a contribution belongs to a form.
enum class Way : std::uint8_t { form, national_form, entity };
constexpr std::array ways{Way::form, Way::national_form, Way::entity};

struct WayTexts {
    std::string_view subject; ///< code of contribution_subject
    std::string_view path;    ///< where the form, or what leads to it, stands
};
constexpr std::array way_texts{WayTexts{"sse_form", "sse_form"}, WayTexts{"national_form", "national_form"},
                               WayTexts{"entity", "entity.sse_form"}};

/// Sum of strengths and records of one cell.
struct Strength {
    double sum = 0;
    std::int64_t n = 0;
};

using Strengths = std::map<std::pair<std::string, std::string>, Strength>; ///< by form and goal

/// The form that a code found in one of the ways stands for.
std::string formOf(const Scope& scope, Way way, const std::string& code)
{
    if (way != Way::national_form)
        return code;
    const dictionary::Term* term =
        scope.context().vocabularies->find(fields::national_form.vocabulary)->find(code);
    return term != nullptr ? term->parent : std::string();
}

Result<void> addWay(Strengths& strengths, const Scope& scope, Way way)
{
    const WayTexts& texts = way_texts.at(static_cast<std::size_t>(way));
    analysis::CrossTabQuery query;
    query.filter = contributions(scope);
    query.filter.all.push_back(
        {keyOf(fields::subject), Condition::Test::any_of, {std::string(texts.subject)}});
    query.by = {std::string(texts.path), keyOf(fields::goal)};
    query.measure = analysis::Measure::sum;
    query.value = keyOf(fields::strength);
    auto tab = scope.tab(std::move(query));
    if (!tab)
        return forward(std::move(tab));
    for (std::size_t row = 0; row < tab->rows.size(); ++row)
        for (std::size_t column = 0; column < tab->columns.size(); ++column) {
            const analysis::CrossTabCell& cell = tab->at(row, column);
            const std::string form = formOf(scope, way, codeOf(tab->rows[row]));
            Strength& strength = strengths[{form, codeOf(tab->columns[column])}];
            strength.sum += cell.value.value_or(0);
            strength.n += cell.n;
        }
    return {};
}

/// The contributions of a form in any of the ways.
Filter ofForm(const Scope& scope, const std::string& form)
{
    Filter filter = contributions(scope);
    for (const Way way : ways) {
        const WayTexts& texts = way_texts.at(static_cast<std::size_t>(way));
        Condition codes{std::string(texts.path), Condition::Test::any_of, {}};
        if (way != Way::national_form)
            codes.values.emplace_back(form);
        else
            for (const dictionary::Term& term :
                 scope.context().vocabularies->find(fields::national_form.vocabulary)->terms)
                if (term.parent == form)
                    codes.values.emplace_back(term.code);
        filter.any.push_back({{keyOf(fields::subject), Condition::Test::any_of, {std::string(texts.subject)}},
                              std::move(codes)});
    }
    return filter;
}

void addForm(FigureData& data, const Scope& scope, const Strengths& strengths, const std::string& form)
{
    const Filter records = ofForm(scope, form);
    data.rows.push_back({form, scope.label(fields::sse_form.vocabulary, form), "", false});
    for (const Item& goal : data.columns) {
        Cell cell;
        const auto found = strengths.find({form, goal.code});
        if (found != strengths.end() && found->second.n > 0) {
            cell.state = CellState::value;
            cell.n = found->second.n;
            cell.value = found->second.sum / static_cast<double>(cell.n);
            cell.records = records;
            cell.records->all.push_back({keyOf(fields::goal), Condition::Test::any_of, {goal.code}});
            cell.records->all.push_back({keyOf(fields::strength), Condition::Test::present, {}});
        }
        data.n += cell.n;
        data.cells.push_back(std::move(cell));
    }
}

} // namespace

Result<FigureData> contributionsByCountry(const Scope& scope)
{
    FigureData data = begin(scope, "C25", ATLAS_TEXT("report", "Country"));
    data.subtitle = message(ATLAS_TEXT(
        "report", "Number of documented contributions by country and goal; not a measure of performance"));
    data.format.unit = message(ATLAS_TEXT("report", "contributions"));
    auto filled = byCountry(scope, std::move(data), {});
    if (filled && filled->n == 0)
        return nothing(std::move(*filled));
    if (filled)
        filled->title = mostContributions(*filled);
    return filled;
}

Result<FigureData> strengthByCountry(const Scope& scope)
{
    FigureData data = begin(scope, "C25-strength", ATLAS_TEXT("report", "Country"));
    data.subtitle = message(ATLAS_TEXT("report", "Mean strength of the evidence by country and goal; "
                                                 "documented contribution, not a measure of performance"));
    analysis::CrossTabQuery query;
    query.measure = analysis::Measure::mean;
    query.value = keyOf(fields::strength);
    auto filled = byCountry(scope, std::move(data), std::move(query));
    if (filled && filled->empty())
        return nothing(std::move(*filled));
    if (filled) {
        filled->title = strongestGoal(*filled);
        setStrength(*filled);
    }
    return filled;
}

Result<FigureData> strengthByForm(const Scope& scope)
{
    FigureData data = begin(scope, "C26", ATLAS_TEXT("report", "Form"));
    data.subtitle = message(ATLAS_TEXT("report", "Mean strength of the evidence by form and goal, %1; "
                                                 "documented contribution, not a measure of performance"),
                            {scope.place()});
    Strengths strengths;
    for (const Way way : ways)
        if (auto added = addWay(strengths, scope, way); !added)
            return forward(std::move(added));
    for (const dictionary::Term& term :
         scope.context().vocabularies->find(fields::sse_form.vocabulary)->terms) {
        const bool any = std::any_of(strengths.begin(), strengths.end(), [&](const auto& one) {
            return one.first.first == term.code && one.second.n > 0;
        });
        if (any)
            addForm(data, scope, strengths, term.code);
    }
    if (data.n == 0)
        return nothing(std::move(data));
    data.title = strongestGoal(data);
    setStrength(data);
    std::int64_t unassigned = -data.n;
    for (const auto& [place, strength] : strengths)
        unassigned += place.second.empty() ? 0 : strength.n;
    Filter shared = contributions(scope);
    shared.all.push_back(
        {keyOf(fields::subject), Condition::Test::except, {"sse_form", "national_form", "entity"}});
    const auto of = scope.count(shared);
    if (!of)
        return tl::unexpected(of.error());
    addNote(data, ATLAS_PLURAL("report", "%n contributions of no single form are not shown."),
            *of + unassigned);
    if (auto noted = addNotes(data, scope, contributions(scope)); !noted)
        return forward(std::move(noted));
    return data;
}

} // namespace atlas::figures
