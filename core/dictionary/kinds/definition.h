#pragma once

#include "core/dictionary/kinds/cited.h"
#include "core/dictionary/kinds/common.h"

/// What a text says that a concept is; national texts are derived from the international one.
namespace atlas::dictionary::definition {

inline constexpr Field notion = Field::choice("notion", ATLAS_TEXT("dictionary", "Concept"), "concept")
                                    .asRequired()
                                    .asListed()
                                    .asCarried();
inline constexpr Field scope =
    Field::choice("scope", ATLAS_TEXT("dictionary", "Scope"), "definition_scope").asRequired().asListed();
inline constexpr Field title = Field::make("title", ATLAS_TEXT("dictionary", "Title"), FieldType::text)
                                   .upTo(200)
                                   .asRequired()
                                   .asListed();
inline constexpr Field adopted_by =
    Field::make("adopted_by", ATLAS_TEXT("dictionary", "Adopted by"), FieldType::text)
        .upTo(300)
        .asListed()
        .asCarried();
inline constexpr Field date =
    Field::make("date", ATLAS_TEXT("dictionary", "Date"), FieldType::date).asListed();
inline constexpr Field version =
    Field::make("version", ATLAS_TEXT("dictionary", "Version"), FieldType::text).upTo(40).asListed();
inline constexpr Field active =
    Field::make("active", ATLAS_TEXT("dictionary", "In use"), FieldType::boolean)
        .when(scope, "working")
        .asListed()
        .hinted(ATLAS_TEXT("dictionary", "One working definition of a concept is in use at a time."));
inline constexpr Field wording =
    Field::make("wording", ATLAS_TEXT("dictionary", "Wording"), FieldType::long_text)
        .upTo(10000)
        .asRequired()
        .asTranslatable();
inline constexpr Field derived_from =
    Field::link("derived_from", ATLAS_TEXT("dictionary", "Derived from"), "definition");
using cited::locator;
using cited::source;

inline constexpr std::array fields{notion, scope,   title,        adopted_by, date,   version,
                                   active, wording, derived_from, source,     locator};
inline constexpr std::array sections{Section{ATLAS_TEXT("dictionary", "Definition"), fields}};

inline void check(const Values& values, std::vector<Problem>& problems)
{
    const std::string_view from = values.text(scope);
    if ((from == "national" || from == "working") && !values.has(derived_from))
        problems.push_back(
            {Severity::warning, "derived", std::string(derived_from.key),
             rules::text(ATLAS_TEXT("problems",
                                    "A national text names the international text it is derived from."))});
    if (from != "working" && !from.empty() && !values.has(source))
        problems.push_back({Severity::error, "definition_source", std::string(source.key),
                            rules::text(ATLAS_TEXT("problems", "A published definition has its source."))});
}
inline constexpr std::array<Rule, 1> record_rules{check};

inline constexpr Kind kind{"definition",
                           ATLAS_TEXT("dictionary", "Definition"),
                           ATLAS_TEXT("dictionary", "Definitions"),
                           "",
                           title.key,
                           sections,
                           record_rules};

} // namespace atlas::dictionary::definition
