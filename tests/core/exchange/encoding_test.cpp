#include "core/exchange/encoding.h"

#include "core/base/text.h"
#include "tests/core/exchange/read_table.h"
#include "tests/core/exchange/temporary.h"

#include <boost/test/unit_test.hpp>

using namespace atlas;
using namespace atlas::exchange;
using namespace atlas::exchange::test;

namespace {

std::string utf16(std::u16string_view text, bool littleEndian)
{
    std::string bytes;
    for (const char16_t unit : text) {
        const char low = static_cast<char>(unit & 0xFF);
        const char high = static_cast<char>(unit >> 8);
        bytes += littleEndian ? low : high;
        bytes += littleEndian ? high : low;
    }
    return bytes;
}

constexpr std::u16string_view khmer = u"ឈ្មោះ,ខេត្ត\nសហគមន៍កសិកម្ម,\"តាកែវ\"\n𝒳,2\n";
constexpr std::string_view khmer_cells = "សហគមន៍កសិកម្ម|តាកែវ / 𝒳|2";

} // namespace

BOOST_AUTO_TEST_CASE(reads_utf8_with_a_mark)
{
    const Table table = readBytes("\xEF\xBB\xBFимя,n\nКооператив,1\n");
    BOOST_REQUIRE(table.ok);
    BOOST_TEST(joined(table.shape.header) == "имя|n");
    BOOST_TEST(joined(table.rows) == "Кооператив|1");
}

BOOST_AUTO_TEST_CASE(reads_utf16_with_and_without_a_mark)
{
    for (const bool little : {true, false})
        for (const bool mark : {true, false}) {
            const Table table = readBytes(utf16(mark ? u"\uFEFF" : u"", little) + utf16(khmer, little));
            BOOST_TEST_REQUIRE(table.ok);
            BOOST_TEST(table.shape.encoding.name == (little ? "UTF-16LE" : "UTF-16BE"));
            BOOST_TEST(joined(table.rows) == khmer_cells);
        }
}

BOOST_AUTO_TEST_CASE(converts_utf16_larger_than_a_piece)
{
    std::u16string text = u"a,b\n";
    for (int i = 0; i < 40'000; ++i)
        text += u"ក𝒳𝒳,ខ\n";
    const Table table = readBytes(utf16(u"\uFEFF" + text, true));
    BOOST_REQUIRE(table.ok);
    BOOST_TEST(table.rows.size() == 40'000U);
    BOOST_TEST((std::all_of(table.rows.begin(), table.rows.end(),
                            [](const Line& row) { return joined(row.cells) == "ក𝒳𝒳|ខ"; })));
}

BOOST_AUTO_TEST_CASE(characters_cut_by_a_piece_are_put_together)
{
    for (std::size_t shift = 0; shift < 4; ++shift) {
        std::string bytes = "a\n" + std::string(shift, 'x');
        for (int i = 0; i < 100; ++i) {
            for (int j = 0; j < 3000; ++j)
                bytes += "𝒳";
            bytes += '\n';
        }
        const Table table = readBytes(bytes);
        BOOST_TEST_REQUIRE(table.ok);
        BOOST_TEST(table.rows.size() == 100U);
        BOOST_TEST(text::isUtf8(table.rows[42].cells.at(0)));
    }
}

BOOST_AUTO_TEST_CASE(takes_a_guess_that_converts_and_says_so)
{
    // Windows-1251, long enough for the frequency of letters to tell.
    std::string bytes = "name,region\n";
    for (int i = 0; i < 20; ++i)
        bytes += "\xCF\xF0\xEE\xE8\xE7\xE2\xEE\xE4\xF1\xF2\xE2\xE5\xED\xED\xFB\xE9 "
                 "\xEA\xEE\xEE\xEF\xE5\xF0\xE0\xF2\xE8\xE2,\xC1\xE8\xF8\xEA\xE5\xEA\n";
    const Table table = readBytes(bytes);
    BOOST_REQUIRE(table.ok);
    BOOST_TEST(table.shape.encoding.guessed);
    BOOST_TEST(table.rows.at(0).cells.at(0) == "Производственный кооператив");
    TableOptions options;
    options.encoding = "KOI8-R";
    BOOST_TEST(readBytes(bytes, options).rows.at(0).cells.at(0) != "Производственный кооператив");
}

BOOST_AUTO_TEST_CASE(refuses_one_wrong_byte_in_utf8_with_its_row)
{
    std::string bytes = "имя,регион\n";
    for (int i = 0; i < 30; ++i)
        bytes += "Кооператив,Бишкек\n";
    bytes += "Коо\xFFператив,Ош\n";
    const Table table = readBytes(bytes);
    BOOST_TEST((table.error.code == ErrorCode::table_encoding));
    BOOST_TEST(table.error.fact("row") == "32");
    BOOST_TEST(table.error.fact("detail") == "0xFF");
}

BOOST_AUTO_TEST_CASE(refuses_half_a_character_at_the_end)
{
    BOOST_TEST((readBytes("\xEF\xBB\xBF"
                          "a\nxx\xE1\x9E")
                    .error.code == ErrorCode::table_encoding));
    BOOST_TEST((readBytes(utf16(u"\uFEFFa,b\n1,2\n", true) + "x").error.code == ErrorCode::table_encoding));
    BOOST_TEST((readBytes(utf16(u"\uFEFFa,b\n1,\xD835", true)).error.code == ErrorCode::table_encoding));
}

BOOST_AUTO_TEST_CASE(refuses_an_encoding_nobody_knows)
{
    TableOptions options;
    options.encoding = "klingon";
    BOOST_TEST((readBytes("a\n1\n", options).error.code == ErrorCode::table_encoding));
}
