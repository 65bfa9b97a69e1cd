#pragma once

#include "core/dictionary/kinds/common.h"

/// What somebody said for a case study; a part of it.
namespace atlas::dictionary::case_quote {

inline constexpr Field quote =
    Field::make("quote", ATLAS_TEXT("dictionary", "Quote in the original"), FieldType::text)
        .upTo(600)
        .asRequired()
        .asListed();
inline constexpr Field quote_en =
    Field::make("quote_en", ATLAS_TEXT("dictionary", "Quote in English"), FieldType::text)
        .upTo(600)
        .asListed();
inline constexpr Field speaker = Field::make("speaker", ATLAS_TEXT("dictionary", "Speaker"), FieldType::text)
                                     .upTo(120)
                                     .asListed()
                                     .hinted(ATLAS_TEXT("dictionary", "The role; a name only with consent."));
inline constexpr Field fieldwork =
    Field::link("fieldwork", ATLAS_TEXT("dictionary", "Fieldwork"), "fieldwork");
inline constexpr Field publish =
    Field::make("publish", ATLAS_TEXT("dictionary", "To be published"), FieldType::boolean).asListed();
inline constexpr Field consent_scopes =
    Field::choices("consent_scopes", ATLAS_TEXT("dictionary", "Consent covers"), "consent_scope").asListed();

inline constexpr std::array fields{quote, quote_en, speaker, fieldwork, publish, consent_scopes};
inline constexpr std::array sections{Section{ATLAS_TEXT("dictionary", "Quote"), fields}};

inline void check(const Values& values, std::vector<Problem>& problems)
{
    rules::consented(values, publish, consent_scopes, "quote", problems);
}
inline constexpr std::array<Rule, 1> record_rules{check};

inline constexpr Kind kind{"case_quote",
                           ATLAS_TEXT("dictionary", "Quote"),
                           ATLAS_TEXT("dictionary", "Quotes"),
                           "case_study",
                           quote.key,
                           sections,
                           record_rules};

} // namespace atlas::dictionary::case_quote
