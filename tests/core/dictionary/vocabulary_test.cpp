#include "core/dictionary/vocabulary.h"

#include <boost/test/unit_test.hpp>

namespace {

using atlas::Date;
using atlas::dictionary::Term;
using atlas::dictionary::Vocabulary;

Term makeTerm(const std::string& code, const std::string& country = {})
{
    Term term;
    term.code = code;
    term.country = country;
    term.labels = {{"en", code + " in English"}, {"vi", code + " in Vietnamese"}};
    return term;
}

Vocabulary makeVocabulary()
{
    Vocabulary vocabulary;
    vocabulary.terms = {makeTerm("b", "VN"), makeTerm("c", "*"), makeTerm("a", "VN"), makeTerm("e", "TH"),
                        makeTerm("d")};
    vocabulary.index();
    return vocabulary;
}

std::string codesFor(const Vocabulary& vocabulary, std::string_view country)
{
    std::string codes;
    for (const Term* term : vocabulary.forCountry(country))
        codes += term->code;
    return codes;
}

} // namespace

BOOST_AUTO_TEST_CASE(label_falls_back_to_the_language_then_to_english)
{
    const Term term = makeTerm("x");
    BOOST_TEST(term.label("vi") == "x in Vietnamese");
    BOOST_TEST(term.label("vi-VN") == "x in Vietnamese");
    BOOST_TEST(term.label("km") == "x in English");
    BOOST_TEST(term.label("") == "x in English");
}

BOOST_AUTO_TEST_CASE(validity_includes_its_first_and_last_day)
{
    Term term = makeTerm("x");
    BOOST_TEST(term.validOn({1600, 1, 1}));
    term.validFrom = Date{2025, 7, 1};
    term.validTo = Date{2026, 6, 30};
    BOOST_TEST(!term.validOn({2025, 6, 30}));
    BOOST_TEST(term.validOn({2025, 7, 1}));
    BOOST_TEST(term.validOn({2026, 6, 30}));
    BOOST_TEST(!term.validOn({2026, 7, 1}));
}

BOOST_AUTO_TEST_CASE(an_attribute_that_is_not_there_is_empty)
{
    Term term = makeTerm("x");
    term.attributes = {{"colour", "#E5243B"}};
    BOOST_TEST(term.attribute("colour") == "#E5243B");
    BOOST_TEST(term.attribute("scheme") == "");
}

BOOST_AUTO_TEST_CASE(every_code_is_found_in_any_order_of_presentation)
{
    const Vocabulary vocabulary = makeVocabulary();
    for (const Term& term : vocabulary.terms)
        BOOST_TEST(vocabulary.find(term.code) == &term);
    BOOST_TEST(!vocabulary.find(""));
    BOOST_TEST(!vocabulary.find("bb"));
    BOOST_TEST(!vocabulary.find("z"));
    BOOST_TEST(!Vocabulary().find("a"));
}

BOOST_AUTO_TEST_CASE(a_country_without_terms_of_its_own_gets_the_default_set)
{
    const Vocabulary vocabulary = makeVocabulary();
    BOOST_TEST(codesFor(vocabulary, "VN") == "bad");
    BOOST_TEST(codesFor(vocabulary, "TH") == "ed");
    BOOST_TEST(codesFor(vocabulary, "LA") == "cd");
    BOOST_TEST(codesFor(vocabulary, "") == "cd");
}
