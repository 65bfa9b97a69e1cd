#include "core/base/decimal.h"

#include <boost/test/unit_test.hpp>

#include <limits>
#include <random>

using atlas::Decimal;

BOOST_AUTO_TEST_SUITE(decimal)

BOOST_AUTO_TEST_CASE(reads_and_writes_exactly)
{
    BOOST_TEST(Decimal::parse("-1234.5", 2)->scaled == -123450);
    BOOST_TEST(Decimal::parse("-1234.5", 2)->toString() == "-1234.50");
    BOOST_TEST(Decimal::parse("0.05", 2)->toString() == "0.05");
    BOOST_TEST(Decimal::parse("-0.05", 2)->toString() == "-0.05");
    BOOST_TEST(Decimal::parse("007", 0)->toString() == "7");
    BOOST_TEST(Decimal::parse("-0", 1)->toString() == "0.0");
    BOOST_TEST(Decimal::parse("9223372036854775807", 0)->scaled == std::numeric_limits<std::int64_t>::max());
    BOOST_TEST(Decimal::parse("-9223372036854775808", 0)->toString() == "-9223372036854775808");
    BOOST_TEST(!Decimal::parse("-9.2233720368547758", 9));
}

BOOST_AUTO_TEST_CASE(refuses_what_is_no_plain_number)
{
    for (const char* text :
         {"", "-", ".5", "5.", "1,5", "1 000", "+1", "1e3", "--1", "1.2.3", " 1", "1 ", "NaN", "٣", "1.234"})
        BOOST_TEST(!Decimal::parse(text, 2), text);
    BOOST_TEST(!Decimal::parse("9223372036854775808", 0));
    BOOST_TEST(!Decimal::parse("92233720368547758.08", 2));
    BOOST_TEST(!Decimal::parse("1", 10));
    BOOST_TEST(!Decimal::parse("1", -1));
}

BOOST_AUTO_TEST_CASE(rounds_to_the_nearest)
{
    BOOST_TEST(Decimal::rounded(0.125, 2)->scaled == 13);
    BOOST_TEST(Decimal::rounded(-0.125, 2)->scaled == -13);
    BOOST_TEST(Decimal::rounded(2.675, 2)->scaled == 267); // the double is 2.67499999999999982…
    BOOST_TEST(Decimal::rounded(1.005, 2)->scaled == 100);
    BOOST_TEST(Decimal::rounded(0.5, 0)->scaled == 1);
    BOOST_TEST(Decimal::rounded(0.49999999999999994, 0)->scaled == 0);
    BOOST_TEST(Decimal::rounded(4503599627370495.5, 0)->scaled == 4503599627370496);
    BOOST_TEST(Decimal::rounded(9007199254740993.0, 0)->scaled == 9007199254740992); // what the double holds
    BOOST_TEST(Decimal::rounded(-0.0, 2)->toString() == "0.00");
}

BOOST_AUTO_TEST_CASE(refuses_numbers_without_a_decimal)
{
    BOOST_TEST(!Decimal::rounded(std::numeric_limits<double>::infinity(), 2));
    BOOST_TEST(!Decimal::rounded(std::numeric_limits<double>::quiet_NaN(), 2));
    BOOST_TEST(!Decimal::rounded(1e19, 0));
    BOOST_TEST(!Decimal::rounded(1e18, 2));
    BOOST_TEST(!Decimal::rounded(9223372036854775808.0, 0));
    BOOST_TEST(Decimal::rounded(9223372036854774784.0, 0)->scaled == 9223372036854774784);
}

// The oracle works on all decimals of the double, 1074 at most.
std::string roundedByHand(double value, int digits)
{
    std::string text(1500, '\0');
    text.resize(static_cast<std::size_t>(std::snprintf(text.data(), text.size(), "%.1074f", value)));
    const bool up = text[text.find('.') + 1 + static_cast<std::size_t>(digits)] >= '5';
    text.resize(text.find('.') + 1 + static_cast<std::size_t>(digits));
    auto parsed = Decimal::parse(digits == 0 ? text.substr(0, text.size() - 1) : text, digits);
    BOOST_REQUIRE(parsed);
    const bool negative = text.front() == '-';
    parsed->scaled += up ? (negative ? -1 : 1) : 0;
    return parsed->toString();
}

BOOST_AUTO_TEST_CASE(rounding_agrees_with_long_division)
{
    std::mt19937_64 random(20260503);
    std::uniform_real_distribution<double> mantissa(-1, 1);
    std::uniform_int_distribution<int> digits(0, 9);
    std::uniform_int_distribution<int> exponent(-10, 30);
    for (int i = 0; i < 20'000; ++i) {
        const double value = std::ldexp(mantissa(random), exponent(random));
        const int places = digits(random);
        BOOST_REQUIRE_EQUAL(Decimal::rounded(value, places)->toString(), roundedByHand(value, places));
    }
    for (std::int64_t quarter = -4000; quarter < 4000; ++quarter) // ties abound
        for (const int places : {0, 1})
            BOOST_REQUIRE_EQUAL(Decimal::rounded(static_cast<double>(quarter) / 4, places)->toString(),
                                roundedByHand(static_cast<double>(quarter) / 4, places));
}

BOOST_AUTO_TEST_CASE(text_and_back_is_the_same)
{
    std::mt19937_64 random(7);
    for (int i = 0; i < 10'000; ++i) {
        const Decimal decimal{static_cast<std::int64_t>(random()) >> (random() % 64U),
                              static_cast<int>(random() % 10U)};
        BOOST_REQUIRE(Decimal::parse(decimal.toString(), decimal.digits) == decimal);
    }
}

BOOST_AUTO_TEST_CASE(compares_values_whatever_their_digits)
{
    const auto order = [](std::int64_t a, int aDigits, std::int64_t b, int bDigits) {
        return compare(Decimal{a, aDigits}, Decimal{b, bDigits});
    };
    BOOST_TEST((order(15, 1, 150, 2) == std::strong_ordering::equal));
    BOOST_TEST((order(-5, 1, 3, 1) == std::strong_ordering::less));
    BOOST_TEST((order(-5, 1, -49, 2) == std::strong_ordering::less));
    BOOST_TEST((order(INT64_MAX, 0, INT64_MAX, 9) == std::strong_ordering::greater));
    BOOST_TEST((order(INT64_MIN, 0, INT64_MIN, 9) == std::strong_ordering::less));
    BOOST_TEST((Decimal{-123450, 2}.toDouble() == -1234.5));
}

BOOST_AUTO_TEST_SUITE_END()
