#pragma once

#include "core/analysis/agreement.h"
#include "core/analysis/entry_errors.h"
#include "core/analysis/missing_values.h"
#include "core/base/result.h"
#include "core/dictionary/kind.h"
#include "core/study/inflow.h"

#include <cstdint>
#include <vector>

namespace atlas::analysis {
class ColumnCache;
}
namespace atlas::study {
class StudyFile;
}

namespace atlas::report {

/// What the file knows of how the study was made; the methodology prints it.
struct StudyFacts {
    struct Records {
        const dictionary::Kind* kind = nullptr;
        std::int64_t all = 0;
        std::int64_t confidential = 0; ///< of them; left out of the report
    };
    struct Way {
        const dictionary::Kind* kind = nullptr;
        study::Inflow inflow;
    };
    struct Gap {
        const dictionary::Field* field = nullptr;
        analysis::MissingValues values;
    };
    std::vector<Records> records;      ///< kinds of evidence that have any
    std::vector<Way> ways;             ///< how they came in
    std::int64_t inactive = 0;         ///< entities left out of counts
    std::int64_t unions = 0;           ///< entities left out of sums of members and workers
    std::vector<Gap> gaps;             ///< fields that the figures rest on, where any value is missing
    std::int64_t countries = 0;        ///< country studies in the file
    analysis::EntryErrors doubleEntry; ///< of the records that were typed twice
    analysis::Agreement screening;     ///< of two assessors on the result of the same entities
};

[[nodiscard]] Result<StudyFacts> readFacts(const study::StudyFile& file, analysis::ColumnCache& cache,
                                           std::int64_t study);

} // namespace atlas::report
