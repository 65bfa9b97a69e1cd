#pragma once

#include "core/dictionary/kinds/common.h"

/// A form that the law or usage of the country knows, below one of the seven. Stands beside the shared list.
namespace atlas::dictionary::national_form {

inline constexpr Field code =
    Field::make("code", ATLAS_TEXT("dictionary", "Code"), FieldType::text)
        .upTo(40)
        .asRequired()
        .asListed()
        .asUnique()
        .hinted(ATLAS_TEXT("dictionary",
                           "Capital letters, digits and hyphens; begins with the country, such as VN-THT."));
inline constexpr Field name = Field::make("name", ATLAS_TEXT("dictionary", "Name"), FieldType::text)
                                  .upTo(200)
                                  .asRequired()
                                  .asListed()
                                  .asTranslatable();
inline constexpr Field name_en =
    Field::make("name_en", ATLAS_TEXT("dictionary", "Name in English"), FieldType::text)
        .upTo(200)
        .asRequired()
        .asListed();
inline constexpr Field sse_form =
    Field::choice("sse_form", ATLAS_TEXT("dictionary", "Form"), "sse_form").asRequired().asListed();
inline constexpr Field legal_instrument =
    Field::link("legal_instrument", ATLAS_TEXT("dictionary", "Legal basis"), "legal_instrument");
inline constexpr Field registry =
    Field::make("registry", ATLAS_TEXT("dictionary", "Register"), FieldType::text).upTo(200);
inline constexpr Field min_members =
    Field::make("min_members", ATLAS_TEXT("dictionary", "Members required by law"), FieldType::integer)
        .between(0, 1'000'000);
inline constexpr Field description =
    Field::make("description", ATLAS_TEXT("dictionary", "Description"), FieldType::long_text)
        .upTo(2000)
        .asTranslatable();

inline constexpr std::array fields{code,     name,        name_en,    sse_form, legal_instrument,
                                   registry, min_members, description};
inline constexpr std::array sections{Section{ATLAS_TEXT("dictionary", "National form"), fields}};

inline void check(const Values& values, std::vector<Problem>& problems)
{
    const std::string_view name_of_form = values.text(code);
    if (!name_of_form.empty() &&
        name_of_form.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-") != name_of_form.npos)
        problems.push_back(
            {Severity::error, "form_code", std::string(code.key),
             rules::text(ATLAS_TEXT("problems", "A code has capital letters, digits and hyphens."))});
}
inline constexpr std::array<Rule, 1> record_rules{check};

inline constexpr Kind kind{"national_form",
                           ATLAS_TEXT("dictionary", "National form"),
                           ATLAS_TEXT("dictionary", "National forms"),
                           "",
                           name.key,
                           sections,
                           record_rules};

} // namespace atlas::dictionary::national_form
