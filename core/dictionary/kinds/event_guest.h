#pragma once

#include "core/dictionary/kinds/common.h"

/// An institution or person with a role at an event; a part of the event.
namespace atlas::dictionary::event_guest {

inline constexpr Field role =
    Field::choice("role", ATLAS_TEXT("dictionary", "Role"), "event_role").asRequired().asListed();
inline constexpr Field institution =
    Field::link("institution", ATLAS_TEXT("dictionary", "Institution"), "institution").asListed().asIndexed();
inline constexpr Field person =
    Field::link("person", ATLAS_TEXT("dictionary", "or person"), "person").asListed().asIndexed();

inline constexpr std::array fields{role, institution, person};
inline constexpr std::array sections{Section{ATLAS_TEXT("dictionary", "Organiser or speaker"), fields}};

inline void check(const Values& values, std::vector<Problem>& problems)
{
    rules::oneOf(values, institution, person, "event_guest", problems);
}
inline constexpr std::array<Rule, 1> record_rules{check};

inline constexpr Kind kind{"event_guest",
                           ATLAS_TEXT("dictionary", "Organiser or speaker"),
                           ATLAS_TEXT("dictionary", "Organisers and speakers"),
                           "event",
                           "",
                           sections,
                           record_rules};

} // namespace atlas::dictionary::event_guest
