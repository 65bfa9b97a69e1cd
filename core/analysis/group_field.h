#pragma once

#include "core/analysis/row_terms.h"
#include "core/dictionary/values.h"

namespace atlas::analysis {

/// A field to count by: the numbers its values get, and what they stand for.
struct GroupField {
    Term term;                                 ///< adds index * stride
    std::size_t size = 1;                      ///< indexes 0 to size - 1; 0 is an absent value
    std::vector<dictionary::Value> categories; ///< sorted, an absent one last; empties left out later
    /// The categories a record with an index counts in: one, or for a `choices` field each code of the set.
    std::vector<std::vector<std::uint32_t>> members;
};

/// A field with a single category, for a cross-tabulation by fewer than two.
[[nodiscard]] GroupField noField();
[[nodiscard]] GroupField groupField(std::shared_ptr<const Column> column, bool choices);
/// Multiplies what the field adds, so that two fields make one number.
void setStride(GroupField& field, std::uint32_t stride);

} // namespace atlas::analysis
