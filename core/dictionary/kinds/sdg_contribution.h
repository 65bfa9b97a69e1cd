#pragma once

#include "core/dictionary/kinds/cited.h"
#include "core/dictionary/kinds/common.h"
#include "core/dictionary/kinds/contributor.h"

/// What an entity, a form or the whole study's SSE does for a target of the 2030 Agenda.
namespace atlas::dictionary::sdg_contribution {

inline constexpr Field goal =
    Field::choice("goal", ATLAS_TEXT("dictionary", "Goal"), "sdg_goal").asRequired().asListed().asCarried();
inline constexpr Field target =
    Field::choice("target", ATLAS_TEXT("dictionary", "Target"), "sdg_target")
        .asListed()
        .hinted(ATLAS_TEXT("dictionary", "Empty when the contribution is to the goal as a whole."));
using contributor::case_study;
using contributor::direction;
using contributor::entity;
using contributor::national_form;
using contributor::sse_form;
using contributor::subject;
inline constexpr Field mechanism =
    Field::make("mechanism", ATLAS_TEXT("dictionary", "How"), FieldType::long_text)
        .atLeast(20)
        .upTo(1000)
        .asRequired()
        .asTranslatable()
        .hinted(ATLAS_TEXT("dictionary", "What is done, for whom, and how it leads to the target."));
using contributor::quantity;
using contributor::scale;
using contributor::strength;
inline constexpr Field national_priority =
    Field::make("national_priority", ATLAS_TEXT("dictionary", "National priority"), FieldType::boolean);
inline constexpr Field priority_reference =
    Field::make("priority_reference", ATLAS_TEXT("dictionary", "Where the priority stands"), FieldType::text)
        .upTo(300)
        .when(national_priority, "1")
        .hinted(ATLAS_TEXT("dictionary", "Voluntary national review or plan, with the page."));
using cited::locator;
using cited::source;

inline constexpr std::array what{goal, target, subject, sse_form, national_form, entity, case_study};
inline constexpr std::array how{mechanism,         direction,          strength, scale,  quantity,
                                national_priority, priority_reference, source,   locator};
inline constexpr std::array sections{Section{ATLAS_TEXT("dictionary", "Contribution"), what},
                                     Section{ATLAS_TEXT("dictionary", "Effect and evidence"), how}};

inline void check(const Values& values, std::vector<Problem>& problems)
{
    contributor::check(values, problems);
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
