#pragma once

#include "core/dictionary/kinds/common.h"

/// A finding that a recommendation responds to; a part of the recommendation.
namespace atlas::dictionary::recommendation_finding {

inline constexpr Field finding = Field::link("finding", ATLAS_TEXT("dictionary", "Finding"), "finding")
                                     .asRequired()
                                     .asListed()
                                     .asIndexed();
inline constexpr Field how =
    Field::make("how", ATLAS_TEXT("dictionary", "How it responds"), FieldType::text).upTo(300).asListed();

inline constexpr std::array fields{finding, how};
inline constexpr std::array sections{Section{ATLAS_TEXT("dictionary", "Finding answered"), fields}};

inline constexpr Kind kind{"recommendation_finding",
                           ATLAS_TEXT("dictionary", "Finding answered"),
                           ATLAS_TEXT("dictionary", "Findings answered"),
                           "recommendation",
                           "",
                           sections,
                           {}};

} // namespace atlas::dictionary::recommendation_finding
