#include "core/study/replay.h"

#include "core/base/text.h"
#include "core/study/translation_row.h"

#include <algorithm>
#include <utility>

namespace atlas::study {

namespace {

bool isPersonal(const dictionary::Layout& layout, std::string_view name)
{
    if (const auto text = parseTranslationName(layout, name))
        return text->field->personal;
    const dictionary::Column* column = layout.findColumn(name);
    return column != nullptr && column->field->personal;
}

Result<Stmt> selectChanges(const Db& db, std::string_view tail)
{
    std::string sql = "SELECT c.seq, c.action, c.op, k.key, c.kind, c.row, coalesce(c.last, 0), "
                      "coalesce(c.field, 0), coalesce(d.name, ''), coalesce(p.old, c.old), "
                      "coalesce(p.new, c.new) FROM change c JOIN dict_kind k ON k.id = c.kind "
                      "LEFT JOIN dict_column d ON d.id = c.field "
                      "LEFT JOIN change_personal p ON p.seq = c.seq ";
    sql.append(tail);
    return db.prepare(sql);
}

Result<std::vector<StoredChange>> readChanges(Stmt statement)
{
    std::vector<StoredChange> changes;
    const auto read = statement.each([&] {
        StoredChange change;
        change.seq = statement.integer(0);
        change.action = statement.integer(1);
        change.op = static_cast<Op>(statement.integer(2));
        change.kind = statement.text(3);
        change.kindId = statement.integer(4);
        change.row = statement.integer(5);
        change.last = statement.integer(6);
        change.fieldId = statement.integer(7);
        change.field = statement.text(8);
        change.before = readValue(statement, 9);
        change.after = readValue(statement, 10);
        changes.push_back(std::move(change));
    });
    if (!read)
        return tl::unexpected(read.error());
    return changes;
}

} // namespace

Result<std::vector<StoredChange>> changesOf(const Db& db, std::int64_t action)
{
    auto statement = selectChanges(db, "WHERE c.action = ? ORDER BY c.seq");
    if (!statement)
        return forward(std::move(statement));
    statement->bind(0, action);
    return readChanges(std::move(*statement));
}

Result<std::vector<StoredChange>> changesOfRows(const Db& db, std::int64_t kind, std::int64_t first,
                                                std::int64_t last, std::int64_t step)
{
    auto statement =
        selectChanges(db, "JOIN action a ON a.seq = c.action WHERE c.kind = ?1 AND c.row <= ?3 AND "
                          "(c.row >= ?2 OR c.last >= ?2) AND a.seq > ?4 AND a.state = 1 ORDER BY c.seq");
    if (!statement)
        return forward(std::move(statement));
    statement->bind(0, kind).bind(1, first).bind(2, last).bind(3, step);
    auto changes = readChanges(std::move(*statement));
    if (changes)
        for (StoredChange& change : *changes) {
            const std::int64_t end = std::min(last, change.last != 0 ? change.last : change.row);
            change.row = std::max(first, change.row);
            change.last = end > change.row ? end : 0;
        }
    return changes;
}

StoredChange inverse(StoredChange change)
{
    std::swap(change.before, change.after);
    switch (change.op) {
    case Op::insert:
    case Op::restore:
        change.op = Op::remove;
        break;
    case Op::remove:
        change.op = Op::restore;
        break;
    case Op::update:
    case Op::erase: // nothing brings back what was erased
        break;
    }
    return change;
}

StoredChange again(StoredChange change)
{
    if (change.op == Op::insert)
        change.op = Op::restore;
    return change;
}

Result<void> Replay::refreshTitle(const dictionary::Layout& layout, std::int64_t pk)
{
    // Tombstones too: the record may come back in the same step.
    const std::string table(layout.kind().key);
    auto read = m_file->db().prepare("SELECT " + std::string(layout.kind().title) + " FROM " + table +
                                     " WHERE pk = ?");
    if (!read)
        return forward(std::move(read));
    if (const auto row = read->bind(0, pk).step(); !row || !*row)
        return row ? Result<void>() : tl::unexpected(row.error());
    const std::string key = text::fold(read->text(0));
    auto statement = m_file->db().prepare("UPDATE " + table + " SET title_key = ? WHERE pk = ?");
    if (!statement)
        return forward(std::move(statement));
    return statement->bind(0, std::string_view(key)).bind(1, pk).run();
}

Result<void> Replay::applyField(const StoredChange& change)
{
    const dictionary::Layout* layout = dictionary::findLayout(change.kind);
    // A part moves to another record when two are merged.
    const bool moved = layout != nullptr && change.field == "parent" && !layout->kind().parent.empty();
    const bool known = moved || (layout != nullptr &&
                                 (change.field == "missing" || layout->findColumn(change.field) != nullptr));
    if (!known)
        return fail(ErrorCode::undo_blocked, {{"action", change.kind + "." + change.field}});
    // Someone else's later value must not be overwritten: the row must still hold what the step left.
    auto statement =
        m_file->db().prepare("UPDATE " + change.kind + " SET " + change.field + " = ?1, rev = rev + 1, " +
                             "updated_at = ?2 WHERE pk = ?3 AND " + change.field + " IS ?4");
    if (!statement)
        return forward(std::move(statement));
    const dictionary::Value empty = std::string("{}");
    const bool toNull = change.field == "missing" && change.after == empty;
    const bool fromNull = change.field == "missing" && change.before == empty;
    bindValue(*statement, 0, toNull ? nullptr : &change.after);
    statement->bind(1, m_file->clock().now()).bind(2, change.row);
    bindValue(*statement, 3, fromNull ? nullptr : &change.before);
    if (auto updated = statement->run(); !updated)
        return updated;
    if (m_file->db().changes() != 1)
        return fail(ErrorCode::undo_blocked, {{"action", change.kind + "." + change.field}});
    if (change.field == layout->kind().title)
        return refreshTitle(*layout, change.row);
    return {};
}

Result<void> Replay::applyText(const StoredChange& change)
{
    const dictionary::Layout* layout = dictionary::findLayout(change.kind);
    const auto named =
        layout != nullptr ? parseTranslationName(*layout, change.field) : std::optional<TranslationName>();
    const Error blocked{ErrorCode::undo_blocked, {{"action", change.kind + "." + change.field}}};
    if (!named)
        return tl::unexpected(blocked);
    const TranslationPlace place{layout, change.row, named->field->key, named->language};
    const auto now = readTranslation(*m_file, place);
    if (!now)
        return tl::unexpected(now.error());
    return *now == change.before ? writeTranslation(*m_file, place, change.after) : tl::unexpected(blocked);
}

Result<void> Replay::applyPresence(const StoredChange& change)
{
    const bool remove = change.op == Op::remove;
    if (dictionary::findLayout(change.kind) == nullptr)
        return fail(ErrorCode::undo_blocked, {{"action", change.kind}});
    auto statement = m_file->db().prepare("UPDATE " + change.kind +
                                          " SET deleted_at = ?1, rev = rev + 1 WHERE pk BETWEEN ?2 " +
                                          "AND ?3 AND deleted_at IS " + (remove ? "NULL" : "NOT NULL"));
    if (!statement)
        return forward(std::move(statement));
    remove ? statement->bind(0, m_file->clock().now()) : statement->bindNull(0);
    const std::int64_t last = change.last != 0 ? change.last : change.row;
    if (auto updated = statement->bind(1, change.row).bind(2, last).run(); !updated)
        return updated;
    // A row of an import that was deleted since by someone else is no longer there to be taken back; one
    // record is.
    if (change.last == 0 && m_file->db().changes() != 1)
        return fail(ErrorCode::undo_blocked, {{"action", change.kind}});
    return {};
}

Result<void> Replay::apply(const StoredChange& change)
{
    if (change.op == Op::erase)
        return fail(ErrorCode::undo_blocked, {{"action", change.kind}});
    const bool text = change.field.find('@') != std::string::npos;
    auto applied = change.op != Op::update ? applyPresence(change)
                   : text                  ? applyText(change)
                                           : applyField(change);
    if (!applied)
        return applied;
    NewChange entry;
    entry.action = m_action;
    entry.op = change.op;
    entry.kind = change.kindId;
    entry.row = change.row;
    entry.last = change.last;
    entry.field = change.fieldId;
    entry.before = &change.before;
    entry.after = &change.after;
    const dictionary::Layout* layout = dictionary::findLayout(change.kind);
    entry.personal = layout != nullptr && isPersonal(*layout, change.field);
    return m_changes.add(entry);
}

} // namespace atlas::study
