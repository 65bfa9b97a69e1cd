#include "core/analysis/counting_rules.h"
#include "core/dictionary/kinds/entity_year.h"
#include "tests/core/analysis/cross_tab_fixture.h"

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

BOOST_AUTO_TEST_CASE(inactive_entities_and_unions_stay_out_of_counts_and_sums)
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
        BOOST_CHECK_EQUAL(std::to_string(forms.at(row).n),
                          rows("SELECT count(*) FROM entity WHERE coalesce(sse_form, '∅') = '" + form +
                               "' AND deleted_at IS NULL AND coalesce(activity_status, '') NOT IN ('closed', "
                               "'dormant') AND closed_year IS NULL")
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
            "t.parent WHERE coalesce(p.activity_status, '') NOT IN ('closed', 'dormant') AND p.closed_year "
            "IS NULL" +
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
