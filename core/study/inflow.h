#pragma once

#include "core/base/result.h"
#include "core/dictionary/kind.h"
#include "core/study/journal.h"

#include <vector>

namespace atlas::study {

/// Records that came into the file one way, as far as they are still there.
struct Inflow {
    ActionKind kind = ActionKind::create; ///< import and sample one by one, all pastes together; create
                                          ///< stands for all other ways
    std::string subject;                  ///< of an import: the name of the file
    std::int64_t at = 0;      ///< milliseconds since 1970 UTC; of `create` and `paste`: the last one
    std::int64_t records = 0; ///< > 0

    bool operator==(const Inflow&) const = default;
};

/// How the records of this kind in a country study came in, read from the journal: what was typed first, then
/// what was pasted, then imports in the order of time.
[[nodiscard]] Result<std::vector<Inflow>> inflows(const StudyFile& file, const dictionary::Layout& layout,
                                                  std::int64_t study);

} // namespace atlas::study
