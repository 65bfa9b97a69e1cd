#pragma once

#include "core/dictionary/kinds/cited.h"
#include "core/dictionary/kinds/common.h"
#include "core/dictionary/kinds/contributor.h"

/// What an entity, a form or the whole SSE of the study does for one of the four pillars of decent work.
namespace atlas::dictionary::dw_contribution {

inline constexpr Field pillar = Field::choice("pillar", ATLAS_TEXT("dictionary", "Pillar"), "dw_pillar")
                                    .asRequired()
                                    .asListed()
                                    .asCarried();
inline constexpr Field topic =
    Field::choice("topic", ATLAS_TEXT("dictionary", "Topic"), "dw_topic").asListed();
using contributor::case_study;
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
        .hinted(ATLAS_TEXT("dictionary", "What is done, for whom, and how it leads to decent work."));
using contributor::direction;
using contributor::scale;
using contributor::strength;
inline constexpr Field crosscut =
    Field::choices("crosscut", ATLAS_TEXT("dictionary", "Cross-cutting themes"), "dw_crosscut");
inline constexpr Field affected_groups =
    Field::choices("affected_groups", ATLAS_TEXT("dictionary", "Groups affected"), "target_group");
using cited::locator;
using cited::source;
using contributor::quantity;

inline constexpr std::array what{pillar, topic, subject, sse_form, national_form, entity, case_study};
inline constexpr std::array how{mechanism,       direction, strength, scale,  crosscut,
                                affected_groups, quantity,  source,   locator};
inline constexpr std::array sections{Section{ATLAS_TEXT("dictionary", "Contribution"), what},
                                     Section{ATLAS_TEXT("dictionary", "Effect and evidence"), how}};

inline constexpr std::array<Rule, 1> record_rules{contributor::check};

inline constexpr Kind kind{"dw_contribution",
                           ATLAS_TEXT("dictionary", "Decent-work contribution"),
                           ATLAS_TEXT("dictionary", "Decent-work contributions"),
                           "",
                           mechanism.key,
                           sections,
                           record_rules};

} // namespace atlas::dictionary::dw_contribution
