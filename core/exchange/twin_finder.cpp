#include "core/exchange/twin_finder.h"

#include "core/base/text.h"
#include "core/dictionary/kinds/entity.h"
#include "core/study/record_store.h"

#include <algorithm>

namespace atlas::exchange {
namespace {

namespace entity = dictionary::entity;
using dictionary::Value;
using dictionary::Values;
using study::Condition;

constexpr std::size_t read_at_once = 500;
/// Between parts of a key; stands in no text.
constexpr char mark = '\x1f';

Message why(std::string_view key)
{
    return {"exchange", std::string(key), {}};
}

std::string textOf(const Value& value)
{
    if (const auto* text = std::get_if<std::string>(&value))
        return *text;
    const auto* number = std::get_if<std::int64_t>(&value);
    return number != nullptr ? std::to_string(*number) : std::string();
}

std::string uniqueKey(const dictionary::Field& field, const Value& value)
{
    return "u" + std::string(field.key) + mark + textOf(value);
}

} // namespace

TwinFinder::TwinFinder(const study::StudyFile& file, const dictionary::Layout& layout, std::int64_t study,
                       std::vector<std::size_t> columns)
    : m_file(&file)
    , m_layout(&layout)
    , m_study(study)
    , m_columns(std::move(columns))
{}

Result<void> TwinFinder::prepare()
{
    if (!m_layout->kind().title.empty())
        return {};
    const study::RecordStore store(*m_file);
    study::Filter filter{std::string(m_layout->kind().key), {m_study}, {}, {}};
    const auto ids = store.ids(filter, {"pk"});
    if (!ids)
        return tl::unexpected<Error>(ids.error());
    const std::span<const std::int64_t> all(*ids);
    for (std::size_t from = 0; from < all.size(); from += read_at_once) {
        const auto records =
            store.load(*m_layout, all.subspan(from, std::min(read_at_once, all.size() - from)));
        if (!records)
            return tl::unexpected<Error>(records.error());
        for (const study::Record& record : *records)
            m_stored.emplace(wholeKey(record.values), record.pk);
    }
    return {};
}

std::string TwinFinder::numberKey(const Values& values) const
{
    if (m_layout->kind().key != entity::kind.key || !values.has(entity::reg_number))
        return {};
    return "n" + std::string(values.text(entity::registry)) + mark +
           std::string(values.text(entity::reg_number));
}

std::string TwinFinder::nameKey(const Values& values) const
{
    const dictionary::Field* title = m_layout->findField(m_layout->kind().title);
    if (title == nullptr || !values.has(*title))
        return {};
    std::string key = "t" + text::fold(values.text(*title));
    if (m_layout->kind().key == entity::kind.key)
        key.append(1, mark).append(values.text(entity::subdivision));
    return key;
}

std::string TwinFinder::wholeKey(const Values& values) const
{
    std::string key = "w";
    for (const std::size_t column : m_columns)
        key += textOf(values.cell(column)) + mark;
    return key;
}

Result<std::int64_t> TwinFinder::ask(std::vector<Condition> all) const
{
    const study::Filter filter{std::string(m_layout->kind().key), {m_study}, std::move(all), {}};
    const auto found = study::RecordStore(*m_file).ids(filter, {"pk"}, 1);
    if (!found)
        return tl::unexpected<Error>(found.error());
    return found->empty() ? 0 : found->front();
}

Result<std::optional<Twin>> TwinFinder::unique(const Values& values) const
{
    for (const dictionary::Field* field : m_layout->fields()) {
        if (!field->unique || !values.has(*field))
            continue;
        const Value& value = values.cell(m_layout->columnOf(*field));
        const auto stored = ask({{std::string(field->key), Condition::Test::any_of, {value}}});
        if (!stored)
            return tl::unexpected<Error>(stored.error());
        Twin twin{
            *stored, 0, true,
            why(ATLAS_TEXT("exchange", "A field that must be different in every record says the same."))};
        if (*stored != 0)
            return std::optional(std::move(twin));
        if (const auto seen = m_seen.find(uniqueKey(*field, value)); seen != m_seen.end()) {
            twin.row = seen->second;
            return std::optional(std::move(twin));
        }
    }
    return std::optional<Twin>();
}

Result<std::int64_t> TwinFinder::storedByNumber(const Values& values) const
{
    const auto cell = [&](const dictionary::Field& field) { return values.cell(m_layout->columnOf(field)); };
    return ask({{std::string(entity::reg_number.key), Condition::Test::any_of, {cell(entity::reg_number)}},
                {std::string(entity::registry.key), Condition::Test::any_of, {cell(entity::registry)}}});
}

Result<std::int64_t> TwinFinder::storedByName(const Values& values) const
{
    const dictionary::Field& title = *m_layout->findField(m_layout->kind().title);
    std::vector<Condition> all{{"title_key", Condition::Test::any_of, {text::fold(values.text(title))}}};
    // A record that does not say where it is may be anywhere.
    if (m_layout->kind().key == entity::kind.key && values.has(entity::subdivision))
        all.push_back({std::string(entity::subdivision.key),
                       Condition::Test::any_of,
                       {values.cell(m_layout->columnOf(entity::subdivision)), Value()}});
    return ask(std::move(all));
}

Result<std::optional<Twin>> TwinFinder::find(const Values& values) const
{
    auto first = unique(values);
    if (!first || *first)
        return first;
    struct Way {
        std::string key;
        Result<std::int64_t> stored;
        Message why;
    };
    const std::string number = numberKey(values);
    const std::string name = nameKey(values);
    std::vector<Way> ways;
    if (!number.empty())
        ways.push_back({number, storedByNumber(values),
                        why(ATLAS_TEXT("exchange", "The registration number is the same."))});
    if (!name.empty())
        ways.push_back({name, storedByName(values), why(ATLAS_TEXT("exchange", "The name is the same."))});
    if (m_layout->kind().title.empty()) {
        const std::string whole = wholeKey(values);
        const auto stored = m_stored.find(whole);
        ways.push_back({whole, stored != m_stored.end() ? stored->second : 0,
                        why(ATLAS_TEXT("exchange", "All that the row says is the same."))});
    }
    for (Way& way : ways) {
        if (!way.stored)
            return tl::unexpected<Error>(way.stored.error());
        const auto seen = m_seen.find(way.key);
        if (*way.stored != 0)
            return std::optional(Twin{*way.stored, 0, false, std::move(way.why)});
        if (seen != m_seen.end())
            return std::optional(Twin{0, seen->second, false, std::move(way.why)});
    }
    return std::optional<Twin>();
}

void TwinFinder::remember(const Values& values, std::size_t row)
{
    for (const dictionary::Field* field : m_layout->fields())
        if (field->unique && values.has(*field))
            m_seen.emplace(uniqueKey(*field, values.cell(m_layout->columnOf(*field))), row);
    for (const std::string& key : {numberKey(values), nameKey(values)})
        if (!key.empty())
            m_seen.emplace(key, row);
    if (m_layout->kind().title.empty())
        m_seen.emplace(wholeKey(values), row);
}

} // namespace atlas::exchange
