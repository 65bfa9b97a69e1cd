#pragma once

#include "core/dictionary/kinds/common.h"

/// What an entity, a form or the whole study's SSE does for a target of the 2030 Agenda.
namespace atlas::dictionary::sdg_contribution {

inline constexpr Field goal =
    Field::choice("goal", ATLAS_TEXT("dictionary", "Goal"), "sdg_goal").asRequired().asListed();
inline constexpr Field target =
    Field::choice("target", ATLAS_TEXT("dictionary", "Target"), "sdg_target")
        .asListed()
        .hinted(ATLAS_TEXT("dictionary", "Empty when the contribution is to the goal as a whole."));
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
inline constexpr Field direction =
    Field::choice("direction", ATLAS_TEXT("dictionary", "Direction"), "sdg_direction").asRequired();
inline constexpr Field mechanism =
    Field::make("mechanism", ATLAS_TEXT("dictionary", "How"), FieldType::long_text)
        .atLeast(20)
        .upTo(1000)
        .asRequired()
        .asTranslatable()
        .hinted(ATLAS_TEXT("dictionary", "What is done, for whom, and how it leads to the target."));
inline constexpr Field strength =
    Field::choice("strength", ATLAS_TEXT("dictionary", "Strength of the evidence"), "strength")
        .asRequired()
        .asListed();
inline constexpr Field scale = Field::choice("scale", ATLAS_TEXT("dictionary", "Scale"), "scale");
inline constexpr Field quantity = Field::link("quantity", ATLAS_TEXT("dictionary", "Statistic"), "statistic");
inline constexpr Field national_priority =
    Field::make("national_priority", ATLAS_TEXT("dictionary", "National priority"), FieldType::boolean);
inline constexpr Field priority_reference =
    Field::make("priority_reference", ATLAS_TEXT("dictionary", "Where the priority stands"), FieldType::text)
        .upTo(300)
        .when(national_priority, "1")
        .hinted(ATLAS_TEXT("dictionary", "Voluntary national review or plan, with the page."));
inline constexpr Field source = Field::link("source", ATLAS_TEXT("dictionary", "Source"), "source");
inline constexpr Field locator =
    Field::make("locator", ATLAS_TEXT("dictionary", "Place in the source"), FieldType::text).upTo(200);

inline constexpr std::array what{goal, target, subject, sse_form, national_form, entity, case_study};
inline constexpr std::array how{mechanism,         direction,          strength, scale,  quantity,
                                national_priority, priority_reference, source,   locator};
inline constexpr std::array sections{Section{ATLAS_TEXT("dictionary", "Contribution"), what},
                                     Section{ATLAS_TEXT("dictionary", "Effect and evidence"), how}};

inline void check(const Values& values, std::vector<Problem>& problems)
{
    rules::chosen(values, subject, "sse_form", sse_form, problems);
    rules::chosen(values, subject, "national_form", national_form, problems);
    rules::chosen(values, subject, "entity", entity, problems);
    rules::chosen(values, subject, "case_study", case_study, problems);
    if (values.has(goal) && !values.has(target))
        problems.push_back(
            {Severity::warning, "goal_only", std::string(target.key),
             rules::text(ATLAS_TEXT(
                 "problems", "Not target-specific: the report says so of a contribution to a whole goal."))});
}
inline constexpr std::array<Rule, 1> record_rules{check};

inline constexpr Kind kind{"sdg_contribution",
                           ATLAS_TEXT("dictionary", "SDG contribution"),
                           ATLAS_TEXT("dictionary", "SDG contributions"),
                           "",
                           mechanism.key,
                           sections,
                           record_rules};

} // namespace atlas::dictionary::sdg_contribution
