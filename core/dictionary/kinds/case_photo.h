#pragma once

#include "core/dictionary/kinds/common.h"

/// A photograph of a case study, with what it may be printed with; a part of it.
namespace atlas::dictionary::case_photo {

inline constexpr Field file_name = Field::make("file_name", ATLAS_TEXT("dictionary", "File"), FieldType::text)
                                       .upTo(300)
                                       .asRequired()
                                       .asListed();
inline constexpr Field file_sha256 =
    Field::make("file_sha256", ATLAS_TEXT("dictionary", "Fingerprint of the file (SHA-256)"), FieldType::text)
        .upTo(64);
inline constexpr Field caption = Field::make("caption", ATLAS_TEXT("dictionary", "Caption"), FieldType::text)
                                     .upTo(300)
                                     .asListed()
                                     .asTranslatable();
inline constexpr Field alt_text =
    Field::make("alt_text", ATLAS_TEXT("dictionary", "What it shows, for those who cannot see it"),
                FieldType::text)
        .upTo(400)
        .asTranslatable();
inline constexpr Field credit =
    Field::make("credit", ATLAS_TEXT("dictionary", "Credit"), FieldType::text).upTo(200).asListed();
inline constexpr Field publish =
    Field::make("publish", ATLAS_TEXT("dictionary", "To be published"), FieldType::boolean).asListed();
inline constexpr Field consent_scopes =
    Field::choices("consent_scopes", ATLAS_TEXT("dictionary", "Consent covers"), "consent_scope").asListed();

inline constexpr std::array fields{file_name, file_sha256, caption,       alt_text,
                                   credit,    publish,     consent_scopes};
inline constexpr std::array sections{Section{ATLAS_TEXT("dictionary", "Photograph"), fields}};

inline void check(const Values& values, std::vector<Problem>& problems)
{
    rules::consented(values, publish, consent_scopes, "use", problems);
    if (values.integer(publish) == 1 && (!values.has(alt_text) || !values.has(credit)))
        problems.push_back({Severity::error, "photo", std::string(alt_text.key),
                            rules::text(ATLAS_TEXT(
                                "problems", "A photograph is printed with its credit and a description."))});
}
inline constexpr std::array<Rule, 1> record_rules{check};

inline constexpr Kind kind{"case_photo",
                           ATLAS_TEXT("dictionary", "Photograph"),
                           ATLAS_TEXT("dictionary", "Photographs"),
                           "case_study",
                           file_name.key,
                           sections,
                           record_rules};

} // namespace atlas::dictionary::case_photo
