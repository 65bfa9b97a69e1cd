#pragma once

#include "core/dictionary/kinds/common.h"

/// How the country words one of the four principles; a part of the definition.
namespace atlas::dictionary::definition_reading {

inline constexpr Field principle =
    Field::choice("principle", ATLAS_TEXT("dictionary", "Principle"), "principle").asRequired().asListed();
inline constexpr Field wording = Field::make("wording", ATLAS_TEXT("dictionary", "Wording"), FieldType::text)
                                     .upTo(600)
                                     .asRequired()
                                     .asListed()
                                     .asTranslatable();
inline constexpr Field provision =
    Field::link("provision", ATLAS_TEXT("dictionary", "Legal anchor"), "provision");
inline constexpr Field anchor =
    Field::make("anchor", ATLAS_TEXT("dictionary", "Legal anchor in words"), FieldType::text).upTo(300);
inline constexpr Field deviation =
    Field::choice("deviation", ATLAS_TEXT("dictionary", "Deviation"), "deviation").asRequired().asListed();
inline constexpr Field remark =
    Field::make("remark", ATLAS_TEXT("dictionary", "Remark"), FieldType::text).upTo(600).asTranslatable();

inline constexpr std::array fields{principle, wording, provision, anchor, deviation, remark};
inline constexpr std::array sections{Section{ATLAS_TEXT("dictionary", "Reading of a principle"), fields}};

inline constexpr Kind kind{"definition_reading",
                           ATLAS_TEXT("dictionary", "Reading of a principle"),
                           ATLAS_TEXT("dictionary", "Readings of the principles"),
                           "definition",
                           wording.key,
                           sections,
                           {}};

} // namespace atlas::dictionary::definition_reading
