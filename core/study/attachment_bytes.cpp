#include "core/study/attachment_bytes.h"

#include "core/base/atomic_file.h"
#include "core/base/sha256.h"
#include "core/dictionary/kinds/attachment.h"
#include "core/study/attachment_blobs.h"
#include "core/study/attachment_name.h"
#include "core/study/attachment_reading.h"
#include "core/study/record_store.h"

#include <array>
#include <system_error>

namespace atlas::study {

namespace fs = std::filesystem;
namespace attachment = dictionary::attachment;

namespace {

// Fewer bytes than the pages held in memory: more would shut readers out before the transaction ends.
constexpr int parts_a_transaction = 4;

/// Calls `progress` for the second of two passes over the bytes.
Result<void> onSecondPass(const CopyProgress& progress, std::int64_t done, std::int64_t all)
{
    return progress(all + done, 2 * all) ? Result<void>() : Result<void>(fail(ErrorCode::cancelled));
}

/// Puts parts into the study, some at a time, so that a large file holds nobody up.
class PartsWriter {
public:
    [[nodiscard]] static Result<PartsWriter> prepare(StudyFile& file, const std::string& sha256)
    {
        auto insert = file.db().prepare("INSERT INTO blob(sha256, part, bytes) VALUES(?, ?, ?)");
        if (!insert)
            return forward(std::move(insert));
        auto tx = Tx::begin(file.db());
        if (!tx)
            return forward(std::move(tx));
        // Of an earlier time, and damaged.
        if (auto dropped = dropParts(file.db(), sha256); !dropped)
            return forward(std::move(dropped));
        if (auto announced = announceBytes(file, sha256); !announced)
            return forward(std::move(announced));
        return PartsWriter(file.db(), sha256, std::move(*insert), std::move(*tx));
    }
    [[nodiscard]] Result<void> put(std::string_view bytes)
    {
        if (!m_tx) {
            auto tx = Tx::begin(*m_db);
            if (!tx)
                return forward(std::move(tx));
            m_tx.emplace(std::move(*tx));
        }
        m_insert.bind(0, std::string_view(m_sha256)).bind(1, m_part++).bindBlob(2, bytes);
        if (auto added = m_insert.run(); !added)
            return added;
        return m_part % parts_a_transaction == 0 ? commit() : Result<void>();
    }
    [[nodiscard]] Result<void> commit()
    {
        auto committed = m_tx ? m_tx->commit() : Result<void>();
        m_tx.reset();
        return committed;
    }

private:
    PartsWriter(const Db& db, std::string sha256, Stmt insert, Tx tx)
        : m_db(&db)
        , m_sha256(std::move(sha256))
        , m_insert(std::move(insert))
        , m_tx(std::move(tx))
    {}
    const Db* m_db;
    std::string m_sha256;
    Stmt m_insert;
    std::optional<Tx> m_tx;
    std::int64_t m_part = 0;
};

/// Reads the source a second time, which must hold what it held the first time. Takes all of it when it does.
template <typename Put, typename Commit>
Result<void> takeAgain(const fs::path& path, const KeptFile& kept, const CopyProgress& progress,
                       const Put& put, const Commit& commit)
{
    const auto read = readOrdinaryFile(path, [&](std::string_view part, std::int64_t done, std::int64_t all) {
        auto wanted = onSecondPass(progress, done, all);
        return wanted ? put(part) : wanted;
    });
    if (!read)
        return tl::unexpected(read.error());
    if (read->sha256 != kept.sha256)
        return fail(ErrorCode::file_unreadable,
                    {{"path", path.string()}, {"detail", "it changed while it was read"}});
    return commit();
}

Result<void> keepInside(StudyFile& file, const fs::path& path, const KeptFile& kept,
                        const CopyProgress& progress)
{
    auto parts = PartsWriter::prepare(file, kept.sha256);
    if (!parts)
        return forward(std::move(parts));
    return takeAgain(
        path, kept, progress, [&](std::string_view part) { return parts->put(part); },
        [&] { return parts->commit(); });
}

Result<void> keepBeside(StudyFile& file, const fs::path& path, const KeptFile& kept,
                        const CopyProgress& progress)
{
    const fs::path folder = attachmentFolder(file.path());
    std::error_code error;
    fs::create_directories(folder, error);
    if (error)
        return fail(ErrorCode::file_unwritable, {{"path", folder.string()}, {"detail", error.message()}});
    if (auto announced = announceBytes(file, kept.sha256); !announced)
        return announced;
    auto target = AtomicFile::create(folder / kept.sha256);
    if (!target)
        return forward(std::move(target));
    return takeAgain(
        path, kept, progress, [&](std::string_view part) { return target->write(part); },
        [&] { return target->commit(); });
}

Result<bool> isKeptWhole(const StudyFile& file, const KeptFile& kept, const CopyProgress& progress)
{
    const auto read = readKept(file, kept, [&](std::string_view, std::int64_t done, std::int64_t all) {
        return onSecondPass(progress, done, std::max(done, all));
    });
    if (!read && read.error().code == ErrorCode::cancelled)
        return tl::unexpected(read.error());
    return read && read->sha256 == kept.sha256;
}

} // namespace

fs::path attachmentFolder(const fs::path& study)
{
    return fs::path(study).replace_extension(".attachments");
}

Result<KeptFile> keepFile(StudyFile& file, const fs::path& source, const CopyProgress& progress,
                          std::int64_t mostInside)
{
    if (file.readOnly())
        return fail(ErrorCode::study_read_only, {{"path", file.path().string()}});
    const auto digest = readOrdinaryFile(source, [&](std::string_view, std::int64_t done, std::int64_t all) {
        return progress(done, 2 * all) ? Result<void>() : Result<void>(fail(ErrorCode::cancelled));
    });
    if (!digest)
        return tl::unexpected(digest.error());
    const KeptFile kept{tameFileName(source.filename().string()), digest->sha256, digest->bytes,
                        digest->bytes > mostInside};
    const auto there = isKeptWhole(file, kept, progress);
    if (!there)
        return tl::unexpected(there.error());
    if (*there)
        return kept;
    const auto done =
        kept.beside ? keepBeside(file, source, kept, progress) : keepInside(file, source, kept, progress);
    if (done)
        return kept;
    // What cannot be taken out now goes at the next opening; the failure is the news.
    (void)dropAnnounced(file, std::array{kept.sha256});
    return tl::unexpected(done.error());
}

void describe(Record& record, const KeptFile& kept)
{
    record.values.set(attachment::file_name, kept.name);
    record.values.set(attachment::media_type, mediaTypeOf(kept.name));
    record.values.set(attachment::sha256, kept.sha256);
    record.values.set(attachment::bytes, kept.bytes);
    record.values.set(attachment::beside, std::int64_t{kept.beside ? 1 : 0});
    if (!record.values.has(attachment::title))
        record.values.set(attachment::title, kept.name);
}

Result<void> writeBytes(const StudyFile& file, const Record& record, const fs::path& target,
                        const CopyProgress& progress)
{
    const KeptFile kept = keptBy(record);
    auto written = AtomicFile::create(target);
    if (!written)
        return forward(std::move(written));
    const auto read = readKept(file, kept, [&](std::string_view part, std::int64_t done, std::int64_t all) {
        return progress(done, all) ? written->write(part) : Result<void>(fail(ErrorCode::cancelled));
    });
    if (!read)
        return tl::unexpected(read.error());
    if (read->sha256 != kept.sha256)
        return fail(ErrorCode::study_damaged, {{"path", file.path().string()}, {"detail", kept.name}});
    return written->commit();
}

Result<std::vector<AttachmentFault>> checkAttachments(const StudyFile& file, const CopyProgress& progress)
{
    const auto records = RecordStore(file).all({std::string(attachment::kind.key), {}, {}, {}});
    if (!records)
        return tl::unexpected(records.error());
    std::int64_t all = 0;
    for (const Record& record : *records)
        all += keptBy(record).bytes;
    std::vector<AttachmentFault> faults;
    std::map<std::string, std::optional<bool>, std::less<>> missing; // by hash; nothing: whole
    std::int64_t before = 0;
    for (const Record& record : *records) {
        const KeptFile kept = keptBy(record);
        const std::string place = kept.sha256 + (kept.beside ? "+" : "");
        if (missing.count(place) == 0) {
            const auto read = readKept(file, kept, [&](std::string_view, std::int64_t done, std::int64_t) {
                return progress(before + done, all) ? Result<void>()
                                                    : Result<void>(fail(ErrorCode::cancelled));
            });
            const ErrorCode code = read ? ErrorCode::study_damaged : read.error().code;
            if (code == ErrorCode::cancelled || code == ErrorCode::busy || code == ErrorCode::database)
                return tl::unexpected(read.error());
            if (!read || read->sha256 != kept.sha256)
                missing[place] = code == ErrorCode::file_not_found;
            else
                missing[place] = std::nullopt;
        }
        before += kept.bytes;
        if (const auto& fault = missing[place])
            faults.push_back({record, *fault});
    }
    return faults;
}

Result<void> copyBeside(const StudyFile& file, const fs::path& target, const CopyProgress& progress)
{
    const fs::path from = attachmentFolder(file.path());
    const fs::path to = attachmentFolder(target);
    std::error_code error;
    for (fs::directory_iterator entry(from, error), end; !error && entry != end; entry.increment(error)) {
        const std::string sha256 = entry->path().filename().string();
        const auto held = isSha256(sha256) ? isHeld(file, sha256) : Result<bool>(false);
        if (!held)
            return tl::unexpected(held.error());
        if (!*held)
            continue;
        fs::create_directories(to, error);
        auto copy = AtomicFile::create(to / sha256);
        if (!copy)
            return forward(std::move(copy));
        const auto read =
            readOrdinaryFile(entry->path(), [&](std::string_view part, std::int64_t done, std::int64_t all) {
                return progress(done, all) ? copy->write(part) : Result<void>(fail(ErrorCode::cancelled));
            });
        if (!read)
            return tl::unexpected(read.error());
        if (auto committed = copy->commit(); !committed)
            return committed;
    }
    return {};
}

} // namespace atlas::study
