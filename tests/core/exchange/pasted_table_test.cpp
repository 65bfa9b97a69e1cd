#include "core/exchange/pasted_table.h"
#include "core/exchange/typed_value.h"

#include <boost/test/unit_test.hpp>

#include <random>

using namespace atlas;
using exchange::PastedTable;
using Rows = std::vector<std::vector<std::string>>;

namespace {

Rows rowsOf(const Result<PastedTable>& table)
{
    BOOST_REQUIRE(table.has_value());
    Rows rows;
    for (std::size_t row = 0; row < table->rows(); ++row) {
        rows.emplace_back();
        for (std::size_t column = 0; column < table->width(); ++column)
            rows.back().emplace_back(table->cell(row, column));
    }
    return rows;
}

} // namespace

BOOST_AUTO_TEST_SUITE(pasted_table)

BOOST_AUTO_TEST_CASE(cells_of_a_spreadsheet_with_lines_and_quotes)
{
    const auto rows = rowsOf(PastedTable::fromText(
        "Tên\tĐịa chỉ\r\nĐồng Tâm\t\"Số 1\nHuế\"\r\n\"Nhà \"\"Sen\"\"\"\t a, b \r\n\t\r\nOne\r\n"));
    BOOST_TEST(
        (rows == Rows{{"Tên", "Địa chỉ"}, {"Đồng Tâm", "Số 1\nHuế"}, {"Nhà \"Sen\"", "a, b"}, {"One", ""}}));
}

BOOST_AUTO_TEST_CASE(text_of_other_separators)
{
    BOOST_TEST((rowsOf(PastedTable::fromText("a;b\n1;2\n")) == Rows{{"a", "b"}, {"1", "2"}}));
    BOOST_TEST((rowsOf(PastedTable::fromText("a,\"b,c\"\n1,2")) == Rows{{"a", "b,c"}, {"1", "2"}}));
    BOOST_TEST((rowsOf(PastedTable::fromText("Sen\nHuế")) == Rows{{"Sen"}, {"Huế"}}));
    BOOST_TEST((rowsOf(PastedTable::fromText("a;b,c", ',')) == Rows{{"a;b", "c"}}));
}

BOOST_AUTO_TEST_CASE(a_quote_that_nothing_closes_is_taken_as_it_stands)
{
    BOOST_TEST((rowsOf(PastedTable::fromText("\"Sen\tHuế\nMai\t5\" pipe")) ==
                Rows{{"\"Sen", "Huế"}, {"Mai", "5\" pipe"}}));
}

BOOST_AUTO_TEST_CASE(the_mark_that_keeps_a_formula_from_running_is_taken_off)
{
    BOOST_TEST((rowsOf(PastedTable::fromText("'=1+1\t'-3\t'@a\n''=x\t'tis\t'\n")) ==
                Rows{{"=1+1", "-3", "@a"}, {"'=x", "'tis", "'"}}));
    BOOST_TEST((rowsOf(PastedTable::fromHtml("<table><tr><td>'=1+1</td></tr></table>")) == Rows{{"=1+1"}}));
}

BOOST_AUTO_TEST_CASE(what_is_no_table_is_refused)
{
    std::string wide(5000, '\t');
    wide.back() = 'x';
    const auto code = [](const Result<PastedTable>& table) { return table.error().code; };
    BOOST_TEST((code(PastedTable::fromText("")) == ErrorCode::table_empty));
    BOOST_TEST((code(PastedTable::fromText(" \n\t\n")) == ErrorCode::table_empty));
    BOOST_TEST((code(PastedTable::fromText("a\xff")) == ErrorCode::table_encoding));
    BOOST_TEST((code(PastedTable::fromText(std::string("a\0b", 3))) == ErrorCode::table_encoding));
    BOOST_TEST((code(PastedTable::fromText(wide)) == ErrorCode::table_too_wide));
    BOOST_TEST((code(PastedTable::fromHtml("<p>no table</p>")) == ErrorCode::table_empty));
}

BOOST_AUTO_TEST_CASE(tables_of_a_page)
{
    const auto rows =
        rowsOf(PastedTable::fromHtml("<html><head><style>td { color: red "
                                     "}</style></head><body>beside<table><TR><th>A&amp;B</th><th>C</TH></tr>"
                                     "<!-- <tr><td>no</td></tr> --><tr><td>1<br>2</td><td> x &#7879;&nbsp;\n "
                                     "y </td></tr></table></body>"));
    BOOST_TEST((rows == Rows{{"A&B", "C"}, {"1\n2", "x ệ y"}}));
}

BOOST_AUTO_TEST_CASE(cells_that_span_others_leave_their_places_empty)
{
    const auto rows = [](const std::string& cells) {
        return rowsOf(PastedTable::fromHtml("<table>" + cells + "</table>"));
    };
    BOOST_TEST((rows("<tr><td COLSPAN=2 class='a b'>a<td>b<tr><td>1<td>2<td>3") ==
                Rows{{"a", "", "b"}, {"1", "2", "3"}}));
    BOOST_TEST((rows("<tr><td rowspan=\"2\">a</td><td>b</td><td rowspan = 3>c</td></tr>"
                     "<tr><td>d</td></tr><tr><td>e</td><td>f</td></tr><tr><td>g<td>h<td>i</tr>") ==
                Rows{{"a", "b", "c"}, {"", "d", ""}, {"e", "f", ""}, {"g", "h", "i"}}));
    BOOST_TEST((rows("<tr><td>a<td rowspan=2 colspan=2>b<td>c<tr><td>d<td>e") ==
                Rows{{"a", "b", "", "c"}, {"d", "", "", "e"}}));
    // A row that others cover counts, and no cell reaches out of its part of the table.
    BOOST_TEST((rows("<tr><td rowspan=2>a</tr><tr></tr><tr><td>b</tr>") == Rows{{"a"}, {"b"}}));
    BOOST_TEST((rows("<thead><tr><th rowspan=9>a<th>b</thead><tbody><tr><td rowspan=0>c<td>d<tr><td>e") ==
                Rows{{"a", "b"}, {"c", "d"}, {"", "e"}}));
    // What only looks like a span is none.
    BOOST_TEST((rows("<tr><td data-colspan=2 title='colspan=3' colspan=x rowspan=-1>a<td>b<tr><td>c") ==
                Rows{{"a", "b"}, {"c", ""}}));
}

BOOST_AUTO_TEST_CASE(spans_are_bounded)
{
    const auto code = [](const std::string& cells) {
        const auto table = PastedTable::fromHtml("<table>" + cells + "</table>");
        return table ? ErrorCode{} : table.error().code;
    };
    BOOST_TEST((code("<tr><td colspan=99999999999999999999>a<td>b") == ErrorCode::table_too_wide));
    BOOST_TEST(
        (code("<tr><td colspan=4294967297 rowspan=4294967297>a<td>b<tr><td>c") == ErrorCode::table_too_wide));
    // A title over more columns than there are widens nothing.
    BOOST_TEST(PastedTable::fromHtml("<tr><td colspan=9999>a<tr><td>b<td>c")->width() == 2U);
    std::string many = "<tr><td rowspan=65534 colspan=4000>a";
    for (int row = 0; row < 20'000; ++row)
        many += "<tr><td>b";
    BOOST_TEST((code(many) == ErrorCode::table_malformed));
}

BOOST_AUTO_TEST_CASE(damaged_text_never_breaks_the_readers)
{
    std::mt19937 chance{7};
    const std::string seed = "<table><tr><td colspan=2 "
                             "rowspan=3>a&amp;b</td></tr></table>\t\"x\"\"y\"\r\n1,2;3\n\"open\n&#x1F600;<br";
    for (int round = 0; round < 4000; ++round) {
        std::string text = seed;
        for (int i = 0; i < 6; ++i) {
            const std::size_t at = chance() % text.size();
            text[at] = seed[chance() % seed.size()];
            if (chance() % 3 == 0)
                text.erase(at, chance() % 5);
        }
        for (const auto& table : {PastedTable::fromText(text), PastedTable::fromHtml(text)})
            if (table)
                for (std::size_t row = 0; row < table->rows(); ++row)
                    BOOST_REQUIRE(table->cell(row, table->width()).empty());
    }
}

BOOST_AUTO_TEST_CASE(numbers_by_habit)
{
    using exchange::typedNumber;
    const exchange::TypingHabits point{'.', exchange::DateOrder::dmy};
    const exchange::TypingHabits comma{',', exchange::DateOrder::dmy};
    const auto scaled = [](const auto& number) { return number ? number->scaled : -1; };
    BOOST_TEST(scaled(typedNumber("24,618", 0, point)) == 24618);
    BOOST_TEST(scaled(typedNumber("24.618", 0, comma)) == 24618);
    BOOST_TEST(scaled(typedNumber("24.618", 0, point)) == -1);
    BOOST_TEST(scaled(typedNumber("1.234.567,5", 1, comma)) == 12345675);
    BOOST_TEST(scaled(typedNumber("1 234'567", 0, point)) == 1234567);
    BOOST_TEST(scaled(typedNumber("116298\r\n", 0, point)) == 116298);
    for (const char* several : {"25 30", "1 2345", "1234 567", "116298\n120000", "116\n298", "12 345 6"})
        BOOST_TEST(scaled(typedNumber(several, 0, point)) == -1, several);
    BOOST_TEST(scaled(typedNumber("12.5", 1, comma)) == 125);
    BOOST_TEST(scaled(typedNumber("7 272", 0, comma)) == 7272);
    BOOST_TEST(scaled(typedNumber("7\u00a0272", 0, comma)) == 7272);
    BOOST_TEST(scaled(typedNumber("២៤", 0, point)) == 24);
    BOOST_TEST(scaled(typedNumber("๑๒.๕", 1, point)) == 125);
    BOOST_TEST(typedNumber("\u2212 3", 0, point).has_value() == false);
    BOOST_TEST(typedNumber("\u22123", 0, point)->scaled == -3);
    BOOST_TEST(scaled(typedNumber("45 %", 1, point)) == 450);
    BOOST_TEST(scaled(typedNumber("1.0", 0, point)) == 1);
    for (const char* wrong : {"", "abc", "1,2,3", "1.5.2", "12 persons", "1e5", "--1", "9999999999999999999"})
        BOOST_TEST(!typedNumber(wrong, 0, point).has_value());
    BOOST_TEST(typedNumber("24.618", 3, comma)->doubtful);
    BOOST_TEST(typedNumber("24.618", 3, point)->doubtful);
    BOOST_TEST(!typedNumber("24.5", 1, point)->doubtful);
}

BOOST_AUTO_TEST_CASE(no_group_in_front_begins_with_a_zero)
{
    using exchange::typedNumber;
    const exchange::TypingHabits point{'.', exchange::DateOrder::dmy};
    const exchange::TypingHabits comma{',', exchange::DateOrder::dmy};
    const auto scaled = [](const auto& number) { return number ? number->scaled : -1; };
    for (const auto& [text, habits] : {std::pair("0.125", comma), std::pair("0,125", point)}) {
        BOOST_TEST(scaled(typedNumber(text, 3, habits)) == 125);
        BOOST_TEST(!typedNumber(text, 3, habits)->doubtful);
        BOOST_TEST(!typedNumber(text, 1, habits).has_value());
        BOOST_TEST(!typedNumber(text, 0, habits).has_value());
    }
    BOOST_TEST(scaled(typedNumber("0,125", 3, comma)) == 125);
    BOOST_TEST(scaled(typedNumber("-0.125", 3, comma)) == -125);
    BOOST_TEST(scaled(typedNumber("012.345", 3, comma)) == 12345);
    BOOST_TEST(!typedNumber("012,345", 3, comma)->doubtful);
    BOOST_TEST(scaled(typedNumber("1.000", 0, comma)) == 1000);
    BOOST_TEST(scaled(typedNumber("1.025.000", 0, comma)) == 1025000);
    for (const char* wrong : {"0 125", "0'125", "0.125.000", "-0 125", "012 345"})
        BOOST_TEST(!typedNumber(wrong, 0, comma).has_value(), wrong);
    BOOST_TEST(scaled(typedNumber("1 025", 0, comma)) == 1025);
    BOOST_TEST(scaled(typedNumber("10 025 000", 0, comma)) == 10025000);
}

BOOST_AUTO_TEST_CASE(years_and_dates_by_habit)
{
    using exchange::typedDate;
    using exchange::typedYear;
    const exchange::TypingHabits dayFirst{'.', exchange::DateOrder::dmy};
    const exchange::TypingHabits monthFirst{'.', exchange::DateOrder::mdy};
    const auto text = [](const std::optional<Date>& date) { return date ? date->toString() : std::string(); };
    BOOST_TEST(typedYear("2562", dayFirst).value_or(0) == 2019);
    BOOST_TEST(typedYear("๒๕๖๒", dayFirst).value_or(0) == 2019);
    BOOST_TEST(typedYear("20/6/2023", dayFirst).value_or(0) == 2023);
    BOOST_TEST(!typedYear("23", dayFirst));
    BOOST_TEST(text(typedDate("2023-06-20", dayFirst)) == "2023-06-20");
    BOOST_TEST(text(typedDate("5/6/2023", dayFirst)) == "2023-06-05");
    BOOST_TEST(text(typedDate("5/6/2023", monthFirst)) == "2023-05-06");
    BOOST_TEST(text(typedDate("6/20/2023", dayFirst)) == "2023-06-20");
    BOOST_TEST(text(typedDate("20/6/2023", monthFirst)) == "2023-06-20");
    BOOST_TEST(text(typedDate("20.6.2566 14:30", dayFirst)) == "2023-06-20");
    BOOST_TEST(text(typedDate("2023-06-20T00:00:00", dayFirst)) == "2023-06-20");
    for (const char* wrong : {"", "31/2/2023", "1/2/23", "June 2023", "1/2/3/2023", "20230620"})
        BOOST_TEST(text(typedDate(wrong, dayFirst)).empty());
}

BOOST_AUTO_TEST_SUITE_END()
