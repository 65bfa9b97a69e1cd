#include "core/exchange/table_reader.h"

#include "tests/core/exchange/read_table.h"
#include "tests/core/exchange/temporary.h"

#include <boost/test/unit_test.hpp>

using namespace atlas;
using namespace atlas::exchange;
using namespace atlas::exchange::test;

BOOST_AUTO_TEST_CASE(reads_cells_as_typed_and_names_lines_of_the_file)
{
    const Table table = readBytes("name, place ,n\n\"Đồng Tâm\",\"Mỹ Tho\nTiền Giang\",12\n\nPhúc Long,,\n");
    BOOST_REQUIRE(table.ok);
    BOOST_TEST(joined(table.shape.header) == "name|place|n");
    BOOST_TEST(table.shape.encoding.name == "UTF-8");
    BOOST_TEST(!table.shape.encoding.guessed);
    BOOST_TEST(joined(table.rows) == "Đồng Tâm|Mỹ Tho\nTiền Giang|12 / Phúc Long||");
    BOOST_TEST(table.rows[0].line == 2);
    BOOST_TEST(table.rows[1].line == 5);
}

BOOST_AUTO_TEST_CASE(takes_every_kind_of_line_end)
{
    for (const std::string_view end : {"\n", "\r\n", "\r"}) {
        std::string bytes = "a,b";
        for (const std::string_view row : {"1,x", "\"2\",\"y\"", "3,"})
            bytes.append(end).append(row);
        BOOST_TEST(joined(readBytes(bytes).rows) == "1|x / 2|y / 3|");
        BOOST_TEST(joined(readBytes(bytes.append(end)).rows) == "1|x / 2|y / 3|");
    }
    BOOST_TEST(joined(readBytes("a,b\n1,x\ry\n").rows) == "1|x\ry");
    BOOST_TEST(joined(readBytes("a,b\r\"1\n2\",x\r3,4\r").rows) == "1\n2|x / 3|4");
}

BOOST_AUTO_TEST_CASE(unescapes_quotes)
{
    BOOST_TEST(joined(readBytes("a,b\n\"say \"\"no\"\"\",\"\"\n\"\"\"\",\"\"\"x\"\"\"\n").rows) ==
               "say \"no\"| / \"|\"x\"");
    BOOST_TEST(joined(readBytes("a,b\n5\" pipe,6\n").rows) == "5\" pipe|6");
    BOOST_TEST(joined(readBytes("a,b\n\"x\" ,\"y\"\t\n").rows) == "x|y");
}

BOOST_AUTO_TEST_CASE(keeps_text_behind_a_closing_quote_and_says_so)
{
    const Table table = readBytes("a,b,c\n\"ООО\" Ромашка,1,2\n\"The \"Red\" Shed\",3,\"x\"\n");
    BOOST_REQUIRE(table.ok);
    BOOST_TEST(joined(table.rows) == "\"ООО\" Ромашка|1|2 / The \"Red\" Shed|3|x");
    BOOST_TEST(table.rows[0].odd == 1U);
    BOOST_TEST(table.rows[1].odd == 1U);
}

BOOST_AUTO_TEST_CASE(finds_the_delimiter)
{
    BOOST_TEST(readBytes("a;b\n1,5;2,5\n3,5;4,5\n").shape.dialect.delimiter == ';');
    BOOST_TEST(readBytes("a|b\nx, y|z, z\n").shape.dialect.delimiter == '|');
    BOOST_TEST(readBytes("a\tb\n\"x,\ty\"\t1\n").shape.dialect.delimiter == '\t');
    BOOST_TEST(readBytes("a,b,c\n\"x;y\",\"1;2\",3\n").shape.dialect.delimiter == ',');
    BOOST_TEST(readBytes("name\nx\ny\n").shape.dialect.delimiter == ',');
    const Table named = readBytes("sep=;\r\na,1;b\r\nx;y\r\n");
    BOOST_TEST(joined(named.shape.header) == "a,1|b");
    BOOST_TEST(named.rows.at(0).line == 3);
    TableOptions options;
    options.delimiter = ';';
    BOOST_TEST(joined(readBytes("a;b,c\n1;2,3\n", options).shape.header) == "a|b,c");
}

BOOST_AUTO_TEST_CASE(reads_tabs_behind_quotes)
{
    const Table table = readBytes("a\tb\tc\n\"1\"\t\"2\"\t3\n\"x\ty\"\t\"\"\t\"\x1F\"\n\"odd\"x\t5\t6\n");
    BOOST_REQUIRE(table.ok);
    BOOST_TEST(joined(table.rows) == "1|2|3 / x\ty||\x1F / \"odd\"x|5|6");
}

BOOST_AUTO_TEST_CASE(rows_shorter_and_longer_than_the_header)
{
    const Table table = readBytes("a,b,c\n1\n1,2,3,4,5\n,,\n\"\", ,\n");
    BOOST_REQUIRE(table.ok);
    BOOST_TEST(joined(table.rows) == "1 / 1|2|3");
    BOOST_TEST(table.rows[0].width == 1U);
    BOOST_TEST(table.rows[1].width == 5U);
}

BOOST_AUTO_TEST_CASE(refuses_what_has_no_header)
{
    BOOST_TEST((readBytes("").error.code == ErrorCode::table_empty));
    BOOST_TEST((readBytes("\n\n").error.code == ErrorCode::table_empty));
    BOOST_TEST((readBytes("\xEF\xBB\xBF").error.code == ErrorCode::table_empty));
    BOOST_TEST((readBytes(",,\n1,2,3\n4,5,6\n").error.code == ErrorCode::table_no_header));
    BOOST_TEST((readBytes("12,7.5,2019\n13,8,2020\n").error.code == ErrorCode::table_no_header));
    BOOST_TEST(readBytes("\n,\nname,n\nx,1\n").ok);
}

BOOST_AUTO_TEST_CASE(refuses_a_huge_cell_with_its_place)
{
    const std::string huge(50 * 1024 * 1024, 'x');
    for (const std::string& cell : {huge, "\"" + huge + "\""}) {
        const Table table = readBytes("a,b\n1,2\n3," + cell + "\n");
        BOOST_TEST((table.error.code == ErrorCode::table_cell_large));
        BOOST_TEST(table.error.fact("row") == "3");
        BOOST_TEST(table.error.fact("column") == "2");
        BOOST_TEST(table.rows.size() == 1U);
    }
}

BOOST_AUTO_TEST_CASE(takes_a_cell_at_the_limit)
{
    const std::string large(1024 * 1024, 'x');
    const Table table = readBytes("a,b\n1," + large + "\n");
    BOOST_REQUIRE(table.ok);
    BOOST_TEST((table.rows.at(0).cells.at(1) == large));
    BOOST_TEST((readBytes("a,b\n1," + large + "x\n").error.code == ErrorCode::table_cell_large));
}

BOOST_AUTO_TEST_CASE(refuses_a_million_columns)
{
    const std::string commas(1'000'000, ',');
    const Table header = readBytes("a" + commas + "\n1\n");
    BOOST_TEST((header.error.code == ErrorCode::table_too_wide));
    BOOST_TEST(header.error.fact("limit") == "4096");
    const Table row = readBytes("a,b\n1,2\n3" + commas + "\n4,5\n");
    BOOST_REQUIRE(row.ok);
    BOOST_TEST(row.rows.at(1).width == 1'000'001U);
    BOOST_TEST(joined(row.rows) == "1|2 /  / 4|5");
}

BOOST_AUTO_TEST_CASE(refuses_broken_rows_with_their_line)
{
    const Table open = readBytes("a,b\n1,2\n3,\"never closed\n4,5\n6,7\n");
    BOOST_TEST((open.error.code == ErrorCode::table_malformed));
    BOOST_TEST(open.error.fact("row") == "3");
    const Table zero = readBytes(std::string_view("a,b\n1,2\n3,\0\n", 12));
    BOOST_TEST((zero.error.code == ErrorCode::table_malformed));
    BOOST_TEST(zero.error.fact("row") == "3");
}

BOOST_AUTO_TEST_CASE(refuses_what_is_no_file)
{
    const Folder folder;
    BOOST_TEST((readTable(folder / "none.csv").error.code == ErrorCode::file_not_found));
    BOOST_TEST((readTable(folder / "").error.code == ErrorCode::file_unreadable));
    BOOST_TEST((readTable("/dev/zero").error.code == ErrorCode::file_unreadable));
}

BOOST_AUTO_TEST_CASE(stops_when_told_and_reads_again_from_the_first_row)
{
    const Folder folder;
    auto reader = TableReader::open(folder.write("t.csv", "a\n1\n2\n3\n"));
    BOOST_REQUIRE(reader);
    int rows = 0;
    const auto stopped = reader->read([&](const TableRow&) { return ++rows < 2; });
    BOOST_REQUIRE(!stopped);
    BOOST_TEST((stopped.error().code == ErrorCode::cancelled));
    BOOST_TEST(rows == 2);
    rows = 0;
    BOOST_TEST(reader->read([&](const TableRow&) { return ++rows > 0; }).has_value());
    BOOST_TEST(rows == 3);
    BOOST_TEST(reader->position() == reader->size());
}
