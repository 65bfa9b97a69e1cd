#pragma once

#include "core/dictionary/vocabulary.h"
#include "core/study/journal.h"

#include <string>
#include <vector>

/// Putting back what was, out of the order in which undo goes. Each is one transaction and a step of its own,
/// which undo takes back in its turn. A recommendation that comes back to a number given away meanwhile gets
/// another, in the same step; where its own is frozen, the other one stands in the way. What was erased is
/// not brought back by any of them (undo_blocked).
namespace atlas::study {

/// Later work that would be lost, or would stand on nothing.
struct Obstacle {
    const dictionary::Layout* layout = nullptr;
    std::int64_t pk = 0;
    std::string title;           ///< of the record; "" where it has none
    std::string column;          ///< "" where the record as a whole is meant
    std::optional<Action> later; ///< the step that did it; empty when the journal does not know
};

struct TakenBack {
    std::int64_t action = 0;         ///< the new step; 0 when there was nothing to take back
    std::int64_t steps = 0;          ///< that were taken back
    std::int64_t records = 0;        ///< that came, went or changed; parts count for themselves
    std::vector<Obstacle> obstacles; ///< when there are any, nothing was written
};

constexpr std::size_t most_obstacles = 20;

/// A trial finds out everything and writes nothing; `action` is then 0.
enum class Trial : bool { no, yes };

/// One step, whatever was done since to other records and fields. Brings deleted records back.
[[nodiscard]] Result<TakenBack> takeBackStep(StudyFile& file, std::int64_t step, Trial trial);
/// Everything done from `from` up to before `to` (milliseconds since 1970 UTC). `subject` names the time for
/// the journal.
[[nodiscard]] Result<TakenBack> takeBackDays(StudyFile& file, std::int64_t from, std::int64_t to,
                                             std::string_view subject, Trial trial);
/// A record and its parts as they stood after step `step`.
[[nodiscard]] Result<TakenBack> restoreRecord(StudyFile& file, const dictionary::Layout& layout,
                                              std::int64_t pk, std::int64_t step, Trial trial);
/// One field as it was before an entry of the record's history, of a count every column that the same step
/// wrote and nobody since, through the door: what is computed from it follows, and what cannot stand is
/// refused (record_refused). Nothing happens when it is so already.
[[nodiscard]] Result<void> restoreField(StudyFile& file, const dictionary::Vocabularies& vocabularies,
                                        const dictionary::Layout& layout, std::int64_t pk,
                                        const HistoryEntry& entry);

} // namespace atlas::study
