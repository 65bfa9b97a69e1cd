#include "core/analysis/sdg_tally.h"
#include "core/dictionary/kinds/sdg_contribution.h"
#include "core/dictionary/vocabulary.h"
#include "core/figures/computations.h"

#include <algorithm>
#include <map>
#include <set>

namespace atlas::figures {

namespace {

namespace fields = dictionary::sdg_contribution;
using study::Condition;
using study::Filter;

constexpr double strongest = 3;
constexpr std::string_view negative = "negative";

std::string keyOf(const dictionary::Field& field)
{
    return std::string(field.key);
}

/// What does harm is no contribution; what nobody judged is taken as one.
Filter contributions(const Scope& scope)
{
    Filter filter = scope.filter(fields::kind.key);
    filter.all = {{keyOf(fields::direction), Condition::Test::except, {std::string(negative)}}};
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

using Counts = std::vector<analysis::SdgCount>;

bool isNegative(const analysis::SdgCount& count)
{
    return count.direction == negative;
}

/// Records that meet a condition, of those that count.
template <typename Test>
std::int64_t countIf(const Counts& counts, Test test)
{
    std::int64_t n = 0;
    for (const analysis::SdgCount& count : counts)
        n += !isNegative(count) && test(count) ? count.n : 0;
    return n;
}

/// What is left out, and what the rest rests on.
void addNotes(FigureData& data, const Scope& scope, const Counts& counts)
{
    std::int64_t harmful = 0;
    for (const analysis::SdgCount& count : counts)
        harmful += isNegative(count) ? count.n : 0;
    addNote(data, ATLAS_PLURAL("report", "%n contributions with a negative effect are not counted."),
            harmful);
    addNote(data, ATLAS_PLURAL("report", "%n of the contributions are claimed only, without evidence."),
            countIf(counts, [](const auto& count) { return count.claimed; }));
    addNote(data, ATLAS_PLURAL("report", "%n contributions without a goal are not shown."),
            countIf(counts, [](const auto& count) { return count.goal.empty(); }));
    data.sources = {scope.recordsSource()};
}

Result<Counts> tally(const Scope& scope, analysis::SdgRows rows)
{
    if (auto read = scope.readAhead(fields::kind.key); !read)
        return forward(std::move(read));
    std::map<std::string, std::string> formOf;
    for (const dictionary::Term& term :
         scope.context().vocabularies->find(fields::national_form.vocabulary)->terms)
        formOf.emplace(term.code, term.parent);
    return analysis::tallyContributions(scope.cache(), *scope.context().file, scope.filter(fields::kind.key),
                                        rows, formOf);
}

/// Number and strength of what one row says of one goal.
struct Evidence {
    std::int64_t n = 0;
    std::int64_t judged = 0; ///< whose strength is known
    std::int64_t sum = 0;

    void add(const analysis::SdgCount& count)
    {
        n += count.n;
        const bool known = count.strength.size() == 1 && count.strength[0] >= '0' && count.strength[0] <= '3';
        judged += known ? count.n : 0;
        sum += known ? count.n * (count.strength[0] - '0') : 0;
    }
    [[nodiscard]] double mean() const { return static_cast<double>(sum) / static_cast<double>(judged); }
};

using Table = std::map<std::pair<std::string, std::string>, Evidence>; ///< by row and goal

Table tableOf(const Counts& counts)
{
    Table table;
    for (const analysis::SdgCount& count : counts)
        if (!isNegative(count))
            table[{count.study != 0 ? std::to_string(count.study) : count.form, count.goal}].add(count);
    return table;
}

enum class Shown : std::uint8_t { number, strength };

Cell cellOf(const Evidence& evidence, Shown shown, const Filter& records, const std::string& goal)
{
    Cell cell;
    cell.n = shown == Shown::number ? evidence.n : evidence.judged;
    if (cell.n == 0)
        return cell;
    cell.state = CellState::value;
    cell.value = shown == Shown::number ? static_cast<double>(cell.n) : evidence.mean();
    cell.records = records;
    cell.records->all.push_back({keyOf(fields::goal), Condition::Test::any_of, {goal}});
    if (shown == Shown::strength)
        cell.records->all.push_back({keyOf(fields::strength), Condition::Test::any_of, {"0", "1", "2", "3"}});
    return cell;
}

/// One row of the map. Where it has any contributions, a goal without one is a zero; where it has none,
/// nothing is known.
void addRow(FigureData& data, Item item, const std::string& key, const Table& table, const Filter& records,
            Shown shown)
{
    const bool any =
        std::any_of(table.begin(), table.end(), [&](const auto& one) { return one.first.first == key; });
    data.rows.push_back(std::move(item));
    for (const Item& goal : data.columns) {
        const auto found = table.find({key, goal.code});
        Cell cell = found != table.end() ? cellOf(found->second, shown, records, goal.code) : Cell();
        if (any && shown == Shown::number)
            cell.state = CellState::value;
        data.n += cell.n;
        data.cells.push_back(std::move(cell));
    }
}

Result<FigureData> byCountry(const Scope& scope, FigureData data, Shown shown)
{
    const auto counts = tally(scope, analysis::SdgRows::study);
    if (!counts)
        return tl::unexpected(counts.error());
    const Table table = tableOf(*counts);
    for (const ScopeStudy& study : scope.studies()) {
        Filter records = contributions(scope);
        records.studies = {study.pk};
        addRow(data, {study.country, study.name, "", false}, std::to_string(study.pk), table, records, shown);
    }
    if (data.n == 0)
        return nothing(std::move(data));
    addNotes(data, scope, *counts);
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

/// The contributions of a form in any of the ways.
Filter ofForm(const Scope& scope, const std::string& form)
{
    Filter filter = contributions(scope);
    for (const analysis::SdgWay& way : analysis::sdg_ways) {
        Condition codes{std::string(way.path), Condition::Test::any_of, {}};
        if (way.path != fields::national_form.key)
            codes.values.emplace_back(form);
        else
            for (const dictionary::Term& term :
                 scope.context().vocabularies->find(fields::national_form.vocabulary)->terms)
                if (term.parent == form)
                    codes.values.emplace_back(term.code);
        filter.any.push_back({{keyOf(fields::subject), Condition::Test::any_of, {std::string(way.subject)}},
                              std::move(codes)});
    }
    return filter;
}

} // namespace

Result<FigureData> contributionsByCountry(const Scope& scope)
{
    FigureData data = begin(scope, "C25", ATLAS_TEXT("report", "Country"));
    data.subtitle = message(ATLAS_TEXT(
        "report", "Number of documented contributions by country and goal; not a measure of performance"));
    data.format.unit = message(ATLAS_TEXT("report", "contributions"));
    auto filled = byCountry(scope, std::move(data), Shown::number);
    if (filled && filled->n > 0)
        filled->title = mostContributions(*filled);
    return filled;
}

Result<FigureData> strengthByCountry(const Scope& scope)
{
    FigureData data = begin(scope, "C25-strength", ATLAS_TEXT("report", "Country"));
    data.subtitle =
        message(ATLAS_TEXT("report", "Mean strength of the evidence by country and goal; documented "
                                     "contribution, not a measure of performance"));
    auto filled = byCountry(scope, std::move(data), Shown::strength);
    if (filled && filled->n > 0) {
        filled->title = strongestGoal(*filled);
        setStrength(*filled);
    }
    return filled;
}

Result<FigureData> strengthByForm(const Scope& scope)
{
    FigureData data = begin(scope, "C26", ATLAS_TEXT("report", "Form"));
    data.subtitle =
        message(ATLAS_TEXT("report", "Mean strength of the evidence by form and goal, %1; documented "
                                     "contribution, not a measure of performance"),
                {scope.place()});
    const auto counts = tally(scope, analysis::SdgRows::form);
    if (!counts)
        return tl::unexpected(counts.error());
    const Table table = tableOf(*counts);
    std::set<std::string> shown;
    for (const dictionary::Term& term :
         scope.context().vocabularies->find(fields::sse_form.vocabulary)->terms) {
        const bool any = std::any_of(table.begin(), table.end(), [&](const auto& one) {
            return one.first.first == term.code && one.second.judged > 0;
        });
        if (!any)
            continue;
        shown.insert(term.code);
        addRow(data, {term.code, scope.label(fields::sse_form.vocabulary, term.code), "", false}, term.code,
               table, ofForm(scope, term.code), Shown::strength);
    }
    if (data.n == 0)
        return nothing(std::move(data));
    data.title = strongestGoal(data);
    setStrength(data);
    addNote(data, ATLAS_PLURAL("report", "%n contributions of no single form are not shown."),
            countIf(*counts, [&](const auto& count) { return !shown.contains(count.form); }));
    addNotes(data, scope, *counts);
    return data;
}

} // namespace atlas::figures
