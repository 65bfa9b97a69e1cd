#pragma once

#include "core/dictionary/kinds/common.h"

/// Another statistic that says something else of the same thing, and what is known of the difference; a part
/// of the statistic.
namespace atlas::dictionary::statistic_conflict {

inline constexpr Field other = Field::link("other", ATLAS_TEXT("dictionary", "Statistic"), "statistic")
                                   .asRequired()
                                   .asListed()
                                   .asIndexed();
inline constexpr Field explanation =
    Field::make("explanation", ATLAS_TEXT("dictionary", "Why they differ"), FieldType::text)
        .upTo(600)
        .asListed()
        .asTranslatable();
inline constexpr Field settled =
    Field::make("settled", ATLAS_TEXT("dictionary", "Settled"), FieldType::boolean).asListed();

inline constexpr std::array fields{other, explanation, settled};
inline constexpr std::array sections{Section{ATLAS_TEXT("dictionary", "Conflict"), fields}};

inline constexpr Kind kind{"statistic_conflict",
                           ATLAS_TEXT("dictionary", "Conflicting value"),
                           ATLAS_TEXT("dictionary", "Conflicting values"),
                           "statistic",
                           explanation.key,
                           sections,
                           {}};

} // namespace atlas::dictionary::statistic_conflict
