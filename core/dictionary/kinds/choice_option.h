#pragma once

#include "core/dictionary/kinds/common.h"

/// One answer of a choice list; a part of it.
namespace atlas::dictionary::choice_option {

inline constexpr Field position =
    Field::make("position", ATLAS_TEXT("dictionary", "Position"), FieldType::integer)
        .between(1, 100'000)
        .asListed();
inline constexpr Field code =
    Field::make("code", ATLAS_TEXT("dictionary", "Code"), FieldType::text).upTo(100).asRequired().asListed();
inline constexpr Field label = Field::make("label", ATLAS_TEXT("dictionary", "Label"), FieldType::text)
                                   .upTo(500)
                                   .asRequired()
                                   .asListed()
                                   .asTranslatable();
inline constexpr Field maps_to =
    Field::make("maps_to", ATLAS_TEXT("dictionary", "Stands for the code"), FieldType::text)
        .upTo(60)
        .hinted(ATLAS_TEXT("dictionary", "The code of the field that the question is mapped to."));

inline constexpr std::array fields{position, code, label, maps_to};
inline constexpr std::array sections{Section{ATLAS_TEXT("dictionary", "Option"), fields}};

inline constexpr Kind kind{"choice_option",
                           ATLAS_TEXT("dictionary", "Option"),
                           ATLAS_TEXT("dictionary", "Options"),
                           "choice_list",
                           label.key,
                           sections,
                           {}};

} // namespace atlas::dictionary::choice_option
