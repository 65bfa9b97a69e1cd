#pragma once

#include "ui/records/field_editor.h"
#include "ui/records/suggest_line.h"

namespace atlas::ui::records {

/// The codes that a choice field offers now: of the study's country, of the parent chosen in another field,
/// places that exist today first.
/// `typed` is found in label or code, blind to case and accents; a label that begins so comes first.
[[nodiscard]] QList<Suggestion> choiceList(const dictionary::Field& field, const FormContext& context,
                                           const dictionary::Values& values, const QString& typed);

} // namespace atlas::ui::records
