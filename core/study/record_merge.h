#pragma once

#include "core/base/result.h"
#include "core/study/record.h"

#include <cstdint>
#include <vector>

namespace atlas::dictionary {
class Vocabularies;
}

namespace atlas::study {

class StudyFile;

/// Two records of one kind that turned out to be one thing.
struct RecordMerge {
    const dictionary::Layout* layout = nullptr; ///< of a kind of its own, not of a part
    std::int64_t survivor = 0;
    std::int64_t survivorRevision = 0; ///< as the person saw them
    std::int64_t loser = 0;
    std::int64_t loserRevision = 0;
    /// Fields in which the loser's value, or its reason for a missing one, and its translations win.
    std::vector<const dictionary::Field*> fromLoser;
};

struct Merged {
    std::int64_t parts = 0;   ///< and attachments that moved to the survivor
    std::int64_t links = 0;   ///< fields that led to the loser and lead to the survivor now
    std::int64_t removed = 0; ///< parts that would link the survivor to itself, or say what another one says
    /// The consent to hand on what is personal was taken out: it was not given for all of it.
    bool consentWithdrawn = false;
    bool operator==(const Merged&) const = default;
};

/// A part of the door (door.h): one transaction, one step of the journal. The survivor takes the chosen
/// values, the parts and attachments of the loser move to it, every link of a live record that led to the
/// loser leads to it, and the loser becomes a tombstone. A part by which one of the two was linked to the
/// other says nothing any more and becomes a tombstone too. So does a part of the loser that says what a part
/// of the survivor says, whatever their status: its translations, attachments and links go to that part. Of
/// an entity's figures of one year the survivor's stay and take from the loser's what they lack, a count as a
/// whole; where a value of the loser's would be lost, nothing is merged: record_refused with the reason
/// "years_differ" and the facts year and field. A personal value that might not leave with the record it
/// stood in may not leave with the survivor either: the survivor loses its consent then. record_changed when
/// one of the two is no longer what the person saw, record_refused when the values cannot stand together,
/// invalid_argument for records of different studies.
[[nodiscard]] Result<Merged> mergeRecords(StudyFile& file, const dictionary::Vocabularies& vocabularies,
                                          const RecordMerge& merge);

/// The fields, common ones but the status included, whose values or reasons for missing ones differ.
[[nodiscard]] std::vector<const dictionary::Field*> differingFields(const dictionary::Values& left,
                                                                    const dictionary::Values& right);

} // namespace atlas::study
