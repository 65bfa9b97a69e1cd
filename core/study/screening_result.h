#pragma once

#include "core/base/result.h"
#include "core/dictionary/screening.h"
#include "core/dictionary/values.h"

/// Between a record of kind `screening_assessment` and the computation of its result. The result is never
/// typed: the door computes it with every save.
namespace atlas::study {

class StudyFile;
struct Record;

/// What an assessment says; a criterion without a known code counts as unknown.
[[nodiscard]] dictionary::screening::Answers answersOf(const dictionary::Values& assessment);
/// Tags that an assessment carries.
[[nodiscard]] dictionary::screening::Tags tagsOf(const dictionary::Values& assessment);
/// Version, threshold and advisory gates of a profile; an absent threshold is that of the method, an absent
/// mode is binding.
[[nodiscard]] dictionary::screening::Profile profileOf(const dictionary::Values& profile);
/// `profile` nullptr: the method without national changes.
[[nodiscard]] dictionary::screening::Screening screenAssessment(const dictionary::Values& assessment,
                                                                const dictionary::Values* profile);

/// Writes result, bounds and gates as computed into the assessment, and clears them while no criterion is
/// answered. The label is a proposal: one that the assessor chose stays, and goes where the result needs
/// none; `proposed`, the code that was proposed for the answers before, was not chosen and follows the
/// answers. Gates are those that failed; where the result is insufficient, those that are open.
void applyScreening(dictionary::Values& assessment, const dictionary::Values* profile,
                    std::string_view proposed = {});
/// Puts a 1 where the law of an entity marked `by_law` answers for a gate that is open
/// (dictionary::screening::withLegalPresumption). For the form, when the mark is set.
void prefillByLaw(dictionary::Values& assessment);
/// Whether the stored result, bounds and gates are those that applyScreening would write.
[[nodiscard]] bool screeningIsCurrent(const dictionary::Values& assessment,
                                      const dictionary::Values* profile);
/// Of the kind that applyScreening writes to.
[[nodiscard]] bool isScreened(const Record& record);
/// applyScreening by the profile that the record names, read from the file; by the method alone when the file
/// does not hold it. A label that stands in the file as it was proposed is taken for the proposal. A record
/// of any other kind stays as it is.
[[nodiscard]] Result<void> applyScreening(const StudyFile& file, Record& record);

} // namespace atlas::study
