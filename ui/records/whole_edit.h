#pragma once

#include "ui/records/parts_edit.h"

#include <span>

/// A record with its parts, as one thing to keep and to save.
namespace atlas::ui::records {

[[nodiscard]] bool wholeChanged(const RecordEdit& record, std::span<PartsEdit* const> parts);
/// Drafts of everything that differs from the file.
[[nodiscard]] Result<void> keepWhole(RecordEdit& record, std::span<PartsEdit* const> parts);
/// One step through the door, the record first. On success everything is as the file holds it; on failure
/// nothing was written.
[[nodiscard]] Result<void> saveWhole(study::StudyFile& file, const dictionary::Vocabularies& vocabularies,
                                     RecordEdit& record, std::span<PartsEdit* const> parts);

} // namespace atlas::ui::records
