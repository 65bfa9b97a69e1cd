#pragma once

#include "core/study/record.h"
#include "core/study/study_file.h"
#include "ui/records/number_text.h"

namespace atlas::dictionary {
class Vocabularies;
}

namespace atlas::ui::records {

/// Writes into the country study what the mark between thousands means, as a step of its own. What was typed
/// into the study and not saved stays. Returns the study as it now stands in the file.
[[nodiscard]] Result<study::Record> saveThousandsMark(study::StudyFile& file,
                                                      const dictionary::Vocabularies& vocabularies,
                                                      std::int64_t studyPk, ThousandsMark mark);

} // namespace atlas::ui::records
