#include "core/study/journal.h"

#include "core/base/text.h"
#include "core/study/change_log.h"
#include "core/study/record_store.h"
#include "core/study/replay.h"

#include <algorithm>
#include <sstream>

namespace atlas::study {

namespace {

constexpr std::string_view select_action =
    "SELECT a.seq, a.kind, u.name, u.team, a.at, coalesce(k.key, ''), a.subject, coalesce(a.target, 0) "
    "FROM action a JOIN author u ON u.id = a.author LEFT JOIN dict_kind k ON k.id = a.record_kind ";

Result<Stmt> selectActions(const Db& db, std::string_view tail)
{
    std::string sql(select_action);
    sql.append(tail);
    return db.prepare(sql);
}

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
    auto statement = selectActions(db, "WHERE a.seq = ?");
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
    const auto read = statement->each([&] {
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
    });
    if (!read)
        return tl::unexpected(read.error());
    return stacks;
}

Result<Action> replay(StudyFile& file, std::int64_t target, ActionKind kind)
{
    if (file.readOnly())
        return fail(ErrorCode::study_read_only, {{"path", file.path().string()}});
    const WideCache cache(file.db());
    auto tx = Tx::begin(file.db());
    if (!tx)
        return forward(std::move(tx));
    if (auto free = requireNoOpenAction(file.db()); !free)
        return forward(std::move(free));
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

bool holdsWords(const Action& action, const std::string& words)
{
    if (words.empty())
        return true;
    const std::string text = text::fold(action.subject + " " + action.author);
    std::istringstream each(words);
    for (std::string word; each >> word;)
        if (text.find(word) == std::string::npos)
            return false;
    return true;
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
    case Op::erase:
        return HistoryEntry::Change::erased;
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
    const auto read = statement->each([&] {
        HistoryEntry entry;
        entry.action = readAction(*statement);
        entry.change = presenceOf(static_cast<Op>(statement->integer(8)));
        entry.column = statement->text(9);
        entry.before = readValue(*statement, 10);
        entry.after = readValue(*statement, 11);
        entries.push_back(std::move(entry));
    });
    if (!read)
        return tl::unexpected(read.error());
    return entries;
}

Result<std::vector<Action>> Journal::actions(std::int64_t limit) const
{
    StepFilter all;
    all.limit = limit;
    return actions(all);
}

Result<std::vector<Action>> Journal::actions(const StepFilter& filter) const
{
    auto statement = selectActions(m_file->db(), "WHERE a.state = 1 AND (?1 IS NULL OR a.kind = ?1) "
                                                 "AND a.at >= ?2 AND (?3 IS NULL OR a.at < ?3) "
                                                 "ORDER BY a.seq DESC");
    if (!statement)
        return forward(std::move(statement));
    statement->bind(0, filter.kind ? std::optional(static_cast<std::int64_t>(*filter.kind)) : std::nullopt)
        .bind(1, filter.from)
        .bind(2, filter.to);
    const std::string words = text::fold(filter.words);
    std::vector<Action> actions;
    const auto read = statement->each([&]() -> Result<bool> {
        if (static_cast<std::int64_t>(actions.size()) >= filter.limit)
            return false;
        Action action = readAction(*statement);
        if (holdsWords(action, words))
            actions.push_back(std::move(action));
        return true;
    });
    if (!read)
        return tl::unexpected(read.error());
    return actions;
}

Result<std::optional<Action>> Journal::find(std::int64_t seq) const
{
    return findAction(m_file->db(), seq);
}

Result<std::vector<StepEntry>> Journal::entries(std::int64_t action, std::int64_t limit) const
{
    auto statement = m_file->db().prepare(
        "SELECT k.key, c.row, coalesce(c.last, 0), c.op, coalesce(d.name, ''), coalesce(p.old, c.old), "
        "coalesce(p.new, c.new) FROM change c JOIN dict_kind k ON k.id = c.kind "
        "LEFT JOIN dict_column d ON d.id = c.field LEFT JOIN change_personal p ON p.seq = c.seq "
        "WHERE c.action = ?1 ORDER BY c.seq LIMIT ?2");
    if (!statement)
        return forward(std::move(statement));
    statement->bind(0, action).bind(1, limit);
    std::vector<StepEntry> entries;
    const auto read = statement->each([&] {
        StepEntry entry;
        entry.layout = dictionary::findLayout(statement->text(0));
        entry.pk = statement->integer(1);
        entry.last = statement->integer(2);
        entry.change = presenceOf(static_cast<Op>(statement->integer(3)));
        entry.column = statement->text(4);
        entry.before = readValue(*statement, 5);
        entry.after = readValue(*statement, 6);
        if (entry.layout != nullptr && entry.last == 0)
            entry.title = titleInFile(m_file->db(), *entry.layout, entry.pk);
        entries.push_back(std::move(entry));
    });
    if (!read)
        return tl::unexpected(read.error());
    return entries;
}

} // namespace atlas::study
