#include "core/analysis/column.h"

#include <boost/test/unit_test.hpp>

#include <random>

using namespace atlas::analysis;

BOOST_AUTO_TEST_SUITE(column)

BOOST_AUTO_TEST_CASE(numbers_come_back_from_every_width)
{
    const std::vector<std::vector<std::int64_t>> all{
        {},
        {absent_number, no_record_number},
        {0, 1, -1, 32766, -32767, absent_number, no_record_number},
        {32767},
        {-32768},
        {2147483646, -2147483647, absent_number, no_record_number},
        {2147483647, absent_number},
        {-2147483648, no_record_number},
        {absent_number + 1, no_record_number - 1, absent_number, no_record_number}};
    for (const auto& numbers : all) {
        const auto chunk = Chunk::ofNumbers(numbers);
        BOOST_TEST(chunk->numbers() == numbers, boost::test_tools::per_element());
    }
    BOOST_TEST(Chunk::ofNumbers(all[2])->bytes() < 100U);
    BOOST_TEST(std::holds_alternative<std::vector<std::int16_t>>(Chunk::ofNumbers(all[2])->values));
    BOOST_TEST(std::holds_alternative<std::vector<std::int32_t>>(Chunk::ofNumbers(all[3])->values));
    BOOST_TEST(std::holds_alternative<std::vector<std::int64_t>>(Chunk::ofNumbers(all[6])->values));
}

BOOST_AUTO_TEST_CASE(a_chunk_knows_its_range)
{
    const auto chunk = Chunk::ofNumbers({absent_number, 7, -3, no_record_number});
    BOOST_CHECK_EQUAL(chunk->low, -3);
    BOOST_CHECK_EQUAL(chunk->high, 7);
    BOOST_TEST(!chunk->complete);
    BOOST_TEST(Chunk::ofNumbers({1, 2})->complete);
    BOOST_TEST(Chunk::ofNumbers({absent_number})->low > Chunk::ofNumbers({absent_number})->high);
}

BOOST_AUTO_TEST_CASE(codes_come_back_from_every_width)
{
    for (const std::uint32_t most : {0U, 255U, 256U, 65535U, 65536U}) {
        const std::vector<std::uint32_t> codes{0, most, most / 2};
        BOOST_TEST(Chunk::ofCodes(codes)->codes() == codes, boost::test_tools::per_element());
    }
    BOOST_TEST(std::holds_alternative<std::vector<std::uint8_t>>(Chunk::ofCodes({255})->values));
    BOOST_TEST(std::holds_alternative<std::vector<std::uint16_t>>(Chunk::ofCodes({256})->values));
    BOOST_TEST(std::holds_alternative<std::vector<std::uint32_t>>(Chunk::ofCodes({65536})->values));
}

BOOST_AUTO_TEST_CASE(texts_keep_their_codes_however_many_there_are)
{
    CodeList list;
    std::vector<std::string> texts{"", "a", "A", std::string("a\0", 2), "12345678", "123456789", "Đồng Tâm"};
    std::mt19937 chance(7);
    for (int i = 0; i < 20'000; ++i)
        texts.push_back(std::to_string(chance()));
    std::vector<std::uint32_t> codes;
    codes.reserve(texts.size());
    for (const std::string& text : texts)
        codes.push_back(list.intern(text));
    for (std::size_t i = 0; i < texts.size(); ++i) {
        BOOST_REQUIRE(list.text(codes[i]) == texts[i]);
        BOOST_REQUIRE_EQUAL(list.find(texts[i]), codes[i]);
        BOOST_REQUIRE_EQUAL(list.intern(texts[i]), codes[i]);
    }
    BOOST_CHECK_EQUAL(list.find("not there"), absent_code);
}

BOOST_AUTO_TEST_SUITE_END()
