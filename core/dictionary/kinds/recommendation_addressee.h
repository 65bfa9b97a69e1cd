#pragma once

#include "core/dictionary/kinds/common.h"

/// An institution that a recommendation is addressed to; a part of the recommendation.
namespace atlas::dictionary::recommendation_addressee {

inline constexpr Field institution =
    Field::link("institution", ATLAS_TEXT("dictionary", "Institution"), "institution")
        .asRequired()
        .asListed()
        .asIndexed();
inline constexpr Field task =
    Field::make("task", ATLAS_TEXT("dictionary", "What it should do"), FieldType::text)
        .upTo(300)
        .asListed()
        .asTranslatable();

inline constexpr std::array fields{institution, task};
inline constexpr std::array sections{Section{ATLAS_TEXT("dictionary", "Addressee"), fields}};

inline constexpr Kind kind{"recommendation_addressee",
                           ATLAS_TEXT("dictionary", "Addressee"),
                           ATLAS_TEXT("dictionary", "Addressees"),
                           "recommendation",
                           "",
                           sections,
                           {}};

} // namespace atlas::dictionary::recommendation_addressee
