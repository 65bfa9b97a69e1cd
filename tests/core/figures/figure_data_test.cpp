#include "core/figures/figure_data.h"
#include "tests/core/figures/sample.h"

#include <boost/test/unit_test.hpp>

#include <limits>

using namespace atlas;
using namespace atlas::figures;

namespace {

std::string described(const FigureData& data)
{
    std::string text;
    for (const Message& sentence : description(data))
        text += plain(sentence) + "\n";
    return text;
}

FigureData series()
{
    FigureData data = tests::byForm();
    data.type = FigureType::line;
    data.cells = {Cell{CellState::value, 10, 1, {}, {}, {}}, Cell{},
                  Cell{CellState::value, 30, 1, {}, {}, {}}, Cell{CellState::value, 20, 1, {}, {}, {}}};
    return data;
}

} // namespace

BOOST_AUTO_TEST_SUITE(figure_data)

BOOST_AUTO_TEST_CASE(empty_without_a_value)
{
    FigureData data = tests::byForm();
    BOOST_TEST(!data.empty());
    data.cells[0] = Cell{};
    BOOST_TEST(!data.empty()); // the zero is a value
    data.cells[1].state = CellState::suppressed;
    BOOST_TEST(data.empty());
    BOOST_TEST(FigureData{}.empty());
    data.cells[0] = Cell{CellState::value, std::numeric_limits<double>::quiet_NaN(), 1, {}, {}, {}};
    BOOST_TEST(data.empty());
}

BOOST_AUTO_TEST_CASE(describes_range_and_gaps)
{
    BOOST_TEST(described(tests::byForm()) == "Bar chart. Categories: 4.\n"
                                             "Highest: Cooperatives, all tiers (31364 entities).\n"
                                             "Lowest: Mutual \"benefit\" societies (0 entities).\n"
                                             "No data: =HYPERLINK(\"x\").\n"
                                             "Suppressed to protect respondents: 1 of 4 values.\n");
}

BOOST_AUTO_TEST_CASE(describes_a_trend)
{
    const std::string text = described(series());
    BOOST_TEST(text.find("Line chart. Points in time: 4.") == 0);
    BOOST_TEST(text.find("From 10 entities (Cooperatives, all tiers) to 20 entities (Other).") !=
               std::string::npos);
    BOOST_TEST(text.find("Highest: =HYPERLINK(\"x\") (30 entities).") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_suppressed_value_is_never_told)
{
    FigureData data = tests::byForm();
    data.cells[3].value = 777777;
    BOOST_TEST(described(data).find("777777") == std::string::npos);
    BOOST_TEST(plain(valueText(data, data.cells[3])) == "suppressed");
}

BOOST_AUTO_TEST_CASE(equal_values_and_one_value)
{
    FigureData data = series();
    data.type = FigureType::bars;
    data.cells[2].value = 10;
    data.cells[3].value = 10;
    BOOST_TEST(described(data).find("Every value is 10 entities.") != std::string::npos);
    data.cells[2] = Cell{};
    data.cells[3] = Cell{};
    BOOST_TEST(described(data).find("Cooperatives, all tiers: 10 entities.") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(many_gaps_are_counted_not_listed)
{
    FigureData data = tests::byForm();
    data.rows.resize(20, data.rows.front());
    data.cells.resize(20);
    BOOST_TEST(described(data).find("No data in 17 of 20 places.") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(no_data_at_all)
{
    FigureData data = tests::byForm();
    data.cells.assign(4, Cell{});
    BOOST_TEST(described(data) == "Bar chart. Categories: 4.\nThere are no data to show.\n");
}

BOOST_AUTO_TEST_CASE(shown_text_stands_for_the_number)
{
    FigureData data = tests::byForm();
    data.cells[0].shown.arguments.emplace_back(std::string("31.4 thousand"));
    BOOST_TEST(described(data).find("Highest: Cooperatives, all tiers (31.4 thousand).") !=
               std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
