#include "core/base/message.h"

#include <boost/test/unit_test.hpp>

#include <limits>

using atlas::Message;
using atlas::message;
using atlas::plain;

BOOST_AUTO_TEST_SUITE(message_text)

BOOST_AUTO_TEST_CASE(fills_its_places)
{
    const Message sentence =
        message("%2 of %1 in %3, %4, %5 on %6",
                {std::int64_t{31364}, atlas::Percent{4.84, 1}, atlas::Year{2023}, atlas::Real{1.25, 1},
                 atlas::Decimal{123450, 2}, atlas::Date{2023, 6, 20}});
    BOOST_TEST(plain(sentence) == "4.8 % of 31364 in 2023, 1.2, 1234.50 on 2023-06-20");
}

BOOST_AUTO_TEST_CASE(arguments_are_not_read_for_places)
{
    BOOST_TEST(plain(message("%1 and %2", {std::string("%2"), std::string("%1")})) == "%2 and %1");
    BOOST_TEST(plain(message("100 % of %1%3", {std::string("all")})) == "100 % of all%3");
    BOOST_TEST(plain(message("%", {std::string("all")})) == "%");
}

BOOST_AUTO_TEST_CASE(messages_nest)
{
    BOOST_TEST(plain(message("%1 (%2)", {message("Source"), Message::literal("VCA")})) == "Source (VCA)");
    BOOST_TEST(plain(message("%1", {atlas::Real{std::numeric_limits<double>::max(), 9}})).size() == 319);
}

BOOST_AUTO_TEST_CASE(literal_text_is_all_there_is)
{
    BOOST_TEST(plain(Message::literal("100 %1")) == "100 %1");
    BOOST_TEST(Message::literal("").empty());
    BOOST_TEST(plain(Message{}).empty());
    BOOST_TEST((message("a") == message("a")));
    BOOST_TEST(!(message("a", {std::int64_t{1}}) == message("a", {atlas::Year{1}})));
}

BOOST_AUTO_TEST_SUITE_END()
