#include "core/study/attachment_blobs.h"

#include "core/base/atomic_file.h"
#include "core/base/sha256.h"
#include "core/dictionary/kinds/attachment.h"
#include "core/study/attachment_bytes.h"
#include "core/study/snapshots.h"

#include <filesystem>

namespace atlas::study {

namespace fs = std::filesystem;
namespace attachment = dictionary::attachment;

namespace {

/// Begins the `meta` keys of bytes that are being written.
constexpr std::string_view announced = "attaching ";

Result<bool> isHeldByVersion(const StudyFile& file, std::string_view sha256)
{
    for (const Snapshot& version : listSnapshots(file.path())) {
        const auto then = StudyFile::open(version.file, DbMode::read_only, file.clock(), file.identity());
        if (!then)
            return true;
        auto held = isHeld(**then, sha256);
        if (!held || *held)
            return held;
    }
    return false;
}

Result<std::vector<std::string>> allAnnounced(const StudyFile& file)
{
    auto statement = file.db().prepare("SELECT substr(key, length(?1) + 1) FROM meta "
                                       "WHERE key > ?1 AND key < ?1 || 'g'");
    if (!statement)
        return forward(std::move(statement));
    std::vector<std::string> hashes;
    auto read = statement->bind(0, announced).each([&] { hashes.emplace_back(statement->text(0)); });
    if (!read)
        return forward(std::move(read));
    return hashes;
}

} // namespace

Result<bool> isHeld(const StudyFile& file, std::string_view sha256)
{
    const std::string_view kind = attachment::kind.key;
    auto statement = file.db().prepare("SELECT 1 FROM attachment WHERE sha256 = ?1 UNION ALL "
                                       "SELECT 1 FROM change WHERE kind = ?2 AND field = ?3 "
                                       "AND (old = ?1 OR new = ?1) LIMIT 1");
    if (!statement)
        return forward(std::move(statement));
    statement->bind(0, sha256)
        .bind(1, file.ids().kind(kind))
        .bind(2, file.ids().column(kind, attachment::sha256.key));
    return statement->step();
}

Result<void> dropParts(const Db& db, std::string_view sha256)
{
    auto statement = db.prepare("DELETE FROM blob WHERE sha256 = ?");
    if (!statement)
        return forward(std::move(statement));
    return statement->bind(0, sha256).run();
}

Result<void> announceBytes(StudyFile& file, std::string_view sha256)
{
    return file.setMeta(std::string(announced) + std::string(sha256), "1");
}

Result<void> dropAnnounced(StudyFile& file, std::span<const std::string> hashes)
{
    if (auto set = file.db().execute("PRAGMA secure_delete=ON"); !set)
        return set;
    auto tx = Tx::begin(file.db());
    if (!tx)
        return forward(std::move(tx));
    auto forget = file.db().prepare("DELETE FROM meta WHERE key = ?");
    if (!forget)
        return forward(std::move(forget));
    for (const std::string& sha256 : hashes) {
        const auto held = isHeld(file, sha256);
        if (!held)
            return tl::unexpected(held.error());
        if (!*held)
            if (auto dropped = dropParts(file.db(), sha256); !dropped)
                return dropped;
        if (auto forgotten = forget->bind(0, std::string(announced) + sha256).run(); !forgotten)
            return forgotten;
    }
    // While the marks still stand, so that it is tried again when it cannot be done now.
    if (auto dropped = dropBeside(file, hashes); !dropped)
        return dropped;
    return tx->commit();
}

Result<void> dropUnclaimed(StudyFile& file)
{
    const auto hashes = allAnnounced(file);
    if (!hashes || hashes->empty())
        return hashes ? Result<void>() : tl::unexpected(hashes.error());
    std::error_code problem;
    for (fs::directory_iterator entry(attachmentFolder(file.path()), problem), end; !problem && entry != end;
         entry.increment(problem))
        if (AtomicFile::isTemporary(entry->path()))
            fs::remove(entry->path(), problem);
    return dropAnnounced(file, *hashes);
}

Result<void> dropBeside(const StudyFile& file, std::span<const std::string> hashes)
{
    for (const std::string& sha256 : hashes) {
        const fs::path beside = attachmentFolder(file.path()) / sha256;
        std::error_code problem;
        if (!isSha256(sha256) || !fs::exists(beside, problem))
            continue;
        auto held = isHeld(file, sha256);
        if (held && !*held)
            held = isHeldByVersion(file, sha256);
        if (!held)
            return forward(std::move(held));
        if (!*held && !fs::remove(beside, problem))
            return fail(ErrorCode::file_unwritable,
                        {{"path", beside.string()}, {"detail", problem.message()}});
    }
    return {};
}

} // namespace atlas::study
