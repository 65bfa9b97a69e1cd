#pragma once

#include "core/dictionary/kinds/common.h"

/// What a statement rests on: one source, interview, set of responses, statistic or provision, cited for one
/// record.
namespace atlas::dictionary::evidence {

inline constexpr Field target_type =
    Field::choice("target_type", ATLAS_TEXT("dictionary", "Supports"), "evidence_target")
        .asRequired()
        .asListed()
        .asCarried();
inline constexpr Field for_finding =
    Field::link("for_finding", ATLAS_TEXT("dictionary", "Finding"), "finding")
        .when(target_type, "finding")
        .asIndexed()
        .asListed();
inline constexpr Field for_recommendation =
    Field::link("for_recommendation", ATLAS_TEXT("dictionary", "Recommendation"), "recommendation")
        .when(target_type, "recommendation")
        .asIndexed();
inline constexpr Field for_sdg_contribution =
    Field::link("for_sdg_contribution", ATLAS_TEXT("dictionary", "SDG contribution"), "sdg_contribution")
        .when(target_type, "sdg_contribution")
        .asIndexed()
        .asListed();
inline constexpr Field for_dw_contribution =
    Field::link("for_dw_contribution", ATLAS_TEXT("dictionary", "Decent-work contribution"),
                "dw_contribution")
        .when(target_type, "dw_contribution")
        .asIndexed();
inline constexpr Field for_case_study =
    Field::link("for_case_study", ATLAS_TEXT("dictionary", "Case study"), "case_study")
        .when(target_type, "case_study")
        .asIndexed();
inline constexpr Field for_entity = Field::link("for_entity", ATLAS_TEXT("dictionary", "Entity"), "entity")
                                        .when(target_type, "entity")
                                        .asIndexed();
inline constexpr Field for_institution =
    Field::link("for_institution", ATLAS_TEXT("dictionary", "Institution"), "institution")
        .when(target_type, "institution")
        .asIndexed();
inline constexpr Field for_legal_instrument =
    Field::link("for_legal_instrument", ATLAS_TEXT("dictionary", "Law or policy"), "legal_instrument")
        .when(target_type, "legal_instrument")
        .asIndexed();
inline constexpr Field for_definition =
    Field::link("for_definition", ATLAS_TEXT("dictionary", "Definition"), "definition")
        .when(target_type, "definition")
        .asIndexed();
inline constexpr Field for_statistic =
    Field::link("for_statistic", ATLAS_TEXT("dictionary", "Statistic"), "statistic")
        .when(target_type, "statistic")
        .asIndexed();
inline constexpr Field for_screening_assessment =
    Field::link("for_screening_assessment", ATLAS_TEXT("dictionary", "Screening"), "screening_assessment")
        .when(target_type, "screening_assessment")
        .asIndexed();

inline constexpr Field origin_type =
    Field::choice("origin_type", ATLAS_TEXT("dictionary", "Rests on"), "evidence_origin")
        .asRequired()
        .asListed();
inline constexpr Field source = Field::link("source", ATLAS_TEXT("dictionary", "Source"), "source")
                                    .when(origin_type, "source")
                                    .asIndexed()
                                    .asListed();
inline constexpr Field fieldwork =
    Field::link("fieldwork", ATLAS_TEXT("dictionary", "Fieldwork"), "fieldwork")
        .when(origin_type, "fieldwork")
        .asIndexed()
        .asListed();
inline constexpr Field instrument =
    Field::link("instrument", ATLAS_TEXT("dictionary", "Instrument"), "instrument")
        .when(origin_type, "instrument")
        .asIndexed();
inline constexpr Field from_statistic =
    Field::link("from_statistic", ATLAS_TEXT("dictionary", "Statistic"), "statistic")
        .when(origin_type, "statistic")
        .asIndexed();
inline constexpr Field provision =
    Field::link("provision", ATLAS_TEXT("dictionary", "Provision"), "provision")
        .when(origin_type, "provision")
        .asIndexed();
inline constexpr Field locator =
    Field::make("locator", ATLAS_TEXT("dictionary", "Place in the source"), FieldType::text)
        .upTo(200)
        .asListed()
        .hinted(ATLAS_TEXT("dictionary", "Page, paragraph, table or time code."));

inline constexpr Field statement =
    Field::make("statement", ATLAS_TEXT("dictionary", "What it shows"), FieldType::text)
        .upTo(400)
        .asListed()
        .asTranslatable();
inline constexpr Field quote =
    Field::make("quote", ATLAS_TEXT("dictionary", "Quote in the original"), FieldType::long_text).upTo(600);
inline constexpr Field quote_en =
    Field::make("quote_en", ATLAS_TEXT("dictionary", "Quote in English"), FieldType::long_text).upTo(600);
inline constexpr Field translated_by =
    Field::link("translated_by", ATLAS_TEXT("dictionary", "Translated by"), "person").when(quote_en, "*");
inline constexpr Field type =
    Field::choice("type", ATLAS_TEXT("dictionary", "Type"), "evidence_type").asRequired().asListed();
inline constexpr Field strength =
    Field::choice("strength", ATLAS_TEXT("dictionary", "Strength"), "evidence_strength")
        .asRequired()
        .asListed();
inline constexpr Field depends_on =
    Field::link("depends_on", ATLAS_TEXT("dictionary", "Not independent of"), "evidence")
        .hinted(ATLAS_TEXT("dictionary", "Two items from one respondent are one voice."));
inline constexpr Field may_quote =
    Field::make("may_quote", ATLAS_TEXT("dictionary", "May be quoted"), FieldType::boolean);
inline constexpr Field consent_scopes =
    Field::choices("consent_scopes", ATLAS_TEXT("dictionary", "Consent covers"), "consent_scope")
        .when(may_quote, "1");
inline constexpr Field anonymised =
    Field::make("anonymised", ATLAS_TEXT("dictionary", "Made anonymous"), FieldType::boolean);

inline constexpr std::array target_part{target_type,          for_finding,         for_recommendation,
                                        for_sdg_contribution, for_dw_contribution, for_case_study,
                                        for_entity,           for_institution,     for_legal_instrument,
                                        for_definition,       for_statistic,       for_screening_assessment};
inline constexpr std::array origin{origin_type,    source,    fieldwork, instrument,
                                   from_statistic, provision, locator};
inline constexpr std::array content{statement, quote,      quote_en,  translated_by,  type,
                                    strength,  depends_on, may_quote, consent_scopes, anonymised};
inline constexpr std::array sections{Section{ATLAS_TEXT("dictionary", "Supports"), target_part},
                                     Section{ATLAS_TEXT("dictionary", "Rests on"), origin},
                                     Section{ATLAS_TEXT("dictionary", "Content"), content}};

/// A code of `evidence_target` or `evidence_origin` and the link that it wants.
struct Choice {
    std::string_view code;
    const Field* link;
};
inline constexpr std::array<Choice, 11> targets{{{"finding", &for_finding},
                                                 {"recommendation", &for_recommendation},
                                                 {"sdg_contribution", &for_sdg_contribution},
                                                 {"dw_contribution", &for_dw_contribution},
                                                 {"case_study", &for_case_study},
                                                 {"entity", &for_entity},
                                                 {"institution", &for_institution},
                                                 {"legal_instrument", &for_legal_instrument},
                                                 {"definition", &for_definition},
                                                 {"statistic", &for_statistic},
                                                 {"screening_assessment", &for_screening_assessment}}};
inline constexpr std::array<Choice, 5> origins{{{"source", &source},
                                                {"fieldwork", &fieldwork},
                                                {"instrument", &instrument},
                                                {"statistic", &from_statistic},
                                                {"provision", &provision}}};

inline void check(const Values& values, std::vector<Problem>& problems)
{
    for (const Choice& choice : targets)
        rules::chosen(values, target_type, choice.code, *choice.link, problems);
    for (const Choice& choice : origins)
        rules::chosen(values, origin_type, choice.code, *choice.link, problems);
    // Published sources may be quoted; what people said needs their consent.
    if (values.text(origin_type) == "fieldwork" || values.text(origin_type) == "instrument")
        rules::consented(values, may_quote, consent_scopes, "quote", problems);
    if (values.has(quote_en) && !values.has(translated_by) && values.text(common::lang) != "en")
        problems.push_back({Severity::warning, "translator", std::string(translated_by.key),
                            rules::text(ATLAS_TEXT("problems", "Say who translated the quote."))});
    if (values.text(origin_type) == "source" && !values.has(locator))
        problems.push_back({Severity::warning, "evidence_locator", std::string(locator.key),
                            rules::text(ATLAS_TEXT(
                                "problems", "A document of more than five pages is cited with the page."))});
}
inline constexpr std::array<Rule, 1> record_rules{check};

inline constexpr Kind kind{"evidence",
                           ATLAS_TEXT("dictionary", "Evidence"),
                           ATLAS_TEXT("dictionary", "Evidence"),
                           "",
                           statement.key,
                           sections,
                           record_rules};

} // namespace atlas::dictionary::evidence
