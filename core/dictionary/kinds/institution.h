#pragma once

#include "core/dictionary/kinds/cited.h"
#include "core/dictionary/kinds/common.h"

/// A ministry, federation, donor or other body that makes, supports or supervises the social and solidarity
/// economy.
namespace atlas::dictionary::institution {

inline constexpr Field name_en =
    Field::make("name_en", ATLAS_TEXT("dictionary", "Name in English"), FieldType::text)
        .upTo(300)
        .asRequired()
        .asListed();
inline constexpr Field name =
    Field::make("name", ATLAS_TEXT("dictionary", "Name in its own script"), FieldType::text).upTo(300);
inline constexpr Field acronym = Field::make("acronym", ATLAS_TEXT("dictionary", "Acronym"), FieldType::text)
                                     .upTo(40)
                                     .asListed()
                                     .asIndexed();
inline constexpr Field type = Field::choice("type", ATLAS_TEXT("dictionary", "Type"), "institution_type")
                                  .asRequired()
                                  .asListed()
                                  .asCarried();
inline constexpr Field territorial_level =
    Field::choice("territorial_level", ATLAS_TEXT("dictionary", "Territorial level"), "territorial_level");
inline constexpr Field sse_level =
    Field::choice("sse_level", ATLAS_TEXT("dictionary", "Level"), "sse_level").asRequired().asListed();
inline constexpr Field constituent =
    Field::choice("constituent", ATLAS_TEXT("dictionary", "Constituent"), "constituent");
inline constexpr Field nac_member = Field::make(
    "nac_member", ATLAS_TEXT("dictionary", "Member of the national advisory committee"), FieldType::boolean);
inline constexpr Field mandate =
    Field::make("mandate", ATLAS_TEXT("dictionary", "Mandate"), FieldType::long_text)
        .upTo(600)
        .asTranslatable();
using cited::locator;
using cited::source;

inline constexpr Field support_types =
    Field::choices("support_types", ATLAS_TEXT("dictionary", "Support offered"), "support_type").asListed();
inline constexpr Field forms_served =
    Field::choices("forms_served", ATLAS_TEXT("dictionary", "Forms served"), "sse_form");
inline constexpr Field subdivisions_served =
    Field::choices("subdivisions_served", ATLAS_TEXT("dictionary", "Provinces or regions served"),
                   "subdivision")
        .hinted(ATLAS_TEXT("dictionary", "Empty for the whole country."));

inline constexpr Field influence =
    Field::make("influence", ATLAS_TEXT("dictionary", "Influence on the SSE"), FieldType::integer)
        .between(1, 5)
        .hinted(ATLAS_TEXT("dictionary", "From 1, none, to 5, decisive."));
inline constexpr Field interest =
    Field::make("interest", ATLAS_TEXT("dictionary", "Interest in the SSE"), FieldType::integer)
        .between(1, 5)
        .hinted(ATLAS_TEXT("dictionary", "From 1, none, to 5, very high."));
inline constexpr Field awareness =
    Field::make("awareness", ATLAS_TEXT("dictionary", "Awareness of the SSE"), FieldType::integer)
        .between(1, 5);
inline constexpr Field rated_by = Field::link("rated_by", ATLAS_TEXT("dictionary", "Rated by"), "person");
inline constexpr Field rated_on =
    Field::make("rated_on", ATLAS_TEXT("dictionary", "Rated on"), FieldType::date);

inline constexpr Field subdivision =
    Field::choice("subdivision", ATLAS_TEXT("dictionary", "Province or region"), "subdivision");
inline constexpr Field place =
    Field::make("place", ATLAS_TEXT("dictionary", "Place"), FieldType::text).upTo(300);
inline constexpr Field url =
    Field::make("url", ATLAS_TEXT("dictionary", "Web address"), FieldType::text).upTo(1000);
inline constexpr Field contact_person =
    Field::make("contact_person", ATLAS_TEXT("dictionary", "Contact person"), FieldType::text)
        .upTo(200)
        .asPersonal();
inline constexpr Field email =
    Field::make("email", ATLAS_TEXT("dictionary", "E-mail"), FieldType::text).upTo(200).asPersonal();
inline constexpr Field phone =
    Field::make("phone", ATLAS_TEXT("dictionary", "Telephone"), FieldType::text).upTo(100).asPersonal();
inline constexpr Field contact_consent =
    Field::make("contact_consent", ATLAS_TEXT("dictionary", "Consented to publication of the contact on"),
                FieldType::date)
        .hinted(ATLAS_TEXT("dictionary", "Without it the contact stays in the file."));

inline constexpr std::array identity{name_en,           name,      acronym,     type,
                                     territorial_level, sse_level, constituent, nac_member,
                                     mandate,           source,    locator};
inline constexpr std::array support{support_types, forms_served, subdivisions_served};
inline constexpr std::array rating{influence, interest, awareness, rated_by, rated_on};
inline constexpr std::array contact{subdivision, place, url, contact_person, email, phone, contact_consent};
inline constexpr std::array sections{Section{ATLAS_TEXT("dictionary", "Identity"), identity},
                                     Section{ATLAS_TEXT("dictionary", "Support"), support},
                                     Section{ATLAS_TEXT("dictionary", "Influence and interest"), rating},
                                     Section{ATLAS_TEXT("dictionary", "Contact"), contact}};

inline void check(const Values& values, std::vector<Problem>& problems)
{
    rules::email(values, email, problems);
    rules::webAddress(values, url, problems);
    rules::together(values, influence, interest, problems);
    if (values.has(influence) && (!values.has(rated_by) || !values.has(rated_on)))
        problems.push_back({Severity::error, "rating", std::string(rated_by.key),
                            rules::text(ATLAS_TEXT("problems", "A rating says who gave it, and when."))});
    if (values.integer(nac_member) == 1 && !values.has(constituent))
        problems.push_back(
            {Severity::error, "constituent", std::string(constituent.key),
             rules::text(ATLAS_TEXT("problems",
                                    "A member of an advisory committee belongs to a constituent group."))});
}
inline constexpr std::array<Rule, 1> record_rules{check};

inline constexpr Kind kind{"institution",
                           ATLAS_TEXT("dictionary", "Institution"),
                           ATLAS_TEXT("dictionary", "Institutions"),
                           "",
                           name_en.key,
                           sections,
                           record_rules};

} // namespace atlas::dictionary::institution
