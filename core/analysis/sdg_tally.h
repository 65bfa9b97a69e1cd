#pragma once

#include "core/analysis/column_cache.h"
#include "core/base/result.h"
#include "core/study/filter.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace atlas::analysis {

/// By what contributions are counted beside their goal.
enum class SdgRows : std::uint8_t {
    study, ///< the country study
    form,  ///< the form of what contributes: as recorded, that of a national form, or that of an entity
};

/// The codes of contribution_subject that lead to a form, and where the form, or what leads to it, stands.
struct SdgWay {
    std::string_view subject;
    std::string_view path;
};
inline constexpr SdgWay sdg_ways[]{
    {"sse_form", "sse_form"}, {"national_form", "national_form"}, {"entity", "entity.sse_form"}};

/// Contributions that agree in everything listed. Absent values are "" and, for the study, 0.
struct SdgCount {
    std::int64_t study = 0; ///< pk, by SdgRows::study
    std::string form;       ///< by SdgRows::form
    std::string goal, direction;
    std::string strength; ///< as typed, but no more than the evidence supports (EvidenceStrength)
    bool claimed = false; ///< nothing supports them, or nothing is said to
    std::int64_t n = 0;
};

/// Counts every contribution that meets the filter, of any direction and strength, in one run over the rows.
/// `formOf` is the form of each national form; one that it lacks has none.
[[nodiscard]] Result<std::vector<SdgCount>>
tallyContributions(ColumnCache& cache, const study::StudyFile& file, const study::Filter& filter,
                   SdgRows rows, const std::map<std::string, std::string>& formOf);

} // namespace atlas::analysis
