#include "core/analysis/counting_rules.h"
#include "core/analysis/cross_tab.h"
#include "core/study/filter_sql.h"
#include "tests/core/analysis/random_study.h"

#include <algorithm>
#include <cmath>
#include <map>

using namespace atlas;
using namespace atlas::tests;
using analysis::CrossTab;
using analysis::CrossTabQuery;
using analysis::Measure;
using dictionary::Value;
using study::Condition;
using study::Filter;
using Test = Condition::Test;

namespace {

struct KindCase {
    std::string kind;
    std::vector<std::string> fields;   ///< to count by
    std::vector<std::string> values;   ///< to measure
    std::vector<Condition> conditions; ///< to filter by
};

const std::vector<KindCase> kinds{
    {"entity",
     {"sse_form", "isic_section", "founded_year", "study", "study.country", "target_groups",
      "activity_status", "pk"},
     {"founded_year", "grant_share"},
     {{"sse_form", Test::any_of, {"COOP", "SE"}},
      {"sse_form", Test::any_of, {"COOP", Value()}},
      {"sse_form", Test::none_of, {"COOP"}},
      {"sse_form", Test::except, {"COOP", "nonsense"}},
      {"sse_form", Test::absent, {}},
      {"isic_section", Test::present, {}},
      {"isic_section", Test::between, {"ISIC4-B", "ISIC4-K"}},
      {"founded_year", Test::between, {std::int64_t{1980}, std::int64_t{2005}}},
      {"founded_year", Test::between, {Value(), std::int64_t{1999}}},
      {"founded_year", Test::between, {std::int64_t{1999}}},
      {"founded_year", Test::between, {"1980", "1999"}},
      {"founded_year", Test::any_of, {std::int64_t{1980}, std::int64_t{1981}, Value()}},
      {"founded_year", Test::any_of, {"1980"}},
      {"founded_year", Test::none_of, {std::int64_t{1980}, std::int64_t{4000}}},
      {"founded_year", Test::except, {std::int64_t{1980}}},
      {"founded_year", Test::absent, {}},
      {"founded_year", Test::present, {}},
      {"founded_year", Test::matches, {"19"}},
      {"target_groups", Test::contains, {"women"}},
      {"target_groups", Test::contains, {"WOM"}},
      {"title_key", Test::matches, {"ĐỒNG TÂM"}},
      {"name", Test::matches, {"% _COT"}},
      {"uid", Test::matches, {"7"}},
      {"pk", Test::any_of, {std::int64_t{3}, std::int64_t{9}, std::int64_t{100'000}}},
      {"study.country", Test::any_of, {"VN", "KH"}},
      {"study.reference_year", Test::between, {std::int64_t{2023}}},
      {"created_at", Test::present, {}}}},
    {"entity_year",
     {"year", "chair_sex", "parent.sse_form", "parent.isic_section", "parent.founded_year",
      "parent.target_groups", "study.country"},
     {"members_total", "workers_total", "surplus", "parent.founded_year"},
     {{"year", Test::any_of, {std::int64_t{2021}, std::int64_t{2022}}},
      {"chair_sex", Test::except, {"M"}},
      {"parent.sse_form", Test::except, {"COOP"}},
      {"parent.founded_year", Test::absent, {}},
      {"surplus", Test::between, {std::int64_t{0}}}}},
    {"sdg_contribution",
     {"goal", "study", "subject", "entity.sse_form", "entity.founded_year", "direction"},
     {"strength"},
     {{"direction", Test::except, {"negative"}},
      {"entity", Test::present, {}},
      {"entity.sse_form", Test::any_of, {"COOP", Value()}},
      {"entity.sse_form", Test::absent, {}},
      {"entity.founded_year", Test::none_of, {std::int64_t{1990}}},
      {"goal", Test::between, {"1", "3"}}}}};

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

std::string key(const Value& value)
{
    if (dictionary::isAbsent(value))
        return "∅";
    const auto* number = std::get_if<std::int64_t>(&value);
    return number != nullptr ? std::to_string(*number) : std::get<std::string>(value);
}

struct Expected {
    std::int64_t n = 0;
    std::int64_t missing = 0;
    std::vector<double> values;
    std::vector<double> ofs;
};

struct CrossTabFixture : RandomStudy {
    analysis::ColumnCache cache;

    [[nodiscard]] CrossTab tab(const CrossTabQuery& query)
    {
        done(cache.sync(*file));
        return take(analysis::crossTab(cache, *file, query));
    }

    /// The rows that the query measures, read one by one by SQL: categories, value, denominator.
    [[nodiscard]] std::vector<std::vector<std::string>> selected(const CrossTabQuery& query,
                                                                 const Filter& filter) const
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
        const study::FilterSql filtered = take(study::toSql(filter, file->db()));
        auto statement = take(
            file->db().prepare(sql + " FROM " + filter.kind + " t WHERE (" + filtered.where + ")" + where));
        filtered.bindTo(statement);
        std::vector<std::vector<std::string>> all;
        while (take(statement.step())) {
            std::vector<std::string>& row = all.emplace_back();
            for (int index = 1; index < statement.columnCount(); ++index)
                row.push_back(statement.isNull(index) ? "∅" : std::string(statement.text(index)));
        }
        return all;
    }
    void checkAgainstSql(const CrossTabQuery& query, const Filter& filter);
};

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
        return 100.0 * static_cast<double>(cell.n) / static_cast<double>(all);
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

void CrossTabFixture::checkAgainstSql(const CrossTabQuery& query, const Filter& filter)
{
    std::map<std::pair<std::string, std::string>, Expected> expected;
    const auto all = selected(query, filter);
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

} // namespace

BOOST_FIXTURE_TEST_SUITE(cross_tab, CrossTabFixture)

BOOST_AUTO_TEST_CASE(every_aggregate_is_that_of_sql)
{
    import(250, 350, 350);
    for (int i = 0; i < 20; ++i)
        editSomething();
    constexpr std::array measures{Measure::count,  Measure::sum,     Measure::mean,
                                  Measure::median, Measure::highest, Measure::share};
    for (int round = 0; round < 400; ++round) {
        const KindCase& kind = kinds[static_cast<std::size_t>(below(static_cast<int>(kinds.size())))];
        CrossTabQuery query;
        query.asGiven = true;
        query.filter.kind = kind.kind;
        const auto someOf = [&](const auto& from) {
            return from[static_cast<std::size_t>(below(static_cast<int>(from.size())))];
        };
        query.measure = measures.at(static_cast<std::size_t>(round) % measures.size());
        if (query.measure != Measure::count && (query.measure != Measure::share || maybe(50)))
            query.value = someOf(kind.values);
        if (query.measure == Measure::share && !query.value.empty())
            query.of = someOf(kind.values);
        for (int i = below(3); i > 0; --i)
            query.by.push_back(someOf(kind.fields));
        for (int i = below(3); i > 0; --i)
            query.filter.all.push_back(someOf(kind.conditions));
        for (int i = maybe(30) ? 2 : 0; i > 0; --i)
            query.filter.any.push_back({someOf(kind.conditions), someOf(kind.conditions)});
        if (maybe(40))
            query.filter.studies = {studies[0], studies[2]};
        if (kind.kind == "entity_year" && maybe(50))
            query.filter.parent = {someOf(kinds[0].conditions)};
        BOOST_TEST_CONTEXT("round " << round << ", " << kind.kind << ", value " << query.value)
        checkAgainstSql(query, query.filter);
    }
}

BOOST_AUTO_TEST_CASE(every_test_of_a_filter_counts_as_sql_does)
{
    import(250, 300, 300);
    for (int i = 0; i < 20; ++i)
        editSomething();
    for (const KindCase& kind : kinds)
        for (const Condition& condition : kind.conditions) {
            Filter filter;
            filter.kind = kind.kind;
            filter.all = {condition};
            BOOST_TEST_CONTEXT(kind.kind << "." << condition.column << " test "
                                         << static_cast<int>(condition.test))
            BOOST_CHECK_EQUAL(take(analysis::countRecords(cache, *file, filter)),
                              take(store().count(filter)));
        }
}

BOOST_AUTO_TEST_CASE(closed_entities_and_unions_stay_out_of_counts_and_sums)
{
    import(200, 300, 0);
    Filter entities;
    entities.kind = "entity";
    CrossTabQuery query;
    query.filter = entities;
    query.by = {"sse_form"};
    const CrossTab forms = tab(query);
    for (std::size_t row = 0; row < forms.rows.size(); ++row) {
        const std::string form = key(forms.rows[row]);
        BOOST_CHECK_EQUAL(
            std::to_string(forms.at(row).n),
            rows("SELECT count(*) FROM entity WHERE coalesce(sse_form, '∅') = '" + form +
                 "' AND deleted_at IS NULL AND (activity_status IS NULL OR activity_status <> 'closed')")
                .at(0)
                .at(0));
    }
    const auto sum = [&](const char* column, bool unions) {
        CrossTabQuery sums;
        sums.filter.kind = "entity_year";
        sums.measure = Measure::sum;
        sums.value = column;
        const std::string sql =
            "SELECT sum(t." + std::string(column) + "), count(t." + column +
            ") FROM entity_year t JOIN entity p ON p.pk = "
            "t.parent WHERE coalesce(p.activity_status, '') <> 'closed'" +
            (unions ? "" : " AND coalesce(p.coop_tier, '') NOT IN ('secondary', 'tertiary')");
        const CrossTab actual = tab(sums);
        BOOST_CHECK_EQUAL(std::to_string(std::llround(actual.total.value.value())), rows(sql)[0][0]);
        BOOST_CHECK_EQUAL(std::to_string(actual.total.n), rows(sql)[0][1]);
        BOOST_CHECK_EQUAL(take(store().count(actual.records(0))), actual.total.n);
    };
    sum("members_total", false);
    sum("workers_women", false);
    sum("surplus", true);
}

BOOST_AUTO_TEST_CASE(missing_is_never_zero)
{
    const auto add = [&](std::optional<std::int64_t> members) {
        study::Record record = randomYear(1, studyPk);
        record.values.set(dictionary::entity_year::members, dictionary::Count{members, {}, {}, {}});
        record.parent = addEntity("One").pk;
        done(door().save(record));
    };
    add(10);
    add({});
    add(0);
    CrossTabQuery query;
    query.filter.kind = "entity_year";
    query.measure = Measure::mean;
    query.value = "members_total";
    CrossTab table = tab(query);
    BOOST_CHECK_EQUAL(table.total.value.value(), 5);
    BOOST_CHECK_EQUAL(table.total.n, 2);
    BOOST_CHECK_EQUAL(table.total.missing, 1);
    query.filter.all = {{"members_total", Test::absent, {}}};
    table = tab(query);
    BOOST_TEST(!table.total.value.has_value());
    BOOST_CHECK_EQUAL(table.total.missing, 1);
}

BOOST_AUTO_TEST_CASE(sums_beyond_64_bits_do_not_wrap)
{
    auto writer = take(study::BulkWriter::begin(*file, study::ActionKind::import, "large"));
    study::Record parent = newEntity("Large");
    done(writer->insert(parent));
    for (int i = 0; i < 100; ++i) {
        study::Record record = randomYear(parent.pk, studyPk);
        record.values.set(dictionary::entity_year::turnover, std::int64_t{900'000'000'000'000'000});
        done(writer->insert(record));
    }
    done(writer->close());
    CrossTabQuery query;
    query.filter.kind = "entity_year";
    query.measure = Measure::sum;
    query.value = "turnover";
    BOOST_CHECK_CLOSE(tab(query).total.value.value(), 9e19, 1e-9);
}

BOOST_AUTO_TEST_CASE(nothing_recorded_gives_an_empty_table)
{
    CrossTabQuery query;
    query.filter.kind = "entity";
    BOOST_CHECK_EQUAL(tab(query).total.n, 0);
    BOOST_CHECK_EQUAL(tab(query).cells.size(), 1U);
    query.by = {"sse_form", "study"};
    BOOST_TEST(tab(query).cells.empty());
    query.measure = Measure::median;
    query.value = "founded_year";
    BOOST_TEST(!tab(query).total.value.has_value());
}

BOOST_AUTO_TEST_CASE(what_cannot_be_asked_is_refused)
{
    const auto refused = [&](CrossTabQuery query) {
        const auto result = analysis::crossTab(cache, *file, std::move(query));
        BOOST_REQUIRE(!result);
        BOOST_CHECK_EQUAL(name(result.error().code), "invalid_argument");
    };
    CrossTabQuery query;
    query.filter.kind = "nonsense";
    refused(query);
    query.filter.kind = "entity";
    query.by = {"nonsense"};
    refused(query);
    query.by = {"sse_form.code"};
    refused(query);
    query.by = {"sse_form", "study", "pk"};
    refused(query);
    query.by.clear();
    query.filter.all.assign(300, {"sse_form", Test::present, {}});
    refused(query);
    import(5000, 0, 0);
    query.filter.all.clear();
    query.by = {"pk", "uid"};
    refused(query);
}

BOOST_AUTO_TEST_SUITE_END()
