#pragma once

#include "core/study/study_file.h"

#include <filesystem>
#include <functional>

namespace atlas::study {

/// Called now and then with pages done and all pages; returning false stops with `cancelled`.
using CopyProgress = std::function<bool(std::int64_t done, std::int64_t total)>;

/// Copies the study as it stands between two saves; `target` appears, or is replaced, whole or not at all.
/// Others may read and write the study meanwhile. A journal that an earlier file of that name left behind is
/// moved aside, or it would be played back into the copy. Give it a StudyFile of its own (StudyFile::sibling)
/// in a worker thread. Errors: cancelled, disk_full, file_unwritable, busy, database.
[[nodiscard]] Result<void> copyStudy(const StudyFile& file, const std::filesystem::path& target,
                                     const CopyProgress& progress);

/// The same at a place that a person chose, with what stands beside the study (attachment_bytes.h).
/// study_locked, and nothing is written, when somebody has the study open that the copy would replace.
[[nodiscard]] Result<void> copyStudyTo(const StudyFile& file, const std::filesystem::path& target,
                                       const CopyProgress& progress);

} // namespace atlas::study
