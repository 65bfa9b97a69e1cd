#pragma once

#include "core/dictionary/kinds/cited.h"
#include "core/dictionary/kinds/common.h"

/// Union and member, owner and owned, predecessor and successor; a part of the entity.
namespace atlas::dictionary::entity_relation {

inline constexpr Field relation =
    Field::choice("relation", ATLAS_TEXT("dictionary", "Relation"), "entity_relation")
        .asRequired()
        .asListed();
inline constexpr Field other =
    Field::link("other", ATLAS_TEXT("dictionary", "Entity"), "entity").asListed().asIndexed();
inline constexpr Field institution =
    Field::link("institution", ATLAS_TEXT("dictionary", "or institution"), "institution")
        .asListed()
        .asIndexed();
inline constexpr Field from_year =
    Field::make("from_year", ATLAS_TEXT("dictionary", "Since"), FieldType::year).asListed();
inline constexpr Field to_year = Field::make("to_year", ATLAS_TEXT("dictionary", "Until"), FieldType::year);
using cited::locator;
using cited::source;

inline constexpr std::array fields{relation, other, institution, from_year, to_year, source, locator};
inline constexpr std::array sections{Section{ATLAS_TEXT("dictionary", "Relation"), fields}};

inline void check(const Values& values, std::vector<Problem>& problems)
{
    rules::exactlyOne(values, other, institution, "relation", problems);
    rules::ascending(values, from_year, to_year, "V22", problems);
}
inline constexpr std::array<Rule, 1> record_rules{check};

inline constexpr Kind kind{"entity_relation",
                           ATLAS_TEXT("dictionary", "Relation of an entity"),
                           ATLAS_TEXT("dictionary", "Relations of entities"),
                           "entity",
                           "",
                           sections,
                           record_rules};

} // namespace atlas::dictionary::entity_relation
