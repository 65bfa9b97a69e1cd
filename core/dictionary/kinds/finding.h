#pragma once

#include "core/dictionary/kinds/common.h"

/// A strength, weakness, challenge, opportunity or threat at one level.
namespace atlas::dictionary::finding {

inline constexpr Field type =
    Field::choice("type", ATLAS_TEXT("dictionary", "Type"), "finding_type").asRequired().asListed();
inline constexpr Field level = Field::choice("level", ATLAS_TEXT("dictionary", "Level"), "sse_level")
                                   .asRequired()
                                   .asListed()
                                   .asCarried();
inline constexpr Field theme = Field::choice("theme", ATLAS_TEXT("dictionary", "Theme"), "finding_theme")
                                   .asRequired()
                                   .asListed()
                                   .asCarried();
inline constexpr Field statement =
    Field::make("statement", ATLAS_TEXT("dictionary", "Statement"), FieldType::text)
        .atLeast(10)
        .upTo(400)
        .asRequired()
        .asListed()
        .asTranslatable()
        .hinted(ATLAS_TEXT("dictionary", "One sentence; split what touches two levels."));
inline constexpr Field explanation =
    Field::make("explanation", ATLAS_TEXT("dictionary", "Explanation"), FieldType::long_text)
        .upTo(2000)
        .asTranslatable();
inline constexpr Field forms =
    Field::choices("forms", ATLAS_TEXT("dictionary", "Forms concerned"), "sse_form")
        .hinted(ATLAS_TEXT("dictionary", "Empty for all."))
        .asCarried();
inline constexpr Field subdivisions =
    Field::choices("subdivisions", ATLAS_TEXT("dictionary", "Provinces or regions concerned"), "subdivision")
        .hinted(ATLAS_TEXT("dictionary", "Empty for all."))
        .asCarried();
inline constexpr Field affects_women =
    Field::choice("affects_women", ATLAS_TEXT("dictionary", "Affects women differently"), "yes_no_unknown")
        .asRequired();
inline constexpr Field affects_women_how =
    Field::make("affects_women_how", ATLAS_TEXT("dictionary", "In which way"), FieldType::text)
        .upTo(600)
        .when(affects_women, "yes")
        .asTranslatable();

inline constexpr Field mentions =
    Field::make("mentions", ATLAS_TEXT("dictionary", "Mentioned by"), FieldType::integer)
        .between(0, 10'000'000);
inline constexpr Field mentions_of =
    Field::make("mentions_of", ATLAS_TEXT("dictionary", "out of"), FieldType::integer).between(0, 10'000'000);
inline constexpr Field basis = Field::choice("basis", ATLAS_TEXT("dictionary", "who are"), "finding_basis");
inline constexpr Field mentions_reason =
    Field::make("mentions_reason", ATLAS_TEXT("dictionary", "Why counted by hand"), FieldType::text)
        .upTo(300)
        .when(mentions, "*");
inline constexpr Field severity =
    Field::make("severity", ATLAS_TEXT("dictionary", "Severity or importance"), FieldType::integer)
        .between(1, 5)
        .asListed();
inline constexpr Field severity_rater =
    Field::link("severity_rater", ATLAS_TEXT("dictionary", "Rated by"), "person").when(severity, "*");
inline constexpr Field severity_date =
    Field::make("severity_date", ATLAS_TEXT("dictionary", "Rated on"), FieldType::date).when(severity, "*");
inline constexpr Field validated_on =
    Field::make("validated_on", ATLAS_TEXT("dictionary", "Validated on"), FieldType::date);
inline constexpr Field validated_by =
    Field::link("validated_by", ATLAS_TEXT("dictionary", "Validated at"), "event");

inline constexpr std::array what{type,  level,        theme,         statement,        explanation,
                                 forms, subdivisions, affects_women, affects_women_how};
inline constexpr std::array weight{mentions,       mentions_of,   basis,        mentions_reason, severity,
                                   severity_rater, severity_date, validated_on, validated_by};
inline constexpr std::array sections{Section{ATLAS_TEXT("dictionary", "Finding"), what},
                                     Section{ATLAS_TEXT("dictionary", "Weight"), weight}};

inline void check(const Values& values, std::vector<Problem>& problems)
{
    if (rules::above(values.integer(mentions), values.integer(mentions_of)))
        problems.push_back({Severity::error, "mentions", std::string(mentions.key),
                            rules::text(ATLAS_TEXT("problems", "No more can mention it than were asked."))});
    rules::together(values, mentions, mentions_of, problems);
    rules::chosen(values, affects_women, "yes", affects_women_how, problems);
    if (values.has(severity) && !values.has(severity_rater))
        problems.push_back({Severity::error, "rating", std::string(severity_rater.key),
                            rules::text(ATLAS_TEXT("problems", "A rating says who gave it, and when."))});
}
inline constexpr std::array<Rule, 1> record_rules{check};

inline constexpr Kind kind{"finding",
                           ATLAS_TEXT("dictionary", "Finding"),
                           ATLAS_TEXT("dictionary", "Findings"),
                           "",
                           statement.key,
                           sections,
                           record_rules};

} // namespace atlas::dictionary::finding
