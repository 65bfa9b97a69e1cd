#include "tests/core/figures/figure_fixture.h"

using namespace atlas;
using namespace atlas::tests;
using figures::FigureData;

namespace {

struct GrowthFixture : FigureFixture {
    void found(int year, const std::string& form = "COOP", const std::string& activity = {})
    {
        study::Record record = newRecord(dictionary::entity::kind);
        record.values.set(dictionary::entity::name, "Entity");
        record.values.set(dictionary::entity::sse_form, form);
        record.values.set(dictionary::entity::activity_status, activity);
        if (year > 0)
            record.values.set(dictionary::entity::founded_year, year);
        save(std::move(record));
    }
};

std::vector<double> values(const FigureData& data, std::size_t column = 0)
{
    std::vector<double> all;
    for (std::size_t row = 0; row < data.rows.size(); ++row)
        all.push_back(data.at(row, column).value);
    return all;
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(growth, GrowthFixture)

BOOST_AUTO_TEST_CASE(years_follow_each_other_without_gaps)
{
    found(2019);
    found(2022);
    found(2022);
    found(2021, "SE", "closed");
    found(0);
    const FigureData data = figure("C12");
    BOOST_TEST(rowCodes(data) == (std::vector<std::string>{"2019", "2020", "2021", "2022"}),
               boost::test_tools::per_element());
    BOOST_TEST(values(data) == (std::vector<double>{1, 0, 0, 2}), boost::test_tools::per_element());
    BOOST_CHECK(data.at(1, 0).state == figures::CellState::value);
    BOOST_CHECK_EQUAL(data.n, 3);
    BOOST_CHECK_EQUAL(plain(data.title),
                      "Half of the 3 entities with a known founding year are from 2022 or later");
    BOOST_TEST(notesOf(data) ==
                   (std::vector<std::string>{"1 closed or dormant entities are not counted.",
                                             "1 entities without a known founding year are not shown."}),
               boost::test_tools::per_element());
    checkRecords(data, store());
}

BOOST_AUTO_TEST_CASE(a_long_history_is_told_in_classes)
{
    found(1893);
    found(1899);
    found(1900);
    found(2004);
    const FigureData data = figure("C12");
    BOOST_CHECK_EQUAL(data.rows.size(), 12U);
    BOOST_CHECK_EQUAL(plain(data.rows.front().label), "1893–1899");
    BOOST_CHECK_EQUAL(plain(data.rows.back().label), "2000–2004");
    BOOST_CHECK_EQUAL(data.at(0, 0).value, 2);
    checkRecords(data, store());
}

BOOST_AUTO_TEST_CASE(the_number_over_time_adds_up_from_what_exists_today)
{
    found(2000, "COOP");
    found(2001, "SE");
    found(2002, "COOP");
    found(2001, "COOP", "closed");
    const FigureData data = figure("C12-total");
    BOOST_REQUIRE_EQUAL(data.columns.size(), 2U);
    BOOST_CHECK_EQUAL(data.columns[0].code, "COOP");
    BOOST_TEST(values(data, 0) == (std::vector<double>{1, 1, 2}), boost::test_tools::per_element());
    BOOST_TEST(values(data, 1) == (std::vector<double>{0, 1, 1}), boost::test_tools::per_element());
    BOOST_CHECK_EQUAL(plain(data.title),
                      "Of the 3 entities with a known founding year, 33 % existed in 2000");
    checkRecords(data, store());
}

BOOST_AUTO_TEST_CASE(more_forms_than_lines_are_told_together)
{
    for (const char* form : {"COOP", "COOP", "COOP", "SE", "SE", "SHG", "SHG", "MUTUAL", "FOUND", ""})
        found(2010, form);
    const FigureData data = figure("C12-total");
    BOOST_REQUIRE_EQUAL(data.columns.size(), 4U);
    BOOST_CHECK_EQUAL(data.columns[3].code, "rest");
    BOOST_CHECK_EQUAL(data.at(0, 3).value, 3);
    checkRecords(data, store());
}

BOOST_AUTO_TEST_SUITE_END()
