#pragma once

#include "core/dictionary/values.h"

namespace atlas::dictionary {

/// Whether the field of this record may leave the file: it is not personal, or the record itself holds a
/// consent to it. A contact needs the mark "publish" and the date of the consent where the kind has them;
/// other records a scope that hands on: `share_with_partner`, `publish_contact`. A kind that asks for no
/// consent has none.
[[nodiscard]] bool mayLeave(const Values& values, const Field& field);

} // namespace atlas::dictionary
