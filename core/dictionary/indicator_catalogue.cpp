#include "core/dictionary/indicator_catalogue.h"

#include "core/base/embedded.h"

#include <nlohmann/json.hpp>

#include <stdexcept>

namespace atlas::dictionary {

namespace {

using Json = nlohmann::json;

CatalogueIndicator readIndicator(const Json& object)
{
    CatalogueIndicator indicator;
    indicator.code = object.at("code").get<std::string>();
    indicator.name = object.at("name").get<Labels>();
    indicator.domain = object.at("domain").get<std::string>();
    indicator.valueType = object.at("value_type").get<std::string>();
    indicator.unit = object.value("unit", Labels{});
    indicator.unitOfCount = object.value("unit_of_count", "");
    indicator.aggregation = object.at("aggregation").get<std::string>();
    indicator.better = object.at("better").get<std::string>();
    indicator.numerator = object.value("numerator", "");
    indicator.denominator = object.value("denominator", "");
    indicator.definition = object.at("definition").get<Labels>();
    indicator.definitionSource = object.at("definition_source").get<std::string>();
    return indicator;
}

} // namespace

std::vector<CatalogueIndicator> indicatorCatalogue()
{
    try {
        const Json document = Json::parse(embedded::file("indicators.json"));
        std::vector<CatalogueIndicator> indicators;
        for (const Json& object : document.at("indicators"))
            indicators.push_back(readIndicator(object));
        return indicators;
    } catch (const std::exception& fault) {
        throw std::runtime_error(std::string("indicators.json: ") + fault.what());
    }
}

} // namespace atlas::dictionary
