#pragma once

#include "core/dictionary/kinds/common.h"

/// What an event said to a recommendation; a part of the event.
namespace atlas::dictionary::event_recommendation {

inline constexpr Field recommendation =
    Field::link("recommendation", ATLAS_TEXT("dictionary", "Recommendation"), "recommendation")
        .asRequired()
        .asListed()
        .asIndexed();
inline constexpr Field outcome =
    Field::choice("outcome", ATLAS_TEXT("dictionary", "Outcome"), "uptake").asRequired().asListed();
inline constexpr Field comment =
    Field::make("comment", ATLAS_TEXT("dictionary", "Comment"), FieldType::text).upTo(600).asListed();

inline constexpr std::array fields{recommendation, outcome, comment};
inline constexpr std::array sections{Section{ATLAS_TEXT("dictionary", "Recommendation discussed"), fields}};

inline constexpr Kind kind{"event_recommendation",
                           ATLAS_TEXT("dictionary", "Recommendation discussed"),
                           ATLAS_TEXT("dictionary", "Recommendations discussed"),
                           "event",
                           "",
                           sections,
                           {}};

} // namespace atlas::dictionary::event_recommendation
