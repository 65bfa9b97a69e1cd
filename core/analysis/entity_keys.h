#pragma once

#include "core/analysis/entity_duplicates.h"
#include "core/analysis/key_buckets.h"

namespace atlas::analysis {

/// What brings two entities together for comparison.
struct EntityBuckets {
    KeyBuckets exact;    ///< a number; the same name in one place
    KeyBuckets loose;    ///< parts of a name in one place
    KeyBuckets anywhere; ///< the same name in one study, for entities whose place is unknown
};

void addKeys(const EntityIdentity& entity, const EntityName& name, const EntityName& nameEn,
             std::uint32_t row, EntityBuckets& buckets);

/// Folded, as registers are compared.
[[nodiscard]] std::string numberKey(const EntityIdentity& entity); ///< "" without number
[[nodiscard]] std::string registryKey(const EntityIdentity& entity);
[[nodiscard]] bool placeUnknown(const EntityIdentity& entity);

} // namespace atlas::analysis
