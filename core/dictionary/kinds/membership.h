#pragma once

#include "core/dictionary/kinds/common.h"

/// What a person is in a team or committee, and since when; a part of the person.
namespace atlas::dictionary::membership {

inline constexpr Field committee = Field::choice("committee", ATLAS_TEXT("dictionary", "Body"), "committee")
                                       .asRequired()
                                       .asListed()
                                       .asCarried();
inline constexpr Field team = Field::link("team", ATLAS_TEXT("dictionary", "Team"), "team")
                                  .when(committee, "team")
                                  .asListed()
                                  .asCarried();
inline constexpr Field role =
    Field::choice("role", ATLAS_TEXT("dictionary", "Role"), "committee_role").asRequired().asListed();
inline constexpr Field from_date =
    Field::make("from_date", ATLAS_TEXT("dictionary", "From"), FieldType::date).asListed().asCarried();
inline constexpr Field to_date =
    Field::make("to_date", ATLAS_TEXT("dictionary", "To"), FieldType::date).asListed();

inline constexpr std::array fields{committee, team, role, from_date, to_date};
inline constexpr std::array sections{Section{ATLAS_TEXT("dictionary", "Membership"), fields}};

inline void check(const Values& values, std::vector<Problem>& problems)
{
    rules::ascending(values, from_date, to_date, "V22", problems);
    rules::chosen(values, committee, "team", team, problems);
}
inline constexpr std::array<Rule, 1> record_rules{check};

inline constexpr Kind kind{"membership",
                           ATLAS_TEXT("dictionary", "Membership"),
                           ATLAS_TEXT("dictionary", "Memberships"),
                           "person",
                           "",
                           sections,
                           record_rules};

} // namespace atlas::dictionary::membership
