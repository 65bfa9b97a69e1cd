#include "core/study/door.h"

#include "core/study/change_log.h"

#include <nlohmann/json.hpp>
#include <sqlite3.h>

namespace atlas::study {

namespace {

using nlohmann::json;

json cellsOf(const dictionary::Values& values)
{
    json cells = json::object();
    for (std::size_t index = 0; index < values.layout().columns().size(); ++index) {
        const dictionary::Value& cell = values.cell(index);
        if (const auto* number = std::get_if<std::int64_t>(&cell))
            cells[values.layout().columns()[index].name] = *number;
        else if (const auto* text = std::get_if<std::string>(&cell))
            cells[values.layout().columns()[index].name] = *text;
    }
    return cells;
}

json toJson(const Record& record, const std::optional<dictionary::Values>& base)
{
    json all = {{"pk", record.pk},
                {"study", record.study},
                {"parent", record.parent},
                {"parent_uid", record.parentUid},
                {"missing", record.values.missingJson()},
                {"cells", cellsOf(record.values)}};
    if (base)
        all["base"] = {{"missing", base->missingJson()}, {"cells", cellsOf(*base)}};
    return all;
}

/// A column that the program no longer has, or that changed its type, is passed over: the rest of the typing
/// is kept.
void restoreCells(const json& cells, dictionary::Values& values)
{
    for (std::size_t index = 0; index < values.layout().columns().size(); ++index) {
        const dictionary::Column& column = values.layout().columns()[index];
        const auto cell = cells.find(column.name);
        if (cell == cells.end())
            continue;
        if (column.type == dictionary::ColumnType::integer && cell->is_number_integer())
            values.setCell(index, cell->get<std::int64_t>());
        else if (column.type == dictionary::ColumnType::text && cell->is_string())
            values.setCell(index, cell->get<std::string>());
    }
}

std::optional<Draft> parse(const dictionary::Layout& layout, const Stmt& row)
{
    const json parsed = json::parse(row.text(4), nullptr, false);
    if (!parsed.is_object() || !parsed.contains("cells") || !parsed["cells"].is_object())
        return std::nullopt;
    Draft draft{Record(layout), row.integer(3), {}};
    draft.record.uid = row.text(1);
    draft.record.revision = row.integer(2);
    draft.record.pk = parsed.value("pk", std::int64_t{0});
    draft.record.study = parsed.value("study", std::int64_t{0});
    draft.record.parent = parsed.value("parent", std::int64_t{0});
    draft.record.parentUid = parsed.value("parent_uid", std::string());
    draft.record.values.setMissingJson(parsed.value("missing", std::string("{}")));
    restoreCells(parsed["cells"], draft.record.values);
    const auto base = parsed.find("base");
    if (base != parsed.end() && base->is_object() && base->contains("cells") &&
        (*base)["cells"].is_object()) {
        draft.base.emplace(layout);
        draft.base->setMissingJson(base->value("missing", std::string("{}")));
        restoreCells((*base)["cells"], *draft.base);
    }
    return draft;
}

/// Typing waits in its form and is kept a little later; the window must not stand still meanwhile.
class ShortWait {
public:
    explicit ShortWait(const Db& db)
        : m_db(&db)
        , m_usual(static_cast<int>(db.scalar("PRAGMA busy_timeout").value_or(0)))
    {
        sqlite3_busy_timeout(db.handle(), short_wait);
    }
    ShortWait(const ShortWait&) = delete;
    ShortWait& operator=(const ShortWait&) = delete;
    ~ShortWait() { sqlite3_busy_timeout(m_db->handle(), m_usual); }

private:
    static constexpr int short_wait = 150; // milliseconds

    const Db* m_db;
    int m_usual;
};

constexpr std::string_view select_drafts = "SELECT kind, uid, base_rev, at, json FROM draft";

} // namespace

Result<void> Drafts::keep(const Record& record, const std::optional<dictionary::Values>& base)
{
    if (m_file->readOnly())
        return fail(ErrorCode::study_read_only, {{"path", m_file->path().string()}});
    if (record.uid.empty())
        return fail(ErrorCode::invalid_argument, {{"detail", "a draft needs a uid"}});
    auto statement =
        m_file->db().prepare("INSERT INTO draft(kind, uid, base_rev, at, json) VALUES(?1, ?2, ?3, ?4, ?5) "
                             "ON CONFLICT(kind, uid) DO UPDATE SET base_rev = ?3, at = ?4, json = ?5");
    if (!statement)
        return forward(std::move(statement));
    const ShortWait wait(m_file->db());
    // Typing that is not valid UTF-8 cannot come from a form; replacing it keeps the rest.
    const std::string json =
        toJson(record, base).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    return statement->bind(0, record.layout().kind().key)
        .bind(1, std::string_view(record.uid))
        .bind(2, record.revision)
        .bind(3, m_file->clock().now())
        .bind(4, std::string_view(json))
        .run();
}

Result<void> Drafts::discard(const Record& record)
{
    auto statement = m_file->db().prepare("DELETE FROM draft WHERE kind = ? AND uid = ?");
    if (!statement)
        return forward(std::move(statement));
    const ShortWait wait(m_file->db());
    return statement->bind(0, record.layout().kind().key).bind(1, std::string_view(record.uid)).run();
}

Result<std::optional<Draft>> Drafts::find(const dictionary::Layout& layout, std::string_view uid) const
{
    auto statement = m_file->db().prepare(std::string(select_drafts) + " WHERE kind = ? AND uid = ?");
    if (!statement)
        return forward(std::move(statement));
    const auto row = statement->bind(0, layout.kind().key).bind(1, uid).step();
    if (!row)
        return tl::unexpected(row.error());
    return *row ? parse(layout, *statement) : std::nullopt;
}

Result<std::vector<Draft>> Drafts::all() const
{
    auto statement = m_file->db().prepare(std::string(select_drafts) + " ORDER BY at DESC");
    if (!statement)
        return forward(std::move(statement));
    std::vector<Draft> drafts;
    const auto read = statement->each([&] {
        const dictionary::Layout* layout = dictionary::findLayout(statement->text(0));
        if (layout == nullptr)
            return;
        if (auto draft = parse(*layout, *statement))
            drafts.push_back(std::move(*draft));
    });
    if (!read)
        return tl::unexpected(read.error());
    return drafts;
}

} // namespace atlas::study
