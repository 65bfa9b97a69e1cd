#include "core/base/uid.h"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <charconv>
#include <set>
#include <thread>
#include <vector>

BOOST_AUTO_TEST_SUITE(uid)

BOOST_AUTO_TEST_CASE(carries_version_variant_and_time)
{
    constexpr std::int64_t later = 250'000'000'000'000; // beyond what the other cases use
    const std::string uid = atlas::newUid(atlas::FixedClock(later));
    BOOST_TEST(atlas::isUid(uid));
    BOOST_TEST(uid[14] == '7');
    BOOST_TEST(std::string("89ab").find(uid[19]) != std::string::npos);
    std::int64_t time = 0;
    const std::string hex = uid.substr(0, 8) + uid.substr(9, 4);
    BOOST_REQUIRE((std::from_chars(hex.data(), hex.data() + hex.size(), time, 16).ec == std::errc{}));
    BOOST_TEST(time == later);
}

BOOST_AUTO_TEST_CASE(increases_within_a_millisecond_and_when_the_clock_steps_back)
{
    std::string last;
    for (int i = 0; i < 200'000; ++i) {
        const std::string uid = atlas::newUid(atlas::FixedClock(260'000'000'000'000 - i % 3));
        BOOST_REQUIRE_LT(last, uid);
        last = uid;
    }
    BOOST_TEST(last < atlas::newUid(atlas::FixedClock(-5)));
}

BOOST_AUTO_TEST_CASE(threads_never_make_the_same)
{
    std::vector<std::vector<std::string>> made(4);
    {
        std::vector<std::jthread> threads;
        threads.reserve(made.size());
        for (auto& own : made)
            threads.emplace_back([&own] {
                for (int i = 0; i < 20'000; ++i)
                    own.push_back(atlas::newUid(atlas::SystemClock()));
            });
    }
    std::set<std::string> all;
    for (const auto& own : made) {
        BOOST_TEST(std::is_sorted(own.begin(), own.end()));
        all.insert(own.begin(), own.end());
    }
    BOOST_TEST(all.size() == 80'000U);
}

BOOST_AUTO_TEST_CASE(knows_what_is_one)
{
    BOOST_TEST(atlas::isUid("018f0e5a-3c2b-7d4e-8f00-0123456789ab"));
    for (const char* text :
         {"", "018f0e5a-3c2b-7d4e-8f00-0123456789a", "018f0e5a-3c2b-7d4e-8f00-0123456789abc",
          "018F0e5a-3c2b-7d4e-8f00-0123456789ab", "018f0e5a03c2b-7d4e-8f00-0123456789ab",
          "018f0e5a-3c2b-7d4e-8f00-0123456789ag", "{18f0e5a-3c2b-7d4e-8f00-0123456789a}"})
        BOOST_TEST(!atlas::isUid(text), text);
}

BOOST_AUTO_TEST_SUITE_END()
