#include "core/dictionary/kinds/indicator.h"
#include "core/dictionary/kinds/source.h"
#include "core/dictionary/kinds/statistic.h"
#include "core/dictionary/kinds/statistic_conflict.h"
#include "tests/core/analysis/rules_fixture.h"

namespace atlas::tests {

namespace {

namespace kinds = dictionary;
namespace statistic = dictionary::statistic;
using dictionary::Values;

} // namespace

struct StatisticFixture : RulesFixture {
    std::int64_t indicator(const char* code, const char* type = "count")
    {
        return add(kinds::indicator::kind, [&](Values& v) {
            v.set(kinds::indicator::code, code);
            v.set(kinds::indicator::name, code);
            v.set(kinds::indicator::value_type, type);
            v.set(kinds::indicator::unit_of_count, "entities");
        });
    }
    std::int64_t source(const char* title)
    {
        return add(kinds::source::kind, [&](Values& v) { v.set(kinds::source::title, title); });
    }
    std::int64_t observe(std::int64_t of, int year, const char* value, const Fill& more = {})
    {
        return add(statistic::kind, [&](Values& v) {
            v.set(statistic::indicator, of);
            v.set(statistic::year, year);
            v.set(statistic::value, *Decimal::parse(value, 4));
            v.set(statistic::unit_of_count, "entities");
            if (more)
                more(v);
        });
    }
};

BOOST_FIXTURE_TEST_SUITE(statistic_rules, StatisticFixture)

BOOST_AUTO_TEST_CASE(v04_a_count_says_what_it_counts)
{
    const auto pk =
        observe(indicator("N_ENT"), 2023, "31364", [](Values& v) { v.clear(statistic::unit_of_count); });
    BOOST_TEST(broken(statistic::kind, "V04") == 1);
    change(statistic::kind, pk, [](Values& v) { v.set(statistic::unit_of_count, "cooperatives"); });
    BOOST_TEST(broken(statistic::kind, "V04") == 0);
}

BOOST_AUTO_TEST_CASE(v02_a_count_is_a_whole_number_and_never_below_zero)
{
    const auto entities = indicator("N_ENT");
    const auto pk = observe(entities, 2023, "31364");
    const auto holds = [&](const char* value, int zeros, const char* unit) {
        change(statistic::kind, pk, [&](Values& v) {
            v.set(statistic::value, *Decimal::parse(value, 4));
            v.set(statistic::multiplier, zeros);
            v.set(statistic::unit_of_count, unit);
        });
        return broken(statistic::kind, "V02") == 0;
    };
    BOOST_TEST(holds("0", 0, "entities"));
    BOOST_TEST(!holds("-12", 0, "entities"));
    BOOST_TEST(!holds("12.5", 0, "entities"));
    BOOST_TEST(holds("12.5", 1, "entities"));
    BOOST_TEST(!holds("12.25", 1, "entities"));
    BOOST_TEST(holds("7.1234", 6, "persons"));
    BOOST_TEST(holds("12.5", 0, "fte"));
    BOOST_TEST(!holds("-12.5", 0, "fte"));
}

BOOST_AUTO_TEST_CASE(v02_a_share_lies_between_0_and_100)
{
    const auto share = indicator("SH_MEM_W", "ratio");
    change(kinds::indicator::kind, share, [](Values& v) { v.set(kinds::indicator::unit, "%"); });
    const auto pk = observe(share, 2023, "100");
    BOOST_TEST(broken(statistic::kind, "V02") == 0);
    change(statistic::kind, pk, [](Values& v) { v.set(statistic::value, *Decimal::parse("100.1", 4)); });
    BOOST_TEST(broken(statistic::kind, "V02") == 1);
    change(statistic::kind, pk, [](Values& v) { v.set(statistic::value, *Decimal::parse("-0.1", 4)); });
    BOOST_TEST(broken(statistic::kind, "V02") == 1);
    change(kinds::indicator::kind, share, [](Values& v) { v.set(kinds::indicator::code, "GPG"); });
    BOOST_TEST(broken(statistic::kind, "V02") == 0);
}

BOOST_AUTO_TEST_CASE(v05_one_of_several_values_is_preferred)
{
    const auto entities = indicator("N_ENT");
    const auto first = observe(entities, 2023, "31364");
    BOOST_TEST(broken(statistic::kind, "V05") == 0);
    const auto second = observe(entities, 2023, "30000");
    BOOST_TEST(broken(statistic::kind, "V05") == 1); // none is preferred
    const auto prefer = [](Values& v) { v.set(statistic::preferred, 1); };
    change(statistic::kind, first, prefer);
    BOOST_TEST(broken(statistic::kind, "V05") == 0);
    change(statistic::kind, second, prefer);
    BOOST_TEST(broken(statistic::kind, "V05") == 1); // two are
    change(statistic::kind, second, [](Values& v) { v.set(statistic::age_band, "15-24"); });
    BOOST_TEST(broken(statistic::kind, "V05") == 0);
}

/// What the rule asks in SQL is what figures and the report ask of two records.
BOOST_AUTO_TEST_CASE(v05_means_by_one_thing_what_everybody_means)
{
    change(kinds::study::kind, studyPk, [](Values& v) { v.set(kinds::study::currency, "VND"); });
    const auto entities = indicator("N_ENT");
    const auto first = observe(entities, 2023, "31364");
    const auto second = observe(entities, 2023, "30000");
    const auto compare = [&](const dictionary::Field& field, const std::string& value) {
        change(statistic::kind, second, [&](Values& v) { v.set(field, value); });
        const auto values = [&](std::int64_t pk) {
            return take(store().find(dictionary::layoutOf(statistic::kind), pk)).values;
        };
        const bool same = statistic::sameThing(values(first), values(second), "VND");
        BOOST_TEST(broken(statistic::kind, "V05") == (same ? 1 : 0), field.key << " " << value);
        change(statistic::kind, second, [&](Values& v) { v.clear(field); });
        return same;
    };
    for (const dictionary::Field& field : statistic::dimensions)
        BOOST_TEST(!compare(field, vocabularies().find(field.vocabulary)->terms.front().code), field.key);
    BOOST_TEST(!compare(statistic::currency, "USD"));
    BOOST_TEST(compare(statistic::currency, "VND"));
    change(statistic::kind, second, [](Values& v) { v.set(statistic::method, "survey"); });
    BOOST_TEST(!compare(statistic::refers_to, "respondents"));
    BOOST_TEST(compare(statistic::refers_to, "population"));
    BOOST_TEST(compare(statistic::definition_note, "another"));
    BOOST_TEST(compare(statistic::period_from, "2023-01-01"));
    BOOST_TEST(!compare(statistic::period_from, "2022-07-01"));
    BOOST_TEST(compare(statistic::period_to, "2023-12-31"));
    BOOST_TEST(!compare(statistic::period_to, "2023-06-30"));
    BOOST_TEST(!compare(statistic::unit_of_count, "cooperatives"));
}

BOOST_AUTO_TEST_CASE(v06_jumps_from_year_to_year)
{
    const auto entities = indicator("N_ENT");
    const auto book = source("Statistical yearbook");
    const auto from = [&](Values& v) { v.set(statistic::source, book); };
    observe(entities, 2021, "100", from);
    observe(entities, 2022, "150", from);
    BOOST_TEST(broken(statistic::kind, "V06") == 0);
    observe(entities, 2023, "74.9", from);
    BOOST_TEST(broken(statistic::kind, "V06") == 1);
}

BOOST_AUTO_TEST_CASE(v06_jumps_between_the_values_that_are_used_whatever_their_source)
{
    const auto members = indicator("N_MEM");
    const auto of = [&](const char* title) {
        return [book = source(title)](Values& v) { v.set(statistic::source, book); };
    };
    observe(members, 2010, "24618", of("Register"));
    observe(members, 2011, "31364000", of("Survey"));
    BOOST_TEST(broken(statistic::kind, "V06") == 1);
    const auto other = observe(members, 2011, "25000", of("Yearbook"));
    change(statistic::kind, other, [](Values& v) { v.set(statistic::preferred, 1); });
    // Of two values of 2011 the other is used; that one of them is three times the other is another warning.
    const auto check = take(analysis::checkStudy(*file, vocabularies()));
    for (const analysis::RecordProblem& problem : check.problems)
        BOOST_TEST(problem.problem.text.key.find("the year before") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(v06_sources_that_differ_by_a_factor_of_three)
{
    const auto members = indicator("N_MEM");
    const auto one = source("Register");
    const auto two = source("News");
    observe(members, 2018, "7.1", [&](Values& v) {
        v.set(statistic::source, one);
        v.set(statistic::multiplier, 6);
    });
    observe(members, 2018, "13000000", [&](Values& v) { v.set(statistic::source, two); });
    BOOST_TEST(broken(statistic::kind, "V06") == 0);
    observe(members, 2018, "30000000", [&](Values& v) { v.set(statistic::source, two); });
    BOOST_TEST(broken(statistic::kind, "V06") == 1);
}

BOOST_AUTO_TEST_CASE(conflicts_are_explained)
{
    const auto entities = indicator("N_ENT");
    const auto one = source("Register");
    const auto two = source("Survey");
    const auto a = observe(entities, 2020, "1116", [&](Values& v) { v.set(statistic::source, one); });
    const auto b = observe(entities, 2020, "1217", [&](Values& v) { v.set(statistic::source, two); });
    BOOST_TEST(broken(statistic::kind, "conflict") == 1);
    add(
        kinds::statistic_conflict::kind, [&](Values& v) { v.set(kinds::statistic_conflict::other, b); }, a);
    BOOST_TEST(broken(statistic::kind, "conflict") == 0);
    BOOST_TEST(broken(kinds::statistic_conflict::kind, "conflict_self") == 0);
    add(
        kinds::statistic_conflict::kind, [&](Values& v) { v.set(kinds::statistic_conflict::other, a); }, a);
    BOOST_TEST(broken(kinds::statistic_conflict::kind, "conflict_self") == 1);
}

BOOST_AUTO_TEST_CASE(v07_jobs_and_their_share_of_national_employment)
{
    const auto working = indicator("N_JOB");
    const auto jobs = observe(working, 2023, "2.6", [](Values& v) { v.set(statistic::multiplier, 6); });
    observe(indicator("EMP"), 2023, "52", [](Values& v) { v.set(statistic::multiplier, 6); });
    const auto share = observe(indicator("SH_EMP_NAT", "ratio"), 2023, "5.4");
    BOOST_TEST(broken(statistic::kind, "V07") == 0); // 5 %, stated 5.4 %
    change(statistic::kind, share, [](Values& v) { v.set(statistic::value, *Decimal::parse("5.6", 4)); });
    BOOST_TEST(broken(statistic::kind, "V07") == 1);
    observe(working, 2023, "1200", [](Values& v) {
        v.set(statistic::method, "survey");
        v.set(statistic::refers_to, "respondents");
    });
    BOOST_TEST(broken(statistic::kind, "V07") == 1);
    change(statistic::kind, jobs, [](Values& v) { v.set(statistic::multiplier, 8); });
    BOOST_TEST(broken(statistic::kind, "V07") == 2); // more jobs than the country has, and the share is off
}

BOOST_AUTO_TEST_CASE(dimensions_are_those_of_the_indicator)
{
    const auto entities = indicator("N_ENT");
    observe(entities, 2023, "1", [](Values& v) { v.set(statistic::sex, "F"); });
    BOOST_TEST(broken(statistic::kind, "dimension") == 0);
    change(kinds::indicator::kind, entities, [](Values& v) {
        v.setCodes(kinds::indicator::dimensions, {"sse_form", "isic"});
    });
    BOOST_TEST(broken(statistic::kind, "dimension") == 1);
    change(kinds::indicator::kind, entities, [](Values& v) {
        v.setCodes(kinds::indicator::dimensions, {"sse_form", "sex"});
    });
    BOOST_TEST(broken(statistic::kind, "dimension") == 0);
}

BOOST_AUTO_TEST_CASE(twelve_key_figures_fill_a_page)
{
    const auto entities = indicator("N_ENT");
    for (int year = 2001; year <= 2012; ++year)
        observe(entities, year, "100", [](Values& v) { v.set(statistic::key_figure, 1); });
    BOOST_TEST(broken(kinds::study::kind, "key_figures") == 0);
    observe(entities, 2013, "100", [](Values& v) { v.set(statistic::key_figure, 1); });
    BOOST_TEST(broken(kinds::study::kind, "key_figures") == 1);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace atlas::tests
