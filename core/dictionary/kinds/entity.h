#pragma once

#include "core/dictionary/kinds/cited.h"
#include "core/dictionary/kinds/common.h"

/// A social and solidarity economy entity: the unit that is counted. What changes from year to year stands in
/// entity_year.
namespace atlas::dictionary::entity {

inline constexpr Field name =
    Field::make("name", ATLAS_TEXT("dictionary", "Name"), FieldType::text)
        .upTo(300)
        .asRequired()
        .asListed()
        .hinted(ATLAS_TEXT("dictionary", "As the entity writes it, in its own script."));
inline constexpr Field name_en =
    Field::make("name_en", ATLAS_TEXT("dictionary", "Name in English"), FieldType::text).upTo(300);
inline constexpr Field name_latin =
    Field::make("name_latin", ATLAS_TEXT("dictionary", "Name in Latin letters"), FieldType::text).upTo(300);
inline constexpr Field acronym =
    Field::make("acronym", ATLAS_TEXT("dictionary", "Acronym"), FieldType::text).upTo(40);
inline constexpr Field former_names =
    Field::make("former_names", ATLAS_TEXT("dictionary", "Former names"), FieldType::text).upTo(600);
inline constexpr Field sse_form = Field::choice("sse_form", ATLAS_TEXT("dictionary", "Form"), "sse_form")
                                      .asRequired()
                                      .asListed()
                                      .asCarried();
inline constexpr Field national_form =
    Field::choice("national_form", ATLAS_TEXT("dictionary", "National form"), "national_form")
        .asListed()
        .asCarried();
inline constexpr Field coop_type =
    Field::choice("coop_type", ATLAS_TEXT("dictionary", "Type of cooperative"), "coop_type")
        .when(sse_form, "COOP")
        .asRequired()
        .asCarried();
inline constexpr Field coop_tier =
    Field::choice("coop_tier", ATLAS_TEXT("dictionary", "Tier"), "coop_tier")
        .when(sse_form, "COOP")
        .asRequired()
        .hinted(ATLAS_TEXT("dictionary",
                           "Unions and federations have cooperatives as members; sums leave them out."))
        .asCarried();
inline constexpr Field labels =
    Field::choices("labels", ATLAS_TEXT("dictionary", "Certificates and labels"), "entity_label")
        .hinted(ATLAS_TEXT("dictionary", "Never counted twice: counts go by the form alone."));
inline constexpr Field ica_sector =
    Field::choice("ica_sector", ATLAS_TEXT("dictionary", "Cooperative sector"), "ica_sector")
        .when(sse_form, "COOP");

inline constexpr Field registration_status =
    Field::choice("registration_status", ATLAS_TEXT("dictionary", "Registration"), "registration_status")
        .asListed()
        .asCarried();
inline constexpr Field legal_instrument =
    Field::link("legal_instrument", ATLAS_TEXT("dictionary", "Registered under"), "legal_instrument")
        .asCarried();
inline constexpr Field registry =
    Field::make("registry", ATLAS_TEXT("dictionary", "Register"), FieldType::text).upTo(200).asCarried();
inline constexpr Field reg_number =
    Field::make("reg_number", ATLAS_TEXT("dictionary", "Registration number"), FieldType::text)
        .upTo(60)
        .asIndexed()
        .asListed();
inline constexpr Field reg_date =
    Field::make("reg_date", ATLAS_TEXT("dictionary", "Registered on"), FieldType::date);
inline constexpr Field founded_year =
    Field::make("founded_year", ATLAS_TEXT("dictionary", "Founded"), FieldType::year).asListed();
inline constexpr Field closed_year =
    Field::make("closed_year", ATLAS_TEXT("dictionary", "Closed"), FieldType::year);
inline constexpr Field activity_status =
    Field::choice("activity_status", ATLAS_TEXT("dictionary", "Activity"), "activity_status")
        .asListed()
        .hinted(ATLAS_TEXT("dictionary", "Closed and dormant entities are left out of counts."))
        .asCarried();

inline constexpr Field subdivision =
    Field::choice("subdivision", ATLAS_TEXT("dictionary", "Province or region"), "subdivision")
        .asRequired()
        .asListed()
        .asCarried();
inline constexpr Field place =
    Field::make("place", ATLAS_TEXT("dictionary", "Place"), FieldType::text).upTo(300);
inline constexpr Field latitude =
    Field::decimal("latitude", ATLAS_TEXT("dictionary", "Latitude"), 6, Unit::none).between(-90, 90);
inline constexpr Field longitude =
    Field::decimal("longitude", ATLAS_TEXT("dictionary", "Longitude"), 6, Unit::none).between(-180, 180);
inline constexpr Field urban_rural =
    Field::choice("urban_rural", ATLAS_TEXT("dictionary", "Urban or rural"), "urban_rural").asCarried();

inline constexpr Field isic_section =
    Field::choice("isic_section", ATLAS_TEXT("dictionary", "Main activity"), "isic_section")
        .asListed()
        .asCarried();
inline constexpr Field isic_division =
    Field::make("isic_division", ATLAS_TEXT("dictionary", "Division"), FieldType::text)
        .upTo(2)
        .hinted(ATLAS_TEXT("dictionary", "Two digits of the classification, such as 01."))
        .asCarried();
inline constexpr Field other_activities =
    Field::choices("other_activities", ATLAS_TEXT("dictionary", "Other activities"), "isic_section");
inline constexpr Field description =
    Field::make("description", ATLAS_TEXT("dictionary", "What it does"), FieldType::long_text)
        .asTranslatable();
inline constexpr Field purpose = Field::choice("purpose", ATLAS_TEXT("dictionary", "Purpose"), "purpose");
inline constexpr Field target_groups =
    Field::choices("target_groups", ATLAS_TEXT("dictionary", "Target groups"), "target_group");
inline constexpr Field origin = Field::choice("origin", ATLAS_TEXT("dictionary", "Origin"), "origin");
inline constexpr Field grant_share =
    Field::decimal("grant_share", ATLAS_TEXT("dictionary", "Income from grants"), 1, Unit::percent)
        .between(0, 100);
inline constexpr Field registered =
    Field::choice("registered", ATLAS_TEXT("dictionary", "Is registered"), "yes_no_unknown");
inline constexpr Field keeps_accounts =
    Field::choice("keeps_accounts", ATLAS_TEXT("dictionary", "Keeps accounts"), "yes_no_unknown");
inline constexpr Field pays_social_insurance = Field::choice(
    "pays_social_insurance", ATLAS_TEXT("dictionary", "Pays social insurance"), "yes_no_unknown");
inline constexpr Field has_bank_account =
    Field::choice("has_bank_account", ATLAS_TEXT("dictionary", "Has a bank account"), "yes_no_unknown");

inline constexpr Field website =
    Field::make("website", ATLAS_TEXT("dictionary", "Website"), FieldType::text).upTo(500);
inline constexpr Field contact_person =
    Field::make("contact_person", ATLAS_TEXT("dictionary", "Contact person"), FieldType::text)
        .upTo(200)
        .asPersonal();
inline constexpr Field address =
    Field::make("address", ATLAS_TEXT("dictionary", "Address"), FieldType::text).upTo(400).asPersonal();
inline constexpr Field email =
    Field::make("email", ATLAS_TEXT("dictionary", "E-mail"), FieldType::text).upTo(200).asPersonal();
inline constexpr Field phone =
    Field::make("phone", ATLAS_TEXT("dictionary", "Telephone"), FieldType::text).upTo(100).asPersonal();
inline constexpr Field publish_contact =
    Field::make("publish_contact", ATLAS_TEXT("dictionary", "Contact may be published"), FieldType::boolean);
inline constexpr Field contact_consent =
    Field::make("contact_consent", ATLAS_TEXT("dictionary", "Consented to publication of the contact on"),
                FieldType::date)
        .when(publish_contact, "1");
using cited::locator;
using cited::source;

inline constexpr std::array identity{name,       name_en,       name_latin, acronym,   former_names,
                                     sse_form,   national_form, coop_type,  coop_tier, labels,
                                     ica_sector, source,        locator};
inline constexpr std::array registration{registration_status, legal_instrument, registry,
                                         reg_number,          reg_date,         founded_year,
                                         closed_year,         activity_status};
inline constexpr std::array location{subdivision, place, urban_rural, latitude, longitude};
inline constexpr std::array activity{
    isic_section,          isic_division,   other_activities, description, purpose,
    target_groups,         origin,          grant_share,      registered,  keeps_accounts,
    pays_social_insurance, has_bank_account};
inline constexpr std::array contact{website, contact_person,  address,        email,
                                    phone,   publish_contact, contact_consent};
inline constexpr std::array sections{Section{ATLAS_TEXT("dictionary", "Identity"), identity},
                                     Section{ATLAS_TEXT("dictionary", "Registration"), registration},
                                     Section{ATLAS_TEXT("dictionary", "Location"), location},
                                     Section{ATLAS_TEXT("dictionary", "Activity"), activity},
                                     Section{ATLAS_TEXT("dictionary", "Contact"), contact}};

inline void check(const Values& values, std::vector<Problem>& problems)
{
    rules::ascending(values, founded_year, closed_year, "V22", problems);
    if (values.has(closed_year) && values.text(activity_status) != "closed")
        problems.push_back(
            {Severity::error, "closed_year", std::string(activity_status.key),
             rules::text(ATLAS_TEXT("problems", "A closing year is given: say that the entity is closed, or "
                                                "take the year out."))});
    rules::email(values, email, problems);
    rules::webAddress(values, website, problems);
    rules::together(values, latitude, longitude, problems);
    if (values.integer(publish_contact) == 1 && !values.has(contact_consent))
        problems.push_back(
            {Severity::error, "V16", std::string(contact_consent.key),
             rules::text(ATLAS_TEXT("problems", "A contact is published with the date of the consent."))});
    const std::string_view division = values.text(isic_division);
    if (!division.empty() &&
        (division.size() != 2 || division.find_first_not_of("0123456789") != division.npos))
        problems.push_back({Severity::error, "isic_division", std::string(isic_division.key),
                            rules::text(ATLAS_TEXT("problems", "A division has two digits."))});
    for (const std::string& other : values.codes(other_activities))
        if (other == values.text(isic_section))
            return problems.push_back(
                {Severity::error, "main_activity", std::string(other_activities.key),
                 rules::text(ATLAS_TEXT("problems", "The main activity is not one of the others as well."))});
}
inline constexpr std::array<Rule, 1> record_rules{check};

inline constexpr Kind kind{"entity",
                           ATLAS_TEXT("dictionary", "Entity"),
                           ATLAS_TEXT("dictionary", "Entities"),
                           "",
                           name.key,
                           sections,
                           record_rules};

} // namespace atlas::dictionary::entity
