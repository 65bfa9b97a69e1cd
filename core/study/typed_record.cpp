#include "core/study/typed_record.h"

#include "core/dictionary/check.h"
#include "core/study/record_store.h"
#include "core/study/values_json.h"

#include <nlohmann/json.hpp>

namespace atlas::study {

namespace {

using dictionary::Layout;
using dictionary::Values;
using nlohmann::json;

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
    if (readValues(from, part.values))
        parts.push_back(std::move(part));
}

} // namespace

std::string TypedRecord::toJson() const
{
    json whole = valuesToJson(values);
    json list = json::array();
    for (const TypedPart& part : parts) {
        json one = valuesToJson(part.values);
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
    const json parsed = parseTyped(text);
    TypedRecord typed(layout);
    if (!readValues(parsed, typed.values))
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
        dictionary::leaveOutIrrelevant(one);
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
