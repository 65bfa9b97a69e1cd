#include "core/dictionary/definition_catalogue.h"

#include "core/dictionary/vocabulary.h"

#include <boost/test/unit_test.hpp>

#include <cctype>

namespace atlas::dictionary {

BOOST_AUTO_TEST_CASE(the_definition_of_2022_is_quoted_whole)
{
    const auto definitions = definitionCatalogue();
    BOOST_REQUIRE(!definitions.empty());
    const CatalogueDefinition& sse = definitions.front();
    BOOST_TEST(sse.notion == "sse");
    BOOST_TEST(sse.scope == "international");
    BOOST_TEST(sse.version == "2022");
    const std::string begin =
        "The SSE encompasses enterprises, organizations and other entities that are engaged in";
    const std::string end = "operating in accordance with the values and principles of the SSE.";
    BOOST_TEST(sse.wording.substr(0, begin.size()) == begin);
    BOOST_REQUIRE(sse.wording.size() > end.size());
    BOOST_TEST(sse.wording.substr(sse.wording.size() - end.size()) == end);
    BOOST_TEST(sse.wording.size() == 1133U);
    // Its four principles are those of the vocabulary, word for word.
    const Vocabularies vocabularies("/nonexistent");
    for (const Term& principle : vocabularies.find("principle")->terms) {
        std::string label(principle.label("en"));
        label.front() = static_cast<char>(std::tolower(static_cast<unsigned char>(label.front())));
        BOOST_TEST(sse.wording.find(label) != std::string::npos, label);
    }
    for (const Term& value : vocabularies.find("sse_value")->terms) {
        std::string label(value.label("en"));
        label.front() = static_cast<char>(std::tolower(static_cast<unsigned char>(label.front())));
        BOOST_TEST(sse.wording.find(label) != std::string::npos, label);
    }
}

BOOST_AUTO_TEST_CASE(every_definition_fits_its_lists)
{
    const Vocabularies vocabularies("/nonexistent");
    for (const CatalogueDefinition& definition : definitionCatalogue()) {
        BOOST_TEST((vocabularies.find("concept")->find(definition.notion) != nullptr), definition.title);
        BOOST_TEST((vocabularies.find("definition_scope")->find(definition.scope) != nullptr),
                   definition.title);
        BOOST_TEST((vocabularies.find("source_type")->find(definition.source.type) != nullptr),
                   definition.title);
        BOOST_TEST(!definition.source.title.empty());
    }
}

} // namespace atlas::dictionary
