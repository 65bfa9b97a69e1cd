#include "core/study/snapshots.h"

#include "core/study/change_log.h"
#include "core/study/file_lock.h"
#include "core/study/record_store.h"
#include "core/study/snapshot_name.h"

#include <algorithm>
#include <limits>

namespace atlas::study {

namespace {

namespace fs = std::filesystem;

constexpr std::int64_t second = 1000;

/// How far the journal goes, leaving out a long write that is under way.
Result<std::int64_t> lastAction(const Db& db)
{
    return db.scalar("SELECT coalesce(max(seq), 0) FROM action WHERE state = 1");
}

std::uintmax_t sizeOf(const fs::path& file)
{
    std::error_code error;
    const std::uintmax_t size = fs::file_size(file, error);
    return error ? 0 : size;
}

// The oldest that nobody named, then the oldest; never the newest, never `kept`.
std::vector<Snapshot>::const_iterator leastWanted(const std::vector<Snapshot>& newestFirst,
                                                  const fs::path& kept)
{
    auto found = newestFirst.end();
    for (auto one = newestFirst.begin() + 1; one != newestFirst.end(); ++one)
        if (one->file != kept && (found == newestFirst.end() || one->reason != SnapshotReason::named ||
                                  found->reason == SnapshotReason::named))
            found = one;
    return found;
}

void thinOut(const fs::path& study, const fs::path& kept)
{
    std::vector<Snapshot> all = listSnapshots(study);
    const std::uintmax_t room = most_snapshot_bytes * sizeOf(study);
    const auto bytes = [&] {
        std::uintmax_t sum = 0;
        for (const Snapshot& one : all)
            sum += one.bytes;
        return sum;
    };
    while (all.size() > 1 && (all.size() > most_snapshots || bytes() > room)) {
        const auto gone = leastWanted(all, kept);
        if (gone == all.end())
            return;
        std::error_code ignored;
        fs::remove(gone->file, ignored);
        all.erase(gone);
    }
}

/// How far a file goes. Numbers of steps fork once somebody went back to a version; their uids do not.
struct Reach {
    std::string step;       ///< uid of the newest; "" when there is none
    std::int64_t typed = 0; ///< when something was typed last that was not saved; 0: there is none
};

Result<Reach> reachOf(const Db& db)
{
    auto statement = db.prepare("SELECT (SELECT uid FROM action WHERE state = 1 ORDER BY seq DESC LIMIT 1), "
                                "(SELECT max(at) FROM draft)");
    if (!statement)
        return forward(std::move(statement));
    const auto row = statement->step();
    if (!row)
        return tl::unexpected(row.error());
    return Reach{std::string(statement->text(0)), statement->integer(1)};
}

/// Whether the newest snapshot holds all that the study does. One that cannot be read holds nothing.
Result<bool> isKept(const StudyFile& file)
{
    const auto now = reachOf(file.db());
    if (!now)
        return tl::unexpected(now.error());
    if (now->step.empty() && now->typed == 0)
        return true;
    const auto last = lastAction(file.db());
    if (!last)
        return tl::unexpected(last.error());
    const auto all = listSnapshots(file.path());
    if (all.empty() || all.front().lastAction != *last)
        return false;
    const auto newest = StudyFile::open(all.front().file, DbMode::read_only, file.clock(), file.identity());
    if (!newest)
        return false;
    const auto then = reachOf((*newest)->db());
    return then && then->step == now->step && then->typed >= now->typed;
}

/// A name that no other snapshot has: two may be taken within one second, going as far as each other.
void giveFile(Snapshot& snapshot, const fs::path& folder)
{
    std::error_code ignored;
    for (;; snapshot.at += second) {
        snapshot.file = folder / fs::path(snapshotFileName(snapshot));
        if (!fs::exists(snapshot.file, ignored))
            return;
    }
}

Result<Snapshot> take(const StudyFile& file, Snapshot snapshot, const fs::path& kept,
                      const CopyProgress& progress)
{
    const auto last = lastAction(file.db());
    if (!last)
        return tl::unexpected(last.error());
    const fs::path folder = snapshotFolder(file.path());
    std::error_code error;
    fs::create_directories(folder, error);
    if (error)
        return fail(ErrorCode::file_unwritable, {{"path", folder.string()}, {"detail", error.message()}});
    snapshot.at = file.clock().now() / second * second;
    snapshot.lastAction = *last;
    giveFile(snapshot, folder);
    if (auto copied = copyStudy(file, snapshot.file, progress); !copied)
        return forward(std::move(copied));
    snapshot.bytes = sizeOf(snapshot.file);
    thinOut(file.path(), kept.empty() ? snapshot.file : kept);
    return snapshot;
}

/// A study that cannot be opened, out of the way of the one that takes its place, with what belongs to it.
Result<void> moveAside(const fs::path& study, std::int64_t now)
{
    const fs::path aside = study.parent_path() /
                           (study.stem().string() + ".damaged-" + std::to_string(now / second) + ".ssestudy");
    std::error_code error;
    fs::rename(study, aside, error);
    if (error)
        return fail(ErrorCode::file_unwritable, {{"path", study.string()}, {"detail", error.message()}});
    // A journal left behind would be played back into the study that comes here.
    fs::rename(study.string() + "-journal", aside.string() + "-journal", error);
    return {};
}

/// Whether the newest step of `then` is one of `now`, newest first.
bool isPastOf(const std::vector<Action>& then, const std::vector<Action>& now)
{
    return then.empty() || std::any_of(now.begin(), now.end(), [&](const Action& one) {
               return one.seq == then.front().seq && one.at == then.front().at &&
                      one.author == then.front().author;
           });
}

Result<std::vector<SinceSnapshot::Count>> counts(const StudyFile& then, const StudyFile& now)
{
    std::vector<SinceSnapshot::Count> all;
    for (const dictionary::Layout& layout : dictionary::layouts()) {
        const std::string kind(layout.kind().key);
        const auto before = RecordStore(then).count({kind, {}, {}, {}});
        const auto after = RecordStore(now).count({kind, {}, {}, {}});
        if (!before || !after)
            return tl::unexpected(before ? after.error() : before.error());
        if (*before != 0 || *after != 0)
            all.push_back({kind, *before, *after});
    }
    return all;
}

} // namespace

fs::path snapshotFolder(const fs::path& study)
{
    return fs::path(study).replace_extension(".snapshots");
}

std::vector<Snapshot> listSnapshots(const fs::path& study)
{
    std::vector<Snapshot> all;
    std::error_code error;
    for (fs::directory_iterator entry(snapshotFolder(study), error), end; !error && entry != end;
         entry.increment(error)) {
        auto snapshot = parseSnapshotName(entry->path().filename().string());
        if (!snapshot || !entry->is_regular_file(error))
            continue;
        snapshot->file = entry->path();
        snapshot->bytes = sizeOf(snapshot->file);
        all.push_back(std::move(*snapshot));
    }
    std::sort(all.begin(), all.end(), [](const Snapshot& one, const Snapshot& other) {
        return std::tie(one.at, one.lastAction, one.file) > std::tie(other.at, other.lastAction, other.file);
    });
    return all;
}

Result<std::optional<Snapshot>> takeSnapshot(const StudyFile& file, SnapshotReason reason,
                                             std::string_view name, const CopyProgress& progress)
{
    const auto open = hasOpenAction(file.db());
    if (!open)
        return tl::unexpected(open.error());
    if (*open)
        return std::nullopt;
    if (reason != SnapshotReason::named) {
        const auto known = isKept(file);
        if (!known)
            return tl::unexpected(known.error());
        if (*known)
            return std::nullopt;
    }
    Snapshot snapshot;
    snapshot.reason = reason;
    snapshot.name = name;
    auto taken = take(file, std::move(snapshot), {}, progress);
    if (!taken)
        return forward(std::move(taken));
    return std::optional<Snapshot>(std::move(*taken));
}

Result<SinceSnapshot> compareSnapshot(StudyFile& now, const Snapshot& snapshot)
{
    auto then = StudyFile::open(snapshot.file, DbMode::read_only, now.clock(), now.identity());
    if (!then)
        return forward(std::move(then));
    auto actions = Journal(now).actions(std::numeric_limits<std::int64_t>::max());
    if (!actions)
        return forward(std::move(actions));
    const auto newest = Journal(**then).actions(1);
    if (!newest)
        return tl::unexpected(newest.error());
    const bool asNamed = snapshot.lastAction == (newest->empty() ? 0 : newest->front().seq);
    if (!asNamed || !isPastOf(*newest, *actions))
        return fail(ErrorCode::invalid_argument, {{"detail", snapshot.file.string()}});
    actions->erase(std::remove_if(actions->begin(), actions->end(),
                                  [&](const Action& one) { return one.seq <= snapshot.lastAction; }),
                   actions->end());
    auto counted = counts(**then, now);
    if (!counted)
        return forward(std::move(counted));
    return SinceSnapshot{std::move(*actions), std::move(*counted)};
}

Result<void> restoreSnapshot(const Snapshot& snapshot, const fs::path& study, const Clock& clock,
                             const Identity& identity, const CopyProgress& progress)
{
    auto then = StudyFile::open(snapshot.file, DbMode::read_only, clock, identity);
    if (!then)
        return forward(std::move(then));
    auto now = StudyFile::open(study, DbMode::read_write, clock, identity);
    std::shared_ptr<FileLock> lock; // that of the study, when it cannot be opened
    if (now) {
        Snapshot kept;
        kept.reason = SnapshotReason::before;
        if (auto taken = take(**now, std::move(kept), snapshot.file, progress); !taken)
            return forward(std::move(taken));
    } else if (now.error().code == ErrorCode::study_damaged || now.error().code == ErrorCode::not_a_study) {
        auto taken = FileLock::take(study);
        if (!taken)
            return forward(std::move(taken));
        lock = std::move(*taken);
        if (auto moved = moveAside(study, clock.now()); !moved)
            return moved;
    } else if (now.error().code != ErrorCode::file_not_found) {
        return forward(std::move(now));
    }
    return copyStudy(**then, study, progress);
}

} // namespace atlas::study
