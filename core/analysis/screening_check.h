#pragma once

#include "core/analysis/study_check.h"

namespace atlas::analysis {

/// What the assessments of all studies of the file say together: V24 a borderline entity whose named second
/// assessor has not assessed it, "screening_disputed" two assessors who differ, "screening_result" a stored
/// result that is not the computed one, "case_screened" an approved case study of an entity that what counts
/// of its assessments does not take for a part of the SSE. (A borderline case that names no second assessor
/// is a rule of the record.)
[[nodiscard]] Result<std::vector<RecordProblem>> screeningProblems(const study::StudyFile& file);

} // namespace atlas::analysis
