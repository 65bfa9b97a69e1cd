#include "core/study/study_copy.h"

#include "core/base/atomic_file.h"
#include "core/base/uid.h"
#include "core/study/attachment_bytes.h"
#include "core/study/file_lock.h"

#include <sqlite3.h>

#include <memory>
#include <string>

namespace atlas::study {

namespace {

constexpr int pages_a_step = 1024;
constexpr int busy_retries = 200;
constexpr int busy_milliseconds = 25;

struct CloseDb {
    void operator()(sqlite3* handle) const { sqlite3_close_v2(handle); }
};
using Handle = std::unique_ptr<sqlite3, CloseDb>;

Error errorOf(int code, const std::filesystem::path& target)
{
    switch (code & 0xff) {
    case SQLITE_FULL:
        return {ErrorCode::disk_full, {{"path", target.string()}}};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::busy, {}};
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
    case SQLITE_READONLY:
        return {ErrorCode::file_unwritable, {{"path", target.string()}, {"detail", sqlite3_errstr(code)}}};
    default:
        return {ErrorCode::database, {{"detail", sqlite3_errstr(code)}}};
    }
}

// SQLITE_OK goes on, SQLITE_DONE is the end. A writer makes us wait, for five seconds at most.
Result<bool> stepOnce(sqlite3_backup* backup, int& busy, const std::filesystem::path& target)
{
    const int code = sqlite3_backup_step(backup, pages_a_step);
    if (code == SQLITE_DONE || code == SQLITE_OK) {
        busy = 0;
        return code == SQLITE_OK;
    }
    if ((code == SQLITE_BUSY || code == SQLITE_LOCKED) && ++busy < busy_retries) {
        sqlite3_sleep(busy_milliseconds);
        return true;
    }
    return tl::unexpected(errorOf(code, target));
}

Result<void> copyPages(sqlite3* from, sqlite3* to, const std::filesystem::path& target,
                       const CopyProgress& progress)
{
    sqlite3_backup* backup = sqlite3_backup_init(to, "main", from, "main");
    if (backup == nullptr)
        return tl::unexpected(errorOf(sqlite3_errcode(to), target));
    int busy = 0;
    Result<void> result;
    for (bool more = true; more;) {
        const Result<bool> step = stepOnce(backup, busy, target);
        if (!step)
            result = tl::unexpected(step.error());
        more = step.value_or(false);
        const int total = sqlite3_backup_pagecount(backup);
        if (more && !progress(total - sqlite3_backup_remaining(backup), total)) {
            result = fail(ErrorCode::cancelled);
            more = false;
        }
    }
    const int finished = sqlite3_backup_finish(backup);
    if (result && finished != SQLITE_OK)
        return tl::unexpected(errorOf(finished, target));
    return result;
}

std::filesystem::path resolved(const std::filesystem::path& target)
{
    std::error_code error;
    auto place = std::filesystem::weakly_canonical(std::filesystem::absolute(target, error), error);
    return error ? target : place;
}

/// Puts the copy in its place. What an unfinished write left beside the file that was there before is kept
/// until then, and for good when there was no such file: it may belong to one that was moved away.
Result<void> putInPlace(AtomicFile& copy, const std::filesystem::path& target, const Clock& clock)
{
    namespace fs = std::filesystem;
    std::error_code error;
    const fs::path place = resolved(target);
    const fs::path journal = place.string() + "-journal";
    const auto bytes = fs::file_size(journal, error);
    if (error || bytes == 0)
        return copy.commit();
    const fs::path aside = journal.string() + "-" + newUid(clock);
    const bool replaces = fs::exists(place, error);
    fs::rename(journal, aside, error);
    if (error)
        return fail(ErrorCode::file_unwritable, {{"path", journal.string()}, {"detail", error.message()}});
    auto done = copy.commit();
    if (!done)
        fs::rename(aside, journal, error);
    else if (replaces)
        fs::remove(aside, error);
    return done;
}

} // namespace

Result<void> copyStudy(const StudyFile& file, const std::filesystem::path& target,
                       const CopyProgress& progress)
{
    auto written = AtomicFile::create(target);
    if (!written)
        return forward(std::move(written));
    {
        sqlite3* raw = nullptr;
        const int opened =
            sqlite3_open_v2(written->temporaryPath().c_str(), &raw, SQLITE_OPEN_READWRITE, nullptr);
        const Handle to(raw);
        if (opened != SQLITE_OK)
            return tl::unexpected(errorOf(opened, target));
        // The rename makes the copy whole or nothing; a journal would only leave a second file behind.
        sqlite3_exec(to.get(), "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF", nullptr, nullptr, nullptr);
        if (auto copied = copyPages(file.db().handle(), to.get(), target, progress); !copied)
            return copied;
    }
    return putInPlace(*written, target, file.clock());
}

Result<void> copyStudyTo(const StudyFile& file, const std::filesystem::path& target,
                         const CopyProgress& progress)
{
    std::error_code error;
    std::shared_ptr<FileLock> lock;
    // The sign stands beside the file itself, whatever link led to it.
    if (const auto place = resolved(target); std::filesystem::exists(place, error)) {
        auto taken = FileLock::take(place);
        if (!taken)
            return forward(std::move(taken));
        lock = std::move(*taken);
    }
    if (auto copied = copyStudy(file, target, progress); !copied)
        return copied;
    return copyBeside(file, target, progress);
}

} // namespace atlas::study
