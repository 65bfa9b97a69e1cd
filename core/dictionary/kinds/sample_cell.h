#pragma once

#include "core/dictionary/kinds/common.h"

/// Form and province of a sample plan; a part of it.
namespace atlas::dictionary::sample_cell {

inline constexpr Field sse_form =
    Field::choice("sse_form", ATLAS_TEXT("dictionary", "Form"), "sse_form").asListed().asCarried();
inline constexpr Field national_form =
    Field::choice("national_form", ATLAS_TEXT("dictionary", "National form"), "national_form");
inline constexpr Field subdivision =
    Field::choice("subdivision", ATLAS_TEXT("dictionary", "Province or region"), "subdivision")
        .asListed()
        .asCarried();
inline constexpr Field population =
    Field::make("population", ATLAS_TEXT("dictionary", "In the population"), FieldType::integer)
        .between(0, 1'000'000'000)
        .asListed();
inline constexpr Field planned =
    Field::make("planned", ATLAS_TEXT("dictionary", "Planned"), FieldType::integer)
        .between(0, 1'000'000'000)
        .asListed();
inline constexpr Field contacted =
    Field::make("contacted", ATLAS_TEXT("dictionary", "Contacted"), FieldType::integer)
        .between(0, 1'000'000'000)
        .asListed();
inline constexpr Field answered =
    Field::make("answered", ATLAS_TEXT("dictionary", "Answered"), FieldType::integer)
        .between(0, 1'000'000'000)
        .asListed();
inline constexpr Field weight = Field::decimal("weight", ATLAS_TEXT("dictionary", "Weight"), 6, Unit::none)
                                    .between(0, 1'000'000)
                                    .asListed();

inline constexpr std::array fields{sse_form, national_form, subdivision, population,
                                   planned,  contacted,     answered,    weight};
inline constexpr std::array sections{Section{ATLAS_TEXT("dictionary", "Cell of the sample"), fields}};

inline void check(const Values& values, std::vector<Problem>& problems)
{
    rules::ascending(values, planned, population, "sample", problems);
    rules::ascending(values, answered, contacted, "sample", problems);
}
inline constexpr std::array<Rule, 1> record_rules{check};

inline constexpr Kind kind{"sample_cell",
                           ATLAS_TEXT("dictionary", "Cell of the sample"),
                           ATLAS_TEXT("dictionary", "Cells of the sample"),
                           "sample_plan",
                           "",
                           sections,
                           record_rules};

} // namespace atlas::dictionary::sample_cell
