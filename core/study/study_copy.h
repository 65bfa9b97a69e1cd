#pragma once

#include "core/study/study_file.h"

#include <filesystem>
#include <functional>

namespace atlas::study {

/// Called now and then with pages done and all pages; returning false stops with `cancelled`.
using CopyProgress = std::function<bool(std::int64_t done, std::int64_t total)>;

/// Copies the study as it stands between two saves; `target` appears, or is replaced, whole or not at all.
/// Others may read and write the study meanwhile. Give it a StudyFile of its own (StudyFile::sibling) in a
/// worker thread. Errors: cancelled, disk_full, file_unwritable, busy, database.
[[nodiscard]] Result<void> copyStudy(const StudyFile& file, const std::filesystem::path& target,
                                     const CopyProgress& progress);

} // namespace atlas::study
