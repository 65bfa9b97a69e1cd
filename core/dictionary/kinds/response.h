#pragma once

#include "core/dictionary/kinds/common.h"
#include "core/dictionary/kinds/consented.h"

/// What one respondent answered to an instrument.
namespace atlas::dictionary::response {

inline constexpr Field code = Field::make("code", ATLAS_TEXT("dictionary", "Code"), FieldType::text)
                                  .upTo(100)
                                  .asRequired()
                                  .asListed()
                                  .asIndexed();
inline constexpr Field instrument =
    Field::link("instrument", ATLAS_TEXT("dictionary", "Instrument"), "instrument")
        .asRequired()
        .asListed()
        .asIndexed()
        .asCarried();
inline constexpr Field fieldwork =
    Field::link("fieldwork", ATLAS_TEXT("dictionary", "Fieldwork"), "fieldwork").asIndexed().asCarried();
inline constexpr Field entity =
    Field::link("entity", ATLAS_TEXT("dictionary", "Entity"), "entity").asListed().asIndexed();
inline constexpr Field date =
    Field::make("date", ATLAS_TEXT("dictionary", "Date"), FieldType::date).asListed().asPast().asCarried();
inline constexpr Field language =
    Field::choice("language", ATLAS_TEXT("dictionary", "Language spoken"), "language").asCarried();
inline constexpr Field subdivision =
    Field::choice("subdivision", ATLAS_TEXT("dictionary", "Province or region"), "subdivision")
        .asListed()
        .asCarried();
inline constexpr Field disposition =
    Field::choice("disposition", ATLAS_TEXT("dictionary", "Disposition"), "disposition")
        .asRequired()
        .asListed()
        .asCarried();
inline constexpr Field kept =
    Field::link("kept", ATLAS_TEXT("dictionary", "Duplicate of"), "response").when(disposition, "duplicate");
inline constexpr Field imported_key =
    Field::make("imported_key", ATLAS_TEXT("dictionary", "Key in the tool it comes from"), FieldType::text)
        .upTo(100)
        .asIndexed();

inline constexpr Field respondent_role =
    Field::choice("respondent_role", ATLAS_TEXT("dictionary", "Role"), "respondent_role");
inline constexpr Field respondent_sex =
    Field::choice("respondent_sex", ATLAS_TEXT("dictionary", "Sex"), "sex").asListed();
inline constexpr Field respondent_age =
    Field::choice("respondent_age", ATLAS_TEXT("dictionary", "Age"), "age_band");
inline constexpr Field weight =
    Field::decimal("weight", ATLAS_TEXT("dictionary", "Weight"), 6, Unit::none).between(0, 1'000'000);
using consented::consent;
using consented::consent_date;
using consented::consent_scopes;

inline constexpr std::array about{code,     instrument,  fieldwork,   entity, date,
                                  language, subdivision, disposition, kept,   imported_key};
inline constexpr std::array respondent{respondent_role, respondent_sex, respondent_age, weight,
                                       consent,         consent_date,   consent_scopes};
inline constexpr std::array sections{Section{ATLAS_TEXT("dictionary", "Response"), about},
                                     Section{ATLAS_TEXT("dictionary", "Respondent"), respondent}};

inline void check(const Values& values, std::vector<Problem>& problems)
{
    rules::chosen(values, disposition, "duplicate", kept, problems);
    if (values.text(consent) == "not_obtained" &&
        (values.has(respondent_role) || values.has(respondent_sex) || values.has(respondent_age)))
        problems.push_back(
            {Severity::error, "V16", std::string(consent.key),
             rules::text(ATLAS_TEXT("problems",
                                    "Without consent only the count is kept: take out role, sex and age."))});
}
inline constexpr std::array<Rule, 1> record_rules{check};

inline constexpr Kind kind{"response",
                           ATLAS_TEXT("dictionary", "Response"),
                           ATLAS_TEXT("dictionary", "Responses"),
                           "",
                           code.key,
                           sections,
                           record_rules};

} // namespace atlas::dictionary::response
