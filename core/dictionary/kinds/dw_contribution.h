#pragma once

#include "core/dictionary/kinds/common.h"

/// What an entity, a form or the whole SSE of the study does for one of the four pillars of decent work.
namespace atlas::dictionary::dw_contribution {

inline constexpr Field pillar =
    Field::choice("pillar", ATLAS_TEXT("dictionary", "Pillar"), "dw_pillar").asRequired().asListed();
inline constexpr Field topic =
    Field::choice("topic", ATLAS_TEXT("dictionary", "Topic"), "dw_topic").asListed();
inline constexpr Field subject =
    Field::choice("subject", ATLAS_TEXT("dictionary", "Contributor"), "contribution_subject")
        .asRequired()
        .asListed();
inline constexpr Field sse_form = Field::choice("sse_form", ATLAS_TEXT("dictionary", "Form"), "sse_form")
                                      .when(subject, "sse_form")
                                      .asListed();
inline constexpr Field national_form =
    Field::choice("national_form", ATLAS_TEXT("dictionary", "National form"), "national_form")
        .when(subject, "national_form");
inline constexpr Field entity = Field::link("entity", ATLAS_TEXT("dictionary", "Entity"), "entity")
                                    .when(subject, "entity")
                                    .asListed()
                                    .asIndexed();
inline constexpr Field case_study =
    Field::link("case_study", ATLAS_TEXT("dictionary", "Case study"), "case_study")
        .when(subject, "case_study")
        .asIndexed();

inline constexpr Field mechanism =
    Field::make("mechanism", ATLAS_TEXT("dictionary", "How"), FieldType::long_text)
        .atLeast(20)
        .upTo(1000)
        .asRequired()
        .asTranslatable()
        .hinted(ATLAS_TEXT("dictionary", "What is done, for whom, and how it leads to decent work."));
inline constexpr Field direction =
    Field::choice("direction", ATLAS_TEXT("dictionary", "Direction"), "sdg_direction").asRequired();
inline constexpr Field strength =
    Field::choice("strength", ATLAS_TEXT("dictionary", "Strength of the evidence"), "strength")
        .asRequired()
        .asListed();
inline constexpr Field scale = Field::choice("scale", ATLAS_TEXT("dictionary", "Scale"), "scale");
inline constexpr Field crosscut =
    Field::choices("crosscut", ATLAS_TEXT("dictionary", "Cross-cutting themes"), "dw_crosscut");
inline constexpr Field affected_groups =
    Field::choices("affected_groups", ATLAS_TEXT("dictionary", "Groups affected"), "target_group");
inline constexpr Field quantity = Field::link("quantity", ATLAS_TEXT("dictionary", "Statistic"), "statistic");
inline constexpr Field source = Field::link("source", ATLAS_TEXT("dictionary", "Source"), "source");
inline constexpr Field locator =
    Field::make("locator", ATLAS_TEXT("dictionary", "Place in the source"), FieldType::text).upTo(200);

inline constexpr std::array what{pillar, topic, subject, sse_form, national_form, entity, case_study};
inline constexpr std::array how{mechanism,       direction, strength, scale,  crosscut,
                                affected_groups, quantity,  source,   locator};
inline constexpr std::array sections{Section{ATLAS_TEXT("dictionary", "Contribution"), what},
                                     Section{ATLAS_TEXT("dictionary", "Effect and evidence"), how}};

inline void check(const Values& values, std::vector<Problem>& problems)
{
    rules::chosen(values, subject, "sse_form", sse_form, problems);
    rules::chosen(values, subject, "national_form", national_form, problems);
    rules::chosen(values, subject, "entity", entity, problems);
    rules::chosen(values, subject, "case_study", case_study, problems);
}
inline constexpr std::array<Rule, 1> record_rules{check};

inline constexpr Kind kind{"dw_contribution",
                           ATLAS_TEXT("dictionary", "Decent-work contribution"),
                           ATLAS_TEXT("dictionary", "Decent-work contributions"),
                           "",
                           mechanism.key,
                           sections,
                           record_rules};

} // namespace atlas::dictionary::dw_contribution
