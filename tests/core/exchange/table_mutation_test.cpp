#include "core/base/text.h"
#include "tests/core/exchange/read_table.h"

#include <boost/test/unit_test.hpp>

#include <random>

using namespace atlas;
using namespace atlas::exchange;
using namespace atlas::exchange::test;

namespace {

const std::string seed_table =
    "Identifier,Name,Region,n\n\"R1\",\"Đồng \"\"Tâm\"\"\",\"Mỹ Tho,\nTiền Giang\",12\r\n"
    "R2;x,សហគមន៍,Бишкек\t|,\"\"\nR3,,,\n";

std::string mutated(std::mt19937& random)
{
    constexpr std::string_view pieces = "\"\",;\t|\n\r\0\xFF\xC3\xEF\xBB\xBF ax=\x1F";
    std::string text = seed_table;
    const auto number = [&](std::size_t below) {
        return std::uniform_int_distribution<std::size_t>(0, below - 1)(random);
    };
    for (std::size_t edits = 1 + number(12); edits > 0; --edits) {
        const std::size_t at = number(text.size());
        switch (number(4)) {
        case 0:
            text.insert(at, 1, pieces[number(pieces.size())]);
            break;
        case 1:
            text[at] = pieces[number(pieces.size())];
            break;
        case 2:
            text.erase(at, 1 + number(5));
            break;
        default:
            text.insert(at, text.substr(number(text.size()), number(40)));
        }
        if (text.empty())
            text = "\"";
    }
    return text;
}

} // namespace

BOOST_AUTO_TEST_CASE(mutated_tables_are_read_or_refused)
{
    std::mt19937 random(20230620);
    int read = 0;
    for (int round = 0; round < 3000; ++round) {
        const std::string bytes = mutated(random);
        const Table table = readBytes(bytes);
        read += table.ok ? 1 : 0;
        std::int64_t line = 0;
        for (const Line& row : table.rows) {
            BOOST_REQUIRE_LE(row.cells.size(), table.shape.header.size());
            BOOST_REQUIRE_LE(row.cells.size(), row.width);
            BOOST_REQUIRE_GT(row.line, line);
            line = row.line;
            for (const std::string& cell : row.cells)
                BOOST_REQUIRE(text::isUtf8(cell));
        }
    }
    BOOST_TEST(read > 300);
    BOOST_TEST(read < 3000);
}

/// Any cells, written by the rules of the format, come back as they were.
BOOST_AUTO_TEST_CASE(written_tables_come_back)
{
    std::mt19937 random(7);
    const std::vector<std::string> alphabet{"a",    "\"", ",", ";", "\t",   "|", "\n",
                                            "\r\n", " ",  "ក", "đ", "\x1F", ""};
    for (int round = 0; round < 1000; ++round) {
        const char delimiter = ",;\t|"[random() % 4];
        std::string bytes = std::string("k") + delimiter + "l" + delimiter + "m\n";
        std::vector<std::string> expected;
        for (int row = 0; row < 5; ++row) {
            std::vector<std::string> cells{"x", "", ""};
            for (std::string& cell : cells) {
                for (std::size_t length = random() % 6; length > 0; --length)
                    cell += alphabet[random() % alphabet.size()];
                bytes += '"';
                for (const char byte : cell)
                    bytes += byte == '"' ? std::string("\"\"") : std::string(1, byte);
                bytes += '"';
                bytes += &cell == &cells.back() ? '\n' : delimiter;
            }
            expected.push_back(joined(cells));
        }
        TableOptions options;
        options.delimiter = delimiter;
        const Table table = readBytes(bytes, options);
        BOOST_TEST_REQUIRE(table.ok);
        BOOST_TEST_REQUIRE(table.rows.size() == expected.size());
        for (std::size_t row = 0; row < expected.size(); ++row)
            BOOST_TEST_REQUIRE(joined(table.rows[row].cells) == expected[row]);
    }
}
