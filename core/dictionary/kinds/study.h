#pragma once

#include "core/dictionary/kinds/common.h"

/// A country study: what every other record belongs to.
namespace atlas::dictionary::study {

inline constexpr Field country = Field::choice("country", ATLAS_TEXT("dictionary", "Country"), "country")
                                     .asRequired()
                                     .asListed()
                                     .asUnique();
inline constexpr Field title = Field::make("title", ATLAS_TEXT("dictionary", "Title"), FieldType::text)
                                   .upTo(200)
                                   .asRequired()
                                   .asTranslatable()
                                   .asListed();
inline constexpr Field subtitle =
    Field::make("subtitle", ATLAS_TEXT("dictionary", "Subtitle"), FieldType::text).upTo(200).asTranslatable();
inline constexpr Field phase =
    Field::make("phase", ATLAS_TEXT("dictionary", "Phase"), FieldType::text).upTo(100);
inline constexpr Field project_code =
    Field::make("project_code", ATLAS_TEXT("dictionary", "Project code"), FieldType::text).upTo(50);
inline constexpr Field funder =
    Field::make("funder", ATLAS_TEXT("dictionary", "Funder"), FieldType::text).upTo(200);

inline constexpr Field ref_from =
    Field::make("ref_from", ATLAS_TEXT("dictionary", "Reference period from"), FieldType::date);
inline constexpr Field ref_to =
    Field::make("ref_to", ATLAS_TEXT("dictionary", "Reference period to"), FieldType::date);
inline constexpr Field reference_year =
    Field::make("reference_year", ATLAS_TEXT("dictionary", "Reference year"), FieldType::year)
        .asRequired()
        .asListed();
inline constexpr Field scope_forms =
    Field::choices("scope_forms", ATLAS_TEXT("dictionary", "Forms in scope"), "sse_form").asRequired();
inline constexpr Field subdivision_scheme =
    Field::choice("subdivision_scheme", ATLAS_TEXT("dictionary", "List of provinces"), "subdivision_scheme")
        .hinted(ATLAS_TEXT(
            "dictionary",
            "As the data were collected. Viet Nam had 63 provinces until June 2025 and has 34 since."));
inline constexpr Field isic_scheme =
    Field::choice("isic_scheme", ATLAS_TEXT("dictionary", "Activity classification"), "isic_scheme")
        .asRequired();
inline constexpr Field youth_from =
    Field::make("youth_from", ATLAS_TEXT("dictionary", "Youth from age"), FieldType::integer).between(10, 40);
inline constexpr Field youth_to =
    Field::make("youth_to", ATLAS_TEXT("dictionary", "Youth to age"), FieldType::integer).between(10, 40);
inline constexpr Field report_langs =
    Field::choices("report_langs", ATLAS_TEXT("dictionary", "Report languages"), "report_language")
        .asRequired();
inline constexpr Field currency = Field::choice("currency", ATLAS_TEXT("dictionary", "Currency"), "currency");
inline constexpr Field thousands_mark =
    Field::choice("thousands_mark", ATLAS_TEXT("dictionary", "Mark between thousands"), "thousands_mark")
        .hinted(ATLAS_TEXT("dictionary", "How numbers are meant that can be read in two ways when typed."));
inline constexpr Field screening_profile =
    Field::link("screening_profile", ATLAS_TEXT("dictionary", "Screening profile"), "screening_profile")
        .hinted(ATLAS_TEXT("dictionary", "Needed before entities are screened."));
inline constexpr Field limitations =
    Field::make("limitations", ATLAS_TEXT("dictionary", "Limitations"), FieldType::long_text)
        .asTranslatable()
        .hinted(ATLAS_TEXT("dictionary", "What the study could not establish; printed in the methodology."));

inline constexpr std::array about{country, title, subtitle, phase, project_code, funder};
inline constexpr std::array scope{
    ref_from, ref_to,   reference_year, scope_forms,    subdivision_scheme, isic_scheme, youth_from,
    youth_to, currency, report_langs,   thousands_mark, screening_profile,  limitations};
inline constexpr std::array sections{Section{ATLAS_TEXT("dictionary", "Study"), about},
                                     Section{ATLAS_TEXT("dictionary", "Scope and method"), scope}};

inline void check(const Values& values, std::vector<Problem>& problems)
{
    rules::ascending(values, ref_from, ref_to, "V22", problems);
    rules::ascending(values, youth_from, youth_to, "V22", problems);
    if (values.has(youth_from) && values.integer(youth_from) == values.integer(youth_to))
        problems.push_back(
            {Severity::error, "V22", std::string(youth_to.key),
             rules::text(ATLAS_TEXT("problems", "Youth ends at a higher age than it begins."))});
    const std::string_view state = values.text(common::status);
    if ((state == "approved" || state == "published") && !values.has(limitations))
        problems.push_back(
            {Severity::error, "study_limitations", std::string(limitations.key),
             rules::text(ATLAS_TEXT("problems", "A study is approved with its limitations stated."))});
}
inline constexpr std::array<Rule, 1> record_rules{check};

inline constexpr Kind kind{"study",
                           ATLAS_TEXT("dictionary", "Country study"),
                           ATLAS_TEXT("dictionary", "Country studies"),
                           "",
                           title.key,
                           sections,
                           record_rules};

} // namespace atlas::dictionary::study
