#include "core/dictionary/indicator_catalogue.h"

#include "core/base/text.h"
#include "core/dictionary/kinds/indicator.h"
#include "core/dictionary/vocabulary.h"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <set>

namespace {

using atlas::dictionary::CatalogueIndicator;
using atlas::dictionary::Field;
using atlas::dictionary::Labels;
using atlas::dictionary::Vocabularies;
namespace kind = atlas::dictionary::indicator;

const std::vector<CatalogueIndicator>& catalogue()
{
    static const std::vector<CatalogueIndicator> loaded = atlas::dictionary::indicatorCatalogue();
    return loaded;
}

bool isListed(const Field& field, const std::string& code)
{
    static const Vocabularies vocabularies("/nonexistent");
    return vocabularies.find(field.vocabulary)->find(code) != nullptr;
}

bool fits(const Field& field, const std::string& text)
{
    const std::size_t limit = field.maxLength > 0 ? static_cast<std::size_t>(field.maxLength) : 4000;
    return !text.empty() && atlas::text::length(text) <= limit && atlas::text::nfc(text) == text;
}

void checkTexts(const Field& field, const Labels& texts, const std::string& code)
{
    BOOST_TEST(texts.contains("en"), code);
    BOOST_TEST(texts.contains("vi"), code);
    for (const auto& text : texts)
        BOOST_TEST(fits(field, text.second), code << " " << field.key << " " << text.first);
}

bool isInCatalogue(const std::string& code)
{
    const auto isIt = [&](const CatalogueIndicator& indicator) { return indicator.code == code; };
    return std::any_of(catalogue().begin(), catalogue().end(), isIt);
}

} // namespace

BOOST_AUTO_TEST_CASE(every_indicator_of_the_catalogue_fits_its_kind)
{
    std::set<std::string> codes;
    for (const CatalogueIndicator& indicator : catalogue()) {
        BOOST_TEST(codes.insert(indicator.code).second, indicator.code);
        BOOST_TEST(fits(kind::code, indicator.code));
        checkTexts(kind::name, indicator.name, indicator.code);
        checkTexts(kind::definition, indicator.definition, indicator.code);
        BOOST_TEST(fits(kind::definition_source, indicator.definitionSource), indicator.code);
        BOOST_TEST(isListed(kind::domain, indicator.domain), indicator.code);
        BOOST_TEST(isListed(kind::value_type, indicator.valueType), indicator.code);
        BOOST_TEST(isListed(kind::aggregation, indicator.aggregation), indicator.code);
        BOOST_TEST(isListed(kind::better, indicator.better), indicator.code);
    }
}

BOOST_AUTO_TEST_CASE(a_count_says_what_it_counts_and_the_rest_in_what_unit)
{
    for (const CatalogueIndicator& indicator : catalogue()) {
        const bool isCount = indicator.valueType == "count";
        BOOST_TEST(isCount == indicator.unit.empty(), indicator.code);
        BOOST_TEST(isCount == !indicator.unitOfCount.empty(), indicator.code);
        if (isCount)
            BOOST_TEST(isListed(kind::unit_of_count, indicator.unitOfCount), indicator.code);
        else
            checkTexts(kind::unit, indicator.unit, indicator.code);
    }
}

BOOST_AUTO_TEST_CASE(a_ratio_is_never_summed_and_names_known_parts)
{
    for (const CatalogueIndicator& indicator : catalogue()) {
        if (indicator.valueType == "ratio")
            BOOST_TEST(indicator.aggregation != "sum", indicator.code);
        BOOST_TEST(indicator.numerator.empty() == indicator.denominator.empty(), indicator.code);
        if (!indicator.numerator.empty()) {
            BOOST_TEST(indicator.valueType == "ratio", indicator.code);
            BOOST_TEST(isInCatalogue(indicator.numerator), indicator.code);
            BOOST_TEST(isInCatalogue(indicator.denominator), indicator.code);
        }
    }
}

BOOST_AUTO_TEST_CASE(the_figures_every_study_gives_are_there)
{
    for (const char* code : {"N_ENT", "N_MEM", "N_JOB", "SH_GDP", "SH_INF_NAT", "SH_SP_NAT", "POP", "GDP"})
        BOOST_TEST(isInCatalogue(code), code);
    BOOST_TEST(!isInCatalogue("N_TREES"));
}
