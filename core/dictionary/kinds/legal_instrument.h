#pragma once

#include "core/dictionary/kinds/cited.h"
#include "core/dictionary/kinds/common.h"

/// A law, decree, strategy or programme that bears on the social and solidarity economy. Its articles are
/// provisions.
namespace atlas::dictionary::legal_instrument {

inline constexpr Field title = Field::make("title", ATLAS_TEXT("dictionary", "Title"), FieldType::text)
                                   .upTo(500)
                                   .asRequired()
                                   .asListed()
                                   .hinted(ATLAS_TEXT("dictionary", "In the language of the instrument."));
inline constexpr Field title_en =
    Field::make("title_en", ATLAS_TEXT("dictionary", "Title in English"), FieldType::text).upTo(500);
inline constexpr Field short_title =
    Field::make("short_title", ATLAS_TEXT("dictionary", "Short title"), FieldType::text).upTo(100);
inline constexpr Field number = Field::make("number", ATLAS_TEXT("dictionary", "Number"), FieldType::text)
                                    .upTo(80)
                                    .asListed()
                                    .asIndexed();
inline constexpr Field rank =
    Field::choice("rank", ATLAS_TEXT("dictionary", "Rank"), "legal_rank").asRequired().asListed().asCarried();
inline constexpr Field approach =
    Field::choice("approach", ATLAS_TEXT("dictionary", "Legal approach"), "legal_approach");
inline constexpr Field scope =
    Field::choice("scope", ATLAS_TEXT("dictionary", "Scope"), "legal_scope").asListed().asCarried();
inline constexpr Field forms = Field::choices("forms", ATLAS_TEXT("dictionary", "Forms covered"), "sse_form")
                                   .asRequired()
                                   .asListed()
                                   .asCarried();
inline constexpr Field summary =
    Field::make("summary", ATLAS_TEXT("dictionary", "Summary"), FieldType::long_text)
        .upTo(2000)
        .asTranslatable();

inline constexpr Field legal_status =
    Field::choice("legal_status", ATLAS_TEXT("dictionary", "Legal status"), "legal_status")
        .asRequired()
        .asListed()
        .asCarried();
inline constexpr Field adopted =
    Field::make("adopted", ATLAS_TEXT("dictionary", "Adopted on"), FieldType::date).asListed();
inline constexpr Field in_force =
    Field::make("in_force", ATLAS_TEXT("dictionary", "In force since"), FieldType::date).asListed();
inline constexpr Field repealed =
    Field::make("repealed", ATLAS_TEXT("dictionary", "Repealed on"), FieldType::date);
inline constexpr Field amends =
    Field::link("amends", ATLAS_TEXT("dictionary", "Amends"), "legal_instrument").asIndexed();
inline constexpr Field replaces =
    Field::link("replaces", ATLAS_TEXT("dictionary", "Replaces"), "legal_instrument").asIndexed();
inline constexpr Field issuing_body =
    Field::link("issuing_body", ATLAS_TEXT("dictionary", "Issued by"), "institution").asCarried();
inline constexpr Field responsible_body =
    Field::link("responsible_body", ATLAS_TEXT("dictionary", "Responsible body"), "institution").asCarried();

inline constexpr Field effect =
    Field::make("effect", ATLAS_TEXT("dictionary", "Effect on the SSE"), FieldType::integer)
        .between(-2, 2)
        .hinted(ATLAS_TEXT("dictionary", "From -2, hinders, to 2, enables."));
inline constexpr Field effect_reason =
    Field::make("effect_reason", ATLAS_TEXT("dictionary", "Reason for the rating"), FieldType::text)
        .upTo(600)
        .when(effect, "*");
inline constexpr Field effect_rater =
    Field::link("effect_rater", ATLAS_TEXT("dictionary", "Rated by"), "person").when(effect, "*");
inline constexpr Field budget = Field::make("budget", ATLAS_TEXT("dictionary", "Budget"), FieldType::integer)
                                    .in(Unit::currency)
                                    .between(0, 1'000'000'000'000'000);
inline constexpr Field budget_year =
    Field::make("budget_year", ATLAS_TEXT("dictionary", "Year of the budget"), FieldType::year)
        .when(budget, "*");
inline constexpr Field period_from =
    Field::make("period_from", ATLAS_TEXT("dictionary", "Programme from"), FieldType::date);
inline constexpr Field period_to =
    Field::make("period_to", ATLAS_TEXT("dictionary", "Programme to"), FieldType::date);
inline constexpr Field target =
    Field::make("target", ATLAS_TEXT("dictionary", "Target of the policy"), FieldType::long_text)
        .upTo(1000)
        .asTranslatable();

inline constexpr Field source =
    Field::link("source", ATLAS_TEXT("dictionary", "Source"), "source").asRequired();
using cited::locator;

inline constexpr std::array identity{title,    title_en, short_title, number, rank,
                                     approach, scope,    forms,       summary};
inline constexpr std::array validity{legal_status, adopted,  in_force,     repealed,
                                     amends,       replaces, issuing_body, responsible_body};
inline constexpr std::array effect_part{effect,      effect_reason, effect_rater, budget,
                                        budget_year, period_from,   period_to,    target};
inline constexpr std::array provenance{source, locator};
inline constexpr std::array sections{Section{ATLAS_TEXT("dictionary", "Instrument"), identity},
                                     Section{ATLAS_TEXT("dictionary", "Validity"), validity},
                                     Section{ATLAS_TEXT("dictionary", "Effect"), effect_part},
                                     Section{ATLAS_TEXT("dictionary", "Source"), provenance}};

inline void check(const Values& values, std::vector<Problem>& problems)
{
    rules::ascending(values, adopted, in_force, "V22", problems);
    rules::ascending(values, in_force, repealed, "V22", problems);
    rules::ascending(values, period_from, period_to, "V22", problems);
    if (values.text(legal_status) == "in_force" && !values.has(in_force))
        problems.push_back(
            {Severity::error, "in_force", std::string(in_force.key),
             rules::text(ATLAS_TEXT("problems", "An instrument in force has the date since when."))});
    if (values.has(effect) && (!values.has(effect_reason) || !values.has(effect_rater)))
        problems.push_back({Severity::error, "rating", std::string(effect_reason.key),
                            rules::text(ATLAS_TEXT("problems", "A rating says why, and who gave it."))});
    if (values.has(budget) && !values.has(budget_year))
        problems.push_back({Severity::error, "currency_year", std::string(budget_year.key),
                            rules::text(ATLAS_TEXT("problems", "An amount of money needs its year."))});
}
inline constexpr std::array<Rule, 1> record_rules{check};

inline constexpr Kind kind{"legal_instrument",
                           ATLAS_TEXT("dictionary", "Law or policy"),
                           ATLAS_TEXT("dictionary", "Laws and policies"),
                           "",
                           title.key,
                           sections,
                           record_rules};

} // namespace atlas::dictionary::legal_instrument
