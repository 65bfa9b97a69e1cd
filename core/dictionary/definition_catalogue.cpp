#include "core/dictionary/definition_catalogue.h"

#include "core/base/embedded.h"

#include <nlohmann/json.hpp>

#include <stdexcept>

namespace atlas::dictionary {

namespace {

using Json = nlohmann::json;

CatalogueSource readSource(const Json& object)
{
    CatalogueSource source;
    source.type = object.at("type").get<std::string>();
    source.title = object.at("title").get<std::string>();
    source.organisation = object.at("organisation").get<std::string>();
    source.year = object.at("year").get<std::int32_t>();
    source.publisher = object.value("publisher", "");
    source.place = object.value("place", "");
    return source;
}

CatalogueDefinition readDefinition(const Json& object)
{
    CatalogueDefinition definition;
    definition.notion = object.at("notion").get<std::string>();
    definition.scope = object.at("scope").get<std::string>();
    definition.title = object.at("title").get<std::string>();
    definition.adoptedBy = object.at("adopted_by").get<std::string>();
    definition.version = object.at("version").get<std::string>();
    definition.language = object.at("language").get<std::string>();
    definition.wording = object.at("wording").get<std::string>();
    definition.locator = object.value("locator", "");
    definition.source = readSource(object.at("source"));
    return definition;
}

} // namespace

std::vector<CatalogueDefinition> definitionCatalogue()
{
    try {
        const Json document = Json::parse(embedded::file("definitions.json"));
        std::vector<CatalogueDefinition> definitions;
        for (const Json& object : document.at("definitions"))
            definitions.push_back(readDefinition(object));
        return definitions;
    } catch (const std::exception& fault) {
        throw std::runtime_error(std::string("definitions.json: ") + fault.what());
    }
}

} // namespace atlas::dictionary
