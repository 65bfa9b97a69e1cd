#pragma once

#include "core/study/study_file.h"

#include <span>
#include <string>
#include <vector>

/// Who holds the bytes of attachments, and letting go of those that nobody holds. Callers hold the
/// transaction where one is written.
namespace atlas::study {

/// Whether an attachment, deleted ones among them, or the journal holds the hash: what a step could bring
/// back.
[[nodiscard]] Result<bool> isHeld(const StudyFile& file, std::string_view sha256);
[[nodiscard]] Result<void> dropParts(const Db& db, std::string_view sha256);

/// Marks bytes that are being written and that no record claims yet.
[[nodiscard]] Result<void> announceBytes(StudyFile& file, std::string_view sha256);
/// Takes out what was announced and that nobody holds.
[[nodiscard]] Result<void> dropAnnounced(StudyFile& file, std::span<const std::string> hashes);
/// The same for all that a crash left; for opening, while nobody else writes.
[[nodiscard]] Result<void> dropUnclaimed(StudyFile& file);

/// Takes away what stands beside the study of these hashes and is held neither by it nor by a version kept of
/// it. Bytes that a version which cannot be read might hold stay.
[[nodiscard]] Result<void> dropBeside(const StudyFile& file, std::span<const std::string> hashes);

} // namespace atlas::study
