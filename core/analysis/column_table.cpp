#include "core/analysis/column_table.h"

#include "core/analysis/table_parts.h"
#include "core/analysis/table_reading.h"
#include "core/study/filter_sql.h"
#include "core/study/study_file.h"

#include <algorithm>
#include <limits>

namespace atlas::analysis {

const Column* ColumnTable::find(std::string_view name) const
{
    const auto found =
        std::find_if(columns.begin(), columns.end(), [&](const Column& one) { return one.name == name; });
    return found != columns.end() ? &*found : nullptr;
}

std::optional<std::size_t> ColumnTable::rowOf(std::int64_t pk) const
{
    if (!pks) {
        const bool inside = rows > 0 && pk >= firstPk && pk - firstPk < static_cast<std::int64_t>(rows);
        return inside ? std::optional(static_cast<std::size_t>(pk - firstPk)) : std::nullopt;
    }
    const auto found = std::lower_bound(pks->begin(), pks->end(), pk);
    if (found == pks->end() || *found != pk)
        return std::nullopt;
    return static_cast<std::size_t>(found - pks->begin());
}

std::int64_t ColumnTable::pkOf(std::size_t row) const
{
    return pks ? (*pks)[row] : firstPk + static_cast<std::int64_t>(row);
}

std::size_t ColumnTable::bytes() const
{
    std::size_t sum = pks ? pks->capacity() * sizeof(std::int64_t) : 0;
    for (const Column& column : columns)
        sum += column.bytes();
    for (const auto& chunk : dead)
        sum += chunk ? chunk->bytes() : 0;
    return sum;
}

namespace {

/// The last change that is not part of a long write in progress.
constexpr std::string_view journal_sql = "SELECT coalesce(max(seq), 0) FROM change WHERE seq < "
                                         "coalesce((SELECT min(c.seq) FROM action a JOIN change c "
                                         "ON c.action = a.seq WHERE a.state = 0), 9223372036854775807)";

Result<std::int64_t> lastVisible(const study::Db& db, const std::string& kind)
{
    const auto pending = study::firstPending(db, kind);
    if (!pending || *pending > 0)
        return pending ? Result<std::int64_t>(*pending - 1) : pending;
    return db.scalar("SELECT coalesce(max(pk), 0) FROM " + kind);
}

} // namespace

Result<ColumnTable> loadTable(const study::StudyFile& file, const ColumnRequest& request)
{
    if (dictionary::findLayout(request.kind) == nullptr)
        return fail(ErrorCode::invalid_argument, {{"detail", request.kind}});
    const auto journal = file.db().scalar(journal_sql);
    if (!journal)
        return tl::unexpected(journal.error());
    const auto first = file.db().scalar("SELECT coalesce(min(pk), 1) FROM " + request.kind);
    if (!first)
        return tl::unexpected(first.error());
    const auto last = lastVisible(file.db(), request.kind);
    if (!last)
        return tl::unexpected(last.error());
    const std::int64_t after = std::max(*first, std::numeric_limits<std::int64_t>::min() + 1) - 1;
    auto table = readRows(file, request, {after, *last});
    if (table)
        table->journal = *journal;
    return table;
}

Result<ColumnTable> withChanges(const study::StudyFile& file, const ColumnTable& table,
                                std::span<const std::int64_t> pks)
{
    ColumnRequest request;
    request.kind = table.layout->kind().key;
    for (const Column& column : table.columns)
        request.columns.push_back(column.name);
    auto reader = RowReader::prepare(file.db(), request, "t.pk = ?");
    if (!reader)
        return forward(std::move(reader));
    const auto last = lastVisible(file.db(), request.kind);
    if (!last)
        return tl::unexpected(last.error());
    TableWriter writer(table);
    for (const std::int64_t pk : pks) {
        if (pk > *last)
            continue;
        const auto row = reader->statement().bind(0, pk).step();
        if (!row)
            return tl::unexpected(row.error());
        const bool placed = !*row || writer.put(*reader);
        reader->statement().reset();
        // A record between those that were read: only a file that another program wrote has one.
        if (!placed)
            return loadTable(file, request);
    }
    return std::move(writer).finish();
}

} // namespace atlas::analysis
