#include "core/study/typed_record.h"

#include "core/dictionary/check.h"
#include "core/study/record_store.h"

#include <nlohmann/json.hpp>

namespace atlas::study {

namespace {

using dictionary::Layout;
using dictionary::Values;
using nlohmann::json;

json toJson(const Values& values)
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

bool read(const json& from, Values& values)
{
    if (!from.is_object() || !from.contains("cells") || !from["cells"].is_object())
        return false;
    if (const auto missing = from.find("missing"); missing != from.end() && missing->is_string())
        values.setMissingJson(missing->get<std::string>());
    const json& cells = from["cells"];
    for (std::size_t index = 0; index < values.cells().size(); ++index) {
        const dictionary::Column& column = values.layout().columns()[index];
        const auto cell = cells.find(column.name);
        if (cell == cells.end())
            continue;
        if (column.type == dictionary::ColumnType::integer && cell->is_number_integer())
            values.setCell(index, cell->get<std::int64_t>());
        else if (column.type == dictionary::ColumnType::text && cell->is_string())
            values.setCell(index, cell->get<std::string>());
    }
    return true;
}

void readPart(const json& from, const Layout& whole, std::vector<TypedPart>& parts)
{
    const auto kind = from.is_object() ? from.find("kind") : from.end();
    if (kind == from.end() || !kind->is_string())
        return;
    const Layout* layout = dictionary::findLayout(kind->get<std::string>());
    if (layout == nullptr || layout->kind().parent != whole.kind().key)
        return;
    const auto uid = from.find("uid");
    TypedPart part{uid != from.end() && uid->is_string() ? uid->get<std::string>() : std::string(),
                   Values(*layout)};
    if (read(from, part.values))
        parts.push_back(std::move(part));
}

/// A field that goes may be what another one depends on.
void leaveOutIrrelevant(Values& values)
{
    for (bool again = true; again;) {
        again = false;
        for (const dictionary::Field* field : values.layout().fields()) {
            if (!field->relevance || dictionary::relevant(values, *field))
                continue;
            again = again || values.has(*field);
            values.clear(*field);
            values.setMissing(*field, "");
        }
    }
}

} // namespace

std::string TypedRecord::toJson() const
{
    json whole = study::toJson(values);
    json list = json::array();
    for (const TypedPart& part : parts) {
        json one = study::toJson(part.values);
        one["kind"] = std::string(part.values.layout().kind().key);
        one["uid"] = part.uid;
        list.push_back(std::move(one));
    }
    whole["parts"] = std::move(list);
    // What is not valid UTF-8 cannot come from a form; replacing it keeps the rest.
    return whole.dump(-1, ' ', false, json::error_handler_t::replace);
}

std::optional<TypedRecord> TypedRecord::parse(const Layout& layout, std::string_view text)
{
    const json parsed = json::parse(text, nullptr, false);
    TypedRecord typed(layout);
    if (parsed.is_discarded() || !read(parsed, typed.values))
        return std::nullopt;
    if (const auto list = parsed.find("parts"); list != parsed.end() && list->is_array())
        for (const json& part : *list)
            readPart(part, layout, typed.parts);
    return typed;
}

void TypedRecord::normalise()
{
    const auto clean = [](Values& one) {
        dictionary::normalise(one);
        leaveOutIrrelevant(one);
    };
    clean(values);
    for (TypedPart& part : parts)
        clean(part.values);
}

Result<TypedRecord> readTyped(const StudyFile& file, const Layout& layout, std::int64_t pk)
{
    const RecordStore store(file);
    const auto record = store.find(layout, pk);
    if (!record)
        return tl::unexpected(record.error());
    TypedRecord typed(layout);
    typed.values = record->values;
    for (const Layout& part : dictionary::layouts()) {
        if (part.kind().parent != layout.kind().key)
            continue;
        Filter own;
        own.kind = part.kind().key;
        own.all.push_back({"parent", Condition::Test::any_of, {pk}});
        const auto records = store.all(own);
        if (!records)
            return tl::unexpected(records.error());
        for (const Record& one : *records)
            typed.parts.push_back({one.uid, one.values});
    }
    typed.normalise();
    return typed;
}

} // namespace atlas::study
