#pragma once

#include "core/dictionary/kinds/cited.h"
#include "core/dictionary/kinds/common.h"

/// Whom an institution supervises, funds, registers or represents; a part of the institution.
namespace atlas::dictionary::institution_relation {

inline constexpr Field relation =
    Field::choice("relation", ATLAS_TEXT("dictionary", "Relation"), "institution_relation")
        .asRequired()
        .asListed();
inline constexpr Field institution =
    Field::link("institution", ATLAS_TEXT("dictionary", "Institution"), "institution").asListed().asIndexed();
inline constexpr Field entity =
    Field::link("entity", ATLAS_TEXT("dictionary", "or entity"), "entity").asListed().asIndexed();
inline constexpr Field from_year =
    Field::make("from_year", ATLAS_TEXT("dictionary", "Since"), FieldType::year).asListed();
inline constexpr Field to_year = Field::make("to_year", ATLAS_TEXT("dictionary", "Until"), FieldType::year);
using cited::locator;
using cited::source;

inline constexpr std::array fields{relation, institution, entity, from_year, to_year, source, locator};
inline constexpr std::array sections{Section{ATLAS_TEXT("dictionary", "Relation"), fields}};

inline void check(const Values& values, std::vector<Problem>& problems)
{
    rules::exactlyOne(values, institution, entity, "relation", problems);
    rules::ascending(values, from_year, to_year, "V22", problems);
}
inline constexpr std::array<Rule, 1> record_rules{check};

inline constexpr Kind kind{"institution_relation",
                           ATLAS_TEXT("dictionary", "Relation of an institution"),
                           ATLAS_TEXT("dictionary", "Relations of institutions"),
                           "institution",
                           "",
                           sections,
                           record_rules};

} // namespace atlas::dictionary::institution_relation
