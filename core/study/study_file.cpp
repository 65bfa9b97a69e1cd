#include "core/study/study_file.h"

#include "core/study/attachment_blobs.h"
#include "core/study/bulk_recovery.h"
#include "core/study/erasure.h"
#include "core/study/file_lock.h"

#include <array>
#include <cstring>
#include <fstream>

#include <unistd.h>

namespace atlas::study {

namespace {

struct Header {
    std::int64_t pageSize = 0;
    std::int64_t pages = 0;
    std::int64_t version = 0;
    std::int64_t application = 0;
    bool current = false; ///< the page count is valid
};

/// The fields of SQLite's file header (sqlite.org/fileformat2.html, section 1.3), big endian.
std::int64_t word(const std::array<char, 100>& bytes, std::size_t offset, std::size_t size)
{
    std::int64_t value = 0;
    for (std::size_t index = 0; index < size; ++index)
        value = value << 8 | static_cast<unsigned char>(bytes.at(offset + index));
    return value;
}

Result<Header> readHeader(const std::filesystem::path& path)
{
    std::error_code error;
    if (!std::filesystem::exists(path, error))
        return fail(ErrorCode::file_not_found, {{"path", path.string()}});
    if (!std::filesystem::is_regular_file(path, error))
        return fail(ErrorCode::not_a_study, {{"path", path.string()}, {"detail", "not a file"}});
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return fail(ErrorCode::file_unreadable, {{"path", path.string()}, {"detail", std::strerror(errno)}});
    std::array<char, 100> bytes{};
    file.read(bytes.data(), bytes.size());
    if (file.gcount() != static_cast<std::streamsize>(bytes.size()) ||
        std::memcmp(bytes.data(), "SQLite format 3", 16) != 0)
        return fail(ErrorCode::not_a_study, {{"path", path.string()}, {"detail", "no study header"}});
    Header header;
    header.pageSize = word(bytes, 16, 2) == 1 ? 65536 : word(bytes, 16, 2);
    header.pages = word(bytes, 28, 4);
    header.version = word(bytes, 60, 4);
    header.application = word(bytes, 68, 4);
    header.current = word(bytes, 24, 4) == word(bytes, 92, 4);
    return header;
}

Result<void> checkHeader(const std::filesystem::path& path)
{
    const auto header = readHeader(path);
    if (!header)
        return tl::unexpected(header.error());
    if (header->application != StudyFile::application_id)
        return fail(ErrorCode::not_a_study, {{"path", path.string()}, {"detail", "another program's file"}});
    if (header->version > StudyFile::format_version)
        return fail(ErrorCode::study_newer, {{"path", path.string()},
                                             {"file_version", std::to_string(header->version)},
                                             {"program_version", std::to_string(StudyFile::format_version)}});
    std::error_code error;
    const auto size = static_cast<std::int64_t>(std::filesystem::file_size(path, error));
    const bool hotJournal = std::filesystem::exists(path.string() + "-journal", error) &&
                            std::filesystem::file_size(path.string() + "-journal", error) > 0;
    if (header->current && !hotJournal && size < header->pages * header->pageSize)
        return fail(ErrorCode::study_damaged, {{"path", path.string()}, {"detail", "the file is cut off"}});
    return {};
}

Result<void> fill(const std::filesystem::path& path)
{
    auto db = Db::open(path, DbMode::create);
    if (!db)
        return forward(std::move(db));
    auto pragmas = db->execute("PRAGMA application_id=" + std::to_string(StudyFile::application_id) +
                               ";PRAGMA user_version=" + std::to_string(StudyFile::format_version) + ";");
    if (!pragmas)
        return pragmas;
    auto tx = Tx::begin(*db);
    if (!tx)
        return forward(std::move(tx));
    if (auto made = createSchema(*db); !made)
        return made;
    return tx->commit();
}

/// A damaged or foreign file shows itself as any of SQLite's errors here; only what the person can act on
/// stays apart.
Error openingError(Error error, const std::filesystem::path& path)
{
    if (error.code == ErrorCode::database)
        return {ErrorCode::study_damaged,
                {{"path", path.string()}, {"detail", std::string(error.fact("detail"))}}};
    return error;
}

Result<void> prepare(const Db& db, const std::filesystem::path& path, DbMode mode)
{
    if (auto verified = verifySchema(db, path.string()); !verified)
        return verified;
    if (mode == DbMode::read_only)
        return standInSchema(db);
    auto tx = Tx::begin(db);
    if (!tx)
        return forward(std::move(tx));
    if (auto extended = extendSchema(db); !extended)
        return extended;
    if (auto committed = tx->commit(); !committed)
        return committed;
    return discardOpenActions(db);
}

} // namespace

StudyFile::StudyFile(Db db, std::filesystem::path path, DbMode mode, const Clock& clock, Identity identity)
    : m_db(std::move(db))
    , m_path(std::move(path))
    , m_mode(mode)
    , m_clock(&clock)
    , m_identity(std::move(identity))
{}

StudyFile::~StudyFile()
{
    // TRUNCATE leaves an empty journal beside the study; the last connection takes it away, so that one study
    // is one file. It fails while another program reads, and then the empty file stays, which harms nobody.
    if (!readOnly() && m_lock.use_count() == 1)
        (void)m_db.execute("PRAGMA journal_mode=DELETE;");
}

Result<std::unique_ptr<StudyFile>> StudyFile::create(const std::filesystem::path& path, const Clock& clock,
                                                     Identity identity)
{
    std::error_code error;
    if (std::filesystem::exists(path, error))
        return fail(ErrorCode::file_exists, {{"path", path.string()}});
    const std::filesystem::path temporary = path.string() + ".new-" + std::to_string(::getpid());
    auto filled = fill(temporary);
    if (filled) {
        std::filesystem::rename(temporary, path, error);
        if (error)
            filled = fail(ErrorCode::file_unwritable, {{"path", path.string()}, {"detail", error.message()}});
    }
    std::error_code ignored;
    std::filesystem::remove(temporary, ignored);
    std::filesystem::remove(temporary.string() + "-journal", ignored);
    if (!filled) {
        Error failure = filled.error();
        if (failure.code == ErrorCode::file_unreadable)
            failure.code = ErrorCode::file_unwritable;
        return tl::unexpected(failure);
    }
    return open(path, DbMode::read_write, clock, std::move(identity));
}

Result<std::unique_ptr<StudyFile>> StudyFile::open(const std::filesystem::path& path, DbMode mode,
                                                   const Clock& clock, Identity identity)
{
    if (auto header = checkHeader(path); !header)
        return forward(std::move(header));
    std::shared_ptr<FileLock> lock;
    if (mode != DbMode::read_only) {
        if (::access(path.c_str(), W_OK) != 0)
            return fail(ErrorCode::study_read_only, {{"path", path.string()}});
        auto taken = FileLock::take(path);
        if (!taken && taken.error().code == ErrorCode::file_unwritable)
            return fail(ErrorCode::study_read_only, {{"path", path.string()}});
        if (!taken)
            return forward(std::move(taken));
        lock = std::move(*taken);
    }
    auto db = Db::open(path, mode);
    if (!db)
        return tl::unexpected(openingError(db.error(), path));
    if (auto ready = prepare(*db, path, mode); !ready)
        return tl::unexpected(openingError(ready.error(), path));
    auto ids = readIds(*db);
    if (!ids)
        return tl::unexpected(openingError(ids.error(), path));
    std::unique_ptr<StudyFile> file(new StudyFile(std::move(*db), path, mode, clock, std::move(identity)));
    file->m_ids = std::move(*ids);
    file->m_lock = std::move(lock);
    // What cannot be cleaned now is tried at the next opening; the study itself can be worked on.
    if (mode != DbMode::read_only) {
        (void)dropUnclaimed(*file);
        (void)finishErasures(*file);
    }
    return file;
}

Result<std::unique_ptr<StudyFile>> StudyFile::sibling(DbMode mode) const
{
    auto db = Db::open(m_path, readOnly() ? DbMode::read_only : mode);
    if (!db)
        return forward(std::move(db));
    if (readOnly())
        if (auto ready = standInSchema(*db); !ready)
            return forward(std::move(ready));
    std::unique_ptr<StudyFile> file(
        new StudyFile(std::move(*db), m_path, readOnly() ? DbMode::read_only : mode, *m_clock, m_identity));
    file->m_ids = m_ids;
    file->m_lock = m_lock;
    return file;
}

Result<std::string> StudyFile::meta(std::string_view key) const
{
    auto statement = m_db.prepare("SELECT value FROM meta WHERE key = ?");
    if (!statement)
        return forward(std::move(statement));
    const auto row = statement->bind(0, key).step();
    if (!row)
        return tl::unexpected(row.error());
    return *row ? std::string(statement->text(0)) : std::string();
}

Result<void> StudyFile::setMeta(std::string_view key, std::string_view value)
{
    auto statement = m_db.prepare("INSERT INTO meta(key, value) VALUES(?1, ?2) "
                                  "ON CONFLICT(key) DO UPDATE SET value = ?2");
    if (!statement)
        return forward(std::move(statement));
    return statement->bind(0, key).bind(1, value).run();
}

} // namespace atlas::study
