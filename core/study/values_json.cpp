#include "core/study/values_json.h"

#include <nlohmann/json.hpp>

namespace atlas::study {

using dictionary::ColumnType;
using dictionary::Values;
using nlohmann::json;

namespace {

// A record with its parts, each with its cells, needs four.
constexpr int deepest = 12;

} // namespace

json parseTyped(std::string_view text)
{
    bool tooDeep = false;
    json parsed = json::parse(
        text,
        [&](int depth, json::parse_event_t, const json&) {
            tooDeep = tooDeep || depth > deepest;
            return !tooDeep;
        },
        false);
    return tooDeep ? json(json::value_t::discarded) : parsed;
}

json valuesToJson(const Values& values)
{
    json cells = json::object();
    for (std::size_t index = 0; index < values.cells().size(); ++index) {
        const std::string& name = values.layout().columns()[index].name;
        if (const auto* number = std::get_if<std::int64_t>(&values.cell(index)))
            cells[name] = *number;
        else if (const auto* text = std::get_if<std::string>(&values.cell(index)))
            cells[name] = *text;
    }
    return {{"cells", std::move(cells)}, {"missing", values.missingJson()}};
}

bool readValues(const json& from, Values& values)
{
    const auto cells = from.is_object() ? from.find("cells") : from.end();
    if (cells == from.end() || !cells->is_object())
        return false;
    if (const auto missing = from.find("missing"); missing != from.end() && missing->is_string())
        values.setMissingJson(missing->get<std::string>());
    for (std::size_t index = 0; index < values.cells().size(); ++index) {
        const dictionary::Column& column = values.layout().columns()[index];
        const auto cell = cells->find(column.name);
        if (cell == cells->end())
            continue;
        if (column.type == ColumnType::integer && cell->is_number_integer())
            values.setCell(index, cell->get<std::int64_t>());
        else if (column.type == ColumnType::text && cell->is_string())
            values.setCell(index, cell->get<std::string>());
    }
    return true;
}

} // namespace atlas::study
