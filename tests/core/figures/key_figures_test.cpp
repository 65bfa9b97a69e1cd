#include "core/dictionary/kinds/indicator.h"
#include "core/dictionary/kinds/source.h"
#include "core/dictionary/kinds/statistic.h"
#include "tests/core/figures/figure_fixture.h"

using namespace atlas;
using namespace atlas::tests;
using figures::FigureData;

namespace {

namespace statistic = dictionary::statistic;

struct KeyFigureFixture : FigureFixture {
    std::int64_t indicator = 0;
    std::int64_t source = 0;

    KeyFigureFixture()
    {
        study::Record count = newRecord(dictionary::indicator::kind);
        count.values.set(dictionary::indicator::code, "N_ENT");
        count.values.set(dictionary::indicator::name, "Number of SSE entities");
        count.values.set(dictionary::indicator::value_type, "count");
        count.values.set(dictionary::indicator::unit_of_count, "entities");
        indicator = save(count).pk;
        study::Record book = newRecord(dictionary::source::kind);
        book.values.set(dictionary::source::organisation, "Ministry of Planning");
        book.values.set(dictionary::source::title, "Year book");
        book.values.set(dictionary::source::year, 2024);
        source = save(book).pk;
    }
    [[nodiscard]] study::Record newStatistic(std::int64_t value, int year, bool key = true) const
    {
        study::Record record = newRecord(statistic::kind);
        record.values.set(statistic::indicator, indicator);
        record.values.set(statistic::year, year);
        record.values.set(statistic::value, Decimal{value * 10'000, 4});
        record.values.set(statistic::source, source);
        record.values.set(statistic::locator, "p. 12");
        record.values.set(statistic::obs_status, "A");
        record.values.set(statistic::reliability, "3");
        record.values.set(statistic::method, "register");
        record.values.set(statistic::key_figure, key ? 1 : 0);
        return record;
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(key_figures, KeyFigureFixture)

BOOST_AUTO_TEST_CASE(a_tile_says_what_when_and_where_from)
{
    study::Record record = newStatistic(31'364, 2023);
    record.values.set(statistic::sse_form, "COOP");
    record.values.set(statistic::unit_of_count, "cooperatives");
    save(record);
    const FigureData data = figure("C01");
    BOOST_REQUIRE_EQUAL(data.rows.size(), 1U);
    BOOST_CHECK_EQUAL(plain(data.rows[0].label), "Number of SSE entities (Cooperatives): Cooperative, 2023");
    BOOST_CHECK_EQUAL(plain(figures::valueText(data, data.at(0, 0))), "31364");
    BOOST_TEST(data.at(0, 0).marker.empty());
    BOOST_CHECK_EQUAL(plain(data.sources.at(0)), "Ministry of Planning (2024), p. 12");
    checkRecords(data, store());
}

BOOST_AUTO_TEST_CASE(a_count_without_a_unit_is_not_given_that_of_its_indicator)
{
    save(newStatistic(31'364, 2023));
    BOOST_CHECK_EQUAL(plain(figure("C01").rows.at(0).label),
                      "Number of SSE entities (unit not recorded), 2023");
}

BOOST_AUTO_TEST_CASE(half_a_year_says_so_and_replaces_no_whole_one)
{
    study::Record half = newStatistic(1000, 2023);
    half.values.set(statistic::unit_of_count, "cooperatives");
    half.values.set(statistic::period_from, "2023-01-01");
    half.values.set(statistic::period_to, "2023-06-30");
    save(half);
    study::Record whole = newStatistic(2000, 2023);
    whole.values.set(statistic::unit_of_count, "cooperatives");
    whole.values.set(statistic::period_to, "2023-12-31");
    whole.values.set(statistic::reliability, "2");
    whole.values.set(statistic::definition_note, "By decree");
    save(whole);
    const FigureData data = figure("C01");
    BOOST_REQUIRE_EQUAL(data.rows.size(), 2U);
    std::vector<std::string> labels{plain(data.rows[0].label), plain(data.rows[1].label)};
    std::sort(labels.begin(), labels.end());
    BOOST_CHECK_EQUAL(labels[0], "Number of SSE entities (Cooperatives), 2023");
    BOOST_CHECK_EQUAL(labels[1], "Number of SSE entities (Cooperatives), 2023 (2023-01-01 to 2023-06-30)");
}

BOOST_AUTO_TEST_CASE(the_multiplier_is_applied_exactly)
{
    study::Record record = newStatistic(0, 2023);
    record.values.set(statistic::value, Decimal{71'000, 4});
    record.values.set(statistic::multiplier, 6);
    save(record);
    const FigureData data = figure("C01");
    BOOST_CHECK_EQUAL(data.at(0, 0).value, 7'100'000);
    BOOST_CHECK_EQUAL(plain(figures::valueText(data, data.at(0, 0))), "7100000");
}

BOOST_AUTO_TEST_CASE(estimates_carry_their_marker)
{
    study::Record estimate = newStatistic(1, 2020);
    estimate.values.set(statistic::obs_status, "E");
    save(estimate);
    study::Record provisional = newStatistic(1, 2020);
    provisional.values.set(statistic::sse_form, "COOP");
    provisional.values.set(statistic::obs_status, "P");
    save(provisional);
    study::Record extrapolated = newStatistic(1, 2020);
    extrapolated.values.set(statistic::sse_form, "SE");
    extrapolated.values.set(statistic::method, "extrapolation");
    save(extrapolated);
    study::Record doubtful = newStatistic(1, 2020);
    doubtful.values.set(statistic::sse_form, "MUTUAL");
    doubtful.values.set(statistic::obs_status, "P");
    doubtful.values.set(statistic::method, "extrapolation");
    doubtful.values.set(statistic::reliability, "1");
    save(doubtful);
    const FigureData data = figure("C01");
    BOOST_CHECK_EQUAL(plain(data.at(0, 0).marker), "estimate");
    BOOST_CHECK_EQUAL(plain(data.at(1, 0).marker), "provisional");
    BOOST_CHECK_EQUAL(plain(data.at(2, 0).marker), "estimate");
    BOOST_CHECK_EQUAL(plain(data.at(3, 0).marker), "provisional, estimate, low reliability");
}

BOOST_AUTO_TEST_CASE(the_latest_year_and_the_preferred_value_stand)
{
    save(newStatistic(10, 2021));
    study::Record preferred = newStatistic(20, 2023, false);
    preferred.values.set(statistic::preferred, 1);
    save(newStatistic(19, 2023));
    save(preferred);
    save(newStatistic(12, 2022));
    const FigureData data = figure("C01");
    BOOST_REQUIRE_EQUAL(data.rows.size(), 1U);
    BOOST_CHECK_EQUAL(data.at(0, 0).value, 20);
    checkRecords(data, store());
}

BOOST_AUTO_TEST_CASE(a_range_is_shown_as_one)
{
    study::Record record = newStatistic(0, 2023);
    record.values.clear(statistic::value);
    record.values.set(statistic::low, Decimal{50'000, 4});
    record.values.set(statistic::high, Decimal{70'000, 4});
    save(record);
    const FigureData data = figure("C01");
    BOOST_CHECK_EQUAL(plain(figures::valueText(data, data.at(0, 0))), "5 to 7");
    BOOST_CHECK_EQUAL(plain(data.at(0, 0).marker), "range");
    BOOST_CHECK_EQUAL(data.at(0, 0).value, 6);
}

BOOST_AUTO_TEST_CASE(no_more_than_twelve_are_shown_and_the_rest_is_said)
{
    for (int i = 0; i < 14; ++i) {
        study::Record record = newStatistic(i, 2023);
        record.values.set(statistic::isic_section, "ISIC4-" + std::string(1, static_cast<char>('A' + i)));
        save(record);
    }
    const FigureData data = figure("C01");
    BOOST_CHECK_EQUAL(data.rows.size(), 12U);
    BOOST_CHECK_EQUAL(plain(data.notes.at(0)), "2 more key figures are not shown.");
}

BOOST_AUTO_TEST_CASE(countries_are_named_where_there_are_several)
{
    save(newStatistic(10, 2021));
    studyPk = addStudy("KH", "Mapping of Cambodia");
    const FigureData data = figure("C01");
    BOOST_CHECK_EQUAL(plain(data.rows.at(0).label),
                      "Viet Nam: Number of SSE entities (unit not recorded), 2021");
}

BOOST_AUTO_TEST_CASE(an_indicator_of_the_catalogue_is_named_in_the_language_of_the_report)
{
    save(newStatistic(10, 2021));
    language = "vi";
    BOOST_CHECK_EQUAL(plain(figure("C01").rows.at(0).label).rfind("Số tổ chức kinh tế", 0), 0U);
}

BOOST_AUTO_TEST_CASE(an_amount_stands_in_its_own_currency)
{
    study::Record turnover = newRecord(dictionary::indicator::kind);
    turnover.values.set(dictionary::indicator::code, "TURN");
    turnover.values.set(dictionary::indicator::name, "Turnover");
    turnover.values.set(dictionary::indicator::value_type, "money");
    const std::int64_t money = save(turnover).pk;
    const auto cite = [&](const char* currency) {
        study::Record record = newStatistic(5, 2023);
        record.values.set(statistic::indicator, money);
        if (currency != nullptr)
            record.values.set(statistic::currency, currency);
        return save(record);
    };
    study::Record country = take(store().find(dictionary::layoutOf(dictionary::study::kind), studyPk));
    country.values.set(dictionary::study::currency, "VND");
    save(country);
    cite("USD");
    cite(nullptr);
    const FigureData data = figure("C01");
    BOOST_REQUIRE_EQUAL(data.rows.size(), 2U);
    BOOST_CHECK_EQUAL(plain(data.rows[0].label), "Turnover (USD), 2023");
    BOOST_CHECK_EQUAL(plain(data.rows[1].label), "Turnover (VND), 2023");
}

BOOST_AUTO_TEST_CASE(without_key_figures_it_says_what_to_do)
{
    save(newStatistic(10, 2021, false));
    const FigureData data = figure("C01");
    BOOST_TEST(data.empty());
    BOOST_CHECK_EQUAL(data.notes.size(), 1U);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_FIXTURE_TEST_SUITE(cited_entities, KeyFigureFixture)

BOOST_AUTO_TEST_CASE(cited_numbers_stand_apart_from_counted_ones)
{
    study::Record cooperatives = newStatistic(31'364, 2023, false);
    cooperatives.values.set(statistic::sse_form, "COOP");
    save(cooperatives);
    study::Record older = newStatistic(20'000, 2015, false);
    older.values.set(statistic::sse_form, "COOP");
    save(older);
    study::Record enterprises = newStatistic(1'000, 2019, false);
    enterprises.values.set(statistic::sse_form, "SE");
    enterprises.values.set(statistic::obs_status, "E");
    save(enterprises);
    study::Record province = cooperatives;
    province.pk = 0;
    province.uid.clear();
    province.values.set(statistic::subdivision, "KH-12");
    save(province);
    addEntityOf("SHG");
    const FigureData data = figure("C08-cited");
    BOOST_TEST(rowCodes(data) == (std::vector<std::string>{"COOP", "SE"}), boost::test_tools::per_element());
    BOOST_CHECK_EQUAL(data.at(0, 0).value, 31'364);
    BOOST_CHECK_EQUAL(plain(data.rows[1].label), "Social enterprise, 2019");
    BOOST_CHECK_EQUAL(plain(data.at(1, 0).marker), "estimate");
    BOOST_CHECK_EQUAL(plain(data.sources.at(0)), "Ministry of Planning (2024), p. 12");
    BOOST_CHECK_EQUAL(plain(data.title), "Most numerous in the sources: Cooperative, 2023 with 31364");
    checkRecords(data, store());
}

BOOST_AUTO_TEST_CASE(v25_what_counts_something_else_is_left_out_and_said)
{
    const auto cite = [&](const char* unit, std::int64_t value, int year) {
        study::Record record = newStatistic(value, year, false);
        record.values.set(statistic::sse_form, "COOP");
        record.values.set(statistic::unit_of_count, unit);
        save(record);
    };
    cite("households", 7'100'000, 2024);
    cite("cooperatives", 31'364, 2023);
    cite("entities", 30'000, 2022);
    const FigureData data = figure("C08-cited");
    BOOST_REQUIRE_EQUAL(data.rows.size(), 1U);
    BOOST_CHECK_EQUAL(data.at(0, 0).value, 31'364);
    BOOST_TEST(notesOf(data) == std::vector<std::string>{"1 values that count something else are not shown."},
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(the_value_drawn_is_the_one_that_a_report_chooses)
{
    const auto cite = [&](std::int64_t value, const char* reliability, const char* status) {
        study::Record record = newStatistic(value, 2023, false);
        record.values.set(statistic::sse_form, "COOP");
        record.values.set(statistic::reliability, reliability);
        record.values.set(statistic::obs_status, status);
        return save(record);
    };
    cite(24'618, "1", "A");
    cite(31'364, "3", "A");
    for (const char* status : {"M", "L", "Q"}) // these say that there is no value
        cite(0, "3", status);
    study::Record secret = cite(29'500, "3", "A");
    secret.values.set(statistic::preferred, 1);
    secret.values.set(dictionary::common::confidential, 1);
    save(secret);
    const FigureData data = figure("C08-cited");
    BOOST_REQUIRE_EQUAL(data.rows.size(), 1U);
    BOOST_CHECK_EQUAL(data.at(0, 0).value, 31'364);
    BOOST_CHECK_EQUAL(data.n, 0);
}

BOOST_AUTO_TEST_CASE(a_confidential_source_is_not_named)
{
    study::Record book = take(store().find(dictionary::layoutOf(dictionary::source::kind), source));
    book.values.set(dictionary::common::confidential, 1);
    save(book);
    save(newStatistic(5, 2023));
    BOOST_TEST(figure("C01").sources.empty());
}

BOOST_AUTO_TEST_CASE(v23_what_holds_for_respondents_says_so_and_replaces_nothing)
{
    save(newStatistic(40, 2023));
    study::Record survey = newStatistic(56, 2023);
    survey.values.set(statistic::method, "survey");
    survey.values.set(statistic::refers_to, "respondents");
    survey.values.set(statistic::preferred, 1);
    survey = save(survey);
    const FigureData data = figure("C01");
    BOOST_REQUIRE_EQUAL(data.rows.size(), 2U);
    BOOST_CHECK_EQUAL(data.at(0, 0).value, 40);
    BOOST_CHECK_EQUAL(plain(data.at(1, 0).marker), "of respondents");
    survey.values.set(statistic::obs_status, "P");
    save(survey);
    BOOST_CHECK_EQUAL(plain(figure("C01").at(1, 0).marker), "provisional, of respondents");
}

BOOST_AUTO_TEST_SUITE_END()
