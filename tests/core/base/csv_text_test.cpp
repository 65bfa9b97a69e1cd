#include "core/base/csv_text.h"

#include <boost/test/unit_test.hpp>

namespace atlas {

BOOST_AUTO_TEST_SUITE(csv_text_suite)

BOOST_AUTO_TEST_CASE(no_field_runs_as_a_formula)
{
    for (const char* text : {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\uFF1D1"})
        BOOST_TEST(withoutFormula(text) == std::string("'") + text);
    BOOST_TEST(withoutFormula("Hợp tác xã") == "Hợp tác xã");
    BOOST_TEST(withoutFormula("").empty());
}

BOOST_AUTO_TEST_CASE(the_mark_comes_off_again)
{
    for (const char* text : {"=1+1", "-1", "'=1", "''@a", "\uFF1D1", "Sen", "'tis", "'", ""})
        BOOST_TEST(withoutFormulaMark(withoutFormula(text)) == text);
    BOOST_TEST(withoutFormulaMark("'tis") == "'tis");
    BOOST_TEST(withoutFormulaMark("'=1") == "=1");
}

BOOST_AUTO_TEST_CASE(a_field_is_quoted_only_where_it_must_be)
{
    std::string line;
    for (const char* field : {"Hợp tác xã", "a,b", "\"a\"", "a\rb", ""}) {
        appendCsvField(line, field);
        line += ';';
    }
    BOOST_TEST(line == "Hợp tác xã;\"a,b\";\"\"\"a\"\"\";\"a\rb\";;");
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace atlas
