#include "core/analysis/cross_tab.h"

#include "core/analysis/counting_rules.h"
#include "core/analysis/cross_tab_run.h"
#include "core/analysis/small_cells.h"
#include "core/study/filter_sql.h"
#include "core/study/study_file.h"

#include <algorithm>
#include <cmath>

namespace atlas::analysis {

namespace {

using dictionary::Value;
using study::ColumnPath;
using study::Condition;
using study::Filter;

double unitOf(std::string_view kind, std::string_view path)
{
    const dictionary::Field* field = fieldAt(kind, path);
    return field != nullptr ? std::pow(10.0, field->digits) : 1.0;
}

/// The condition on a path, where it belongs in a filter.
void addCondition(Filter& filter, Condition condition)
{
    ColumnPath path = ColumnPath::parse(condition.column);
    if (path.via == "parent") {
        condition.column = std::move(path.column);
        filter.parent.push_back(std::move(condition));
    } else {
        filter.all.push_back(std::move(condition));
    }
}

double median(std::vector<std::int64_t>& numbers)
{
    const auto middle = numbers.begin() + static_cast<std::ptrdiff_t>(numbers.size() / 2);
    std::nth_element(numbers.begin(), middle, numbers.end());
    if (numbers.size() % 2 == 1)
        return static_cast<double>(*middle);
    return (static_cast<double>(*std::max_element(numbers.begin(), middle)) + static_cast<double>(*middle)) /
           2;
}

/// Totals of one cell, over the groups that belong to it.
struct CellTotals {
    std::int64_t rows = 0;
    std::int64_t n = 0;
    Wide sum = 0;
    Wide of = 0;
    std::int64_t highest = absent_number;
    std::vector<std::uint32_t> groups;

    void add(const Totals& totals, std::size_t group)
    {
        rows += totals.rows[group];
        n += totals.n[group];
        sum += totals.sum[group];
        of += totals.of[group];
        highest = std::max(highest, totals.highest[group]);
        groups.push_back(static_cast<std::uint32_t>(group));
    }
};

/// From totals to the cells of the outcome.
class Outcome {
public:
    Outcome(const CrossTabQuery& query, const CrossTabRun& run)
        : m_query(query)
        , m_run(run)
        , m_totals(run.totals())
        , m_unit(unitOf(query.filter.kind, query.value))
        , m_ofUnit(unitOf(query.filter.kind, query.of))
        , m_ofPersons(tellsOfPersons(query))
    {
        if (query.measure == Measure::median)
            m_sorted = run.sorted(m_totals, m_starts);
    }
    [[nodiscard]] CrossTab table();

private:
    [[nodiscard]] std::vector<CellTotals> gather();
    [[nodiscard]] CrossTabCell cell(const CellTotals& totals) const;
    [[nodiscard]] std::optional<double> value(const CellTotals& totals) const;
    [[nodiscard]] double medianOf(const CellTotals& totals) const;

    const CrossTabQuery& m_query;
    const CrossTabRun& m_run;
    Totals m_totals;
    CellTotals m_all;
    std::vector<std::int64_t> m_sorted;
    std::vector<std::size_t> m_starts;
    double m_unit;
    double m_ofUnit;
    bool m_ofPersons;
};

double Outcome::medianOf(const CellTotals& totals) const
{
    std::vector<std::int64_t> numbers;
    numbers.reserve(static_cast<std::size_t>(totals.n));
    for (const std::uint32_t group : totals.groups)
        numbers.insert(numbers.end(), m_sorted.begin() + static_cast<std::ptrdiff_t>(m_starts[group]),
                       m_sorted.begin() + static_cast<std::ptrdiff_t>(m_starts[group + 1]));
    return median(numbers);
}

std::optional<double> Outcome::value(const CellTotals& totals) const
{
    const auto n = static_cast<double>(totals.n);
    const double sum = static_cast<double>(totals.sum) / m_unit;
    switch (m_query.measure) {
    case Measure::count:
        return static_cast<double>(totals.rows);
    case Measure::share:
        if (m_query.of.empty())
            return m_all.rows > 0 ? std::optional(100 * static_cast<double>(totals.rows) /
                                                  static_cast<double>(m_all.rows))
                                  : std::nullopt;
        return totals.of != 0 ? std::optional(100 * sum / (static_cast<double>(totals.of) / m_ofUnit))
                              : std::nullopt;
    default:
        break;
    }
    if (totals.n == 0)
        return std::nullopt;
    switch (m_query.measure) {
    case Measure::sum:
        return sum;
    case Measure::mean:
        return sum / n;
    case Measure::highest:
        return static_cast<double>(totals.highest) / m_unit;
    default:
        return medianOf(totals) / m_unit;
    }
}

CrossTabCell Outcome::cell(const CellTotals& totals) const
{
    const bool counts = m_query.value.empty();
    CrossTabCell cell;
    cell.n = counts ? totals.rows : totals.n;
    cell.missing = totals.rows - cell.n;
    cell.value = value(totals);
    cell.suppressed = m_ofPersons && cell.n > 0 && cell.n < least_persons;
    return cell;
}

std::vector<CellTotals> Outcome::gather()
{
    const GroupField& rows = m_run.rowField();
    const GroupField& columns = m_run.columnField();
    std::vector<CellTotals> cells(rows.categories.size() * columns.categories.size());
    for (std::size_t group = 0; group < m_run.groups(); ++group) {
        if (m_totals.rows[group] == 0)
            continue;
        m_all.add(m_totals, group);
        for (const std::uint32_t row : rows.members[group / columns.size])
            for (const std::uint32_t column : columns.members[group % columns.size])
                cells[row * columns.categories.size() + column].add(m_totals, group);
    }
    return cells;
}

CrossTab Outcome::table()
{
    const std::vector<CellTotals> cells = gather();
    const std::size_t width = m_run.columnField().categories.size();
    std::vector<bool> rowUsed(m_run.rowField().categories.size());
    std::vector<bool> columnUsed(width);
    for (std::size_t row = 0; row < rowUsed.size(); ++row)
        for (std::size_t column = 0; column < width; ++column)
            if (cells[row * width + column].rows > 0)
                rowUsed[row] = columnUsed[column] = true;
    CrossTab table;
    table.query = m_query;
    for (std::size_t row = 0; row < rowUsed.size(); ++row)
        if (rowUsed[row] || m_query.by.empty())
            table.rows.push_back(m_run.rowField().categories[row]);
    for (std::size_t column = 0; column < width; ++column)
        if (columnUsed[column] || m_query.by.size() < 2)
            table.columns.push_back(m_run.columnField().categories[column]);
    for (std::size_t row = 0; row < rowUsed.size(); ++row)
        for (std::size_t column = 0; column < width; ++column)
            if ((rowUsed[row] || m_query.by.empty()) && (columnUsed[column] || m_query.by.size() < 2))
                table.cells.push_back(cell(cells[row * width + column]));
    table.total = cell(m_all);
    return table;
}

Filter rules(const CrossTabQuery& query)
{
    if (query.asGiven)
        return query.filter;
    const bool people = query.measure != Measure::count && countsPeople(query.filter.kind, query.value);
    return people ? summed(query.filter) : counted(query.filter);
}

Result<void> require(ColumnCache& cache, const study::StudyFile& file, const CrossTabQuery& query)
{
    std::vector<std::string> paths = query.by;
    for (const std::string* path : {&query.value, &query.of})
        if (!path->empty())
            paths.push_back(*path);
    const auto requests = requestsOf(query.filter, paths);
    if (!requests)
        return tl::unexpected(requests.error());
    for (const ColumnRequest& request : *requests)
        if (auto read = cache.require(file, request); !read)
            return read;
    return {};
}

std::optional<std::size_t> placeOf(const std::vector<Value>& values, const Value& value)
{
    const auto found = std::find(values.begin(), values.end(), value);
    return found != values.end() ? std::optional(static_cast<std::size_t>(found - values.begin()))
                                 : std::nullopt;
}

} // namespace

Filter CrossTab::allRecords() const
{
    Filter filter = query.filter;
    for (const std::string* path : {&query.value, &query.of})
        if (!path->empty())
            addCondition(filter, {*path, Condition::Test::present, {}});
    return filter;
}

Filter CrossTab::records(std::size_t row, std::size_t column) const
{
    Filter filter = allRecords();
    const std::array<const Value*, 2> values{&rows[row], &columns[column]};
    for (std::size_t index = 0; index < query.by.size(); ++index) {
        const Value& value = *values.at(index);
        const bool choices = isChoices(filter.kind, query.by[index]);
        const Condition::Test present = choices ? Condition::Test::contains : Condition::Test::any_of;
        if (dictionary::isAbsent(value))
            addCondition(filter, {query.by[index], Condition::Test::absent, {}});
        else
            addCondition(filter, {query.by[index], present, {value}});
    }
    return filter;
}

std::optional<std::size_t> CrossTab::row(const Value& value) const
{
    return placeOf(rows, value);
}

std::optional<std::size_t> CrossTab::column(const Value& value) const
{
    return placeOf(columns, value);
}

Result<CrossTab> crossTab(ColumnCache& cache, const study::StudyFile& file, CrossTabQuery query)
{
    if (query.by.size() > 2)
        return fail(ErrorCode::invalid_argument, {{"detail", "more than two fields"}});
    query.filter = rules(query);
    if (auto read = require(cache, file, query); !read)
        return forward(std::move(read));
    auto run = CrossTabRun::prepare(cache, query);
    if (!run)
        return forward(std::move(run));
    return Outcome(query, *run).table();
}

Result<std::int64_t> countRecords(ColumnCache& cache, const study::StudyFile& file, const Filter& filter)
{
    CrossTabQuery query;
    query.filter = filter;
    query.asGiven = true;
    auto table = crossTab(cache, file, std::move(query));
    if (!table)
        return forward(std::move(table));
    return table->total.n;
}

} // namespace atlas::analysis
