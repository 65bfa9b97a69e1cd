#include "core/analysis/column_cache.h"

#include "core/analysis/column_join.h"
#include "core/study/change_log.h"
#include "core/study/filter.h"
#include "core/study/study_file.h"

#include <algorithm>
#include <set>

namespace atlas::analysis {

namespace {

/// Reading single records costs more than reading all in a row from here on.
constexpr std::size_t always_single = 200;
constexpr std::size_t reload_share = 20;

std::size_t mostSingle(const ColumnTable& table)
{
    return std::max(always_single, table.rows / reload_share);
}

std::vector<std::string> namesOf(const ColumnTable& table)
{
    std::vector<std::string> names;
    for (const Column& column : table.columns)
        names.push_back(column.name);
    return names;
}

bool holdsAll(const ColumnTable& table, const ColumnTable& of)
{
    return std::all_of(of.columns.begin(), of.columns.end(),
                       [&](const Column& column) { return table.find(column.name) != nullptr; });
}

bool sameRows(const ColumnTable& left, const ColumnTable& right)
{
    const bool alike = left.rows == right.rows && left.firstPk == right.firstPk;
    return alike && (left.pks && right.pks ? *left.pks == *right.pks : left.pks == right.pks);
}

/// The columns that only the other one has, in front: the order in which they were asked for.
void addColumns(ColumnTable& table, const ColumnTable& other)
{
    std::vector<Column> columns = other.columns;
    for (Column& column : table.columns)
        if (other.find(column.name) == nullptr)
            columns.push_back(std::move(column));
    table.columns = std::move(columns);
}

} // namespace

/// What the journal holds behind the tables.
struct ColumnCache::Pending {
    std::map<std::string, std::set<std::int64_t>, std::less<>> pks;
    std::set<std::string, std::less<>> reload;
    std::int64_t journal = 0;
    bool any = false;
};

Result<ColumnCache::Pending> ColumnCache::readJournal(const study::StudyFile& file) const
{
    Pending pending;
    std::map<std::int64_t, const Entry*> byKind;
    std::optional<std::int64_t> behind;
    for (const auto& [kind, entry] : m_entries) {
        byKind.emplace(file.ids().kind(kind), &entry);
        behind = std::min(behind.value_or(entry.journal), entry.journal);
    }
    pending.journal = behind.value_or(0);
    if (!behind)
        return pending;
    auto statement =
        file.db().prepare("SELECT c.seq, c.kind, c.row, coalesce(c.last, c.row) FROM change c JOIN action a "
                          "ON a.seq = c.action WHERE c.seq > ? AND a.state = 1 ORDER BY c.seq");
    if (!statement)
        return forward(std::move(statement));
    statement->bind(0, *behind);
    const auto read = statement->each([&] {
        pending.any = true;
        pending.journal = statement->integer(0);
        const auto found = byKind.find(statement->integer(1));
        if (found == byKind.end() || pending.journal <= found->second->journal)
            return;
        const ColumnTable& table = *found->second->table;
        const std::string kind(table.layout->kind().key);
        const std::int64_t first = statement->integer(2);
        const std::int64_t last = std::max(first, statement->integer(3));
        auto& pks = pending.pks[kind];
        const auto room = static_cast<std::int64_t>(mostSingle(table) - pks.size());
        if (pending.reload.contains(kind) || last - first >= room) {
            pending.reload.insert(kind);
            return;
        }
        for (std::int64_t pk = first; pk <= last; ++pk)
            pks.insert(pk);
    });
    if (!read)
        return tl::unexpected(read.error());
    return pending;
}

Result<void> ColumnCache::apply(const study::StudyFile& file, Pending pending)
{
    for (const std::string& kind : pending.reload) {
        pending.pks.erase(kind);
        m_entries.at(kind).stale = true;
    }
    for (const auto& [kind, set] : pending.pks) {
        const std::vector<std::int64_t> pks(set.begin(), set.end());
        if (auto updated = update(file, kind, pks); !updated)
            return updated;
    }
    for (auto& [kind, entry] : m_entries)
        if (!entry.stale)
            entry.journal = std::max(entry.journal, pending.journal);
    return {};
}

Result<void> ColumnCache::sync(const study::StudyFile& file, std::int64_t dataVersion)
{
    auto pending = readJournal(file);
    if (!pending)
        return forward(std::move(pending));
    const bool written = dataVersion != 0 && m_dataVersion != 0 && dataVersion != m_dataVersion;
    if (written && !pending->any) {
        // Chunks of a long write move the version long before they count.
        const auto open = study::hasOpenAction(file.db());
        if (!open)
            return tl::unexpected(open.error());
        if (*open)
            return {};
        invalidate();
    }
    m_dataVersion = dataVersion;
    return apply(file, std::move(*pending));
}

Result<void> ColumnCache::update(const study::StudyFile& file, std::string_view kind,
                                 std::span<const std::int64_t> pks)
{
    const auto found = m_entries.find(kind);
    if (found == m_entries.end() || found->second.stale || pks.empty())
        return {};
    auto changed = withChanges(file, *found->second.table, pks);
    if (!changed)
        return forward(std::move(changed));
    store(kind, std::move(*changed));
    return {};
}

void ColumnCache::invalidate()
{
    for (auto& [kind, entry] : m_entries)
        entry.stale = true;
}

std::optional<ColumnRequest> ColumnCache::missing(const ColumnRequest& request) const
{
    const auto found = m_entries.find(request.kind);
    if (found == m_entries.end())
        return request;
    const ColumnTable& table = *found->second.table;
    ColumnRequest wanted{request.kind, {}};
    if (found->second.stale)
        wanted.columns = namesOf(table);
    for (const std::string& name : request.columns)
        if (table.find(name) == nullptr)
            wanted.columns.push_back(name);
    const bool something = found->second.stale || !wanted.columns.empty();
    return something ? std::optional(std::move(wanted)) : std::nullopt;
}

Result<void> ColumnCache::require(const study::StudyFile& file, const ColumnRequest& request)
{
    // Where the columns read do not fit beside those that are there, the second time reads them all.
    while (const auto wanted = missing(request)) {
        auto table = loadTable(file, *wanted);
        if (!table)
            return forward(std::move(table));
        adopt(std::move(*table));
    }
    return {};
}

void ColumnCache::adopt(ColumnTable table)
{
    const std::string kind(table.layout->kind().key);
    const auto found = m_entries.find(kind);
    if (found != m_entries.end() && !holdsAll(table, *found->second.table)) {
        Entry& entry = found->second;
        if (entry.stale || !sameRows(*entry.table, table)) {
            entry.stale = true;
            return;
        }
        // What has changed since the older of the two was read is read again for both.
        table.journal = std::min(table.journal, entry.journal);
        addColumns(table, *entry.table);
    }
    const std::int64_t journal = table.journal;
    store(kind, std::move(table));
    m_entries.at(kind).journal = journal;
    m_entries.at(kind).stale = false;
}

void ColumnCache::store(std::string_view kind, ColumnTable table)
{
    table.version = ++m_version;
    m_entries[std::string(kind)].table = std::make_shared<const ColumnTable>(std::move(table));
}

std::shared_ptr<const ColumnTable> ColumnCache::table(std::string_view kind) const
{
    const auto found = m_entries.find(kind);
    return found != m_entries.end() ? found->second.table : nullptr;
}

Result<std::shared_ptr<const Column>> ColumnCache::column(std::string_view kind, std::string_view text)
{
    const study::ColumnPath path = study::ColumnPath::parse(text);
    const auto from = table(kind);
    const Column* here = from ? from->find(path.via.empty() ? path.column : path.via) : nullptr;
    if (here == nullptr)
        return fail(ErrorCode::invalid_argument, {{"detail", std::string(kind) + "." + std::string(text)}});
    if (path.via.empty())
        return std::shared_ptr<const Column>(from, here);
    const std::string_view target = study::targetOf(*from->layout, path.via);
    auto wanted = column(target, path.column);
    if (!wanted)
        return wanted;
    const auto to = table(target);
    Joined& known = m_joined[std::string(kind) + "." + std::string(text)];
    const bool current = known.from == from && known.to == to && known.wanted == *wanted;
    if (!current)
        known = {from, to, *wanted, std::make_shared<const Column>(join(*here, *to, **wanted))};
    return known.column;
}

Result<std::shared_ptr<const Column>>
ColumnCache::derived(std::string_view name, std::span<const std::string_view> kinds, const Make& make)
{
    std::vector<std::shared_ptr<const ColumnTable>> from;
    for (const std::string_view kind : kinds)
        from.push_back(table(kind));
    if (std::find(from.begin(), from.end(), nullptr) != from.end())
        return fail(ErrorCode::invalid_argument, {{"detail", std::string(name)}});
    Derived& known = m_derived[std::string(name)];
    if (known.column && known.from == from)
        return known.column;
    auto made = make(*from.front());
    if (made)
        known = {std::move(from), *made};
    return made;
}

std::size_t ColumnCache::bytes() const
{
    std::size_t sum = 0;
    for (const auto& [kind, entry] : m_entries)
        sum += entry.table->bytes();
    for (const auto& [name, known] : m_joined)
        sum += known.column ? known.column->bytes() : 0;
    for (const auto& [name, known] : m_derived)
        sum += known.column ? known.column->bytes() : 0;
    return sum;
}

} // namespace atlas::analysis
