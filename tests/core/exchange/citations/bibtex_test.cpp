#include "core/exchange/citations/latex_text.h"
#include "tests/core/exchange/citations/citation_fixture.h"

#include "core/base/text.h"

#include <boost/test/unit_test.hpp>

using namespace atlas;
using namespace atlas::exchange;
using namespace atlas::exchange::test;

BOOST_AUTO_TEST_SUITE(bibtex_files)

BOOST_AUTO_TEST_CASE(accents_letters_and_signs_of_latex)
{
    const auto text = [](std::string_view latex) { return text::nfc(latexText(latex)); };
    BOOST_TEST(text(R"(Qui{\~n}ones, \'Economie \"{o} \v{c} \v s \c{c}a \H{o} {\aa} \o)") ==
               "Quiñones, Économie ö č š ça ő å ø");
    BOOST_TEST(text(R"(Vi\d{\^e}t Nam: H\d{o}p t\'ac x\~a {\DJ}\`{\^o}ng T\^am, ngh\h{i}, {\uhorn})") ==
               "Việt Nam: Họp tác xã Đồng Tâm, nghỉ, ư");
    BOOST_TEST(text(R"(na\"{\i}ve \'\i)") == "naïve í");
    BOOST_TEST(text(R"(R\&D 50\% \emph{of} \textbf{all} ``so''---no, 12--20, a~b \LaTeX x)") ==
               "R&D 50% of all “so”—no, 12–20, a b x");
    BOOST_TEST(text(R"(\)") == "");
    BOOST_TEST(text(R"(a\')") == "a");
    BOOST_TEST(latexAddress(R"(\url{https://example.org/~a\_b--c\%20})") == "https://example.org/~a_b--c%20");
}

BOOST_AUTO_TEST_CASE(entries_strings_and_concatenation)
{
    const CitationList list = bibtex(R"(This file was exported by hand, ask me@example.org.
@comment{ @article{no, title={not read}} }
@preamble{"\newcommand{\x}{y}"}
@string{ ilo = "International Labour " # {Office} }
@STRING(gva = {Geneva})
@TechReport{ilo-2022:a,
  Author = {{International Labour Organization} and Bartlett, Will and {\'A}ngel de la Cruz},
  TITLE = "Decent work and the {SSE}" # " in Asia",
  institution = ilo, address = gva, year = 2022, month = jun, day = 10,
  isbn = {978-92-2-037079-7}, howpublished = {\url{https://example.org/ilc}},
  langid = {english}
}
@article(second, title = {Second}, journal = {Journal}, pages = {3--9}
  doi = {https://dx.doi.org/10.1000/182}, year = "2021", entrysubtype = {newspaper})
)");
    BOOST_TEST_REQUIRE(list.citations.size() == 2);
    BOOST_TEST(list.problemCount == 0);
    const Citation& first = list.citations[0];
    BOOST_TEST(first.line == 6);
    BOOST_TEST(first.key == "ilo-2022:a");
    BOOST_TEST(first.type == "report");
    BOOST_TEST(names(first) == "[International Labour Organization]; Bartlett, Will; de la Cruz, Ángel");
    BOOST_TEST(first.title == "Decent work and the SSE in Asia");
    BOOST_TEST(first.publisher == "International Labour Office");
    BOOST_TEST(first.place == "Geneva");
    BOOST_TEST(first.date.value().toString() == "2022-06-10");
    BOOST_TEST(first.url == "https://example.org/ilc");
    BOOST_TEST(first.language == "english");
    const Citation& second = list.citations[1];
    BOOST_TEST(second.type == "news");
    BOOST_TEST(second.container == "Journal");
    BOOST_TEST(second.pages == "3–9"); // the comma behind it was forgotten
    BOOST_TEST(second.doi == "10.1000/182");
    BOOST_TEST(second.year.value() == 2021);
}

BOOST_AUTO_TEST_CASE(names_in_every_order)
{
    const auto of = [](const char* field) {
        const CitationList list = bibtex("@book{k, title={T}, author={" + std::string(field) + "}}");
        return names(list.citations.at(0));
    };
    BOOST_TEST(of("Ludwig van Beethoven") == "van Beethoven, Ludwig");
    BOOST_TEST(of("van Beethoven, Ludwig") == "van Beethoven, Ludwig");
    BOOST_TEST(of("King, Jr, Martin Luther") == "King, Martin Luther Jr");
    BOOST_TEST(of("Plato") == "Plato");
    BOOST_TEST(of("Barnes {and} Noble AND others") == "Noble, Barnes and");
    BOOST_TEST(of("{Barnes and Noble} and\n  Nguyễn, Văn An") == "[Barnes and Noble]; Nguyễn, Văn An");
    BOOST_TEST(of("Andrew Andersand and Brandan Band") == "Andersand, Andrew; Band, Brandan");
    BOOST_TEST(of("{\\'E}mile Zola") == "Zola, Émile");
}

BOOST_AUTO_TEST_CASE(a_chapter_inherits_from_its_book)
{
    const CitationList list = bibtex(R"(
@incollection{part, title={Part}, author={A, B}, crossref={WHOLE}, pages={1}}
@book{whole, title={Whole}, editor={E, F}, publisher={Press}, year=2020, address={Hanoi}})");
    BOOST_TEST_REQUIRE(list.citations.size() == 2);
    BOOST_TEST(list.citations[0].container == "Whole");
    BOOST_TEST(list.citations[0].publisher == "Press");
    BOOST_TEST(list.citations[0].year.value() == 2020);
    BOOST_TEST(names(list.citations[1]) == "E, F");
}

BOOST_AUTO_TEST_CASE(what_cannot_be_read_is_said_and_the_rest_is_read)
{
    const CitationList list = bibtex("@book{a, title={open\n@book{b, title={Fine}, "
                                     "publisher=nobody}\n@book{c, title=}\n@book{d, title={Last}}\n");
    std::string titles;
    for (const Citation& citation : list.citations)
        titles += citation.title + ";";
    BOOST_TEST(titles == "Fine;Last;");
    BOOST_TEST_REQUIRE(list.problems.size() == 3);
    BOOST_TEST(plain(list.problems[0].text) == "This entry has no end and was left out.");
    BOOST_TEST(list.problems[0].line == 1);
    BOOST_TEST(plain(list.problems[1].text) == "The abbreviation “nobody” is not defined.");
    BOOST_TEST(list.problems[1].line == 2);
    BOOST_TEST(list.problems[2].line == 3);
}

BOOST_AUTO_TEST_CASE(abbreviations_that_double_do_not_fill_the_memory)
{
    std::string text = "@string{a0 = {" + std::string(1000, 'x') + "}}\n";
    for (int i = 0; i < 60; ++i) {
        const std::string last = "a" + std::to_string(i);
        text.append("@string{a").append(std::to_string(i + 1)).append(" = ");
        text.append(last).append(" # ").append(last).append("}\n");
    }
    const CitationList list = bibtex(text + "@book{k, title={T}, note=a60 # a60}");
    BOOST_TEST(list.citations.size() == 1);
}

BOOST_AUTO_TEST_CASE(entries_that_never_end_do_not_take_for_ever)
{
    std::string text;
    for (int i = 0; i < 400'000; ++i)
        text += "@a{x,t={";
    const CitationList list = bibtex(text);
    BOOST_TEST(list.citations.empty());
    BOOST_TEST(list.problemCount == static_cast<std::int64_t>(citation_limits::broken_entries) + 1);
}

BOOST_AUTO_TEST_SUITE_END()
