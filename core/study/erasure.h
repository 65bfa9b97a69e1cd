#pragma once

#include "core/study/study_copy.h"
#include "core/study/take_back.h"

#include <filesystem>
#include <string>
#include <vector>

/// Erasing a person on request: what is known of them leaves the study and every version kept of it, and
/// nothing brings it back. Records that cite the person keep standing.
namespace atlas::study {

/// A record that names the erased one in one of its fields.
struct NamingField {
    const dictionary::Layout* layout = nullptr;
    const dictionary::Field* field = nullptr;
    std::int64_t pk = 0;
    std::string title;
};

/// What an erasure takes out of the study, or has taken out.
struct Erased {
    std::int64_t values = 0;       ///< fields of the record that held something
    std::int64_t history = 0;      ///< values before and after, in the history
    std::int64_t translations = 0; ///< of the record's texts
    /// Unsaved typing in it and its parts, in records that link to it and name it, and that holds its whole
    /// name in a personal field (ErasedNames::isIn), second entries in progress among them.
    std::int64_t drafts = 0;
    std::int64_t attachments = 0;    ///< files that belong to it, with all that is known of them
    std::vector<std::string> hashes; ///< of those files; their bytes went unless another record holds them
    /// Personal fields of records that link to it, deleted ones among them, and the fields in which records
    /// name the erased files; emptied too.
    std::vector<NamingField> linked;
    /// The same name in other places, unsaved typing among them (`pk` 0 for new records); stays, it may be
    /// another's.
    std::vector<NamingField> elsewhere;
    std::int64_t citing = 0;   ///< records that link to it and stay
    std::int64_t versions = 0; ///< kept versions that it was taken out of
    std::int64_t damaged = 0;  ///< kept versions that nobody can read any more; removed
};

constexpr std::size_t most_elsewhere = 50;

/// Whether the kind has personal fields. Of a person everything is erased, of other records those fields.
[[nodiscard]] bool canErase(const dictionary::Layout& layout);
[[nodiscard]] bool isErased(const StudyFile& file, const dictionary::Layout& layout, std::int64_t pk);

/// Files that belong to a person go, and those of records that link to the person and that name them; of any
/// other record, those that are not said to be public documents. Their bytes go from the study, from its
/// versions and from beside it, unless another record holds the same.
///
/// One step, which ends what could be undone and redone; then the versions, then the bytes of the file. Takes
/// seconds in a large study: give it a StudyFile of its own in a worker thread. Stopped at any point after
/// the step, the rest is done by the next opening; that one knows no name any more, and leaves typing that
/// names a person in a version from before the person was recorded. A trial tells what would go and writes
/// nothing; it leaves `versions` as many as there are. Errors: record_not_found, busy, those of copyStudy.
[[nodiscard]] Result<Erased> eraseRecord(StudyFile& file, const dictionary::Layout& layout, std::int64_t pk,
                                         Trial trial, const CopyProgress& progress);

/// Does what is left of erasures that were stopped; nothing in a study without any. For opening.
[[nodiscard]] Result<void> finishErasures(StudyFile& file);

} // namespace atlas::study
