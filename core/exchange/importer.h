#pragma once

#include "core/base/message.h"
#include "core/base/result.h"
#include "core/exchange/plan.h"
#include "core/exchange/table_reader.h"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace atlas::dictionary {
class Vocabularies;
}
namespace atlas::study {
class StudyFile;
}

namespace atlas::exchange {

struct ImportOptions {
    std::int64_t study = 0; ///< pk of the country study that the rows join
    std::string
        fileName; ///< of the table, without folder: names the undo step, fills "{file}" without its end
    bool dryRun = false;               ///< everything but the writing
    std::size_t keptProblems = 50'000; ///< more are counted, not listed
};

struct ImportProblem {
    std::int64_t row = 0; ///< line of the table
    std::string column;   ///< as the header names it; "" for the row as a whole
    std::string value;    ///< what stands there, shortened
    Message why;
};

/// How often one thing was wrong with one column.
struct ProblemCount {
    std::string column;
    Message why; ///< of the first time
    std::int64_t times = 0;
};

struct MissingCount {
    std::string field; ///< key
    std::int64_t times = 0;
};

struct ImportOutcome {
    std::int64_t read = 0;
    std::int64_t imported = 0; ///< or would be, in a dry run
    std::int64_t refused = 0;
    std::vector<ImportProblem> problems; ///< in the order of the rows
    std::vector<ProblemCount> counts;    ///< most frequent first
    std::int64_t problemCount = 0;       ///< also those not listed
    std::vector<MissingCount> missing;   ///< fields left empty with a reason
    std::vector<std::string> ignoredColumns;
    Encoding encoding;
    char delimiter = ',';
    std::string plan;
    bool dryRun = false;
};

/// Bytes of the table done and in all; false cancels.
using Progress = std::function<bool(std::uint64_t done, std::uint64_t total)>;

/// Takes the rows of a table into a study as one undoable step. A row is refused only without a name or with
/// more cells than the header; what cannot be understood leaves its field empty and is told. Nothing is
/// written when the table breaks off, when progress cancels (`cancelled`) or when writing fails.
/// record_not_found when there is no such study. `file` is used by this thread alone while it runs.
[[nodiscard]] Result<ImportOutcome> importTable(study::StudyFile& file,
                                                const dictionary::Vocabularies& vocabularies,
                                                TableReader& table, const Plan& plan,
                                                const ImportOptions& options, const Progress& progress);

} // namespace atlas::exchange
