#pragma once

#include "core/base/result.h"
#include "core/study/record.h"

#include <QString>

namespace atlas::study {
class StudyFile;
}

namespace atlas::ui::records {

/// Whether evidence can be given for records of this kind.
[[nodiscard]] bool takesEvidence(const dictionary::Layout& layout);

/// Begins a piece of evidence for the record, which must be saved and of a kind that takes evidence: a draft
/// in the file, in which what it supports is filled in. Its uid.
[[nodiscard]] Result<QString> beginEvidence(study::StudyFile& file, const study::Record& supported);

} // namespace atlas::ui::records
