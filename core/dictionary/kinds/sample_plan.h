#pragma once

#include "core/dictionary/kinds/common.h"

/// Whom an instrument was meant to reach, and whom it reached.
namespace atlas::dictionary::sample_plan {

inline constexpr Field title = Field::make("title", ATLAS_TEXT("dictionary", "Title"), FieldType::text)
                                   .upTo(200)
                                   .asRequired()
                                   .asListed();
inline constexpr Field instrument =
    Field::link("instrument", ATLAS_TEXT("dictionary", "Instrument"), "instrument")
        .asRequired()
        .asListed()
        .asIndexed();
inline constexpr Field method =
    Field::choice("method", ATLAS_TEXT("dictionary", "Sampling"), "sampling_method").asRequired().asListed();
inline constexpr Field frame =
    Field::make("frame", ATLAS_TEXT("dictionary", "Sampling frame"), FieldType::text)
        .upTo(400)
        .hinted(
            ATLAS_TEXT("dictionary", "The list from which respondents were drawn, and what it leaves out."));
inline constexpr Field frame_source =
    Field::link("frame_source", ATLAS_TEXT("dictionary", "Source of the frame"), "source");
inline constexpr Field frame_date =
    Field::make("frame_date", ATLAS_TEXT("dictionary", "Date of the frame"), FieldType::date);
inline constexpr Field limits =
    Field::make("limits", ATLAS_TEXT("dictionary", "What the sample cannot say"), FieldType::long_text)
        .upTo(2000)
        .asTranslatable();

inline constexpr std::array fields{title, instrument, method, frame, frame_source, frame_date, limits};
inline constexpr std::array sections{Section{ATLAS_TEXT("dictionary", "Sample plan"), fields}};

inline constexpr Kind kind{"sample_plan",
                           ATLAS_TEXT("dictionary", "Sample plan"),
                           ATLAS_TEXT("dictionary", "Sample plans"),
                           "",
                           title.key,
                           sections,
                           {}};

} // namespace atlas::dictionary::sample_plan
