#include "core/base/clock.h"
#include "core/base/date.h"

#include <boost/test/unit_test.hpp>

#include <chrono>

using atlas::Date;

BOOST_AUTO_TEST_SUITE(date)

BOOST_AUTO_TEST_CASE(reads_existing_days_only)
{
    BOOST_TEST((Date::parse("2023-06-20") == Date{2023, 6, 20}));
    BOOST_TEST(Date::parse("2024-02-29").has_value());
    BOOST_TEST(Date::parse("2000-02-29").has_value());
    for (const char* text :
         {"", "2023-6-20", "2023-02-29", "1900-02-29", "2023-13-01", "2023-00-10", "2023-04-31", "2023-04-00",
          "0000-01-01", "20-06-2023", "2023/06/20", "2023-06-20 ", "2023-06-2x", "-023-06-20"})
        BOOST_TEST(!Date::parse(text), text);
}

BOOST_AUTO_TEST_CASE(every_day_of_four_centuries_comes_back)
{
    const std::chrono::sys_days first = std::chrono::year(1700) / 1 / 1;
    Date before{1699, 12, 31};
    for (int day = 0; day < 146'097; ++day) {
        const std::int64_t milliseconds =
            (first + std::chrono::days(day)).time_since_epoch().count() * 86'400'000LL;
        const Date date = atlas::dateOf(milliseconds + 86'399'999);
        BOOST_REQUIRE(date == Date::parse(date.toString()));
        BOOST_REQUIRE(before < date);
        before = date;
    }
}

BOOST_AUTO_TEST_CASE(instants_are_written_in_utc)
{
    BOOST_TEST(atlas::isoTime(0) == "1970-01-01T00:00:00Z");
    BOOST_TEST(atlas::isoTime(-1) == "1969-12-31T23:59:59Z");
    BOOST_TEST(atlas::isoTime(1777816987000) == "2026-05-03T14:03:07Z");
    atlas::FixedClock clock(5);
    clock.advance(7);
    BOOST_TEST(clock.now() == 12);
    BOOST_TEST(atlas::SystemClock().now() > 1'700'000'000'000);
}

BOOST_AUTO_TEST_CASE(buddhist_years_become_gregorian)
{
    BOOST_TEST(atlas::gregorianYear(2562) == 2019);
    BOOST_TEST(atlas::gregorianYear(2500) == 1957);
    BOOST_TEST(atlas::gregorianYear(2600) == 2057);
    BOOST_TEST(atlas::gregorianYear(2019) == 2019);
    BOOST_TEST(atlas::gregorianYear(2499) == 2499);
    BOOST_TEST(atlas::gregorianYear(2601) == 2601);
}

BOOST_AUTO_TEST_SUITE_END()
