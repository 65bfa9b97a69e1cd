#pragma once

#include "core/study/journal.h"
#include "core/study/study_copy.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace atlas::study {

enum class SnapshotReason : std::uint8_t {
    opened, ///< the study was opened and had changed since the last one
    hourly,
    before, ///< something large was about to be written: an import, a restoring
    named,  ///< a person asked for it
};

/// A whole copy of a study as it was, itself a study file. It stands in a folder beside the study, under a
/// name that says all of this.
struct Snapshot {
    std::filesystem::path file;
    std::int64_t at = 0; ///< milliseconds since 1970 UTC, whole seconds
    SnapshotReason reason = SnapshotReason::opened;
    std::string name;            ///< as a person called it, less what no file name may hold; "" otherwise
    std::int64_t lastAction = 0; ///< how far its journal goes
    std::uintmax_t bytes = 0;
};

constexpr std::size_t most_snapshots = 10;
constexpr std::uintmax_t most_snapshot_bytes = 3; ///< times the size of the study

/// "vn.ssestudy" -> "vn.snapshots", beside it.
[[nodiscard]] std::filesystem::path snapshotFolder(const std::filesystem::path& study);
/// Newest first. What is no snapshot is passed over; a study without any has none.
[[nodiscard]] std::vector<Snapshot> listSnapshots(const std::filesystem::path& study);

/// Takes one, and lets go of the oldest beyond the limits above: those without a name first, the newest
/// never. Empty when nothing was written or typed since the newest one (unless `named`), or while a long
/// write is under way. `file` is for this thread alone (StudyFile::sibling). Errors as copyStudy().
[[nodiscard]] Result<std::optional<Snapshot>> takeSnapshot(const StudyFile& file, SnapshotReason reason,
                                                           std::string_view name,
                                                           const CopyProgress& progress);

/// What was written since: the actions, newest first, and how many records each kind had and has.
struct SinceSnapshot {
    struct Count {
        std::string kind;
        std::int64_t then = 0;
        std::int64_t now = 0;
        bool operator==(const Count&) const = default;
    };
    std::vector<Action> actions;
    std::vector<Count> counts; ///< kinds with any records
};
/// invalid_argument when the snapshot is not one of this study's past.
[[nodiscard]] Result<SinceSnapshot> compareSnapshot(StudyFile& now, const Snapshot& snapshot);

/// Puts the snapshot in the place of the study, which must not be open. What stood there becomes a snapshot
/// first, with what was typed and not saved, so that this can be taken back; a study too damaged to be opened
/// is moved aside instead, beside it. Until the last step the old study is whole. study_locked when somebody
/// has it open.
[[nodiscard]] Result<void> restoreSnapshot(const Snapshot& snapshot, const std::filesystem::path& study,
                                           const Clock& clock, const Identity& identity,
                                           const CopyProgress& progress);

} // namespace atlas::study
