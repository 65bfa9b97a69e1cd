#include "core/report/statistic_text.h"

#include "tests/core/report/report_fixture.h"

#include <random>

using namespace atlas;
using namespace atlas::tests;
using report::writtenOut;

BOOST_AUTO_TEST_SUITE(statistic_text)

BOOST_AUTO_TEST_CASE(numbers_are_written_out)
{
    const auto shown = [](const char* value, std::int64_t zeros) {
        return plain(writtenOut(*Decimal::parse(value, 4), zeros));
    };
    BOOST_TEST(shown("31364", 0) == "31364");
    BOOST_TEST(shown("4.8000", 0) == "4.8");
    BOOST_TEST(shown("0.0050", 0) == "0.005");
    BOOST_TEST(shown("0", 0) == "0");
    BOOST_TEST(shown("-2.5", 0) == "-2.5");
    BOOST_TEST(shown("7.1", 6) == "7.1 million");
    BOOST_TEST(shown("7.1", 7) == "71 million");
    BOOST_TEST(shown("12.25", 3) == "12250");
    BOOST_TEST(shown("1.5", 9) == "1.5 billion");
    BOOST_TEST(shown("0.4", 12) == "0.4 trillion");
    BOOST_TEST(shown("900000000000000", 5) == "90000000000000000000");
}

namespace {

/// The number behind what is printed, digits before and after the point apart.
std::string digitsOf(std::string text, int& zeros)
{
    zeros = 0;
    const std::pair<const char*, int> words[] = {{" million", 6}, {" billion", 9}, {" trillion", 12}};
    for (const auto& [word, power] : words)
        if (const auto place = text.find(word); place != std::string::npos) {
            text.erase(place);
            zeros = power;
        }
    return text;
}

} // namespace

/// Whatever the value and the zeros: the printed number is the stored one, digit by digit.
BOOST_AUTO_TEST_CASE(what_is_printed_is_what_is_stored)
{
    std::mt19937_64 random(11);
    for (int round = 0; round < 20'000; ++round) {
        const auto magnitude = static_cast<int>(random() % 15);
        std::int64_t scaled = static_cast<std::int64_t>(random() % 1'000'000'000'000'000);
        for (int i = 0; i < magnitude; ++i)
            scaled /= 10;
        const auto zeros = static_cast<std::int64_t>(random() % 13);
        int printedZeros = 0;
        std::string printed = digitsOf(plain(writtenOut({scaled, 4}, zeros)), printedZeros);
        // Both as whole numbers of 10^-9.
        const std::size_t point = printed.find('.');
        const std::size_t decimals = point == std::string::npos ? 0 : printed.size() - point - 1;
        if (point != std::string::npos)
            printed.erase(point, 1);
        printed.append(static_cast<std::size_t>(9 + printedZeros) - decimals, '0');
        std::string stored = std::to_string(scaled) + std::string(static_cast<std::size_t>(zeros) + 5, '0');
        const auto trim = [](std::string& text) {
            text.erase(0, std::min(text.find_first_not_of('0'), text.size() - 1));
        };
        trim(printed);
        trim(stored);
        BOOST_REQUIRE_EQUAL(printed, stored);
    }
}

BOOST_AUTO_TEST_SUITE_END()
