#pragma once

#include "core/dictionary/kinds/common.h"

/// Who contributes, and how well that is known: what contributions of every kind have in common.
namespace atlas::dictionary::contributor {

inline constexpr Field subject =
    Field::choice("subject", ATLAS_TEXT("dictionary", "Contributor"), "contribution_subject")
        .asRequired()
        .asListed()
        .asCarried();
inline constexpr Field sse_form = Field::choice("sse_form", ATLAS_TEXT("dictionary", "Form"), "sse_form")
                                      .when(subject, "sse_form")
                                      .asListed()
                                      .asCarried();
inline constexpr Field national_form =
    Field::choice("national_form", ATLAS_TEXT("dictionary", "National form"), "national_form")
        .when(subject, "national_form")
        .asCarried();
inline constexpr Field entity = Field::link("entity", ATLAS_TEXT("dictionary", "Entity"), "entity")
                                    .when(subject, "entity")
                                    .asListed()
                                    .asIndexed();
inline constexpr Field case_study =
    Field::link("case_study", ATLAS_TEXT("dictionary", "Case study"), "case_study")
        .when(subject, "case_study")
        .asIndexed();

inline constexpr Field direction =
    Field::choice("direction", ATLAS_TEXT("dictionary", "Direction"), "sdg_direction")
        .asRequired()
        .asCarried();
inline constexpr Field strength =
    Field::choice("strength", ATLAS_TEXT("dictionary", "Strength of the evidence"), "strength")
        .asRequired()
        .asListed()
        .asCarried();
inline constexpr Field scale = Field::choice("scale", ATLAS_TEXT("dictionary", "Scale"), "scale");
inline constexpr Field quantity = Field::link("quantity", ATLAS_TEXT("dictionary", "Statistic"), "statistic");

/// The one that the subject says is named.
inline void check(const Values& values, std::vector<Problem>& problems)
{
    rules::chosen(values, subject, "sse_form", sse_form, problems);
    rules::chosen(values, subject, "national_form", national_form, problems);
    rules::chosen(values, subject, "entity", entity, problems);
    rules::chosen(values, subject, "case_study", case_study, problems);
}

} // namespace atlas::dictionary::contributor
