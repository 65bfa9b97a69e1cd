#pragma once

#include "core/dictionary/vocabulary.h"
#include "core/study/attachment_bytes.h"
#include "core/study/record.h"

#include <optional>
#include <string>
#include <vector>

/// Files that belong to records. An attachment is a record of its own: journalled, undone, gone and back with
/// the record that owns it (RecordWriter, mergeRecords, Eraser). An owner that names a file itself (a source,
/// a photograph of a case study) is filled in and kept in step, in the same undo step.
namespace atlas::study {

/// A new attachment of the record, not saved. The owner must be saved.
[[nodiscard]] Record newAttachment(const Record& owner);
/// Live attachments of the record, oldest first.
[[nodiscard]] Result<std::vector<Record>> attachmentsOf(const StudyFile& file, const Record& owner);

/// Whether records of the kind, or their parts, name files themselves and are changed by attaching one.
[[nodiscard]] bool namesFiles(const dictionary::Layout& layout);

/// The record that the attachment belongs to.
struct AttachmentOwner {
    const dictionary::Layout* layout = nullptr;
    std::int64_t pk = 0;
};
/// Empty when it is gone.
[[nodiscard]] Result<std::optional<AttachmentOwner>> ownerOf(const StudyFile& file, const Record& attachment);

/// A part of the door (door.h): saves new attachments of one owner, or those whose bytes were replaced
/// (describe), as one step. record_not_found when the owner is gone.
[[nodiscard]] Result<void> saveAttachments(StudyFile& file, const dictionary::Vocabularies& vocabularies,
                                           std::vector<Record>& attachments);
/// Leaves a tombstone, as one step; the bytes stay for Undo until they are erased.
[[nodiscard]] Result<void> removeAttachment(StudyFile& file, std::int64_t pk);

/// What consent says about a copy that leaves the study.
struct Leave {
    bool allowed = false;
    std::string needed; ///< the scope that the purpose wants, a code of `consent_scope`; "": none
    /// The owner says that no consent was obtained; that outweighs what stands in the attachment.
    bool refused = false;
};
/// The scopes are those of the attachment, or, when it names none, those of its owner.
[[nodiscard]] Leave mayLeave(const dictionary::Values& attachment, const dictionary::Values& owner);

} // namespace atlas::study
