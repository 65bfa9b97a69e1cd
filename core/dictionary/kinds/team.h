#pragma once

#include "core/dictionary/kinds/common.h"

/// A research team; a country may have several.
namespace atlas::dictionary::team {

inline constexpr Field name = Field::make("name", ATLAS_TEXT("dictionary", "Name"), FieldType::text)
                                  .upTo(200)
                                  .asRequired()
                                  .asUnique()
                                  .asListed();
inline constexpr Field acronym =
    Field::make("acronym", ATLAS_TEXT("dictionary", "Acronym"), FieldType::text).upTo(30).asListed();
inline constexpr Field role = Field::choice("role", ATLAS_TEXT("dictionary", "Role"), "team_role").asListed();
inline constexpr Field organisation =
    Field::link("organisation", ATLAS_TEXT("dictionary", "Organisation"), "institution");
inline constexpr Field scope_forms =
    Field::choices("scope_forms", ATLAS_TEXT("dictionary", "Forms covered"), "sse_form");
inline constexpr Field scope_subdivisions = Field::choices(
    "scope_subdivisions", ATLAS_TEXT("dictionary", "Provinces or regions covered"), "subdivision");
inline constexpr Field scope_text =
    Field::make("scope_text", ATLAS_TEXT("dictionary", "Places covered"), FieldType::text).upTo(400);

inline constexpr std::array fields{name,      acronym, role, organisation, scope_forms, scope_subdivisions,
                                   scope_text};
inline constexpr std::array sections{Section{ATLAS_TEXT("dictionary", "Team"), fields}};
inline constexpr Kind kind{
    "team", ATLAS_TEXT("dictionary", "Team"), ATLAS_TEXT("dictionary", "Teams"), "", name.key, sections, {}};

} // namespace atlas::dictionary::team
