#pragma once

#include "core/dictionary/kinds/cited.h"
#include "core/dictionary/kinds/common.h"

/// The word for a concept in one language, and the words to avoid.
namespace atlas::dictionary::term {

inline constexpr Field notion =
    Field::make("notion", ATLAS_TEXT("dictionary", "Concept in English"), FieldType::text)
        .upTo(120)
        .asRequired()
        .asListed()
        .asIndexed();
inline constexpr Field language = Field::choice("language", ATLAS_TEXT("dictionary", "Language"), "language")
                                      .asRequired()
                                      .asListed()
                                      .asCarried();
inline constexpr Field preferred =
    Field::make("preferred", ATLAS_TEXT("dictionary", "Preferred term"), FieldType::text)
        .upTo(200)
        .asRequired()
        .asListed();
inline constexpr Field variants =
    Field::make("variants", ATLAS_TEXT("dictionary", "Variants"), FieldType::text).upTo(400).asListed();
inline constexpr Field avoid =
    Field::make("avoid", ATLAS_TEXT("dictionary", "To be avoided"), FieldType::text).upTo(400);
inline constexpr Field explanation =
    Field::make("explanation", ATLAS_TEXT("dictionary", "Explanation"), FieldType::long_text)
        .upTo(2000)
        .asTranslatable();
using cited::locator;
using cited::source;

inline constexpr std::array fields{notion, language,    preferred, variants,
                                   avoid,  explanation, source,    locator};
inline constexpr std::array sections{Section{ATLAS_TEXT("dictionary", "Glossary term"), fields}};

inline constexpr Kind kind{"term",
                           ATLAS_TEXT("dictionary", "Glossary term"),
                           ATLAS_TEXT("dictionary", "Glossary"),
                           "",
                           preferred.key,
                           sections,
                           {}};

} // namespace atlas::dictionary::term
