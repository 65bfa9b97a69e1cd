#pragma once

#include "core/dictionary/kinds/common.h"

/// What became of a recommendation, step by step; a part of the recommendation.
namespace atlas::dictionary::recommendation_uptake {

inline constexpr Field step =
    Field::choice("step", ATLAS_TEXT("dictionary", "Step"), "uptake").asRequired().asListed();
inline constexpr Field date =
    Field::make("date", ATLAS_TEXT("dictionary", "Date"), FieldType::date).asRequired().asListed().asPast();
inline constexpr Field event = Field::link("event", ATLAS_TEXT("dictionary", "Event"), "event").asListed();
inline constexpr Field comment =
    Field::make("comment", ATLAS_TEXT("dictionary", "Comment"), FieldType::text).upTo(600).asListed();

inline constexpr std::array fields{step, date, event, comment};
inline constexpr std::array sections{Section{ATLAS_TEXT("dictionary", "Step of uptake"), fields}};

inline constexpr Kind kind{"recommendation_uptake",
                           ATLAS_TEXT("dictionary", "Step of uptake"),
                           ATLAS_TEXT("dictionary", "Uptake"),
                           "recommendation",
                           "",
                           sections,
                           {}};

} // namespace atlas::dictionary::recommendation_uptake
