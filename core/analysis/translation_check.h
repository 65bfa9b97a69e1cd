#pragma once

#include "core/analysis/study_check.h"

namespace atlas::analysis {

/// V19: texts that a report prints and that lack a translation into one of the report languages of their
/// study, one warning for each text and language; the report prints the original with a mark. A text whose
/// language nobody stated counts as written in the study's first one. Confidential records are not printed.
/// The warnings name languages in `language`.
[[nodiscard]] Result<std::vector<RecordProblem>>
translationProblems(const study::StudyFile& file, const dictionary::Vocabularies& vocabularies,
                    std::string_view language = "en");

} // namespace atlas::analysis
