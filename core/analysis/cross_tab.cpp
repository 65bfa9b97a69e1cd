#include "core/analysis/cross_tab.h"

#include "core/analysis/accumulator.h"
#include "core/analysis/counting_rules.h"
#include "core/analysis/group_field.h"
#include "core/study/filter_sql.h"
#include "core/study/study_file.h"

#include <algorithm>
#include <cmath>

namespace atlas::analysis {

namespace {

using dictionary::Field;
using dictionary::Layout;
using dictionary::Value;
using study::ColumnPath;
using study::Condition;
using study::Filter;

/// The field at the end of a path; nullptr for a common column.
const Field* fieldAt(std::string_view kind, std::string_view text)
{
    const ColumnPath path = ColumnPath::parse(text);
    const Layout* layout = dictionary::findLayout(kind);
    if (layout == nullptr)
        return nullptr;
    if (!path.via.empty())
        return fieldAt(study::targetOf(*layout, path.via), path.column);
    const dictionary::Column* column = layout->findColumn(path.column);
    return column != nullptr ? column->field : nullptr;
}

bool isChoices(std::string_view kind, std::string_view path)
{
    const Field* field = fieldAt(kind, path);
    return field != nullptr && field->type == dictionary::FieldType::choices;
}

double unitOf(std::string_view kind, std::string_view path)
{
    const Field* field = fieldAt(kind, path);
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

/// One run over the rows: from a compiled query to totals by group.
class Run {
public:
    static Result<Run> prepare(ColumnCache& cache, const CrossTabQuery& query);

    [[nodiscard]] Totals totals() const;
    /// Every measured number by group, in one list that `starts` divides; `totals` must be of this run.
    [[nodiscard]] std::vector<std::int64_t> sorted(const Totals& totals,
                                                   std::vector<std::size_t>& starts) const;

    [[nodiscard]] const GroupField& rowField() const { return m_fields[0]; }
    [[nodiscard]] const GroupField& columnField() const { return m_fields[1]; }
    [[nodiscard]] std::size_t groups() const { return m_fields[0].size * m_fields[1].size; }

private:
    template <typename Body>
    void eachBlock(Body body) const;

    RowFilter m_filter;
    std::array<GroupField, 2> m_fields{noField(), noField()};
    std::vector<Measured> m_measured;
};

Result<Run> Run::prepare(ColumnCache& cache, const CrossTabQuery& query)
{
    Run run;
    auto filter = compile(cache, query.filter);
    if (!filter)
        return forward(std::move(filter));
    run.m_filter = std::move(*filter);
    for (std::size_t index = 0; index < query.by.size(); ++index) {
        auto column = cache.column(query.filter.kind, query.by[index]);
        if (!column)
            return forward(std::move(column));
        run.m_fields.at(index) =
            groupField(std::move(*column), isChoices(query.filter.kind, query.by[index]));
    }
    if (run.m_fields[0].size > failed / run.m_fields[1].size)
        return fail(ErrorCode::invalid_argument, {{"detail", "too many combinations"}});
    setStride(run.m_fields[0], static_cast<std::uint32_t>(run.m_fields[1].size));
    for (const std::string* path : {&query.value, &query.of}) {
        if (path->empty())
            continue;
        auto column = cache.column(query.filter.kind, *path);
        if (!column)
            return forward(std::move(column));
        run.m_measured.push_back(Measured::of(std::move(*column)));
    }
    return run;
}

template <typename Body>
void Run::eachBlock(Body body) const
{
    const std::size_t rows = m_filter.table->rows;
    for (std::size_t begin = 0; begin < rows; begin += block_rows) {
        const std::size_t chunk = begin / chunk_rows;
        const std::size_t first = begin % chunk_rows;
        const std::size_t count = std::min(block_rows, rows - begin);
        Groups groups{};
        for (const GroupField& field : m_fields)
            if (field.term.column)
                addTerm(field.term, chunk, first, count, groups.data());
        m_filter.addTo(chunk, first, count, groups.data());
        body(chunk, first, count, groups);
    }
}

Totals Run::totals() const
{
    Accumulator accumulator(groups());
    std::vector<std::array<std::int64_t, block_rows>> numbers(m_measured.size());
    eachBlock([&](std::size_t chunk, std::size_t first, std::size_t count, const Groups& group) {
        accumulator.count(group.data(), count);
        for (std::size_t index = 0; index < m_measured.size(); ++index)
            m_measured[index].read(chunk, first, count, numbers[index].data());
        if (m_measured.size() == 1)
            accumulator.add(group.data(), numbers[0].data(), count);
        else if (m_measured.size() == 2)
            accumulator.addShare(group.data(), numbers[0].data(), numbers[1].data(), count);
    });
    return std::move(accumulator).finish();
}

std::vector<std::int64_t> Run::sorted(const Totals& totals, std::vector<std::size_t>& starts) const
{
    starts.assign(1, 0);
    for (std::size_t group = 0; group < groups(); ++group)
        starts.push_back(starts.back() + static_cast<std::size_t>(totals.n[group]));
    std::vector<std::int64_t> all(starts.back());
    std::vector<std::size_t> next = starts;
    std::array<std::int64_t, block_rows> numbers{};
    eachBlock([&](std::size_t chunk, std::size_t first, std::size_t count, const Groups& group) {
        m_measured[0].read(chunk, first, count, numbers.data());
        for (std::size_t row = 0; row < count; ++row)
            if (group[row] < groups() && numbers[row] != absent_number)
                all[next[group[row]]++] = numbers[row];
    });
    return all;
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
    Outcome(const CrossTabQuery& query, const Run& run)
        : m_query(query)
        , m_run(run)
        , m_totals(run.totals())
        , m_unit(unitOf(query.filter.kind, query.value))
        , m_ofUnit(unitOf(query.filter.kind, query.of))
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
    const Run& m_run;
    Totals m_totals;
    CellTotals m_all;
    std::vector<std::int64_t> m_sorted;
    std::vector<std::size_t> m_starts;
    double m_unit;
    double m_ofUnit;
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
    for (std::size_t index = 0; index < cells.size(); ++index)
        if (cells[index].rows > 0)
            rowUsed[index / width] = columnUsed[index % width] = true;
    CrossTab table;
    table.query = m_query;
    for (std::size_t row = 0; row < rowUsed.size(); ++row)
        if (rowUsed[row] || m_query.by.empty())
            table.rows.push_back(m_run.rowField().categories[row]);
    for (std::size_t column = 0; column < width; ++column)
        if (columnUsed[column] || m_query.by.size() < 2)
            table.columns.push_back(m_run.columnField().categories[column]);
    for (std::size_t index = 0; index < cells.size(); ++index) {
        const bool shown = (rowUsed[index / width] || m_query.by.empty()) &&
                           (columnUsed[index % width] || m_query.by.size() < 2);
        if (shown)
            table.cells.push_back(cell(cells[index]));
    }
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

Filter CrossTab::records(std::size_t row, std::size_t column) const
{
    Filter filter = query.filter;
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
    for (const std::string* path : {&query.value, &query.of})
        if (!path->empty())
            addCondition(filter, {*path, Condition::Test::present, {}});
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
    auto run = Run::prepare(cache, query);
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
