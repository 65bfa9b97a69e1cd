#include "core/study/replay.h"

#include "core/study/record_row.h"
#include "core/study/record_store.h"
#include "core/study/translation_row.h"

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

} // namespace

Result<std::vector<StoredChange>> changesOf(const Db& db, std::int64_t action)
{
    auto statement = db.prepare(
        "SELECT c.op, k.key, c.kind, c.row, coalesce(c.last, 0), coalesce(c.field, 0), "
        "coalesce(d.name, ''), coalesce(p.old, c.old), coalesce(p.new, c.new) "
        "FROM change c JOIN dict_kind k ON k.id = c.kind LEFT JOIN dict_column d ON d.id = c.field "
        "LEFT JOIN change_personal p ON p.seq = c.seq WHERE c.action = ? ORDER BY c.seq");
    if (!statement)
        return forward(std::move(statement));
    statement->bind(0, action);
    std::vector<StoredChange> changes;
    const auto read = statement->each([&] {
        StoredChange change;
        change.op = static_cast<Op>(statement->integer(0));
        change.kind = statement->text(1);
        change.kindId = statement->integer(2);
        change.row = statement->integer(3);
        change.last = statement->integer(4);
        change.fieldId = statement->integer(5);
        change.field = statement->text(6);
        change.before = readValue(*statement, 7);
        change.after = readValue(*statement, 8);
        changes.push_back(std::move(change));
    });
    if (!read)
        return tl::unexpected(read.error());
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
    auto record = RecordStore(*m_file).find(layout, pk);
    if (!record)
        return {};
    auto statement =
        m_file->db().prepare("UPDATE " + std::string(layout.kind().key) + " SET title_key = ? WHERE pk = ?");
    if (!statement)
        return forward(std::move(statement));
    return statement->bind(0, std::string_view(titleKey(*record))).bind(1, pk).run();
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
