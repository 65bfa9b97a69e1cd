#pragma once

#include "core/base/result.h"
#include "core/study/filter.h"

#include <cstdint>
#include <map>
#include <string_view>

namespace atlas::study {
class StudyFile;
}

/// What may be counted and summed, said once for every figure, table and indicator.
namespace atlas::analysis {

/// Unions and federations have cooperatives as members: adding their members and workers to those of the
/// cooperatives would count persons twice (ICLS 2018, Guidelines concerning statistics of cooperatives).
[[nodiscard]] study::Condition belowUnions();

/// Not marked confidential: what may be shown one by one. Counts and sums include what is not.
[[nodiscard]] study::Condition printable();

/// The filter without what must not be counted: for entities, and for the parts of entities, those that are
/// closed or dormant, or have a closing year. Those whose activity nobody recorded are counted. Other kinds
/// are as they are.
[[nodiscard]] study::Filter counted(study::Filter filter);
/// The filter without what must not be added up: counted(), and for numbers of persons and jobs the unions.
[[nodiscard]] study::Filter summed(study::Filter filter);
/// Whether the column is a number of persons or jobs, which summed() is for. False for a column nobody knows.
[[nodiscard]] bool countsPeople(std::string_view kind, std::string_view column);

/// The year that a country's reported numbers are taken of: the latest that at least half as many entities
/// reported on as on the best reported one, so that the first answers to a new round do not stand for the
/// country. `reported`: number of entities by year. `referenceYear`: none after it; 0 for no such end.
/// Returns 0 when nobody reported.
[[nodiscard]] std::int64_t reportedYear(const std::map<std::int64_t, std::int64_t>& reported,
                                        std::int64_t referenceYear);

/// When the records last changed, milliseconds since 1970 UTC; 0 for a file without any. The date of the
/// data, not of the computer that shows them.
[[nodiscard]] Result<std::int64_t> lastChange(const study::StudyFile& file);

} // namespace atlas::analysis
