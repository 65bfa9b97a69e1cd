#include "core/study/journal.h"

#include "core/base/text.h"
#include "core/study/change_log.h"
#include "core/study/record_row.h"
#include "core/study/record_store.h"

#include <algorithm>

namespace atlas::study {

namespace {

constexpr std::string_view select_action =
    "SELECT a.seq, a.kind, u.name, u.team, a.at, coalesce(k.key, ''), a.subject, coalesce(a.target, 0) "
    "FROM action a JOIN author u ON u.id = a.author LEFT JOIN dict_kind k ON k.id = a.record_kind ";

Action readAction(const Stmt& row, int first = 0)
{
    Action action;
    action.seq = row.integer(first);
    action.kind = static_cast<ActionKind>(row.integer(first + 1));
    action.author = row.text(first + 2);
    action.team = row.text(first + 3);
    action.at = row.integer(first + 4);
    action.recordKind = row.text(first + 5);
    action.subject = row.text(first + 6);
    action.target = row.integer(first + 7);
    return action;
}

Result<std::optional<Action>> findAction(const Db& db, std::int64_t seq)
{
    if (seq == 0)
        return std::optional<Action>();
    auto statement = db.prepare(std::string(select_action) + "WHERE a.seq = ?");
    if (!statement)
        return forward(std::move(statement));
    const auto row = statement->bind(0, seq).step();
    if (!row)
        return tl::unexpected(row.error());
    return *row ? std::optional(readAction(*statement)) : std::nullopt;
}

/// The seqs of the steps that can be taken back and repeated, the next one last. Only seq, kind and target
/// are read, so that a file with a hundred thousand actions answers in milliseconds.
struct Stacks {
    std::vector<std::int64_t> undo;
    std::vector<std::int64_t> redo;
};

Result<Stacks> readStacks(const Db& db)
{
    auto statement =
        db.prepare("SELECT seq, kind, coalesce(target, 0) FROM action WHERE state = 1 ORDER BY seq");
    if (!statement)
        return forward(std::move(statement));
    Stacks stacks;
    while (true) {
        const auto row = statement->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return stacks;
        const auto kind = static_cast<ActionKind>(statement->integer(1));
        const std::int64_t target = statement->integer(2);
        if (kind == ActionKind::undo) {
            stacks.undo.erase(std::remove(stacks.undo.begin(), stacks.undo.end(), target), stacks.undo.end());
            stacks.redo.push_back(target);
        } else if (kind == ActionKind::redo) {
            stacks.redo.erase(std::remove(stacks.redo.begin(), stacks.redo.end(), target), stacks.redo.end());
            stacks.undo.push_back(target);
        } else if (kind == ActionKind::erase) {
            // What was erased must not come back, and what it was erased from cannot be undone past it.
            stacks = {};
        } else {
            stacks.undo.push_back(statement->integer(0));
            stacks.redo.clear();
        }
    }
}

struct StoredChange {
    Op op = Op::update;
    std::string kind;
    std::int64_t kindId = 0;
    std::int64_t row = 0;
    std::int64_t last = 0;
    std::int64_t fieldId = 0;
    std::string field;
    dictionary::Value before, after;
};

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
    while (true) {
        const auto row = statement->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return changes;
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
    }
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

/// Repeating an insert brings its tombstones back.
StoredChange again(StoredChange change)
{
    if (change.op == Op::insert)
        change.op = Op::restore;
    return change;
}

/// Applies changes to rows and logs them under a new action.
class Replay {
public:
    Replay(const StudyFile& file, ChangeWriter changes, std::int64_t action)
        : m_file(&file)
        , m_changes(std::move(changes))
        , m_action(action)
    {}
    [[nodiscard]] Result<void> apply(const StoredChange& change);

private:
    [[nodiscard]] Result<void> applyField(const StoredChange& change);
    [[nodiscard]] Result<void> applyPresence(const StoredChange& change);
    [[nodiscard]] Result<void> refreshTitle(const dictionary::Layout& layout, std::int64_t pk);

    const StudyFile* m_file;
    ChangeWriter m_changes;
    std::int64_t m_action;
};

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
    const bool known =
        layout != nullptr && (change.field == "missing" || layout->findColumn(change.field) != nullptr);
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
    auto applied = change.op == Op::update ? applyField(change) : applyPresence(change);
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
    const dictionary::Column* column = layout != nullptr ? layout->findColumn(change.field) : nullptr;
    entry.personal = column != nullptr && column->field->personal;
    return m_changes.add(entry);
}

Result<Action> replay(StudyFile& file, std::int64_t target, ActionKind kind)
{
    if (file.readOnly())
        return fail(ErrorCode::study_read_only, {{"path", file.path().string()}});
    const WideCache cache(file.db());
    auto tx = Tx::begin(file.db());
    if (!tx)
        return forward(std::move(tx));
    const auto open = hasOpenAction(file.db());
    if (!open)
        return tl::unexpected(open.error());
    if (*open)
        return fail(ErrorCode::busy, {{"detail", "a long write is under way"}});
    auto step = findAction(file.db(), target);
    if (!step)
        return forward(std::move(step));
    if (!*step)
        return fail(ErrorCode::nothing_to_undo);
    auto stored = changesOf(file.db(), target);
    if (!stored)
        return forward(std::move(stored));
    const auto seq =
        addAction(file, {kind, (*step)->recordKind, (*step)->subject, target, ActionState::closed});
    if (!seq)
        return tl::unexpected(seq.error());
    auto changes = ChangeWriter::prepare(file.db());
    if (!changes)
        return forward(std::move(changes));
    Replay replayed(file, std::move(*changes), *seq);
    if (kind == ActionKind::undo)
        std::reverse(stored->begin(), stored->end());
    for (StoredChange& change : *stored)
        if (auto applied = replayed.apply(kind == ActionKind::undo ? inverse(std::move(change))
                                                                   : again(std::move(change)));
            !applied)
            return forward(std::move(applied));
    if (auto committed = tx->commit(); !committed)
        return forward(std::move(committed));
    return **step;
}

HistoryEntry::Change presenceOf(Op op)
{
    switch (op) {
    case Op::insert:
        return HistoryEntry::Change::created;
    case Op::remove:
        return HistoryEntry::Change::removed;
    case Op::restore:
        return HistoryEntry::Change::restored;
    case Op::update:
        break;
    }
    return HistoryEntry::Change::updated;
}

} // namespace

Result<std::optional<Action>> Journal::undoable() const
{
    const auto stacks = readStacks(m_file->db());
    if (!stacks)
        return tl::unexpected(stacks.error());
    return findAction(m_file->db(), stacks->undo.empty() ? 0 : stacks->undo.back());
}

Result<std::optional<Action>> Journal::redoable() const
{
    const auto stacks = readStacks(m_file->db());
    if (!stacks)
        return tl::unexpected(stacks.error());
    return findAction(m_file->db(), stacks->redo.empty() ? 0 : stacks->redo.back());
}

Result<Action> Journal::undo()
{
    const auto stacks = readStacks(m_file->db());
    if (!stacks)
        return tl::unexpected(stacks.error());
    return replay(*m_file, stacks->undo.empty() ? 0 : stacks->undo.back(), ActionKind::undo);
}

Result<Action> Journal::redo()
{
    const auto stacks = readStacks(m_file->db());
    if (!stacks)
        return tl::unexpected(stacks.error());
    return replay(*m_file, stacks->redo.empty() ? 0 : stacks->redo.back(), ActionKind::redo);
}

Result<std::vector<HistoryEntry>> Journal::history(const dictionary::Layout& layout, std::int64_t pk) const
{
    // A row of an import stands inside a range that begins at or before it.
    auto statement = m_file->db().prepare(
        "SELECT a.seq, a.kind, u.name, u.team, a.at, coalesce(k.key, ''), a.subject, coalesce(a.target, 0), "
        "c.op, "
        "coalesce(d.name, ''), coalesce(p.old, c.old), coalesce(p.new, c.new) FROM change c JOIN action a ON "
        "a.seq = c.action "
        "JOIN author u ON u.id = a.author LEFT JOIN dict_kind k ON k.id = a.record_kind "
        "LEFT JOIN dict_column d ON d.id = c.field LEFT JOIN change_personal p ON p.seq = c.seq "
        "WHERE c.kind = ?1 AND a.state = 1 AND (c.row = ?2 OR (c.row < ?2 AND c.last >= ?2)) ORDER BY c.seq "
        "DESC");
    if (!statement)
        return forward(std::move(statement));
    statement->bind(0, m_file->ids().kind(layout.kind().key)).bind(1, pk);
    std::vector<HistoryEntry> entries;
    while (true) {
        const auto row = statement->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return entries;
        HistoryEntry entry;
        entry.action = readAction(*statement);
        entry.change = presenceOf(static_cast<Op>(statement->integer(8)));
        entry.column = statement->text(9);
        entry.before = readValue(*statement, 10);
        entry.after = readValue(*statement, 11);
        entries.push_back(std::move(entry));
    }
}

Result<std::vector<Action>> Journal::actions(std::int64_t limit) const
{
    auto statement =
        m_file->db().prepare(std::string(select_action) + "WHERE a.state = 1 ORDER BY a.seq DESC LIMIT ?");
    if (!statement)
        return forward(std::move(statement));
    statement->bind(0, limit);
    std::vector<Action> actions;
    while (true) {
        const auto row = statement->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return actions;
        actions.push_back(readAction(*statement));
    }
}

} // namespace atlas::study
