#include "tests/core/exchange/citations/citation_fixture.h"

#include <boost/test/unit_test.hpp>

using namespace atlas;
using namespace atlas::exchange;
using namespace atlas::exchange::test;

BOOST_AUTO_TEST_SUITE(csl_json)

BOOST_AUTO_TEST_CASE(items_of_reference_managers)
{
    const CitationList list = csl(R"([
  {"id": 7, "type": "article-journal", "title": "Ai \"đúng\"? {\\}",
   "author": [{"family": "Nguyễn", "given": "Văn An"},
              {"family": "Berg", "given": "Jan", "non-dropping-particle": "van den", "suffix": "III"},
              {"literal": "International Labour Organization"}],
   "container-title": "Journal", "volume": 12, "issue": "3", "page": "1-9",
   "issued": {"date-parts": [["2023", 6, "20"]]}, "DOI": "10.1000/182", "language": "vi-VN"},
  {"id": "x", "type": "webpage", "title": "Page", "URL": "https://example.org",
   "issued": {"raw": "2021-05"}, "accessed": {"date-parts": [[2023, 8, 31]]}},
  {"id": "y", "type": "hologram", "title": "New", "editor": [{"family": "E"}], "issued": {"literal": "n.d."}}
])");
    BOOST_TEST(list.problemCount == 0);
    BOOST_TEST_REQUIRE(list.citations.size() == 3);
    const Citation& first = list.citations[0];
    BOOST_TEST(first.line == 2);
    BOOST_TEST(first.key == "7");
    BOOST_TEST(first.title == R"(Ai "đúng"? {\})");
    BOOST_TEST(names(first) == "Nguyễn, Văn An; van den Berg, Jan III; [International Labour Organization]");
    BOOST_TEST(first.volume == "12");
    BOOST_TEST(first.pages == "1-9");
    BOOST_TEST(first.date.value().toString() == "2023-06-20");
    BOOST_TEST(first.language == "vi-VN");
    BOOST_TEST(list.citations[1].type == "webpage");
    BOOST_TEST(list.citations[1].year.value() == 2021);
    BOOST_TEST(!list.citations[1].date);
    BOOST_TEST(list.citations[1].accessed.value().toString() == "2023-08-31");
    BOOST_TEST(list.citations[2].type.empty());
    BOOST_TEST(!list.citations[2].year);
    BOOST_TEST(names(list.citations[2]) == "E");
}

BOOST_AUTO_TEST_CASE(wrong_types_and_broken_items_cost_only_themselves)
{
    const CitationList list = csl(R"([
 {"title": 5, "author": "someone", "issued": [], "URL": "https://example.org/a"},
 {"title": "Broken", },
 {"title": "Fine", "author": [3, {"family": ["x"]}, {"family": "F"}], "issued": {"date-parts": [[]]}},
 {"title": "Open"
)");
    BOOST_TEST_REQUIRE(list.citations.size() == 2);
    BOOST_TEST(list.citations[0].title == "5");
    BOOST_TEST(list.citations[1].title == "Fine");
    BOOST_TEST(names(list.citations[1]) == "F");
    BOOST_TEST_REQUIRE(list.problems.size() == 2);
    BOOST_TEST(list.problems[0].line == 3);
    BOOST_TEST(list.problems[1].line == 5);
}

BOOST_AUTO_TEST_CASE(depth_and_size_are_bounded)
{
    std::string deep = R"([{"title": "Deep", "x": )";
    for (int i = 0; i < 100'000; ++i)
        deep += "[";
    for (int i = 0; i < 100'000; ++i)
        deep += "]";
    BOOST_TEST(csl(deep + "}]").citations.size() == 1);
    BOOST_TEST(csl(std::string(2'000'000, '{')).citations.empty());
    BOOST_TEST(csl(std::string(2'000'000, '[')).citations.empty());
    const std::string large = R"([{"title": ")" + std::string(1'200'000, 'x') + R"("}, {"title": "Next"}])";
    const CitationList list = csl(large);
    BOOST_TEST(list.citations.size() == 1);
    BOOST_TEST(list.problemCount == 1);
    const CitationList folded = csl(R"({"title": "One", "number": 99999999999999999999, "id": 1e400})");
    BOOST_TEST(folded.citations.size() <= 1);
}

BOOST_AUTO_TEST_SUITE_END()
