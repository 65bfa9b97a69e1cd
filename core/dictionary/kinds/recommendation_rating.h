#pragma once

#include "core/dictionary/kinds/common.h"

/// How one person rates a recommendation; the report shows the median. A part of the recommendation.
namespace atlas::dictionary::recommendation_rating {

inline constexpr Field rater =
    Field::link("rater", ATLAS_TEXT("dictionary", "Rated by"), "person").asRequired().asListed();
inline constexpr Field rated_on =
    Field::make("rated_on", ATLAS_TEXT("dictionary", "Rated on"), FieldType::date).asListed();
inline constexpr Field feasibility =
    Field::make("feasibility", ATLAS_TEXT("dictionary", "Feasibility"), FieldType::integer)
        .between(1, 5)
        .asRequired()
        .asListed();
inline constexpr Field impact = Field::make("impact", ATLAS_TEXT("dictionary", "Impact"), FieldType::integer)
                                    .between(1, 5)
                                    .asRequired()
                                    .asListed();

inline constexpr std::array fields{rater, rated_on, feasibility, impact};
inline constexpr std::array sections{Section{ATLAS_TEXT("dictionary", "Rating"), fields}};

inline constexpr Kind kind{"recommendation_rating",
                           ATLAS_TEXT("dictionary", "Rating"),
                           ATLAS_TEXT("dictionary", "Ratings"),
                           "recommendation",
                           "",
                           sections,
                           {}};

} // namespace atlas::dictionary::recommendation_rating
