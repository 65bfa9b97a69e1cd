#pragma once

#include "core/base/result.h"
#include "core/dictionary/problem.h"
#include "core/dictionary/vocabulary.h"
#include "core/study/study_file.h"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace atlas::analysis {

/// A problem and the record it is about.
struct RecordProblem {
    std::string kind;
    std::int64_t pk = 0;
    std::string uid;
    std::string title;
    std::int64_t study = 0; ///< the country study it belongs to; 0: to none
    dictionary::Problem problem;
};

struct StudyCheck {
    std::vector<std::string>
        damage; ///< what SQLite says is wrong with the file itself; empty when it is sound
    std::vector<RecordProblem> problems;
    std::int64_t records = 0; ///< checked
    std::int64_t drafts = 0;  ///< typed and not saved yet
    std::int64_t errors = 0;  ///< of `problems`, also those beyond `limit`
    std::int64_t warnings = 0;
};

struct CheckOptions {
    std::size_t limit = 10'000; ///< problems kept; all are counted
    /// Only records of these country studies, and those that belong to none; empty: all.
    std::vector<std::int64_t> studies;
    std::string language = "en"; ///< BCP 47: in which languages are named
    /// Called with records done and all, and now and then while attachments are read; false stops with
    /// `cancelled`. May be empty.
    std::function<bool(std::int64_t done, std::int64_t all)> progress;
};

/// Checks the file (damage, links that lead nowhere), every record against the dictionary, and the rules over
/// the whole study: those of study_rules.h, V24 and the others of screeningProblems(), and V19 of
/// translationProblems(). Reads the bytes of all attachments, which may take long. Writes nothing.
[[nodiscard]] Result<StudyCheck> checkStudy(const study::StudyFile& file,
                                            const dictionary::Vocabularies& vocabularies,
                                            const CheckOptions& options = {});

} // namespace atlas::analysis
