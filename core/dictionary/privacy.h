#pragma once

#include "core/dictionary/values.h"

namespace atlas::dictionary {

/// Whether the field of this record may leave the file: it is not personal, or the record itself holds a
/// consent to it. A contact needs the mark "publish" and the date of the consent where the kind has them;
/// other records a scope that hands on: `share_with_partner`, `publish_contact`. A kind that asks for no
/// consent has none.
[[nodiscard]] bool mayLeave(const Values& values, const Field& field);

/// Takes out what mayLeave() asks for, so that no personal field of these values may leave: the mark and the
/// date, or the scopes that hand on. False when there was nothing to take out.
bool withdrawConsent(Values& values);

} // namespace atlas::dictionary
