#include "core/dictionary/kinds/double_entry.h"
#include "core/study/eraser.h"
#include "core/study/values_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <functional>

/// Typing that was never saved names people too, in records that are in no table yet.
namespace atlas::study {

using dictionary::Column;
using dictionary::FieldType;
using dictionary::Layout;

namespace {

using nlohmann::json;
using Visit = std::function<void(std::string_view)>;

/// Values within values, and texts that are JSON themselves; what lies deeper is taken as it stands.
constexpr int deepest = 12;

void eachText(const json& value, const Visit& visit, int depth = 0)
{
    if (depth == deepest)
        return visit(value.dump(-1, ' ', false, json::error_handler_t::replace));
    if (value.is_structured()) {
        for (const json& one : value)
            eachText(one, visit, depth + 1);
        return;
    }
    if (!value.is_string())
        return;
    const auto& text = value.get_ref<const std::string&>();
    const bool inside = !text.empty() && (text.front() == '{' || text.front() == '[');
    const json within = inside ? parseTyped(text) : json();
    if (within.is_structured())
        eachText(within, visit, depth + 1);
    else
        visit(text);
}

bool anyText(const json& value, const std::function<bool(std::string_view)>& wanted)
{
    bool found = false;
    eachText(value, [&](std::string_view text) { found = found || wanted(text); });
    return found;
}

/// What cannot be read, or is too deep to be read, is a text as a whole.
json parsed(std::string_view text)
{
    json whole = parseTyped(text);
    return whole.is_discarded() ? json(std::string(text)) : whole;
}

const json& cellsOf(const json& whole)
{
    static const json none = json::object();
    const auto cells = whole.is_object() ? whole.find("cells") : whole.end();
    return cells != whole.end() && cells->is_object() ? *cells : none;
}

std::int64_t number(const json& whole, const std::string& key)
{
    const auto found = whole.is_object() ? whole.find(key) : whole.end();
    return found != whole.end() && found->is_number_integer() ? found->get<std::int64_t>() : 0;
}

std::string text(const json& whole, const std::string& key)
{
    const auto found = whole.is_object() ? whole.find(key) : whole.end();
    return found != whole.end() && found->is_string() ? found->get<std::string>() : std::string();
}

/// A row of `draft`.
struct Typed {
    std::string kind, uid;
    json whole;
};

Result<std::vector<Typed>> allTyped(const Db& db)
{
    auto statement = db.prepare("SELECT kind, uid, json FROM draft");
    if (!statement)
        return forward(std::move(statement));
    std::vector<Typed> all;
    auto read = statement->each([&] {
        all.push_back(
            {std::string(statement->text(0)), std::string(statement->text(1)), parsed(statement->text(2))});
    });
    if (!read)
        return forward(std::move(read));
    return all;
}

/// A record that stands in a draft: the one typed, that one when the typing began, or one of a second entry.
struct Sheet {
    const Layout* layout = nullptr;
    json cells;
};

/// A record of a second entry and its parts, each of which says of which kind it is.
void addEntered(const json& entered, const std::string& kind, std::vector<Sheet>& sheets)
{
    const Layout* layout = dictionary::findLayout(kind);
    if (layout == nullptr)
        return;
    sheets.push_back({layout, cellsOf(entered)});
    const auto parts = entered.find("parts");
    if (parts == entered.end() || !parts->is_array())
        return;
    for (const json& part : *parts)
        if (const Layout* own = dictionary::findLayout(text(part, "kind")))
            sheets.push_back({own, cellsOf(part)});
}

/// What cannot be read of a second entry stays in the sheet of the entry itself, as one text.
void addEntry(json cells, const Layout& layout, std::vector<Sheet>& sheets)
{
    namespace entry = dictionary::double_entry;
    const std::string kind = text(cells, std::string(entry::record_kind.key));
    for (const dictionary::Field* field : {&entry::first_values, &entry::second_values}) {
        const std::string key(field->key);
        const json entered = parsed(text(cells, key));
        if (!entered.is_object() || dictionary::findLayout(kind) == nullptr)
            continue;
        addEntered(entered, kind, sheets);
        cells.erase(key);
    }
    sheets.push_back({&layout, std::move(cells)});
}

std::vector<Sheet> sheetsOf(const Typed& typed)
{
    std::vector<Sheet> sheets;
    const Layout* layout = dictionary::findLayout(typed.kind);
    if (layout == nullptr || !typed.whole.is_object())
        return sheets;
    const auto add = [&](const json& whole) {
        if (typed.kind == dictionary::double_entry::kind.key)
            addEntry(cellsOf(whole), *layout, sheets);
        else
            sheets.push_back({layout, cellsOf(whole)});
    };
    add(typed.whole);
    if (const auto base = typed.whole.find("base"); base != typed.whole.end())
        add(*base);
    return sheets;
}

bool holds(const Sheet& sheet, const Column& column, const std::function<bool(std::string_view)>& wanted)
{
    const auto cell = sheet.cells.find(column.name);
    return cell != sheet.cells.end() && anyText(*cell, wanted);
}

/// Whether one of the links of the record leads there.
bool linksTo(const Sheet& sheet, const Layout& target, std::int64_t pk)
{
    const std::vector<Column>& columns = sheet.layout->columns();
    return pk != 0 && std::any_of(columns.begin(), columns.end(), [&](const Column& column) {
               return column.field->type == FieldType::link && column.field->target == target.kind().key &&
                      number(sheet.cells, column.name) == pk;
           });
}

} // namespace

bool Eraser::draftNames(std::string_view draft) const
{
    return anyText(parsed(draft), [this](std::string_view one) { return names(one); });
}

void Eraser::alsoCalled(const std::vector<std::string>& names)
{
    for (const std::string& name : names)
        keepTrace(*m_layout->findColumn(m_layout->kind().title), name);
}

/// What was typed into the record itself, saved or not, is a trace of it as well.
Result<void> Eraser::collectTyped()
{
    const auto all = allTyped(m_file->db());
    if (!all)
        return tl::unexpected(all.error());
    for (const Typed& typed : *all) {
        if (typed.kind != m_layout->kind().key || typed.uid != m_uid)
            continue;
        for (const Column& column : m_layout->columns())
            if (column.field->personal)
                keepTrace(column, text(cellsOf(typed.whole), column.name));
    }
    return {};
}

Result<void> Eraser::dropTyped(std::string_view kind, std::string_view uid)
{
    auto drop = m_file->db().prepare("DELETE FROM draft WHERE kind = ? AND uid = ?");
    if (!drop)
        return forward(std::move(drop));
    ++m_erased.drafts;
    return drop->bind(0, kind).bind(1, uid).run();
}

bool Eraser::isOwnTyping(std::string_view kind, std::string_view uid, std::int64_t parent,
                         std::string_view parentUid) const
{
    if (kind == m_layout->kind().key && uid == m_uid)
        return true;
    const Layout* layout = dictionary::findLayout(kind);
    return layout != nullptr && layout->kind().parent == m_layout->kind().key &&
           (parentUid == m_uid || (m_pk != 0 && parent == m_pk));
}

/// Those of the record and its parts go; of a person also those of any record that links to them and names
/// them, or that holds their whole name where names of people belong. They are nowhere else: what is perhaps
/// somebody else's stays.
Result<void> Eraser::eraseTyped()
{
    const auto all = allTyped(m_file->db());
    if (!all)
        return tl::unexpected(all.error());
    const auto namesThem = [this](const Typed& typed) {
        // Nobody can open it, and it may hold anything.
        if (!typed.whole.is_object())
            return anyText(typed.whole, [this](std::string_view one) { return m_names.mayBeIn(one); });
        const auto isTheirs = [this](std::string_view one) { return m_names.isIn(one); };
        if (dictionary::findLayout(typed.kind) == nullptr)
            return anyText(typed.whole, isTheirs);
        const std::vector<Sheet> sheets = sheetsOf(typed);
        const bool links = std::any_of(sheets.begin(), sheets.end(), [this](const Sheet& sheet) {
            return linksTo(sheet, *m_layout, m_pk);
        });
        if (links && anyText(typed.whole, [this](std::string_view one) { return names(one); }))
            return true;
        return std::any_of(sheets.begin(), sheets.end(), [&](const Sheet& sheet) {
            const std::vector<Column>& columns = sheet.layout->columns();
            return std::any_of(columns.begin(), columns.end(), [&](const Column& column) {
                return column.field->personal && holds(sheet, column, isTheirs);
            });
        });
    };
    for (const Typed& typed : *all) {
        const bool own = isOwnTyping(typed.kind, typed.uid, number(typed.whole, "parent"),
                                     text(typed.whole, "parent_uid"));
        if (own || (wholly() && namesThem(typed)))
            if (auto done = dropTyped(typed.kind, typed.uid); !done)
                return done;
    }
    return {};
}

/// The others that have the name in them are somebody's to look at.
Result<void> Eraser::findTyped()
{
    const auto all = allTyped(m_file->db());
    if (!all)
        return tl::unexpected(all.error());
    for (const Typed& typed : *all) {
        const Layout* layout = dictionary::findLayout(typed.kind);
        const std::int64_t pk = number(typed.whole, "pk");
        const std::size_t before = m_erased.elsewhere.size();
        const auto isKnown = [&](const Column& column) {
            // Of new records, which all have none, only those of this draft are the same.
            const auto from =
                m_erased.elsewhere.begin() + (pk != 0 ? 0 : static_cast<std::ptrdiff_t>(before));
            return std::any_of(from, m_erased.elsewhere.end(), [&](const NamingField& one) {
                return one.layout == layout && one.pk == pk && one.field == column.field;
            });
        };
        for (const Sheet& sheet : sheetsOf(typed))
            for (const Column& column : sheet.layout->columns())
                if (m_erased.elsewhere.size() < most_elsewhere && !isKnown(column) &&
                    holds(sheet, column, [this](std::string_view one) { return m_names.mayBeIn(one); }))
                    m_erased.elsewhere.push_back(
                        {layout, column.field, pk,
                         text(sheet.cells, std::string(sheet.layout->kind().title))});
    }
    return {};
}

Result<Erased> Eraser::runOnTyped(std::string_view uid)
{
    m_uid = uid;
    for (const auto step : {&Eraser::collectTyped, &Eraser::eraseTyped})
        if (auto done = (this->*step)(); !done)
            return forward(std::move(done));
    return m_erased;
}

} // namespace atlas::study
