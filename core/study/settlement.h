#pragma once

#include "core/study/double_entry.h"

#include <memory>

/// Settling what two people typed differently.
namespace atlas::study {

/// Both entries of a record and what the record holds now. The comparison points into the entries, so that
/// this is never moved.
struct EntryPair {
    EntryPair(const dictionary::Layout& layout, const dictionary::Field* identifying)
        : first(layout)
        , second(layout)
        , now(layout)
        , known(identifying)
    {}
    EntryPair(const EntryPair&) = delete;
    EntryPair& operator=(const EntryPair&) = delete;
    ~EntryPair() = default;

    TypedRecord first; ///< as it stood when the second entry was submitted
    TypedRecord second;
    TypedRecord now;
    std::int64_t record = 0;
    const dictionary::Field* known;
    std::vector<ComparedField> compared; ///< first with second, equal ones too
    Settlements settled;

    /// What the record, or its part, holds now; nullptr when the part is gone, or was never there.
    [[nodiscard]] const dictionary::Values* nowOf(const ComparedField& field) const;
    /// Somebody changed the value in the record after the second entry was submitted, other than by settling.
    [[nodiscard]] bool changedSince(const ComparedField& field) const;
    [[nodiscard]] bool open(const ComparedField& field) const;
};

/// The pair of a record that has its second entry. record_not_found otherwise.
[[nodiscard]] Result<std::unique_ptr<EntryPair>> readEntryPair(const StudyFile& file, std::int64_t entry);

enum class Settle : std::uint8_t {
    keep,        ///< what the record holds now, which is the first entry unless somebody changed it
    take_second, ///< of a part that only one typed: it is added, or deleted
    take_other,  ///< neither of the two; not for whole parts
};

/// Decides one difference: the record holds the value from now on, the decision is remembered, all as one
/// undoable step. Who erred is told by what then stands: Kept::first when it is what the first typed. Fields
/// that no longer apply once a field is settled are settled with it, as empty. invalid_argument for a place
/// that does not differ or is settled; the errors of Door::saveAll. `other` holds the value at the field.
[[nodiscard]] Result<void> settle(StudyFile& file, const dictionary::Vocabularies& vocabularies,
                                  std::int64_t entry, std::string_view place, Settle how,
                                  const dictionary::Values* other = nullptr);

} // namespace atlas::study
