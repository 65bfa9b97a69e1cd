#pragma once

#include "core/dictionary/kinds/common.h"
#include "core/dictionary/kinds/consented.h"

/// The story of one entity, told for the report with its consent.
namespace atlas::dictionary::case_study {

inline constexpr Field title = Field::make("title", ATLAS_TEXT("dictionary", "Title"), FieldType::text)
                                   .upTo(200)
                                   .asRequired()
                                   .asListed()
                                   .asTranslatable();
inline constexpr Field entity =
    Field::link("entity", ATLAS_TEXT("dictionary", "Entity"), "entity").asRequired().asListed().asIndexed();
inline constexpr Field entity_year =
    Field::link("entity_year", ATLAS_TEXT("dictionary", "Figures of the year"), "entity_year");
inline constexpr Field selection_reasons =
    Field::choices("selection_reasons", ATLAS_TEXT("dictionary", "Why it was chosen"), "selection_reason")
        .asRequired()
        .asListed();
inline constexpr Field borderline_reason =
    Field::make("borderline_reason", ATLAS_TEXT("dictionary", "Why a borderline case is told"),
                FieldType::text)
        .upTo(400);
inline constexpr Field levels = Field::choices("levels", ATLAS_TEXT("dictionary", "Levels"), "sse_level");
inline constexpr Field sdg_targets =
    Field::choices("sdg_targets", ATLAS_TEXT("dictionary", "SDG targets"), "sdg_target");
inline constexpr Field pillars =
    Field::choices("pillars", ATLAS_TEXT("dictionary", "Pillars of decent work"), "dw_pillar");

inline constexpr Field context =
    Field::make("context", ATLAS_TEXT("dictionary", "Context"), FieldType::long_text)
        .upTo(1500)
        .asRequired()
        .asTranslatable();
inline constexpr Field model = Field::make("model", ATLAS_TEXT("dictionary", "Model"), FieldType::long_text)
                                   .upTo(1500)
                                   .asRequired()
                                   .asTranslatable();
inline constexpr Field governance =
    Field::make("governance", ATLAS_TEXT("dictionary", "Governance"), FieldType::long_text)
        .upTo(1500)
        .asRequired()
        .asTranslatable();
inline constexpr Field results =
    Field::make("results", ATLAS_TEXT("dictionary", "Results"), FieldType::long_text)
        .upTo(1500)
        .asTranslatable();
inline constexpr Field challenges =
    Field::make("challenges", ATLAS_TEXT("dictionary", "Challenges"), FieldType::long_text)
        .upTo(1500)
        .asTranslatable();
inline constexpr Field lessons =
    Field::make("lessons", ATLAS_TEXT("dictionary", "Lessons"), FieldType::long_text)
        .upTo(1500)
        .asTranslatable();

inline constexpr Field consent =
    Field::choice("consent", ATLAS_TEXT("dictionary", "Consent"), "consent").asRequired();
using consented::consent_date;
using consented::consent_scopes;
inline constexpr Field reviewed_by_entity =
    Field::make("reviewed_by_entity", ATLAS_TEXT("dictionary", "Reviewed by the entity on"), FieldType::date);

inline constexpr std::array about{title,  entity,      entity_year, selection_reasons, borderline_reason,
                                  levels, sdg_targets, pillars};
inline constexpr std::array story{context, model, governance, results, challenges, lessons};
inline constexpr std::array agreement{consent, consent_date, consent_scopes, reviewed_by_entity};
inline constexpr std::array sections{Section{ATLAS_TEXT("dictionary", "Case study"), about},
                                     Section{ATLAS_TEXT("dictionary", "Story"), story},
                                     Section{ATLAS_TEXT("dictionary", "Consent and review"), agreement}};

inline void check(const Values& values, std::vector<Problem>& problems)
{
    if (values.text(common::status) != "published")
        return;
    if (!values.has(reviewed_by_entity))
        problems.push_back({Severity::warning, "case_review", std::string(reviewed_by_entity.key),
                            rules::text(ATLAS_TEXT("problems", "The entity has not reviewed its story."))});
    if (values.text(consent) == "not_obtained")
        problems.push_back({Severity::error, "V16", std::string(consent.key),
                            rules::text(ATLAS_TEXT(
                                "problems", "A case study is published with the consent of the entity."))});
}
inline constexpr std::array<Rule, 1> record_rules{check};

inline constexpr Kind kind{"case_study",
                           ATLAS_TEXT("dictionary", "Case study"),
                           ATLAS_TEXT("dictionary", "Case studies"),
                           "",
                           title.key,
                           sections,
                           record_rules};

} // namespace atlas::dictionary::case_study
