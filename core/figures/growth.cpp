#include "core/dictionary/kinds/entity.h"
#include "core/dictionary/vocabulary.h"
#include "core/figures/computations.h"

#include <algorithm>
#include <array>

namespace atlas::figures {

namespace {

namespace entity = dictionary::entity;
using study::Condition;
using study::Filter;

/// As many columns as can be told apart; those of several years have longer names.
constexpr std::int64_t most_years = 30;
constexpr std::int64_t most_classes = 20;
constexpr std::array<std::int64_t, 7> class_widths{1, 5, 10, 20, 50, 100, 500};
constexpr std::int64_t longest_line = 40;
constexpr std::size_t most_lines = 4;

std::string yearColumn()
{
    return std::string(entity::founded_year.key);
}

Year asYear(std::int64_t year)
{
    return {static_cast<std::int32_t>(year)};
}

/// How many entities were founded in each year, and how many in one that is not known.
struct YearCounts {
    Filter filter;                                             ///< what was counted
    std::vector<std::pair<std::int64_t, std::int64_t>> counts; ///< year and number, ascending
    std::int64_t known = 0;
    std::int64_t unknown = 0;

    [[nodiscard]] std::int64_t within(std::int64_t from, std::int64_t to) const
    {
        std::int64_t sum = 0;
        for (const auto& [year, n] : counts)
            sum += year >= from && year <= to ? n : 0;
        return sum;
    }
    /// The latest year from which on at least half of those with a known year were founded.
    [[nodiscard]] std::int64_t median() const
    {
        std::int64_t later = 0;
        for (auto one = counts.rbegin(); one != counts.rend(); ++one) {
            later += one->second;
            if (2 * later >= known)
                return one->first;
        }
        return 0;
    }
};

/// An entity count with the records founded from `from` to `to`; a `from` that is absent is open.
Cell counted(const Filter& filter, dictionary::Value from, std::int64_t to, std::int64_t n)
{
    Cell cell;
    cell.state = CellState::value; // a year without foundations is a true zero
    cell.value = static_cast<double>(n);
    cell.n = n;
    if (n > 0) {
        cell.records = filter;
        cell.records->all.push_back({yearColumn(), Condition::Test::between, {std::move(from), to}});
    }
    return cell;
}

std::int64_t classWidth(std::int64_t first, std::int64_t last)
{
    const auto fits = [&](std::int64_t width) {
        return last / width - first / width < (width == 1 ? most_years : most_classes);
    };
    const auto found = std::find_if(class_widths.begin(), class_widths.end(), fits);
    return found != class_widths.end() ? *found : last - first + 1;
}

void addClass(FigureData& data, const YearCounts& years, std::int64_t from, std::int64_t to)
{
    const Message label = from == to ? message("", {asYear(from)})
                                     : message(ATLAS_TEXT("report", "%1–%2"), {asYear(from), asYear(to)});
    data.rows.push_back({std::to_string(from), label, "", false});
    data.cells.push_back(counted(years.filter, from, to, years.within(from, to)));
}

Result<FigureData> begin(const Scope& scope, std::string_view id, std::string_view subtitle)
{
    FigureData data = scope.begin(id);
    data.rowHeader = message(ATLAS_TEXT("report", "Year"));
    data.subtitle = message(subtitle, {scope.place()});
    data.format.unit = message(ATLAS_TEXT("report", "entities"));
    data.columns = {onlyColumn()};
    if (auto noted = addInactiveNote(data, scope); !noted)
        return forward(std::move(noted));
    return data;
}

Result<void> end(FigureData& data, const Scope& scope, const YearCounts& years)
{
    data.n = years.known;
    addNote(data, ATLAS_PLURAL("report", "%n entities without a known founding year are not shown."),
            years.unknown);
    auto sources = entitySources(scope);
    if (!sources)
        return forward(std::move(sources));
    data.sources = std::move(*sources);
    return {};
}

FigureData noYears(FigureData data)
{
    return emptyFigure(
        std::move(data), ATLAS_TEXT("report", "No founding years are recorded yet"),
        ATLAS_TEXT("report", "Enter the year in which entities were founded, or import it with a register."));
}

/// One line: the forms it stands for, and how many of their entities were founded in each year.
struct Line {
    Item item;
    Condition forms;
    YearCounts years;
};

/// The foundations of one form in a cross-tabulation of years by forms.
std::vector<std::pair<std::int64_t, std::int64_t>> foundations(const analysis::CrossTab& tab,
                                                               std::size_t column)
{
    std::vector<std::pair<std::int64_t, std::int64_t>> counts;
    for (std::size_t row = 0; row < tab.rows.size(); ++row)
        if (const auto* year = std::get_if<std::int64_t>(&tab.rows[row]))
            counts.emplace_back(*year, tab.at(row, column).n);
    return counts;
}

Line lineOf(const Scope& scope, const analysis::CrossTab& tab, std::size_t column)
{
    const dictionary::Value& form = tab.columns[column];
    const std::string code = codeOf(form);
    Line line;
    line.forms = {std::string(entity::sse_form.key), Condition::Test::any_of, {form}};
    line.item = {code, scope.label(entity::sse_form.vocabulary, code), "", false};
    if (dictionary::isAbsent(form)) {
        line.forms = {std::string(entity::sse_form.key), Condition::Test::absent, {}};
        line.item.label = message(ATLAS_TEXT("report", "Not classified"));
        line.item.residual = true;
    }
    line.years.counts = foundations(tab, column);
    for (const auto& [year, n] : line.years.counts)
        line.years.known += n;
    return line;
}

/// Puts the lines behind the first few together.
void gatherRest(std::vector<Line>& lines)
{
    if (lines.size() <= most_lines)
        return;
    Line rest;
    rest.item = {"rest", message(ATLAS_TEXT("report", "Other forms")), "", true};
    rest.forms = {std::string(entity::sse_form.key), Condition::Test::any_of, {}};
    for (std::size_t index = most_lines - 1; index < lines.size(); ++index) {
        const Line& line = lines[index];
        const bool absent = line.forms.test == Condition::Test::absent;
        rest.forms.values.push_back(absent ? dictionary::Value() : line.forms.values.front());
        rest.years.counts.insert(rest.years.counts.end(), line.years.counts.begin(), line.years.counts.end());
    }
    lines.resize(most_lines - 1);
    lines.push_back(std::move(rest));
}

/// The forms with the most entities get a line each, the others one together.
std::vector<Line> linesOf(const Scope& scope, const analysis::CrossTab& tab)
{
    std::vector<Line> lines;
    for (std::size_t column = 0; column < tab.columns.size(); ++column)
        if (Line line = lineOf(scope, tab, column); line.years.known > 0)
            lines.push_back(std::move(line));
    std::stable_sort(lines.begin(), lines.end(), [](const Line& left, const Line& right) {
        return left.item.residual != right.item.residual ? right.item.residual
                                                         : left.years.known > right.years.known;
    });
    gatherRest(lines);
    return lines;
}

YearCounts countsOf(const analysis::CrossTab& tab)
{
    YearCounts years;
    years.filter = tab.query.filter;
    for (std::size_t row = 0; row < tab.rows.size(); ++row) {
        std::int64_t n = 0;
        for (std::size_t column = 0; column < tab.columns.size(); ++column)
            n += tab.at(row, column).n;
        if (dictionary::isAbsent(tab.rows[row])) {
            years.unknown = n;
            continue;
        }
        years.counts.emplace_back(std::get<std::int64_t>(tab.rows[row]), n);
        years.known += n;
    }
    return years;
}

Result<analysis::CrossTab> tabOf(const Scope& scope, bool byForm)
{
    analysis::CrossTabQuery query;
    query.filter = scope.filter(entity::kind.key);
    query.by = {yearColumn()};
    if (byForm)
        query.by.emplace_back(entity::sse_form.key);
    return scope.tab(std::move(query));
}

void addYears(FigureData& data, const std::vector<Line>& lines, const YearCounts& years)
{
    const std::int64_t last = years.counts.back().first;
    const std::int64_t first = std::max(years.counts.front().first, last - longest_line + 1);
    for (std::int64_t year = first; year <= last; ++year) {
        data.rows.push_back({std::to_string(year), message("", {asYear(year)}), "", false});
        for (const Line& line : lines) {
            Filter records = years.filter;
            records.all.push_back(line.forms);
            data.cells.push_back(counted(records, {}, year, line.years.within(0, year)));
        }
    }
    const auto before = static_cast<double>(years.within(0, first));
    data.title =
        message(ATLAS_PLURAL("report", "Of the %n entities with a known founding year, %2 existed in %3"),
                {years.known, Percent{100.0 * before / static_cast<double>(years.known), 0}, asYear(first)});
}

} // namespace

Result<FigureData> foundingYears(const Scope& scope)
{
    auto data = begin(scope, "C12", ATLAS_TEXT("report", "Number of entities by year of foundation, %1"));
    if (!data)
        return data;
    const auto tab = tabOf(scope, false);
    if (!tab)
        return tl::unexpected(tab.error());
    const YearCounts years = countsOf(*tab);
    if (years.known == 0)
        return noYears(std::move(*data));
    const std::int64_t first = years.counts.front().first;
    const std::int64_t last = years.counts.back().first;
    const std::int64_t width = classWidth(first, last);
    for (std::int64_t from = first / width * width; from <= last; from += width)
        addClass(*data, years, width == 1 ? from : std::max(from, first), std::min(from + width - 1, last));
    data->title = message(
        ATLAS_PLURAL("report", "Half of the %n entities with a known founding year are from %2 or later"),
        {years.known, asYear(years.median())});
    if (auto ended = end(*data, scope, years); !ended)
        return forward(std::move(ended));
    return data;
}

Result<FigureData> entitiesOverTime(const Scope& scope)
{
    auto data = begin(
        scope, "C12-total",
        ATLAS_TEXT("report", "Number of entities existing today that existed in the year, by form, %1"));
    if (!data)
        return data;
    const auto tab = tabOf(scope, true);
    if (!tab)
        return tl::unexpected(tab.error());
    const YearCounts years = countsOf(*tab);
    if (years.known == 0)
        return noYears(std::move(*data));
    const std::vector<Line> lines = linesOf(scope, *tab);
    data->columns.clear();
    data->columnHeader = message(ATLAS_TEXT("report", "Form"));
    for (const Line& line : lines)
        data->columns.push_back(line.item);
    addYears(*data, lines, years);
    data->notes.push_back(message(ATLAS_TEXT("report", "Entities that have closed or are dormant are in no "
                                                       "year, so earlier years had more than is shown.")));
    if (auto ended = end(*data, scope, years); !ended)
        return forward(std::move(ended));
    return data;
}

} // namespace atlas::figures
