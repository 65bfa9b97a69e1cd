#include "core/study/take_back.h"

#include "core/study/door.h"
#include "core/study/net_changes.h"
#include "core/study/record_store.h"
#include "core/study/restored_numbers.h"
#include "core/study/standing_work.h"
#include "core/study/translation_row.h"

#include <algorithm>
#include <limits>
#include <set>

namespace atlas::study {

using dictionary::Layout;
using dictionary::Value;

namespace {

/// Reasons for missing values stand as NULL when there are none; the journal calls that "{}".
Value storedReasons(const Value& value)
{
    return value == Value(std::string("{}")) ? Value() : value;
}

Result<Value> valueNow(const StudyFile& file, const StoredChange& change)
{
    const Layout& layout = *dictionary::findLayout(change.kind);
    if (const auto text = parseTranslationName(layout, change.field))
        return readTranslation(file, {&layout, change.row, text->field->key, text->language});
    const bool moved = change.field == "parent" && !layout.kind().parent.empty();
    if (change.field != "missing" && !moved && layout.findColumn(change.field) == nullptr)
        return fail(ErrorCode::undo_blocked, {{"action", change.kind + "." + change.field}});
    auto statement = file.db().prepare("SELECT " + change.field + " FROM " + change.kind + " WHERE pk = ?");
    if (!statement)
        return forward(std::move(statement));
    const auto row = statement->bind(0, change.row).step();
    if (!row)
        return tl::unexpected(row.error());
    return *row ? readValue(*statement, 0) : Value();
}

/// The work of taking changes back; its owner holds the transaction.
class TakeBack {
public:
    TakeBack(StudyFile& file, const std::vector<StoredChange>& changes)
        : m_file(&file)
        , m_standing(file, m_net, m_steps)
    {
        for (const StoredChange& change : changes) {
            m_net.add(change);
            m_steps.insert(change.action);
        }
    }

    [[nodiscard]] Result<TakenBack> run(const NewAction& action);

private:
    [[nodiscard]] bool wanted(const StoredChange& change) const;
    [[nodiscard]] Result<void> checkFields();
    [[nodiscard]] Result<void> write(const NewAction& action);
    [[nodiscard]] Result<void> applyFields(Replay& replay);
    [[nodiscard]] Result<void> applyPresence(Replay& replay, bool come);
    [[nodiscard]] Result<void> apply(Replay& replay, const StoredChange& change);

    StudyFile* m_file;
    NetChanges m_net;
    std::set<std::int64_t> m_steps;
    StandingWork m_standing;
    TakenBack m_result;
    std::set<std::pair<std::int64_t, std::int64_t>> m_edited; ///< rows that stay
};

/// Fields of a record that goes stay as they are: it would come back with them.
bool TakeBack::wanted(const StoredChange& change) const
{
    const Presence* presence = m_net.presenceOf(change.kindId, change.row);
    return change.before != change.after && (presence == nullptr || presence->before);
}

Result<void> TakeBack::checkFields()
{
    for (const auto& [key, change] : m_net.fields()) {
        if (!wanted(change))
            continue;
        const auto now = valueNow(*m_file, change);
        if (!now)
            return tl::unexpected(now.error());
        if (storedReasons(*now) != storedReasons(change.after))
            m_standing.add(change.kindId, change.row, change.field);
    }
    return {};
}

// A value that another record holds meanwhile, and must not be there twice, is work that stands in the way.
Result<void> TakeBack::apply(Replay& replay, const StoredChange& change)
{
    auto applied = replay.apply(change);
    if (applied || applied.error().code != ErrorCode::database)
        return applied;
    m_standing.add(change.kindId, change.row, change.field);
    return {};
}

Result<void> TakeBack::applyFields(Replay& replay)
{
    for (const auto& [key, change] : m_net.fields()) {
        if (!wanted(change))
            continue;
        if (auto applied = apply(replay, inverse(change)); !applied)
            return applied;
        const Presence* presence = m_net.presenceOf(change.kindId, change.row);
        if (presence == nullptr || presence->before == presence->after)
            m_edited.emplace(change.kindId, change.row);
    }
    return {};
}

Result<void> TakeBack::applyPresence(Replay& replay, bool come)
{
    for (const auto& [kind, spans] : m_net.presence())
        for (const auto& [first, presence] : spans) {
            if (presence.before == presence.after || presence.before != come)
                continue;
            StoredChange change;
            change.op = come ? Op::restore : Op::remove;
            change.kind = m_net.kind(kind);
            change.kindId = kind;
            change.row = first;
            change.last = presence.last > first ? presence.last : 0;
            if (auto applied = apply(replay, change); !applied)
                return applied;
            m_result.records += presence.last - first + 1;
        }
    return {};
}

Result<void> TakeBack::write(const NewAction& action)
{
    const auto seq = addAction(*m_file, action);
    if (!seq)
        return tl::unexpected(seq.error());
    auto changes = ChangeWriter::prepare(m_file->db());
    if (!changes)
        return forward(std::move(changes));
    Replay replay(*m_file, std::move(*changes), *seq);
    // What goes makes room for what comes, where a value may be there only once.
    if (auto gone = applyPresence(replay, false); !gone)
        return gone;
    if (auto fields = applyFields(replay); !fields)
        return fields;
    if (auto come = applyPresence(replay, true); !come)
        return come;
    if (auto numbered = giveNumbersAgain(*m_file, m_net, replay, m_standing); !numbered)
        return numbered;
    m_result.action = *seq;
    return m_standing.afterwards();
}

Result<TakenBack> TakeBack::run(const NewAction& action)
{
    if (m_net.erased())
        return fail(ErrorCode::undo_blocked, {{"action", "erase"}});
    m_result.steps = static_cast<std::int64_t>(m_steps.size());
    if (!m_net.anything())
        return m_result;
    if (auto checked = checkFields(); !checked)
        return forward(std::move(checked));
    if (auto checked = m_standing.before(); !checked)
        return forward(std::move(checked));
    if (m_standing.obstacles().empty())
        if (auto written = write(action); !written)
            return forward(std::move(written));
    m_result.records += static_cast<std::int64_t>(m_edited.size());
    m_result.obstacles = m_standing.obstacles();
    if (!m_result.obstacles.empty())
        m_result.action = 0;
    return m_result;
}

/// One transaction; kept only when something was written and this is no trial.
template <typename Changes>
Result<TakenBack> takeBack(StudyFile& file, const NewAction& action, Trial trial, Changes changes)
{
    if (file.readOnly())
        return fail(ErrorCode::study_read_only, {{"path", file.path().string()}});
    const WideCache cache(file.db());
    auto tx = Tx::begin(file.db());
    if (!tx)
        return forward(std::move(tx));
    if (auto free = requireNoOpenAction(file.db()); !free)
        return forward(std::move(free));
    const Result<std::vector<StoredChange>> found = changes();
    if (!found)
        return tl::unexpected(found.error());
    for (const StoredChange& change : *found)
        if (dictionary::findLayout(change.kind) == nullptr)
            return fail(ErrorCode::undo_blocked, {{"action", change.kind}});
    auto result = TakeBack(file, *found).run(action);
    if (!result || trial == Trial::yes || result->action == 0) {
        if (result)
            result->action = 0;
        return result;
    }
    if (auto committed = tx->commit(); !committed)
        return forward(std::move(committed));
    return result;
}

/// The record and, below it, its parts with theirs, those that went among them.
Result<void> collectRows(const Db& db, const Layout& layout, std::int64_t pk,
                         std::vector<std::pair<const Layout*, std::int64_t>>& rows)
{
    rows.emplace_back(&layout, pk);
    for (const Layout& part : dictionary::layouts()) {
        if (part.kind().parent != layout.kind().key)
            continue;
        auto statement = db.prepare("SELECT pk FROM " + std::string(part.kind().key) + " WHERE parent = ?");
        if (!statement)
            return forward(std::move(statement));
        statement->bind(0, pk);
        auto collected = statement->each([&] { return collectRows(db, part, statement->integer(0), rows); });
        if (!collected)
            return collected;
    }
    return {};
}

Result<std::vector<StoredChange>> changesSince(const StudyFile& file, const Layout& layout, std::int64_t pk,
                                               std::int64_t step)
{
    std::vector<std::pair<const Layout*, std::int64_t>> rows;
    if (auto collected = collectRows(file.db(), layout, pk, rows); !collected)
        return forward(std::move(collected));
    std::vector<StoredChange> all;
    for (const auto& [kind, row] : rows) {
        auto some = changesOfRows(file.db(), file.ids().kind(kind->kind().key), row, row, step);
        if (!some)
            return some;
        std::move(some->begin(), some->end(), std::back_inserter(all));
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const StoredChange& one, const StoredChange& other) { return one.seq < other.seq; });
    return all;
}

/// Reasons that an entry changed, as they were before it.
void putBackReasons(dictionary::Values& values, const HistoryEntry& entry)
{
    dictionary::Values before(values.layout());
    dictionary::Values after(values.layout());
    const auto read = [](dictionary::Values& into, const Value& stored) {
        if (const auto* json = std::get_if<std::string>(&stored))
            into.setMissingJson(*json);
    };
    read(before, entry.before);
    read(after, entry.after);
    for (const dictionary::Field* field : values.layout().fields())
        if (before.missingReason(*field) != after.missingReason(*field))
            values.setMissing(*field, before.missingReason(*field));
}

/// The column of an entry as it was before it, and the others of its field that the same step wrote, where
/// what it wrote still stands: one of them alone would be a count that nobody made.
void putBackColumn(dictionary::Values& values, const HistoryEntry& entry,
                   const std::vector<StoredChange>& later)
{
    const auto indexOf = [&](const dictionary::Column& column) {
        return values.layout().columnOf(*column.field) + column.part;
    };
    const dictionary::Column& named = *values.layout().findColumn(entry.column);
    NetChanges step;
    for (const StoredChange& change : later)
        if (change.action == entry.action.seq)
            step.add(change);
    std::vector<std::pair<std::size_t, Value>> before{{indexOf(named), entry.before}};
    for (const auto& [key, change] : step.fields()) {
        const dictionary::Column* column = values.layout().findColumn(change.field);
        if (column != nullptr && column != &named && column->field == named.field &&
            values.cell(indexOf(*column)) == change.after)
            before.emplace_back(indexOf(*column), change.before);
    }
    for (const auto& [index, value] : before) {
        if (!dictionary::isAbsent(value))
            values.setMissing(*named.field, {});
        values.setCell(index, value);
    }
}

} // namespace

Result<TakenBack> takeBackStep(StudyFile& file, std::int64_t step, Trial trial)
{
    auto action = Journal(file).find(step);
    if (!action)
        return forward(std::move(action));
    if (!*action)
        return fail(ErrorCode::nothing_to_undo);
    return takeBack(file, {ActionKind::restore, (*action)->recordKind, (*action)->subject, step}, trial,
                    [&] { return changesOf(file.db(), step); });
}

Result<TakenBack> takeBackDays(StudyFile& file, std::int64_t from, std::int64_t to, std::string_view subject,
                               Trial trial)
{
    const NewAction action{ActionKind::restore_days, {}, subject};
    return takeBack(file, action, trial, [&]() -> Result<std::vector<StoredChange>> {
        StepFilter days;
        days.limit = std::numeric_limits<std::int64_t>::max();
        days.from = from;
        days.to = to;
        const auto steps = Journal(file).actions(days);
        if (!steps)
            return tl::unexpected(steps.error());
        std::vector<StoredChange> all;
        for (auto step = steps->rbegin(); step != steps->rend(); ++step) {
            auto some = changesOf(file.db(), step->seq);
            if (!some)
                return some;
            std::move(some->begin(), some->end(), std::back_inserter(all));
        }
        return all;
    });
}

Result<TakenBack> restoreRecord(StudyFile& file, const Layout& layout, std::int64_t pk, std::int64_t step,
                                Trial trial)
{
    const std::string title = titleInFile(file.db(), layout, pk);
    return takeBack(file, {ActionKind::restore, layout.kind().key, title}, trial,
                    [&] { return changesSince(file, layout, pk, step); });
}

Result<void> restoreField(StudyFile& file, const dictionary::Vocabularies& vocabularies, const Layout& layout,
                          std::int64_t pk, const HistoryEntry& entry)
{
    const std::int64_t kind = file.ids().kind(layout.kind().key);
    const auto later = changesOfRows(file.db(), kind, pk, pk, entry.action.seq - 1);
    if (!later)
        return tl::unexpected(later.error());
    if (std::any_of(later->begin(), later->end(),
                    [](const StoredChange& change) { return change.op == Op::erase; }))
        return fail(ErrorCode::undo_blocked, {{"action", "erase"}});
    auto record = RecordStore(file).find(layout, pk);
    if (!record)
        return forward(std::move(record));
    std::vector<Translation> texts;
    if (const auto named = parseTranslationName(layout, entry.column)) {
        const auto* text = std::get_if<std::string>(&entry.before);
        texts.push_back(
            {std::string(named->field->key), named->language, text != nullptr ? *text : std::string()});
    } else if (entry.column == "missing") {
        putBackReasons(record->values, entry);
    } else if (layout.findColumn(entry.column) != nullptr) {
        putBackColumn(record->values, entry, *later);
    } else {
        return fail(ErrorCode::undo_blocked, {{"action", entry.column}});
    }
    std::vector<Record> one{std::move(*record)};
    return Door(file, vocabularies).saveAll(one, ActionKind::restore, {}, std::move(texts));
}

} // namespace atlas::study
