#include "core/study/erasure.h"

#include "core/study/attachment_blobs.h"
#include "core/study/eraser.h"
#include "core/study/snapshots.h"

#include <sqlite3.h>

#include <algorithm>
#include <memory>

namespace atlas::study {

using dictionary::Layout;

namespace {

constexpr int busy_milliseconds = 10'000;
/// `meta` key: "person <uid>|bytes <sha256>|…" of erasures whose versions and bytes are not clean yet.
constexpr std::string_view pending_key = "erasing";
constexpr std::string_view pending_bytes = "bytes";
constexpr char separator = '|';

struct Pending {
    std::string kind; ///< or pending_bytes, for what stands beside the study
    std::string uid;
    std::vector<std::string> names; ///< only while the erasure runs: nothing may tell them afterwards
};

Result<void> setPending(StudyFile& file, std::string_view value)
{
    if (!value.empty())
        return file.setMeta(pending_key, value);
    auto statement = file.db().prepare("DELETE FROM meta WHERE key = ?");
    if (!statement)
        return forward(std::move(statement));
    return statement->bind(0, pending_key).run();
}

std::vector<Pending> parsePending(std::string_view text)
{
    std::vector<Pending> all;
    while (!text.empty()) {
        const std::string_view one = text.substr(0, text.find(separator));
        const std::size_t space = one.find(' ');
        if (space != std::string_view::npos)
            all.push_back({std::string(one.substr(0, space)), std::string(one.substr(space + 1)), {}});
        text.remove_prefix(std::min(text.size(), one.size() + 1));
    }
    return all;
}

/// Writes the file anew, so that nothing is left between its pages of what was deleted. A connection of its
/// own, because the usual ones may not do this; the file is our own and was checked when it was opened.
Result<void> rewrite(const std::filesystem::path& path)
{
    struct CloseDb {
        void operator()(sqlite3* handle) const { sqlite3_close_v2(handle); }
    };
    sqlite3* raw = nullptr;
    const int opened = sqlite3_open_v2(path.c_str(), &raw, SQLITE_OPEN_READWRITE, nullptr);
    const std::unique_ptr<sqlite3, CloseDb> db(raw);
    if (opened != SQLITE_OK)
        return fail(ErrorCode::file_unwritable,
                    {{"path", path.string()}, {"detail", sqlite3_errstr(opened)}});
    sqlite3_busy_timeout(raw, busy_milliseconds);
    const int code = sqlite3_exec(raw, "PRAGMA secure_delete=ON; PRAGMA synchronous=FULL; VACUUM;", nullptr,
                                  nullptr, nullptr);
    switch (code & 0xff) {
    case SQLITE_OK:
        return {};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return fail(ErrorCode::busy, {{"detail", sqlite3_errmsg(raw)}});
    case SQLITE_FULL:
        return fail(ErrorCode::disk_full, {{"path", path.string()}});
    default:
        return fail(ErrorCode::database, {{"detail", sqlite3_errmsg(raw)}});
    }
}

Result<std::int64_t> pkOf(const StudyFile& file, const Layout& layout, std::string_view uid)
{
    auto statement = file.db().prepare("SELECT pk FROM " + std::string(layout.kind().key) + " WHERE uid = ?");
    if (!statement)
        return forward(std::move(statement));
    const auto row = statement->bind(0, uid).step();
    if (!row)
        return tl::unexpected(row.error());
    return *row ? statement->integer(0) : 0;
}

Result<std::string> uidOf(const StudyFile& file, const Layout& layout, std::int64_t pk)
{
    auto statement = file.db().prepare("SELECT uid FROM " + std::string(layout.kind().key) + " WHERE pk = ?");
    if (!statement)
        return forward(std::move(statement));
    const auto row = statement->bind(0, pk).step();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return fail(ErrorCode::record_not_found, {{"kind", std::string(layout.kind().key)}});
    return std::string(statement->text(0));
}

Result<void> addPending(StudyFile& file, const std::vector<Pending>& more)
{
    auto text = file.meta(pending_key);
    if (!text)
        return forward(std::move(text));
    for (const Pending& one : more) {
        if (!text->empty())
            *text += separator;
        text->append(one.kind).append(" ").append(one.uid);
    }
    return setPending(file, *text);
}

std::vector<Pending> bytesOf(const Erased& erased)
{
    std::vector<Pending> bytes;
    for (const std::string& sha256 : erased.hashes)
        bytes.push_back({std::string(pending_bytes), sha256, {}});
    return bytes;
}

/// Writes nothing where nothing of the person is left. `study` keeps in mind what bytes go.
Result<void> eraseAgain(StudyFile& version, const Pending& person, StudyFile& study)
{
    const Layout* layout = dictionary::findLayout(person.kind);
    const auto pk = layout != nullptr ? pkOf(version, *layout, person.uid) : 0;
    if (!pk)
        return tl::unexpected(pk.error());
    if (layout == nullptr)
        return {};
    auto tx = Tx::begin(version.db());
    if (!tx)
        return forward(std::move(tx));
    Eraser eraser(version, *layout, *pk, Eraser::Log::last_step);
    eraser.alsoCalled(person.names);
    const auto gone = *pk != 0 ? eraser.run() : eraser.runOnTyped(person.uid);
    if (!gone)
        return tl::unexpected(gone.error());
    const bool nothing =
        gone->values + gone->history + gone->translations + gone->drafts + gone->attachments == 0;
    if (nothing && gone->linked.empty())
        return {};
    // Known before it is done: afterwards the version says nothing of them any more.
    if (!gone->hashes.empty())
        if (auto added = addPending(study, bytesOf(*gone)); !added)
            return added;
    return tx->commit();
}

Result<void> eraseInVersion(const Snapshot& version, const std::vector<Pending>& people, StudyFile& study)
{
    {
        auto file = StudyFile::open(version.file, DbMode::read_write, study.clock(), study.identity());
        if (!file)
            return forward(std::move(file));
        if (auto set = (*file)->db().execute("PRAGMA secure_delete=ON"); !set)
            return set;
        for (const Pending& person : people)
            if (auto done = eraseAgain(**file, person, study); !done)
                return done;
    }
    return rewrite(version.file);
}

struct Versions {
    std::int64_t cleaned = 0;
    std::int64_t damaged = 0;
};

Result<Versions> eraseInVersions(StudyFile& file, const std::vector<Pending>& people,
                                 const CopyProgress& progress)
{
    Versions done;
    const std::vector<Snapshot> versions = listSnapshots(file.path());
    const auto total = static_cast<std::int64_t>(versions.size()) + 1;
    for (const Snapshot& version : versions) {
        if (!progress(done.cleaned + done.damaged, total))
            return fail(ErrorCode::cancelled);
        auto erased = eraseInVersion(version, people, file);
        if (erased) {
            ++done.cleaned;
            continue;
        }
        const ErrorCode code = erased.error().code;
        if (code != ErrorCode::study_damaged && code != ErrorCode::not_a_study)
            return forward(std::move(erased));
        // Nobody can go back to it, and what it holds could still be read out of its bytes.
        std::error_code ignored;
        std::filesystem::remove(version.file, ignored);
        ++done.damaged;
    }
    return done;
}

/// Once neither the study nor a version knows the person's files.
Result<void> eraseBeside(const StudyFile& file)
{
    const auto pending = file.meta(pending_key);
    if (!pending)
        return tl::unexpected(pending.error());
    std::vector<std::string> hashes;
    for (Pending& one : parsePending(*pending))
        if (one.kind == pending_bytes)
            hashes.push_back(std::move(one.uid));
    return dropBeside(file, hashes);
}

/// Versions, what stands beside, then the file's own bytes, then nothing is pending any more.
/// `current` is the erasure that is running, if any.
Result<Versions> clean(StudyFile& file, const Pending& current, const CopyProgress& progress)
{
    const auto pending = file.meta(pending_key);
    if (!pending)
        return tl::unexpected(pending.error());
    std::vector<Pending> people = parsePending(*pending);
    for (Pending& person : people)
        if (person.kind == current.kind && person.uid == current.uid)
            person.names = current.names;
    auto versions = eraseInVersions(file, people, progress);
    if (!versions)
        return versions;
    if (auto gone = eraseBeside(file); !gone)
        return forward(std::move(gone));
    if (auto rewritten = rewrite(file.path()); !rewritten)
        return forward(std::move(rewritten));
    if (auto ended = setPending(file, {}); !ended)
        return forward(std::move(ended));
    return versions;
}

} // namespace

bool canErase(const Layout& layout)
{
    return std::any_of(layout.fields().begin(), layout.fields().end(),
                       [](const dictionary::Field* field) { return field->personal; });
}

bool isErased(const StudyFile& file, const Layout& layout, std::int64_t pk)
{
    auto statement =
        file.db().prepare("SELECT 1 FROM change WHERE kind = ? AND row = ? AND op = ? AND field IS NULL");
    if (!statement)
        return false;
    statement->bind(0, file.ids().kind(layout.kind().key))
        .bind(1, pk)
        .bind(2, static_cast<std::int64_t>(Op::erase));
    return statement->step().value_or(false);
}

Result<Erased> eraseRecord(StudyFile& file, const Layout& layout, std::int64_t pk, Trial trial,
                           const CopyProgress& progress)
{
    if (file.readOnly())
        return fail(ErrorCode::study_read_only, {{"path", file.path().string()}});
    if (!canErase(layout))
        return fail(ErrorCode::invalid_argument, {{"detail", std::string(layout.kind().key)}});
    const auto uid = uidOf(file, layout, pk);
    if (!uid)
        return tl::unexpected(uid.error());
    if (auto set = file.db().execute("PRAGMA secure_delete=ON"); !set)
        return forward(std::move(set));
    auto tx = Tx::begin(file.db());
    if (!tx)
        return forward(std::move(tx));
    if (auto free = requireNoOpenAction(file.db()); !free)
        return forward(std::move(free));
    Eraser eraser(file, layout, pk, Eraser::Log::own_step);
    auto erased = eraser.run();
    if (!erased || trial == Trial::yes) {
        if (erased)
            erased->versions = static_cast<std::int64_t>(listSnapshots(file.path()).size());
        return erased;
    }
    std::vector<Pending> pending = bytesOf(*erased);
    const Pending current{std::string(layout.kind().key), *uid, eraser.called()};
    pending.insert(pending.begin(), current);
    if (auto added = addPending(file, pending); !added)
        return forward(std::move(added));
    if (auto committed = tx->commit(); !committed)
        return forward(std::move(committed));
    const auto versions = clean(file, current, progress);
    if (!versions)
        return tl::unexpected(versions.error());
    erased->versions = versions->cleaned;
    erased->damaged = versions->damaged;
    return erased;
}

Result<void> finishErasures(StudyFile& file)
{
    const auto pending = file.meta(pending_key);
    if (!pending || pending->empty())
        return pending ? Result<void>() : tl::unexpected(pending.error());
    const auto done = clean(file, {}, [](std::int64_t, std::int64_t) { return true; });
    return done ? Result<void>() : tl::unexpected(done.error());
}

} // namespace atlas::study
