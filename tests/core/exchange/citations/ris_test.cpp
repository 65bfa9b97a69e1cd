#include "core/exchange/citations/citation_reader.h"
#include "tests/core/exchange/citations/citation_fixture.h"

#include <boost/test/unit_test.hpp>

using namespace atlas;
using namespace atlas::exchange;
using namespace atlas::exchange::test;

BOOST_AUTO_TEST_SUITE(ris_files)

BOOST_AUTO_TEST_CASE(a_report_of_an_organisation)
{
    const CitationList list = ris("TY  - RPRT\r\n"
                                  "ID  - ilo2022\r\n"
                                  "AU  - International Labour Organization\r\n"
                                  "TI  - Decent work and the social and\r\n"
                                  "      solidarity economy\r\n"
                                  "PY  - 2022///\r\n"
                                  "DA  - 2022/06/10/\r\n"
                                  "PB  - International Labour Office\r\n"
                                  "CY  - Geneva\r\n"
                                  "SN  - 978-92-2-037079-7\r\n"
                                  "UR  - https://example.org/ilc110\r\n"
                                  "Y2  - 2023/08/31/\r\n"
                                  "LA  - en\r\n"
                                  "ER  - \r\n");
    BOOST_TEST_REQUIRE(list.citations.size() == 1);
    const Citation& citation = list.citations[0];
    BOOST_TEST(citation.line == 1);
    BOOST_TEST(citation.key == "ilo2022");
    BOOST_TEST(citation.type == "report");
    BOOST_TEST(names(citation) == "International Labour Organization");
    BOOST_TEST(citation.title == "Decent work and the social and solidarity economy");
    BOOST_TEST(citation.year.value() == 2022);
    BOOST_TEST(citation.date.value().toString() == "2022-06-10");
    BOOST_TEST(citation.publisher == "International Labour Office");
    BOOST_TEST(citation.place == "Geneva");
    BOOST_TEST(citation.isbn == "978-92-2-037079-7");
    BOOST_TEST(citation.url == "https://example.org/ilc110");
    BOOST_TEST(citation.accessed.value().toString() == "2023-08-31");
    BOOST_TEST(citation.language == "en");
    BOOST_TEST(list.problemCount == 0);
}

BOOST_AUTO_TEST_CASE(an_article_with_several_authors_in_order)
{
    const CitationList list = ris("TY  - JOUR\n"
                                  "AU  - Nguyễn, Văn An\n"
                                  "AU  - Тамчыева, Айгүл\n"
                                  "A1  - Smith, John, Jr.\n"
                                  "T1  - កិច្ចសហប្រតិបត្តិការ\n"
                                  "JF  - Annals of Public and Cooperative Economics\n"
                                  "JO  - Ann. Public Coop. Econ.\n"
                                  "VL  - 93\nIS  - 2\nSP  - 317\nEP  - 340\n"
                                  "SN  - 1370-4788\n"
                                  "DO  - https://doi.org/10.1111/apce.12345\n"
                                  "Y1  - 2562\n"
                                  "ER  -\n");
    BOOST_TEST_REQUIRE(list.citations.size() == 1);
    const Citation& citation = list.citations[0];
    BOOST_TEST(names(citation) == "Nguyễn, Văn An; Тамчыева, Айгүл; Smith, John Jr.");
    BOOST_TEST(citation.title == "កិច្ចសហប្រតិបត្តិការ");
    BOOST_TEST(citation.container == "Annals of Public and Cooperative Economics");
    BOOST_TEST(citation.volume == "93");
    BOOST_TEST(citation.issue == "2");
    BOOST_TEST(citation.pages == "317–340");
    BOOST_TEST(citation.isbn.empty()); // that is the number of the journal
    BOOST_TEST(citation.doi == "10.1111/apce.12345");
    BOOST_TEST(citation.year.value() == 2019); // written in the Buddhist Era
    BOOST_TEST(!citation.date.has_value());
}

BOOST_AUTO_TEST_CASE(variants_of_other_programs)
{
    // One blank before the hyphen, no ER, a remark in front, old line ends, a chapter with editors only.
    const CitationList list =
        ris("Exported references\r\rTY - CHAP\rTI - The chapter\rBT - The book\rED - Lee, S.\r"
            "SP - 12-20\rTY  - BOOK\rBT  - A whole book\rAU  - Plato\rTY  - XXXX\rTI  - Odd\r");
    BOOST_TEST_REQUIRE(list.citations.size() == 3);
    BOOST_TEST(list.citations[0].line == 3);
    BOOST_TEST(list.citations[0].type == "chapter");
    BOOST_TEST(list.citations[0].container == "The book");
    BOOST_TEST(names(list.citations[0]) == "Lee, S.");
    BOOST_TEST(list.citations[0].pages == "12-20");
    BOOST_TEST(list.citations[1].title == "A whole book");
    BOOST_TEST(list.citations[1].container.empty());
    BOOST_TEST(list.citations[2].type.empty()); // nothing is guessed
}

BOOST_AUTO_TEST_CASE(what_is_too_much_is_left_out_and_said)
{
    const CitationList list = ris("TY  - BOOK\nTI  - Short\nN1  - " + std::string(20'000, 'x') +
                                  "\nER  -\nTY  - BOOK\nVL  - 3\nER  -\n");
    BOOST_TEST_REQUIRE(list.citations.size() == 1);
    BOOST_TEST_REQUIRE(list.problems.size() == 2);
    BOOST_TEST(list.problems[0].line == 3);
    BOOST_TEST(plain(list.problems[0].text) == "A value longer than 16384 bytes was left out.");
    BOOST_TEST(list.problems[1].line == 5);
    std::string crowd = "TY  - BOOK\nTI  - Crowd\n";
    for (int author = 0; author < 700; ++author)
        crowd += "AU  - A, B\n";
    BOOST_TEST(ris(crowd).citations.at(0).authors.size() == citation_limits::authors);
}

BOOST_AUTO_TEST_SUITE_END()
