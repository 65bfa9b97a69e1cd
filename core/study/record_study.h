#pragma once

#include "core/dictionary/problem.h"
#include "core/study/record.h"
#include "core/study/study_file.h"

#include <span>
#include <vector>

namespace atlas::study {

/// The country study that a record belongs to: a part to that of its record, a country study to itself.
/// 0 for none.
[[nodiscard]] Result<std::int64_t> studyOf(const StudyFile& file, const Record& record);
/// Makes parts belong where their records do: those of the file, or, for a `parent` of 0, the record before
/// them in the list.
[[nodiscard]] Result<void> takeStudiesOfParents(const StudyFile& file, std::vector<Record>& records);
/// The country study of all of these records; 0 when they are of several, or of none. Asks no more rows than
/// it must.
[[nodiscard]] Result<std::int64_t> commonStudy(const StudyFile& file, const dictionary::Layout& layout,
                                               std::span<const std::int64_t> pks);

/// The country study of the record that this field links to; 0 where it links to none, or to one of none.
[[nodiscard]] Result<std::int64_t> linkedStudy(const StudyFile& file, const dictionary::Values& values,
                                               const dictionary::Field& field);
/// Refuses a new record of a country study that is no longer in the file; what stands there already can
/// still be corrected.
[[nodiscard]] Result<void> refuseGoneStudy(const StudyFile& file, const Record& record);
/// What is wrong with a link that leads into another country study.
[[nodiscard]] dictionary::Problem foreignLink(const dictionary::Field& field, dictionary::Severity severity);
/// Appends such links of the record: one that stands in the file already blocks no Save.
[[nodiscard]] Result<void> addForeignLinks(const StudyFile& file, const Record& record,
                                           std::vector<dictionary::Problem>& problems);

} // namespace atlas::study
