#include "tests/core/analysis/cross_tab_fixture.h"

#include "core/study/filter_sql.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace atlas::tests {

using analysis::CrossTab;
using analysis::CrossTabQuery;
using analysis::Measure;
using dictionary::Value;
using study::Filter;

namespace {

/// A path as an expression over a row of the alias.
std::string expression(std::string_view kind, const std::string& text, const std::string& alias = "t")
{
    const study::ColumnPath path = study::ColumnPath::parse(text);
    if (path.via.empty())
        return alias + "." + path.column;
    const std::string target(study::targetOf(*dictionary::findLayout(kind), path.via));
    const std::string next = alias + "_l";
    return "(SELECT " + expression(target, path.column, next) + " FROM " + target + " " + next + " WHERE " +
           next + ".pk = " + alias + "." + path.via + " AND " + next + ".deleted_at IS NULL)";
}

/// Whether a path leads anywhere from a row. The paths of these tests end behind one link, or behind two of
/// which the second always leads somewhere.
std::string leadsSomewhere(const std::string& kind, const std::string& text)
{
    const study::ColumnPath path = study::ColumnPath::parse(text);
    if (path.via.empty())
        return "1";
    const std::string target(study::targetOf(*dictionary::findLayout(kind), path.via));
    return "EXISTS (SELECT 1 FROM " + target + " l WHERE l.pk = t." + path.via + " AND l.deleted_at IS NULL)";
}

struct Expected {
    std::int64_t n = 0;
    std::int64_t missing = 0;
    std::vector<double> values;
    std::vector<double> ofs;
};

/// The rows that the query measures, read one by one by SQL: categories, value, denominator.
std::vector<std::vector<std::string>> selected(const study::StudyFile& file, const CrossTabQuery& query,
                                               const Filter& filter)
{
    std::string sql = "SELECT t.pk";
    std::string where;
    const auto column = [&](const std::string& path) {
        sql += path.empty() ? ", NULL" : ", " + expression(filter.kind, path);
    };
    for (std::size_t index = 0; index < 2; ++index)
        column(index < query.by.size() ? query.by[index] : "");
    for (const std::string& path : query.by)
        where += " AND " + leadsSomewhere(filter.kind, path);
    column(query.value);
    column(query.of);
    const study::FilterSql filtered = take(study::toSql(filter, file.db()));
    auto statement =
        take(file.db().prepare(sql + " FROM " + filter.kind + " t WHERE (" + filtered.where + ")" + where));
    filtered.bindTo(statement);
    std::vector<std::vector<std::string>> all;
    while (take(statement.step())) {
        std::vector<std::string>& row = all.emplace_back();
        for (int index = 1; index < statement.columnCount(); ++index)
            row.push_back(statement.isNull(index) ? "∅" : std::string(statement.text(index)));
    }
    return all;
}
double unitOf(const std::string& value)
{
    return value == "grant_share" ? 10 : 1;
}

/// The codes of a `choices` value; any other value alone.
std::vector<std::string> membersOf(const std::string& path, const std::string& value)
{
    if (path.find("target_groups") == std::string::npos || value == "∅")
        return {value};
    std::vector<std::string> codes;
    std::size_t begin = 1;
    for (std::size_t end = value.find(';', begin); end != std::string::npos; end = value.find(';', begin)) {
        codes.push_back(value.substr(begin, end - begin));
        begin = end + 1;
    }
    return codes;
}

std::optional<double> outcome(const CrossTabQuery& query, Expected cell, std::int64_t all)
{
    const auto n = static_cast<double>(cell.values.size());
    double sum = 0;
    for (const double value : cell.values)
        sum += value;
    if (query.measure == Measure::count)
        return static_cast<double>(cell.n);
    if (query.measure == Measure::share && query.of.empty())
        return all > 0 ? std::optional(100.0 * static_cast<double>(cell.n) / static_cast<double>(all))
                       : std::nullopt;
    if (query.measure == Measure::share) {
        double of = 0;
        for (const double value : cell.ofs)
            of += value;
        return of != 0 ? std::optional(100 * sum / of) : std::nullopt;
    }
    if (cell.values.empty())
        return std::nullopt;
    std::sort(cell.values.begin(), cell.values.end());
    const std::size_t half = cell.values.size() / 2;
    switch (query.measure) {
    case Measure::sum:
        return sum;
    case Measure::mean:
        return sum / n;
    case Measure::highest:
        return cell.values.back();
    default:
        return cell.values.size() % 2 == 1 ? cell.values[half]
                                           : (cell.values[half - 1] + cell.values[half]) / 2;
    }
}

} // namespace

std::string key(const Value& value)
{
    if (dictionary::isAbsent(value))
        return "∅";
    const auto* number = std::get_if<std::int64_t>(&value);
    return number != nullptr ? std::to_string(*number) : std::get<std::string>(value);
}

void CrossTabFixture::checkAgainstSql(const CrossTabQuery& query, const Filter& filter)
{
    std::map<std::pair<std::string, std::string>, Expected> expected;
    const auto all = selected(*file, query, filter);
    for (const auto& row : all)
        for (const std::string& first : membersOf(query.by.empty() ? "" : query.by[0], row[0]))
            for (const std::string& second : membersOf(query.by.size() < 2 ? "" : query.by[1], row[1])) {
                Expected& cell = expected[{first, second}];
                const bool measured =
                    query.value.empty() || (row[2] != "∅" && (query.of.empty() || row[3] != "∅"));
                cell.n += measured ? 1 : 0;
                cell.missing += measured ? 0 : 1;
                if (measured && !query.value.empty())
                    cell.values.push_back(std::stod(row[2]) / unitOf(query.value));
                if (measured && !query.of.empty())
                    cell.ofs.push_back(std::stod(row[3]) / unitOf(query.of));
            }
    const CrossTab actual = tab(query);
    BOOST_REQUIRE_EQUAL(actual.cells.size(), actual.rows.size() * actual.columns.size());
    BOOST_CHECK(actual.query.filter == filter);
    std::size_t found = 0;
    for (std::size_t row = 0; row < actual.rows.size(); ++row)
        for (std::size_t column = 0; column < actual.columns.size(); ++column) {
            const auto place = expected.find({key(actual.rows[row]), key(actual.columns[column])});
            const Expected cell = place != expected.end() ? place->second : Expected();
            found += place != expected.end() ? 1 : 0;
            const analysis::CrossTabCell& at = actual.at(row, column);
            BOOST_CHECK_EQUAL(at.n, cell.n);
            BOOST_CHECK_EQUAL(at.missing, cell.missing);
            const auto value = outcome(query, cell, static_cast<std::int64_t>(all.size()));
            BOOST_REQUIRE_EQUAL(at.value.has_value(), value.has_value());
            if (value)
                BOOST_CHECK_SMALL(*at.value - *value, 1e-9 * (1 + std::fabs(*value)));
            BOOST_CHECK_EQUAL(take(store().count(actual.records(row, column))), cell.n);
        }
    BOOST_CHECK_EQUAL(found, expected.size());
    BOOST_CHECK_EQUAL(actual.total.n + actual.total.missing, static_cast<std::int64_t>(all.size()));
}

} // namespace atlas::tests
