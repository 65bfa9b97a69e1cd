#pragma once

#include "core/dictionary/kinds/common.h"

/// A questionnaire, interview guide or template in one version; an edit after the first response is a new
/// version.
namespace atlas::dictionary::instrument {

inline constexpr Field code = Field::make("code", ATLAS_TEXT("dictionary", "Code"), FieldType::text)
                                  .upTo(60)
                                  .asRequired()
                                  .asListed()
                                  .asIndexed()
                                  .hinted(ATLAS_TEXT("dictionary", "The same for all versions."));
inline constexpr Field title = Field::make("title", ATLAS_TEXT("dictionary", "Title"), FieldType::text)
                                   .upTo(200)
                                   .asRequired()
                                   .asListed()
                                   .asTranslatable();
inline constexpr Field type =
    Field::choice("type", ATLAS_TEXT("dictionary", "Type"), "instrument_type").asRequired().asListed();
inline constexpr Field version = Field::make("version", ATLAS_TEXT("dictionary", "Version"), FieldType::text)
                                     .upTo(40)
                                     .asRequired()
                                     .asListed();
inline constexpr Field date =
    Field::make("date", ATLAS_TEXT("dictionary", "Date"), FieldType::date).asListed();
inline constexpr Field languages =
    Field::choices("languages", ATLAS_TEXT("dictionary", "Languages"), "language");
inline constexpr Field replaces = Field::link("replaces", ATLAS_TEXT("dictionary", "Replaces"), "instrument");
inline constexpr Field file_name =
    Field::make("file_name", ATLAS_TEXT("dictionary", "File"), FieldType::text).upTo(300);
inline constexpr Field introduction =
    Field::make("introduction", ATLAS_TEXT("dictionary", "Introduction read to the respondent"),
                FieldType::long_text)
        .upTo(2000)
        .asTranslatable();

inline constexpr std::array fields{code,      title,    type,      version,     date,
                                   languages, replaces, file_name, introduction};
inline constexpr std::array sections{Section{ATLAS_TEXT("dictionary", "Instrument"), fields}};

inline constexpr Kind kind{"instrument",
                           ATLAS_TEXT("dictionary", "Instrument"),
                           ATLAS_TEXT("dictionary", "Instruments"),
                           "",
                           title.key,
                           sections,
                           {}};

} // namespace atlas::dictionary::instrument
