#pragma once

#include "core/dictionary/kinds/common.h"

/// A member of a team or committee. Names and contacts are personal data: they leave the file only where
/// `show_in_report` says so.
namespace atlas::dictionary::person {

inline constexpr Field name = Field::make("name", ATLAS_TEXT("dictionary", "Name"), FieldType::text)
                                  .upTo(200)
                                  .asRequired()
                                  .asPersonal()
                                  .asListed();
inline constexpr Field team =
    Field::link("team", ATLAS_TEXT("dictionary", "Team"), "team").asListed().asCarried();
inline constexpr Field organisation =
    Field::link("organisation", ATLAS_TEXT("dictionary", "Organisation"), "institution").asCarried();
inline constexpr Field position =
    Field::make("position", ATLAS_TEXT("dictionary", "Position"), FieldType::text).upTo(200);
inline constexpr Field roles =
    Field::choices("roles", ATLAS_TEXT("dictionary", "Roles"), "person_role").asRequired().asListed();
inline constexpr Field constituent =
    Field::choice("constituent", ATLAS_TEXT("dictionary", "Constituent"), "constituent");
inline constexpr Field sex = Field::choice("sex", ATLAS_TEXT("dictionary", "Sex"), "sex");
inline constexpr Field email =
    Field::make("email", ATLAS_TEXT("dictionary", "E-mail"), FieldType::text).upTo(200).asPersonal();
inline constexpr Field phone =
    Field::make("phone", ATLAS_TEXT("dictionary", "Telephone"), FieldType::text).upTo(60).asPersonal();
inline constexpr Field show_in_report =
    Field::make("show_in_report", ATLAS_TEXT("dictionary", "May be named in the report"), FieldType::boolean);

inline constexpr std::array fields{name,        team, organisation, position, roles,
                                   constituent, sex,  email,        phone,    show_in_report};
inline constexpr std::array sections{Section{ATLAS_TEXT("dictionary", "Person"), fields}};

inline void check(const Values& values, std::vector<Problem>& problems)
{
    rules::email(values, email, problems);
    for (const std::string& role : values.codes(roles))
        if ((role == "nac_member" || role == "rac_member") && !values.has(constituent))
            return problems.push_back(
                {Severity::error, "constituent", std::string(constituent.key),
                 rules::text(ATLAS_TEXT(
                     "problems", "A member of an advisory committee belongs to a constituent group."))});
}
inline constexpr std::array<Rule, 1> record_rules{check};

inline constexpr Kind kind{"person",
                           ATLAS_TEXT("dictionary", "Person"),
                           ATLAS_TEXT("dictionary", "Persons"),
                           "",
                           name.key,
                           sections,
                           record_rules};

} // namespace atlas::dictionary::person
