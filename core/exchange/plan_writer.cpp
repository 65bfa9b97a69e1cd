#include "core/exchange/plan_reader.h"

#include <nlohmann/json.hpp>

namespace atlas::exchange {
namespace {

// Keeps the order in which a person reads a plan.
using Json = nlohmann::ordered_json;

void put(Json& object, const char* key, const std::string& value)
{
    if (!value.empty())
        object[key] = value;
}

void put(Json& object, const char* key, const std::vector<std::string>& values)
{
    if (!values.empty())
        object[key] = values;
}

void put(Json& object, const char* key, const std::vector<ValueMap>& values)
{
    for (const ValueMap& value : values)
        object[key][value.code] = value.words;
}

Json mappingJson(const Mapping& mapping)
{
    Json object;
    object["field"] = mapping.field;
    put(object, "why", mapping.why);
    put(object, "columns", mapping.columns);
    put(object, "join", mapping.join);
    put(object, "beside", mapping.beside);
    if (mapping.transform != Transform::text)
        object["transform"] = name(mapping.transform);
    if (mapping.digits != 0)
        object["digits"] = mapping.digits;
    if (mapping.decimalPoint != '.')
        object["decimal_point"] = std::string(1, mapping.decimalPoint);
    if (mapping.round)
        object["round"] = true;
    if (mapping.dateOrder != DateOrder::ymd)
        object["date_order"] = name(mapping.dateOrder);
    put(object, "values", mapping.values);
    for (const Case& one : mapping.cases) {
        Json item;
        item["code"] = one.code;
        item["when"] = one.when;
        object["cases"].push_back(std::move(item));
    }
    put(object, "missing", mapping.missing);
    if (mapping.keepUnmatched)
        object["keep_unmatched"] = true;
    if (mapping.quiet)
        object["quiet"] = true;
    return object;
}

} // namespace

std::string writePlan(const Plan& plan)
{
    Json object;
    object["format"] = 1;
    put(object, "name", plan.name);
    put(object, "title", plan.title);
    put(object, "source", plan.source);
    put(object, "kind", plan.kind);
    put(object, "list_separator", plan.listSeparator);
    put(object, "required", plan.required);
    object["fields"] = Json::array();
    for (const Mapping& mapping : plan.mappings)
        object["fields"].push_back(mappingJson(mapping));
    for (const auto& [field, value] : plan.defaults)
        object["defaults"][field] = value;
    put(object, "ignored", plan.ignored);
    put(object, "country", plan.country);
    put(object, "countries", plan.countries);
    return object.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace atlas::exchange
