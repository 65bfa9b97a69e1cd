#pragma once

#include "core/analysis/entity_duplicates.h"

namespace atlas::study {
class StudyFile;
struct Record;
} // namespace atlas::study

namespace atlas::analysis {

/// The pairs of entities that may be one (entityDuplicates) and on which nobody has decided yet: two that a
/// relation says to be different, the same, or one the successor of the other are left out. `cancelled` when
/// the progress says so.
[[nodiscard]] Result<std::vector<EntityCandidate>> entityQueue(const study::StudyFile& file,
                                                               std::span<const std::int64_t> studies,
                                                               const EntityDuplicateOptions& options = {});

/// The decision that two entities are two, as the record to be saved: a relation of the first, by which
/// entityQueue() leaves the pair out from then on. Both must be of one study.
[[nodiscard]] study::Record differentEntities(const study::Record& first, const study::Record& second);

} // namespace atlas::analysis
