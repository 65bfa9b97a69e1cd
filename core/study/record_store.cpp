#include "core/study/record_store.h"

#include "core/study/filter_sql.h"
#include "core/study/record_row.h"

namespace atlas::study {

using dictionary::Layout;

namespace {

std::string tableOf(const Layout& layout)
{
    return std::string(layout.kind().key);
}

Result<Record> one(const Layout& layout, Stmt statement)
{
    const auto row = statement.step();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return fail(ErrorCode::record_not_found, {{"kind", tableOf(layout)}});
    return readRecord(layout, statement);
}

std::string orderBy(const Layout& layout, const Sort& sort)
{
    return " ORDER BY " + comparedBy(layout, sort.column, "t") + (sort.descending ? " DESC" : "") +
           (sort.column == "pk" ? "" : ", t.pk");
}

/// "SELECT <what> FROM <kind> t WHERE <filter>", prepared and bound.
Result<Stmt> select(const StudyFile& file, const Filter& filter, const std::string& what,
                    const std::string& tail)
{
    auto sql = toSql(filter, file.db());
    if (!sql)
        return forward(std::move(sql));
    auto statement =
        file.db().prepare("SELECT " + what + " FROM " + filter.kind + " t WHERE " + sql->where + tail);
    if (!statement)
        return statement;
    sql->bindTo(*statement);
    return statement;
}

} // namespace

Result<Record> RecordStore::find(const Layout& layout, std::int64_t pk) const
{
    auto statement = m_file->db().prepare("SELECT " + selectColumns(layout, "t") + " FROM " +
                                          tableOf(layout) + " t WHERE t.pk = ? AND t.deleted_at IS NULL");
    if (!statement)
        return forward(std::move(statement));
    statement->bind(0, pk);
    return one(layout, std::move(*statement));
}

Result<Record> RecordStore::findByUid(const Layout& layout, std::string_view uid) const
{
    auto statement = m_file->db().prepare("SELECT " + selectColumns(layout, "t") + " FROM " +
                                          tableOf(layout) + " t WHERE t.uid = ? AND t.deleted_at IS NULL");
    if (!statement)
        return forward(std::move(statement));
    statement->bind(0, uid);
    return one(layout, std::move(*statement));
}

Result<std::vector<Record>> RecordStore::load(const Layout& layout, std::span<const std::int64_t> pks) const
{
    auto statement = m_file->db().prepare("SELECT " + selectColumns(layout, "t") + " FROM " +
                                          tableOf(layout) + " t WHERE t.pk = ? AND t.deleted_at IS NULL");
    if (!statement)
        return forward(std::move(statement));
    std::vector<Record> records;
    records.reserve(pks.size());
    for (const std::int64_t pk : pks) {
        statement->bind(0, pk);
        const auto row = statement->step();
        if (!row)
            return tl::unexpected(row.error());
        if (*row)
            records.push_back(readRecord(layout, *statement));
        statement->reset();
    }
    return records;
}

Result<std::vector<Record>> RecordStore::all(const Filter& filter, const Sort& sort) const
{
    const Layout* layout = dictionary::findLayout(filter.kind);
    if (layout == nullptr || !knownColumn(*layout, sort.column))
        return fail(ErrorCode::invalid_argument, {{"detail", filter.kind + " by " + sort.column}});
    auto statement = select(*m_file, filter, selectColumns(*layout, "t"), orderBy(*layout, sort));
    if (!statement)
        return forward(std::move(statement));
    std::vector<Record> records;
    const auto read = statement->each([&] { records.push_back(readRecord(*layout, *statement)); });
    if (!read)
        return tl::unexpected(read.error());
    return records;
}

Result<std::vector<std::int64_t>> RecordStore::ids(const Filter& filter, const Sort& sort,
                                                   std::int64_t limit) const
{
    const Layout* layout = dictionary::findLayout(filter.kind);
    if (layout == nullptr || !knownColumn(*layout, sort.column))
        return fail(ErrorCode::invalid_argument, {{"detail", filter.kind + " by " + sort.column}});
    const std::string tail = orderBy(*layout, sort) + (limit > 0 ? " LIMIT " + std::to_string(limit) : "");
    auto statement = select(*m_file, filter, "t.pk", tail);
    if (!statement)
        return forward(std::move(statement));
    std::vector<std::int64_t> pks;
    const auto read = statement->each([&] { pks.push_back(statement->integer(0)); });
    if (!read)
        return tl::unexpected(read.error());
    return pks;
}

Result<std::int64_t> RecordStore::count(const Filter& filter) const
{
    auto statement = select(*m_file, filter, "count(*)", "");
    if (!statement)
        return forward(std::move(statement));
    const auto row = statement->step();
    if (!row)
        return tl::unexpected(row.error());
    return statement->integer(0);
}

Result<std::string> RecordStore::title(const Layout& layout, std::int64_t pk) const
{
    auto record = find(layout, pk);
    if (!record)
        return forward(std::move(record));
    return std::string(titleOf(*record));
}

Result<bool> RecordStore::exists(const Filter& filter, std::int64_t except) const
{
    auto statement = select(*m_file, filter, "1", " AND t.pk <> " + std::to_string(except) + " LIMIT 1");
    if (!statement)
        return forward(std::move(statement));
    return statement->step();
}

std::string titleInFile(const Db& db, const dictionary::Layout& layout, std::int64_t pk)
{
    if (layout.kind().title.empty())
        return {};
    auto statement = db.prepare("SELECT " + std::string(layout.kind().title) + " FROM " +
                                std::string(layout.kind().key) + " WHERE pk = ?");
    if (!statement)
        return {};
    const auto row = statement->bind(0, pk).step();
    return row && *row ? std::string(statement->text(0)) : std::string();
}

} // namespace atlas::study
