#pragma once

#include "core/study/record.h"
#include "core/study/study_copy.h"

#include <filesystem>
#include <string>
#include <vector>

/// The bytes behind records of kind `attachment`: in the study by hash, in parts of a megabyte; beside it, by
/// hash, when they are large. The record and its journal hold the hash only, so that undo and redo cost
/// nothing and equal files are kept once. Versions of the study hold what stands in it; what stands beside
/// it serves all of them, and goes only when it is erased.
namespace atlas::study {

constexpr std::size_t attachment_part_bytes = std::size_t{1} << 20;
constexpr std::int64_t most_bytes_inside = 200LL << 20;

/// "vn.ssestudy" -> "vn.attachments", where large ones stand.
[[nodiscard]] std::filesystem::path attachmentFolder(const std::filesystem::path& study);

/// What is known of a file whose bytes are kept.
struct KeptFile {
    std::string name; ///< tame
    std::string sha256;
    std::int64_t bytes = 0;
    bool beside = false;
};

/// Keeps the bytes of an ordinary file; those over `mostInside` beside the study. A record is to claim them
/// with describe() and the door; bytes that nobody claimed go at the next opening. Stopped or failed, it
/// leaves nothing. `progress` counts bytes, which are read twice. Takes a StudyFile of its own in a worker
/// thread. Errors: file_not_found, file_unreadable (no ordinary file, or changed while it was read),
/// cancelled, disk_full, busy.
[[nodiscard]] Result<KeptFile> keepFile(StudyFile& file, const std::filesystem::path& source,
                                        const CopyProgress& progress,
                                        std::int64_t mostInside = most_bytes_inside);
/// Writes what is kept into an attachment, which the door saves then; its name is its title if it has none.
void describe(Record& attachment, const KeptFile& kept);

/// Writes the bytes to `target`, which appears whole or not at all. file_not_found when they are not there
/// any more, study_damaged when they are not those of the hash.
[[nodiscard]] Result<void> writeBytes(const StudyFile& file, const Record& attachment,
                                      const std::filesystem::path& target, const CopyProgress& progress);

struct AttachmentFault {
    Record attachment;
    bool missing = false; ///< else damaged: other bytes than those of the hash
};
/// Reads all that live records hold, each once; `progress` counts bytes and may stop it with `cancelled`.
[[nodiscard]] Result<std::vector<AttachmentFault>> checkAttachments(const StudyFile& file,
                                                                    const CopyProgress& progress);

/// Copies what stands beside the study to the place beside `target`, a copy of the study.
[[nodiscard]] Result<void> copyBeside(const StudyFile& file, const std::filesystem::path& target,
                                      const CopyProgress& progress);

} // namespace atlas::study
