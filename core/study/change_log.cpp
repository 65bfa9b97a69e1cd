#include "core/study/change_log.h"

#include "core/base/uid.h"

namespace atlas::study {

void bindValue(Stmt& statement, int index, const dictionary::Value* value)
{
    if (value == nullptr || dictionary::isAbsent(*value))
        statement.bindNull(index);
    else if (const auto* number = std::get_if<std::int64_t>(value))
        statement.bind(index, *number);
    else
        statement.bind(index, std::string_view(std::get<std::string>(*value)));
}

dictionary::Value readValue(const Stmt& statement, int column)
{
    if (statement.isNull(column))
        return {};
    if (statement.isText(column))
        return std::string(statement.text(column));
    return statement.integer(column);
}

Result<std::int64_t> authorId(const StudyFile& file)
{
    const Identity& who = file.identity();
    auto insert = file.db().prepare("INSERT OR IGNORE INTO author(name, team, device) VALUES(?, ?, ?)");
    if (!insert)
        return forward(std::move(insert));
    if (auto added = insert->bind(0, who.author).bind(1, who.team).bind(2, who.device).run(); !added)
        return forward(std::move(added));
    auto find = file.db().prepare("SELECT id FROM author WHERE name = ? AND team = ? AND device = ?");
    if (!find)
        return forward(std::move(find));
    const auto row = find->bind(0, who.author).bind(1, who.team).bind(2, who.device).step();
    if (!row)
        return tl::unexpected(row.error());
    return find->integer(0);
}

Result<std::int64_t> addAction(const StudyFile& file, const NewAction& action)
{
    auto author = authorId(file);
    if (!author)
        return author;
    auto insert =
        file.db().prepare("INSERT INTO action(uid, kind, author, at, record_kind, subject, target, state) "
                          "VALUES(?, ?, ?, ?, ?, ?, ?, ?)");
    if (!insert)
        return forward(std::move(insert));
    const std::int64_t kind = file.ids().kind(action.recordKind);
    insert->bind(0, std::string_view(newUid(file.clock())))
        .bind(1, static_cast<std::int64_t>(action.kind))
        .bind(2, *author)
        .bind(3, file.clock().now())
        .bind(4, kind != 0 ? std::optional(kind) : std::nullopt)
        .bind(5, action.subject)
        .bind(6, action.target != 0 ? std::optional(action.target) : std::nullopt)
        .bind(7, static_cast<std::int64_t>(action.state));
    if (auto added = insert->run(); !added)
        return forward(std::move(added));
    return file.db().lastRowId();
}

Result<ChangeWriter> ChangeWriter::prepare(const Db& db)
{
    auto change = db.prepare(
        "INSERT INTO change(action, op, kind, row, last, field, old, new) VALUES(?, ?, ?, ?, ?, ?, ?, ?)");
    if (!change)
        return forward(std::move(change));
    auto personal = db.prepare("INSERT INTO change_personal(seq, old, new) VALUES(?, ?, ?)");
    if (!personal)
        return forward(std::move(personal));
    return ChangeWriter(db, std::move(*change), std::move(*personal));
}

Result<void> ChangeWriter::add(const NewChange& change)
{
    m_change.bind(0, change.action)
        .bind(1, static_cast<std::int64_t>(change.op))
        .bind(2, change.kind)
        .bind(3, change.row)
        .bind(4, change.last != 0 ? std::optional(change.last) : std::nullopt)
        .bind(5, change.field != 0 ? std::optional(change.field) : std::nullopt);
    bindValue(m_change, 6, change.personal ? nullptr : change.before);
    bindValue(m_change, 7, change.personal ? nullptr : change.after);
    if (auto added = m_change.run(); !added || !change.personal)
        return added;
    m_personal.bind(0, m_db->lastRowId());
    bindValue(m_personal, 1, change.before);
    bindValue(m_personal, 2, change.after);
    return m_personal.run();
}

Result<bool> hasOpenAction(const Db& db)
{
    const auto open = db.scalar("SELECT count(*) FROM action WHERE state = 0");
    if (!open)
        return tl::unexpected(open.error());
    return *open > 0;
}

Result<void> requireNoOpenAction(const Db& db, std::string_view detail)
{
    const auto open = hasOpenAction(db);
    if (!open)
        return tl::unexpected(open.error());
    return *open ? fail(ErrorCode::busy, {{"detail", std::string(detail)}}) : Result<void>();
}

} // namespace atlas::study
