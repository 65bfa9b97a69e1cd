#pragma once

#include "core/dictionary/values.h"

namespace atlas::ui::records {

/// Whether both hold the same for the field: value, parts of a count, and reason why it is missing.
[[nodiscard]] bool sameField(const dictionary::Values& left, const dictionary::Values& right,
                             const dictionary::Field& field);
/// Value, parts and reason of the field as `from` has them. Both must be of one kind.
void copyField(dictionary::Values& to, const dictionary::Values& from, const dictionary::Field& field);

} // namespace atlas::ui::records
