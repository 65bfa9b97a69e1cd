#include "core/study/eraser.h"

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
    const json within = inside ? json::parse(text, nullptr, false) : json();
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

/// What cannot be read is a text as a whole.
json parsed(std::string_view text)
{
    json whole = json::parse(text, nullptr, false);
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

/// What was typed into the field, and what stood there when the typing began.
bool anyCell(const Typed& typed, const Column& column, const std::function<bool(std::string_view)>& wanted)
{
    const auto base = typed.whole.is_object() ? typed.whole.find("base") : typed.whole.end();
    const auto holds = [&](const json& whole) {
        const auto cell = cellsOf(whole).find(column.name);
        return cell != cellsOf(whole).end() && anyText(*cell, wanted);
    };
    return holds(typed.whole) || (base != typed.whole.end() && holds(*base));
}

/// Whether one of the links of the record leads there.
bool linksTo(const Typed& typed, const Layout& target, std::int64_t pk)
{
    const Layout* layout = dictionary::findLayout(typed.kind);
    return layout != nullptr && pk != 0 &&
           std::any_of(layout->columns().begin(), layout->columns().end(), [&](const Column& column) {
               return column.field->type == FieldType::link && column.field->target == target.kind().key &&
                      number(cellsOf(typed.whole), column.name) == pk;
           });
}

} // namespace

bool Eraser::isNamed(std::string_view text) const
{
    return std::any_of(m_names.begin(), m_names.end(),
                       [&](const std::string& one) { return text.find(one) != std::string_view::npos; });
}

bool Eraser::draftNames(std::string_view draft) const
{
    return anyText(parsed(draft), [this](std::string_view one) { return names(one); });
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

/// Those of the record and its parts go; of a person also those of any record that links to them and names
/// them, or that holds their name where names of people belong.
Result<void> Eraser::eraseTyped()
{
    const auto all = allTyped(m_file->db());
    if (!all)
        return tl::unexpected(all.error());
    const auto goes = [&](const Typed& typed) {
        const Layout* layout = dictionary::findLayout(typed.kind);
        if (typed.kind == m_layout->kind().key && typed.uid == m_uid)
            return true;
        if (layout != nullptr && layout->kind().parent == m_layout->kind().key &&
            (text(typed.whole, "parent_uid") == m_uid ||
             (m_pk != 0 && number(typed.whole, "parent") == m_pk)))
            return true;
        if (!wholly())
            return false;
        if (linksTo(typed, *m_layout, m_pk) &&
            anyText(typed.whole, [this](std::string_view one) { return names(one); }))
            return true;
        const auto isTheirs = [this](std::string_view one) { return isNamed(one); };
        // Nobody can open it, and it may hold anything.
        if (layout == nullptr || !typed.whole.is_object())
            return anyText(typed.whole, isTheirs);
        return std::any_of(layout->columns().begin(), layout->columns().end(), [&](const Column& column) {
            return column.field->personal && anyCell(typed, column, isTheirs);
        });
    };
    for (const Typed& typed : *all)
        if (goes(typed))
            if (auto done = dropTyped(typed.kind, typed.uid); !done)
                return done;
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
        if (layout == nullptr)
            continue;
        for (const Column& column : layout->columns()) {
            if (m_erased.elsewhere.size() >= most_elsewhere ||
                !anyCell(typed, column, [this](std::string_view one) { return isNamed(one); }))
                continue;
            const std::int64_t pk = number(typed.whole, "pk");
            const bool known = std::any_of(
                m_erased.elsewhere.begin(), m_erased.elsewhere.end(), [&](const NamingField& one) {
                    return pk != 0 && one.layout == layout && one.pk == pk && one.field == column.field;
                });
            if (!known)
                m_erased.elsewhere.push_back({layout, column.field, pk,
                                              text(cellsOf(typed.whole), std::string(layout->kind().title))});
        }
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
