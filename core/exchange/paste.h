#pragma once

#include "core/exchange/importer.h"
#include "core/exchange/paste_reader.h"
#include "core/exchange/twin_finder.h"

#include <cstdint>
#include <string>
#include <vector>

namespace atlas::exchange {

/// Rows are numbered from 0 as they stand in the paste, its header included.
struct PasteProblem {
    std::size_t row = 0;
    std::size_t column = RowProblem::no_column; ///< of the paste; no_column: the row as a whole
    std::string value;                          ///< what stands there, shortened
    Message why;
};

struct PasteTwin {
    std::size_t row = 0;
    std::string title; ///< what the row is called, or its first cell
    Twin twin;
    bool added = false;
};

/// A row as it would be stored, with the columns of the paste that could not be taken as they stand.
struct PasteSample {
    std::size_t row = 0;
    dictionary::Values values;
    std::vector<std::size_t> doubtful;
    bool added = false;
};

struct PasteOutcome {
    static constexpr std::size_t most_listed = 10'000; ///< problems and twins; more are counted only
    static constexpr std::size_t most_samples = 200;

    std::int64_t rows = 0;    ///< without the header
    std::int64_t added = 0;   ///< or would be, in a dry run
    std::int64_t unnamed = 0; ///< left out because they have no name
    std::int64_t empty = 0;   ///< left out because no cell of theirs fills a field
    std::int64_t twinCount = 0;
    std::int64_t twinsLeftOut = 0;
    std::int64_t problemCount = 0;
    std::vector<PasteProblem> problems; ///< in the order of the rows
    std::vector<PasteTwin> twins;
    std::vector<UnknownWord> unknown; ///< in the order in which they are met
    bool moreUnknown = false;
    std::vector<PasteSample> samples; ///< the first rows
    bool dryRun = false;
};

/// Takes the rows of a paste into a study as one undoable step, or tells what would happen (`dryRun`). A row
/// is left out without a name, where its kind has one, and as a twin unless the plan adds it. Nothing is
/// written when progress cancels (`cancelled`) or writing fails. record_not_found when there is no such
/// study. `file` is used by this thread alone while it runs.
[[nodiscard]] Result<PasteOutcome> paste(study::StudyFile& file, const dictionary::Vocabularies& vocabularies,
                                         const PastedTable& table, const PastePlan& plan, bool dryRun,
                                         const Progress& progress);

} // namespace atlas::exchange
