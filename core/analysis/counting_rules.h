#pragma once

#include "core/base/result.h"
#include "core/study/filter.h"

#include <cstdint>

namespace atlas::study {
class StudyFile;
}

/// What may be counted and summed, said once for every figure, table and indicator.
namespace atlas::analysis {

/// Closed entities are left out of every count; those whose activity nobody recorded are not.
[[nodiscard]] study::Condition notClosed();
/// Unions and federations have cooperatives as members: adding their members and workers to those of the
/// cooperatives would count persons twice (ICLS 2018, Guidelines concerning statistics of cooperatives).
[[nodiscard]] study::Condition belowUnions();

/// When the records last changed, milliseconds since 1970 UTC; 0 for a file without any. The date of the
/// data, not of the computer that shows them.
[[nodiscard]] Result<std::int64_t> lastChange(const study::StudyFile& file);

} // namespace atlas::analysis
