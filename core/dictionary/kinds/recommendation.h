#pragma once

#include "core/dictionary/kinds/common.h"

/// What somebody should do about findings, at one level.
namespace atlas::dictionary::recommendation {

inline constexpr Field number =
    Field::make("number", ATLAS_TEXT("dictionary", "Number"), FieldType::integer)
        .between(1, 10'000)
        .asListed()
        .asComputed()
        .hinted(ATLAS_TEXT("dictionary", "Within its level; frozen once approved."));
inline constexpr Field level = Field::choice("level", ATLAS_TEXT("dictionary", "Level"), "sse_level")
                                   .asRequired()
                                   .asListed()
                                   .asCarried();
inline constexpr Field statement =
    Field::make("statement", ATLAS_TEXT("dictionary", "Recommendation"), FieldType::text)
        .atLeast(10)
        .upTo(500)
        .asRequired()
        .asListed()
        .asTranslatable()
        .hinted(ATLAS_TEXT("dictionary", "Begins with a verb."));
inline constexpr Field rationale =
    Field::make("rationale", ATLAS_TEXT("dictionary", "Rationale"), FieldType::long_text)
        .upTo(1500)
        .asTranslatable();
inline constexpr Field instrument =
    Field::choice("instrument", ATLAS_TEXT("dictionary", "Instrument"), "recommendation_instrument")
        .asRequired()
        .asListed()
        .asCarried();
inline constexpr Field horizon = Field::choice("horizon", ATLAS_TEXT("dictionary", "Horizon"), "horizon")
                                     .asRequired()
                                     .asListed()
                                     .asCarried();
inline constexpr Field addressee_types =
    Field::choices("addressee_types", ATLAS_TEXT("dictionary", "Addressed to"), "addressee").asListed();
inline constexpr Field legal_instrument =
    Field::link("legal_instrument", ATLAS_TEXT("dictionary", "Concerns the law"), "legal_instrument");

inline constexpr Field priority =
    Field::make("priority", ATLAS_TEXT("dictionary", "Priority"), FieldType::integer)
        .between(1, 3)
        .asListed()
        .hinted(ATLAS_TEXT("dictionary", "1 is the highest."));
inline constexpr Field sdg_targets =
    Field::choices("sdg_targets", ATLAS_TEXT("dictionary", "SDG targets"), "sdg_target");
inline constexpr Field pillars =
    Field::choices("pillars", ATLAS_TEXT("dictionary", "Pillars of decent work"), "dw_pillar");
inline constexpr Field indicator =
    Field::link("indicator", ATLAS_TEXT("dictionary", "Indicator for the follow-up"), "indicator");
inline constexpr Field validated_on =
    Field::make("validated_on", ATLAS_TEXT("dictionary", "Validated on"), FieldType::date);
inline constexpr Field validated_by =
    Field::link("validated_by", ATLAS_TEXT("dictionary", "Validated at"), "event");

inline constexpr std::array what{number,     level,   statement,       rationale,
                                 instrument, horizon, addressee_types, legal_instrument};
inline constexpr std::array follow_up{priority, sdg_targets, pillars, indicator, validated_on, validated_by};
inline constexpr std::array sections{Section{ATLAS_TEXT("dictionary", "Recommendation"), what},
                                     Section{ATLAS_TEXT("dictionary", "Priority and follow-up"), follow_up}};

inline constexpr Kind kind{"recommendation",
                           ATLAS_TEXT("dictionary", "Recommendation"),
                           ATLAS_TEXT("dictionary", "Recommendations"),
                           "",
                           statement.key,
                           sections,
                           {}};

} // namespace atlas::dictionary::recommendation
