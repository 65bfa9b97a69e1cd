#pragma once

#include "core/dictionary/kinds/common.h"

/// Answers that questions offer.
namespace atlas::dictionary::choice_list {

inline constexpr Field code = Field::make("code", ATLAS_TEXT("dictionary", "Code"), FieldType::text)
                                  .upTo(100)
                                  .asRequired()
                                  .asListed()
                                  .asUnique();
inline constexpr Field title = Field::make("title", ATLAS_TEXT("dictionary", "Title"), FieldType::text)
                                   .upTo(200)
                                   .asListed()
                                   .asTranslatable();

inline constexpr std::array fields{code, title};
inline constexpr std::array sections{Section{ATLAS_TEXT("dictionary", "Choice list"), fields}};

inline constexpr Kind kind{"choice_list",
                           ATLAS_TEXT("dictionary", "Choice list"),
                           ATLAS_TEXT("dictionary", "Choice lists"),
                           "",
                           code.key,
                           sections,
                           {}};

} // namespace atlas::dictionary::choice_list
