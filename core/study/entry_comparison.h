#pragma once

#include "core/study/typed_record.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

/// What two people typed from one paper, field by field.
namespace atlas::study {

/// One thing that both had to type. Points into the two records that were compared.
struct ComparedField {
    const dictionary::Layout* layout = nullptr; ///< of the record, or of the part
    const dictionary::Field* field = nullptr;   ///< nullptr: a whole part that only one of the two typed
    std::string place; ///< "code", "answer/0/value_text", "answer/1": names it in this comparison
    std::int64_t subject =
        0; ///< what a part is about when a link says it (the question of an answer); 0 none
    const dictionary::Values* first = nullptr;  ///< nullptr: the part is not there
    const dictionary::Values* second = nullptr; ///< nullptr: the part is not there
    std::string partUid;                        ///< of the first's part; "" for the record itself
    bool differs = false;
};

/// Fields of the dictionary in their order, then those of parts. Compared is what applies to one of the two
/// and what at least one of them filled, with a value or a reason why there is none; what is computed, what
/// every record has (status, note …) and `known`, which both were given, are left out. A count is one field.
///
/// Parts belong together that have the same in their first required field; of the rest, where that field is
/// no link, those in the same place of their order. That field is then left out or compared, respectively. A
/// part that stands alone is one difference, whatever it holds. Both records must be normalised; they are
/// equal in a field when every cell and the reason are.
[[nodiscard]] std::vector<ComparedField> compareEntries(const TypedRecord& first, const TypedRecord& second,
                                                        const dictionary::Field* known);

/// What a part is told from its like by: the first required field of its kind, else the first.
[[nodiscard]] const dictionary::Field& identityOf(const dictionary::Layout& part);
/// Whether the field holds the same value, or is missing for the same reason. nullptr holds nothing.
[[nodiscard]] bool sameValue(const dictionary::Field& field, const dictionary::Values* left,
                             const dictionary::Values* right);
/// Copies value and reason.
void copyValue(const dictionary::Field& field, const dictionary::Values& from, dictionary::Values& to);

/// What stands in the end, and with it who erred: `other` is what neither had typed.
enum class Kept : std::uint8_t { first, second, other };

using Settlements = std::map<std::string, Kept, std::less<>>; ///< by ComparedField::place

[[nodiscard]] std::string toJson(const Settlements& settlements);
/// What cannot be read is passed over.
[[nodiscard]] Settlements parseSettlements(std::string_view json);

} // namespace atlas::study
