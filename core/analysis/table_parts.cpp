#include "core/analysis/table_parts.h"

#include "core/analysis/table_reading.h"
#include "core/study/study_file.h"

#include <algorithm>
#include <atomic>
#include <future>
#include <numeric>
#include <system_error>
#include <thread>

namespace atlas::analysis {

namespace {

constexpr std::int64_t least_chunks = 2; ///< of a part: fewer are read before a connection is open
constexpr std::int64_t most_parts = 4;   ///< beyond, the file is what is slow
constexpr auto part_rows = static_cast<std::int64_t>(chunk_rows);

/// Reads the range behind the rows of the table. A range that `stop` cuts short has no use any more.
Result<ColumnTable> append(const study::Db& db, const ColumnRequest& request, ColumnTable table,
                           PkRange range, const std::atomic<bool>& stop)
{
    auto reader = RowReader::prepare(
        db, request, "t.pk > ? AND t.pk <= ? ORDER BY t.pk LIMIT " + std::to_string(chunk_rows));
    if (!reader)
        return forward(std::move(reader));
    TableWriter writer(table.rows > 0 ? std::move(table) : reader->emptyTable());
    for (std::size_t read = chunk_rows; read == chunk_rows && !stop;) {
        reader->statement().bind(0, range.after).bind(1, range.last);
        for (read = 0;; ++read) {
            const auto row = reader->statement().step();
            if (!row)
                return tl::unexpected(row.error());
            if (!*row)
                break;
            range.after = reader->pk();
            writer.append(*reader);
        }
        reader->statement().reset();
    }
    return std::move(writer).finish();
}

/// The same over a connection of its own.
Result<ColumnTable> readPart(const std::filesystem::path& path, const ColumnRequest& request, PkRange range,
                             const std::atomic<bool>& stop)
{
    const auto db = study::Db::open(path, study::DbMode::read_only);
    if (!db)
        return tl::unexpected(db.error());
    // Pages are read once, one after the other.
    if (auto set = db->execute("PRAGMA cache_size=-2048"); !set)
        return forward(std::move(set));
    return append(*db, request, {}, range, stop);
}

/// Whole chunks for each part.
std::vector<PkRange> partsOf(PkRange range)
{
    if (range.after < -1 || range.last <= range.after)
        return {range};
    const std::int64_t chunks = (range.last - range.after - 1) / part_rows + 1;
    const std::int64_t parts =
        std::min({chunks / least_chunks, most_parts, std::int64_t{std::thread::hardware_concurrency()}});
    if (parts < 2)
        return {range};
    const std::int64_t length = (chunks + parts - 1) / parts * part_rows;
    std::vector<PkRange> all;
    for (; range.last - range.after > length; range.after += length)
        all.push_back({range.after, range.after + length});
    all.push_back(range);
    return all;
}

using Reading = std::future<Result<ColumnTable>>;

/// Starts reading all parts but the first; fewer when the system gives no more threads.
std::vector<Reading> startOthers(const std::filesystem::path& path, const ColumnRequest& request,
                                 const std::vector<PkRange>& parts, const std::atomic<bool>& stop)
{
    std::vector<Reading> others;
    try {
        for (std::size_t index = 1; index < parts.size(); ++index)
            others.push_back(std::async(std::launch::async, readPart, path, std::cref(request), parts[index],
                                        std::cref(stop)));
    } catch (const std::system_error&) {
        // What was started is enough: the rest is read in a row.
    }
    return others;
}

/// The codes of a list within another one, which takes up what it lacks.
std::vector<std::uint32_t> merged(const CodeList& from, CodeList& into)
{
    std::vector<std::uint32_t> codes(from.size(), absent_code);
    for (std::uint32_t code = 1; code < from.size(); ++code)
        codes[code] = into.intern(from.text(code));
    return codes;
}

void appendColumn(Column& front, Column& back)
{
    if (!front.coded) {
        std::move(back.chunks.begin(), back.chunks.end(), std::back_inserter(front.chunks));
        return;
    }
    auto list = std::make_shared<CodeList>(*front.list);
    const std::vector<std::uint32_t> now = merged(*back.list, *list);
    for (const auto& chunk : back.chunks) {
        std::vector<std::uint32_t> codes = chunk->codes();
        for (std::uint32_t& code : codes)
            code = now[code];
        front.chunks.push_back(Chunk::ofCodes(codes));
    }
    front.list = std::move(list);
}

std::shared_ptr<const std::vector<std::int64_t>> joinedPks(const ColumnTable& front, const ColumnTable& back)
{
    const bool follows = back.firstPk == front.firstPk + static_cast<std::int64_t>(front.rows);
    if (!front.pks && !back.pks && follows)
        return nullptr;
    auto pks = std::make_shared<std::vector<std::int64_t>>();
    pks->reserve(front.rows + back.rows);
    for (const ColumnTable* table : {&front, &back})
        for (std::size_t row = 0; row < table->rows; ++row)
            pks->push_back(table->pkOf(row));
    return pks;
}

} // namespace

ColumnTable joined(ColumnTable front, ColumnTable back)
{
    if (back.rows == 0)
        return front;
    if (front.rows == 0)
        return back;
    front.pks = joinedPks(front, back);
    for (std::size_t index = 0; index < front.columns.size(); ++index)
        appendColumn(front.columns[index], back.columns[index]);
    std::move(back.dead.begin(), back.dead.end(), std::back_inserter(front.dead));
    front.rows += back.rows;
    return front;
}

Result<ColumnTable> readRows(const study::StudyFile& file, const ColumnRequest& request, PkRange range)
{
    const std::atomic<bool> never = false;
    std::atomic<bool> stop = false;
    const std::vector<PkRange> parts = file.db().inTransaction() ? std::vector{range} : partsOf(range);
    std::vector<Reading> others = startOthers(file.path(), request, parts, stop);
    auto table = append(file.db(), request, {}, parts.front(), never);
    std::size_t index = 1;
    for (; table && index <= others.size() && table->rows % chunk_rows == 0; ++index) {
        auto part = others[index - 1].get();
        if (!part)
            break;
        table = joined(std::move(*table), std::move(*part));
    }
    stop = true;
    // Gaps between pks, no thread or a connection that failed: the rest comes in a row.
    if (table && index < parts.size())
        return append(file.db(), request, std::move(*table), {parts[index].after, range.last}, never);
    return table;
}

} // namespace atlas::analysis
