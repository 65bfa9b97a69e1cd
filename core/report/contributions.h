#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <vector>

namespace atlas::analysis {
class ColumnCache;
}
namespace atlas::study {
class StudyFile;
}

namespace atlas::report {

/// What several contributions to one goal or target say of the same form in the same words, with the same
/// direction of the effect.
struct Contribution {
    std::string goal;
    std::string target; ///< "" for the goal as a whole
    std::string form;   ///< code of `sse_form`; "" for no form in particular, or one that nobody knows
    std::string nationalForm;
    bool ofTheWhole = false; ///< about the SSE of the country as a whole
    std::string direction;
    std::string statement;
    std::string strength; ///< highest code of `strength`, as far as the evidence supports it
    std::int64_t count = 1;
    std::int64_t source = 0; ///< of the strongest that names one; 0 for none
    std::string locator;
};

struct Contributions {
    std::int64_t recorded = 0;       ///< all, those that are confidential included
    std::int64_t withoutTarget = 0;  ///< of them
    std::vector<Contribution> shown; ///< by goal, target and form; of those that may be printed
    std::int64_t behindShown = 0;    ///< contributions that the statements stand for
};

struct WantedContributions {
    std::int64_t study = 0;
    std::string language; ///< statements are in it where they were translated
    std::size_t limit = 0;
};

/// The statements with the strongest evidence, at most `limit`. Contributions of forms and of the whole come
/// before those of single entities, which are never named.
[[nodiscard]] Result<Contributions> readContributions(const study::StudyFile& file,
                                                      analysis::ColumnCache& cache,
                                                      const WantedContributions& wanted);

} // namespace atlas::report
