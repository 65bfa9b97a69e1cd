#pragma once

#include "core/dictionary/kind.h"
#include "core/dictionary/rules.h"

/// Fields that every record has; they end every layout.
namespace atlas::dictionary::common {

inline constexpr Field status = Field::choice("status", ATLAS_TEXT("dictionary", "Status"), "record_status");
inline constexpr Field lang =
    Field::choice("lang", ATLAS_TEXT("dictionary", "Language of the text"), "language");
inline constexpr Field confidential =
    Field::make("confidential", ATLAS_TEXT("dictionary", "Confidential"), FieldType::boolean);
inline constexpr Field note = Field::make("note", ATLAS_TEXT("dictionary", "Note"), FieldType::long_text)
                                  .hinted(ATLAS_TEXT("dictionary", "For the team; never printed."));

inline constexpr std::array fields{status, lang, confidential, note};
inline constexpr Section section{ATLAS_TEXT("dictionary", "Record"), fields};

} // namespace atlas::dictionary::common
