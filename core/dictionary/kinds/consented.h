#pragma once

#include "core/dictionary/kinds/common.h"

/// What a person or an entity agreed to, when, and how far it goes.
namespace atlas::dictionary::consented {

inline constexpr Field consent = Field::choice("consent", ATLAS_TEXT("dictionary", "Consent"), "consent")
                                     .asRequired()
                                     .asListed()
                                     .asCarried();
inline constexpr Field consent_date =
    Field::make("consent_date", ATLAS_TEXT("dictionary", "Consent given on"), FieldType::date)
        .when(consent, "written|verbal")
        .asCarried();
inline constexpr Field consent_scopes =
    Field::choices("consent_scopes", ATLAS_TEXT("dictionary", "Consent covers"), "consent_scope")
        .when(consent, "written|verbal")
        .asCarried();

} // namespace atlas::dictionary::consented
