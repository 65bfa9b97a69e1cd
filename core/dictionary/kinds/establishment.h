#pragma once

#include "core/dictionary/kinds/common.h"

/// A place where an entity works: branch, shop, workshop; a part of the entity and never counted as one.
namespace atlas::dictionary::establishment {

inline constexpr Field name =
    Field::make("name", ATLAS_TEXT("dictionary", "Name"), FieldType::text).upTo(300).asRequired().asListed();
inline constexpr Field subdivision =
    Field::choice("subdivision", ATLAS_TEXT("dictionary", "Province or region"), "subdivision")
        .asListed()
        .asCarried();
inline constexpr Field place =
    Field::make("place", ATLAS_TEXT("dictionary", "Place"), FieldType::text).upTo(300).asListed();
inline constexpr Field latitude =
    Field::decimal("latitude", ATLAS_TEXT("dictionary", "Latitude"), 6, Unit::none).between(-90, 90);
inline constexpr Field longitude =
    Field::decimal("longitude", ATLAS_TEXT("dictionary", "Longitude"), 6, Unit::none).between(-180, 180);
inline constexpr Field isic_section =
    Field::choice("isic_section", ATLAS_TEXT("dictionary", "Main activity"), "isic_section");
inline constexpr Field workers =
    Field::make("workers", ATLAS_TEXT("dictionary", "Workers"), FieldType::count).in(Unit::jobs);

inline constexpr std::array fields{name, subdivision, place, latitude, longitude, isic_section, workers};
inline constexpr std::array sections{Section{ATLAS_TEXT("dictionary", "Establishment"), fields}};

inline void check(const Values& values, std::vector<Problem>& problems)
{
    rules::together(values, latitude, longitude, problems);
}
inline constexpr std::array<Rule, 1> record_rules{check};

inline constexpr Kind kind{"establishment",
                           ATLAS_TEXT("dictionary", "Establishment"),
                           ATLAS_TEXT("dictionary", "Establishments"),
                           "entity",
                           name.key,
                           sections,
                           record_rules};

} // namespace atlas::dictionary::establishment
