#pragma once

#include "core/dictionary/kinds/common.h"

/// The author's text of one report chapter in one language (the common field `lang`), as Markdown.
namespace atlas::dictionary::narrative {

inline constexpr Field chapter =
    Field::choice("chapter", ATLAS_TEXT("dictionary", "Chapter"), "chapter").asRequired().asListed();
inline constexpr Field summary =
    Field::make("summary", ATLAS_TEXT("dictionary", "Summary"), FieldType::long_text)
        .upTo(600)
        .hinted(ATLAS_TEXT("dictionary", "Three lines at the head of the chapter."));
inline constexpr Field text =
    Field::make("text", ATLAS_TEXT("dictionary", "Text"), FieldType::long_text).upTo(200'000).asRequired();

inline constexpr std::array fields{chapter, summary, text};
inline constexpr std::array sections{Section{ATLAS_TEXT("dictionary", "Chapter text"), fields}};
inline constexpr Kind kind{"narrative",
                           ATLAS_TEXT("dictionary", "Chapter text"),
                           ATLAS_TEXT("dictionary", "Chapter texts"),
                           "",
                           "",
                           sections,
                           {}};

} // namespace atlas::dictionary::narrative
