#pragma once

#include "core/dictionary/kinds/common.h"

/// Where a fact comes from; for kinds that say no more of it than this.
namespace atlas::dictionary::cited {

inline constexpr Field source =
    Field::link("source", ATLAS_TEXT("dictionary", "Source"), "source").asCarried();
inline constexpr Field locator =
    Field::make("locator", ATLAS_TEXT("dictionary", "Place in the source"), FieldType::text)
        .upTo(200)
        .asCarried();

} // namespace atlas::dictionary::cited
