#include "core/figures/figure_csv.h"
#include "tests/core/figures/sample.h"

#include <boost/test/unit_test.hpp>

#include <limits>

using namespace atlas::figures;
using atlas::plain;

BOOST_AUTO_TEST_SUITE(figure_csv)

BOOST_AUTO_TEST_CASE(golden)
{
    const std::string expected =
        "figure,title,subtitle,row_code,row,column_code,column,value,low,high,unit,state,n,marker,notes,"
        "sources,"
        "demonstration\r\n"
        "C08,Cooperatives are the most frequent form,\"Entities by form, Viet Nam, 2023\",cooperative,"
        "\"Cooperatives, all tiers\",2023,2023,31364.25,,,entities,value,31000,estimate,"
        "Closed entities are left out. | Tiers above primary count once.,\"Ministry of Finance, 2024\",no\r\n"
        "C08,Cooperatives are the most frequent form,\"Entities by form, Viet Nam, 2023\",mutual,"
        "\"Mutual \"\"benefit\"\" societies\",2023,2023,0,,,entities,value,12,,"
        "Closed entities are left out. | Tiers above primary count once.,\"Ministry of Finance, 2024\",no\r\n"
        "C08,Cooperatives are the most frequent form,\"Entities by form, Viet Nam, 2023\",social_enterprise,"
        "\"'=HYPERLINK(\"\"x\"\")\",2023,2023,,,,entities,no_data,0,,"
        "Closed entities are left out. | Tiers above primary count once.,\"Ministry of Finance, 2024\",no\r\n"
        "C08,Cooperatives are the most frequent form,\"Entities by form, Viet Nam, 2023\",other,"
        "Other,2023,2023,,,,entities,suppressed,,,"
        "Closed entities are left out. | Tiers above primary count once.,\"Ministry of Finance, "
        "2024\",no\r\n";
    BOOST_TEST(csv(tests::byForm(), plain) == expected);
}

BOOST_AUTO_TEST_CASE(percentages_and_demonstration)
{
    FigureData data = tests::byForm();
    data.format.style = ValueFormat::Style::percent;
    data.demonstration = true;
    data.cells[0].value = 33.25;
    const std::string text = csv(data, plain);
    BOOST_TEST(text.find(",33.25,,,%,value,") != std::string::npos);
    BOOST_TEST(text.substr(text.size() - 6) == ",yes\r\n");
}

BOOST_AUTO_TEST_CASE(a_range_has_ends_and_no_value_and_a_cell_its_own_unit)
{
    FigureData data = tests::byForm();
    data.cells[0].value = 218'649;
    data.cells[0].range = {116'298, 321'000};
    data.cells[0].unit = atlas::Message::literal("%");
    BOOST_TEST(csv(data, plain).find(",2023,,116298,321000,%,value,") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(negative_numbers_stay_numbers)
{
    FigureData data = tests::byForm();
    data.cells[0].value = -2;
    BOOST_TEST(csv(data, plain).find(",-2,,,entities,value,") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(numbers_read_back_exactly)
{
    BOOST_TEST(fileNumber(31364) == "31364");
    BOOST_TEST(fileNumber(0.1) == "0.1");
    BOOST_TEST(fileNumber(1e21) == "1000000000000000000000");
    BOOST_TEST(fileNumber(-0.000001) == "-0.000001");
    for (const double value :
         {100.0 / 3, std::numeric_limits<double>::max(), std::numeric_limits<double>::min()})
        BOOST_TEST(std::stod("0" + fileNumber(value)) == value);
}

BOOST_AUTO_TEST_CASE(infinite_is_no_data)
{
    FigureData data = tests::byForm();
    data.cells[0].value = std::numeric_limits<double>::infinity();
    BOOST_TEST(csv(data, plain).find(",,,,entities,no_data,31000,") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
