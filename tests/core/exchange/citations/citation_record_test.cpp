#include "core/exchange/citations/citation_record.h"

#include "core/dictionary/check.h"
#include "core/dictionary/kinds/source.h"
#include "core/dictionary/vocabulary.h"
#include "tests/core/exchange/citations/citation_fixture.h"

#include <boost/test/unit_test.hpp>

using namespace atlas;
using namespace atlas::exchange;
using namespace atlas::exchange::test;

namespace fields = dictionary::source;

namespace {

const dictionary::Vocabularies& lists()
{
    static const dictionary::Vocabularies all;
    return all;
}

} // namespace

BOOST_AUTO_TEST_SUITE(citation_record)

BOOST_AUTO_TEST_CASE(a_reference_fills_a_source)
{
    std::mt19937 random(3);
    Citation citation = randomCitation(random);
    citation.authors = {{"Nguyễn", "Văn; An", false}, {"ILO", "", true}};
    citation.language = "Vietnamese";
    const dictionary::Values values = sourceValues(citation, lists());
    BOOST_TEST(values.text(fields::authors) == "Nguyễn, Văn, An; ILO");
    BOOST_TEST(!values.has(fields::organisation));
    BOOST_TEST(values.text(fields::type) == citation.type);
    BOOST_TEST(values.integer(fields::year).value() == citation.year.value());
    BOOST_TEST(values.date(fields::date).value().toString() == citation.date.value().toString());
    BOOST_TEST(values.text(fields::number) == citation.number);
    BOOST_TEST(values.text(fields::doi) == citation.doi);
    BOOST_TEST(values.date(fields::accessed).value().toString() == "2023-08-31");
    BOOST_TEST(values.text(fields::language) == "vi");
    const auto problems = dictionary::check(values, {&lists(), "VN", Date{2026, 1, 1}});
    BOOST_TEST(problems.empty());
}

BOOST_AUTO_TEST_CASE(organisations_that_sign_alone_stand_as_such)
{
    Citation citation;
    citation.title = "T";
    citation.accessed = Date{2023, 8, 31};
    citation.authors = {{"ILO", "", true}, {"ICA", "", true}};
    const dictionary::Values both = sourceValues(citation, lists());
    BOOST_TEST(both.text(fields::organisation) == "ILO; ICA");
    BOOST_TEST(!both.has(fields::authors));
    BOOST_TEST(!both.has(fields::accessed)); // of no address
    citation.authors.clear();
    citation.organisation = "Ministry";
    BOOST_TEST(sourceValues(citation, lists()).text(fields::organisation) == "Ministry");
}

BOOST_AUTO_TEST_CASE(languages_as_bibliographies_write_them)
{
    const auto code = [](std::string_view written) { return languageCode(written, lists()); };
    BOOST_TEST(code("en") == "en");
    BOOST_TEST(code("vi-VN") == "vi");
    BOOST_TEST(code("km_KH") == "km");
    BOOST_TEST(code("KIR") == "ky");
    BOOST_TEST(code("American") == "en");
    BOOST_TEST(code("Thai") == "th");
    BOOST_TEST(code("Volapuk spoken") == "");
    BOOST_TEST(code("") == "");
}

BOOST_AUTO_TEST_SUITE_END()
