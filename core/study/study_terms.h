#pragma once

#include "core/base/result.h"
#include "core/dictionary/vocabulary.h"
#include "core/study/study_file.h"

namespace atlas::study {

/// Puts the national forms that the file's studies have added beside the shared ones, each for the country of
/// its study. A form that was deleted stays known, as one that is no longer valid: records may still hold its
/// code.
[[nodiscard]] Result<void> takeUpStudyForms(const StudyFile& file, dictionary::Vocabularies& vocabularies);

} // namespace atlas::study
