#include "core/study/door.h"

#include "core/study/change_log.h"
#include "core/study/values_json.h"

#include <nlohmann/json.hpp>
#include <sqlite3.h>

namespace atlas::study {

namespace {

using nlohmann::json;

json toJson(const Record& record, const std::optional<dictionary::Values>& base)
{
    json all = valuesToJson(record.values);
    all["pk"] = record.pk;
    all["study"] = record.study;
    all["parent"] = record.parent;
    all["parent_uid"] = record.parentUid;
    if (base)
        all["base"] = valuesToJson(*base);
    return all;
}

std::int64_t integerIn(const json& from, const char* name)
{
    const auto found = from.find(name);
    return found != from.end() && found->is_number_integer() ? found->get<std::int64_t>() : 0;
}

std::optional<Draft> parse(const dictionary::Layout& layout, const Stmt& row)
{
    const json parsed = parseTyped(row.text(4));
    Draft draft{Record(layout), row.integer(3), {}};
    if (!readValues(parsed, draft.record.values))
        return std::nullopt;
    draft.record.uid = row.text(1);
    draft.record.revision = row.integer(2);
    draft.record.pk = integerIn(parsed, "pk");
    draft.record.study = integerIn(parsed, "study");
    draft.record.parent = integerIn(parsed, "parent");
    if (const auto uid = parsed.find("parent_uid"); uid != parsed.end() && uid->is_string())
        draft.record.parentUid = uid->get<std::string>();
    dictionary::Values base(layout);
    if (const auto began = parsed.find("base"); began != parsed.end() && readValues(*began, base))
        draft.base = std::move(base);
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

std::string selectDrafts(std::string_view tail)
{
    std::string sql = "SELECT kind, uid, base_rev, at, json FROM draft ";
    sql.append(tail);
    return sql;
}

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
    auto statement = m_file->db().prepare(selectDrafts("WHERE kind = ? AND uid = ?"));
    if (!statement)
        return forward(std::move(statement));
    const auto row = statement->bind(0, layout.kind().key).bind(1, uid).step();
    if (!row)
        return tl::unexpected(row.error());
    return *row ? parse(layout, *statement) : std::nullopt;
}

Result<std::vector<Draft>> Drafts::all() const
{
    auto statement = m_file->db().prepare(selectDrafts("ORDER BY at DESC"));
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
