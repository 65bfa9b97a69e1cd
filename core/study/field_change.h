#pragma once

#include "core/dictionary/problem.h"
#include "core/dictionary/values.h"
#include "core/dictionary/vocabulary.h"
#include "core/study/study_file.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace atlas::study {

/// One field of many records set to the same value, or to be missing for the same reason.
struct FieldChange {
    /// More in one step would keep readers waiting too long.
    static constexpr std::size_t most_records = 200'000;

    const dictionary::Field* field = nullptr; ///< of the kind of `values`; not computed, not unique
    dictionary::Values values; ///< what the field is to hold, and the reason when it is nothing
};

struct FieldChangeOutcome {
    /// What stood in the field before, with how many records.
    struct Before {
        dictionary::Values values; ///< of the field alone
        std::int64_t times = 0;
    };
    static constexpr std::size_t most_before = 50; ///< different values that are listed

    std::int64_t changed = 0;       ///< or would be, in a dry run
    std::int64_t same = 0;          ///< hold it already
    std::int64_t notApplicable = 0; ///< the field does not apply to them
    std::int64_t refused = 0;       ///< the record could not hold it
    std::int64_t emptied = 0;       ///< changed ones in which other fields no longer apply and are emptied
    std::optional<dictionary::Problem> why; ///< of the first refused one
    std::vector<Before> before;             ///< of changed ones, most frequent first
    bool moreBefore = false;
};

/// Records done and in all; false cancels.
using ChangeProgress = std::function<bool(std::int64_t done, std::int64_t total)>;

/// Changes the field in these records as one undoable step, or tells what would happen (`dryRun`); records
/// that are gone are passed over. All or nothing is written; nothing on `cancelled`. invalid_argument for a
/// field that cannot be changed so, or for too many records.
[[nodiscard]] Result<FieldChangeOutcome>
changeField(StudyFile& file, const dictionary::Vocabularies& vocabularies, std::span<const std::int64_t> pks,
            const FieldChange& change, bool dryRun, const ChangeProgress& progress);

} // namespace atlas::study
