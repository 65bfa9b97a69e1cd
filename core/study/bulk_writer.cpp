#include "core/study/bulk_recovery.h"
#include "core/study/change_log.h"
#include "core/study/door.h"
#include "core/study/recommendation_number.h"
#include "core/study/record_row.h"
#include "core/study/screening_result.h"
#include "core/study/translation_row.h"

#include <map>

namespace atlas::study {

using dictionary::Layout;

namespace {

/// The rows of one kind that the chunk has added; consecutive, because the chunk's transaction is the only
/// writer.
struct Span {
    std::int64_t first = 0;
    std::int64_t last = 0;
};

} // namespace

struct BulkWriter::State {
    StudyFile* file = nullptr;
    std::int64_t action = 0;
    std::int64_t author = 0;
    int pending = 0;
    bool ended = false;
    std::optional<WideCache> cache;
    std::optional<Tx> tx;
    std::map<const Layout*, RowInserter> inserters;
    std::map<const Layout*, Span> spans;

    [[nodiscard]] Result<void> beginChunk();
    [[nodiscard]] Result<void> endChunk();
    [[nodiscard]] Result<RowInserter*> inserter(const Layout& layout);
};

Result<void> BulkWriter::State::beginChunk()
{
    // Spilling dirty pages would take the exclusive lock early and keep readers out for the whole chunk.
    if (auto set = file->db().execute("PRAGMA cache_spill=OFF"); !set)
        return set;
    auto begun = Tx::begin(file->db());
    if (!begun)
        return forward(std::move(begun));
    tx.emplace(std::move(*begun));
    return {};
}

Result<void> BulkWriter::State::endChunk()
{
    if (!tx)
        return {};
    auto changes = ChangeWriter::prepare(file->db());
    if (!changes)
        return forward(std::move(changes));
    for (const auto& [layout, span] : spans) {
        NewChange change;
        change.action = action;
        change.op = Op::insert;
        change.kind = file->ids().kind(layout->kind().key);
        change.row = span.first;
        change.last = span.last == span.first ? 0 : span.last;
        if (auto logged = changes->add(change); !logged)
            return logged;
    }
    auto committed = tx->commit();
    tx.reset();
    spans.clear();
    pending = 0;
    return committed;
}

Result<RowInserter*> BulkWriter::State::inserter(const Layout& layout)
{
    auto found = inserters.find(&layout);
    if (found == inserters.end()) {
        auto made = RowInserter::prepare(file->db(), layout, author);
        if (!made)
            return forward(std::move(made));
        found = inserters.emplace(&layout, std::move(*made)).first;
    }
    return &found->second;
}

BulkWriter::BulkWriter(std::unique_ptr<State> state)
    : m_state(std::move(state))
{}

BulkWriter::~BulkWriter()
{
    if (!m_state->ended)
        (void)cancel();
}

Result<std::unique_ptr<BulkWriter>> BulkWriter::begin(StudyFile& file, ActionKind kind,
                                                      std::string_view subject)
{
    if (file.readOnly())
        return fail(ErrorCode::study_read_only, {{"path", file.path().string()}});
    auto tx = Tx::begin(file.db());
    if (!tx)
        return forward(std::move(tx));
    if (auto free = requireNoOpenAction(file.db(), "another long write is under way"); !free)
        return forward(std::move(free));
    auto state = std::make_unique<State>();
    state->file = &file;
    state->cache.emplace(file.db());
    const auto author = authorId(file);
    if (!author)
        return tl::unexpected(author.error());
    state->author = *author;
    const auto action = addAction(file, {kind, {}, subject, 0, ActionState::open});
    if (!action)
        return tl::unexpected(action.error());
    state->action = *action;
    if (auto committed = tx->commit(); !committed)
        return forward(std::move(committed));
    return std::unique_ptr<BulkWriter>(new BulkWriter(std::move(state)));
}

Result<void> BulkWriter::insert(Record& record, const std::vector<Translation>& texts)
{
    State& state = *m_state;
    if (!state.tx)
        if (auto begun = state.beginChunk(); !begun)
            return begun;
    const auto inserter = state.inserter(record.layout());
    if (!inserter)
        return tl::unexpected(inserter.error());
    if (auto computed = applyScreening(*state.file, record); !computed)
        return computed;
    if (auto numbered = giveNumber(*state.file, record); !numbered)
        return numbered;
    if (auto inserted = (*inserter)->insert(record, state.file->clock()); !inserted)
        return inserted;
    if (auto written = writeTranslations(*state.file, record, texts); !written)
        return written;
    Span& span = state.spans[&record.layout()];
    span.first = span.first == 0 ? record.pk : span.first;
    span.last = record.pk;
    return ++state.pending >= chunk_rows ? state.endChunk() : Result<void>();
}

Result<void> BulkWriter::close()
{
    State& state = *m_state;
    if (auto ended = state.endChunk(); !ended)
        return ended;
    auto tx = Tx::begin(state.file->db());
    if (!tx)
        return forward(std::move(tx));
    auto statement = state.file->db().prepare("UPDATE action SET state = 1, at = ? WHERE seq = ?");
    if (!statement)
        return forward(std::move(statement));
    if (auto closed = statement->bind(0, state.file->clock().now()).bind(1, state.action).run(); !closed)
        return closed;
    if (auto committed = tx->commit(); !committed)
        return committed;
    state.ended = true;
    state.cache.reset();
    return state.file->db().execute("PRAGMA cache_spill=ON");
}

Result<void> BulkWriter::cancel()
{
    State& state = *m_state;
    state.ended = true;
    state.inserters.clear();
    state.tx.reset();
    if (auto set = state.file->db().execute("PRAGMA cache_spill=ON"); !set)
        return set;
    auto discarded = discardOpenActions(state.file->db());
    state.cache.reset();
    return discarded;
}

namespace {

struct OpenSpan {
    std::int64_t change = 0;
    std::string kind;
    std::int64_t first = 0;
    std::int64_t last = 0;
};

/// The latest span of an open action: parts go before the records they belong to, as they were added after
/// them.
Result<std::optional<OpenSpan>> latestSpan(const Db& db)
{
    auto statement = db.prepare("SELECT c.seq, k.key, c.row, coalesce(c.last, c.row) FROM action a "
                                "JOIN change c ON c.action = a.seq JOIN dict_kind k ON k.id = c.kind "
                                "WHERE a.state = 0 ORDER BY c.seq DESC LIMIT 1");
    if (!statement)
        return forward(std::move(statement));
    const auto row = statement->step();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return std::optional<OpenSpan>();
    return std::optional(OpenSpan{statement->integer(0), std::string(statement->text(1)),
                                  statement->integer(2), statement->integer(3)});
}

Result<void> discardSpan(const Db& db, const OpenSpan& span)
{
    if (dictionary::findLayout(span.kind) == nullptr)
        return fail(ErrorCode::study_schema_differs, {{"object", span.kind}});
    auto tx = Tx::begin(db);
    if (!tx)
        return forward(std::move(tx));
    auto rows = db.prepare("DELETE FROM " + span.kind + " WHERE pk BETWEEN ? AND ?");
    if (!rows)
        return forward(std::move(rows));
    if (auto deleted = rows->bind(0, span.first).bind(1, span.last).run(); !deleted)
        return deleted;
    auto texts = db.prepare("DELETE FROM translation WHERE row BETWEEN ? AND ? "
                            "AND kind = (SELECT id FROM dict_kind WHERE key = ?)");
    if (!texts)
        return forward(std::move(texts));
    if (auto deleted = texts->bind(0, span.first).bind(1, span.last).bind(2, span.kind).run(); !deleted)
        return deleted;
    auto change = db.prepare("DELETE FROM change WHERE seq = ?");
    if (!change)
        return forward(std::move(change));
    if (auto deleted = change->bind(0, span.change).run(); !deleted)
        return deleted;
    return tx->commit();
}

} // namespace

Result<void> discardOpenActions(const Db& db)
{
    const auto open = hasOpenAction(db);
    if (!open || !*open)
        return open ? Result<void>() : tl::unexpected(open.error());
    // The rows go in the order they came from, newest first, while foreign keys between chunks of one action
    // may point either way.
    if (auto set = db.execute("PRAGMA foreign_keys=OFF"); !set)
        return set;
    while (true) {
        auto span = latestSpan(db);
        if (!span)
            return forward(std::move(span));
        if (!*span)
            break;
        if (auto discarded = discardSpan(db, **span); !discarded)
            return discarded;
    }
    if (auto set = db.execute("DELETE FROM action WHERE state = 0"); !set)
        return set;
    return db.execute("PRAGMA foreign_keys=ON");
}

} // namespace atlas::study
