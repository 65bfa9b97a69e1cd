#pragma once

#include "core/dictionary/kinds/common.h"

/// A file that belongs to a record: a consent form, a photograph, a recording. The bytes stand in the study
/// by their hash, large ones beside it; study/attachment_bytes.h moves them. Shown with its record, not on a
/// page of its own.
namespace atlas::dictionary::attachment {

inline constexpr Field title = Field::make("title", ATLAS_TEXT("dictionary", "Title"), FieldType::text)
                                   .upTo(300)
                                   .asRequired()
                                   .asPersonal()
                                   .asListed();
inline constexpr Field purpose =
    Field::choice("purpose", ATLAS_TEXT("dictionary", "What it is"), "attachment_purpose")
        .asRequired()
        .asListed();
/// Empty: what the record it belongs to says.
inline constexpr Field consent_scopes =
    Field::choices("consent_scopes", ATLAS_TEXT("dictionary", "Consent covers"), "consent_scope").asListed();
inline constexpr Field file_name = Field::make("file_name", ATLAS_TEXT("dictionary", "File"), FieldType::text)
                                       .upTo(255)
                                       .asPersonal()
                                       .asListed()
                                       .asComputed();
inline constexpr Field media_type =
    Field::make("media_type", ATLAS_TEXT("dictionary", "Type of file"), FieldType::text)
        .upTo(120)
        .asComputed();
inline constexpr Field bytes =
    Field::make("bytes", ATLAS_TEXT("dictionary", "Size in bytes"), FieldType::integer).asComputed();
inline constexpr Field beside =
    Field::make("beside", ATLAS_TEXT("dictionary", "Kept beside the study"), FieldType::boolean).asComputed();
inline constexpr Field sha256 =
    Field::make("sha256", ATLAS_TEXT("dictionary", "Fingerprint of the file (SHA-256)"), FieldType::text)
        .upTo(64)
        .asIndexed()
        .asComputed();
inline constexpr Field owner_kind =
    Field::make("owner_kind", ATLAS_TEXT("dictionary", "Belongs to a record of kind"), FieldType::text)
        .upTo(60)
        .asComputed();
/// The uid, so that any kind of record can have files.
inline constexpr Field owner_uid =
    Field::make("owner_uid", ATLAS_TEXT("dictionary", "Belongs to"), FieldType::text)
        .upTo(36)
        .asIndexed()
        .asComputed();

inline constexpr std::array fields{title, purpose, consent_scopes, file_name,  media_type,
                                   bytes, beside,  sha256,         owner_kind, owner_uid};
inline constexpr std::array sections{Section{ATLAS_TEXT("dictionary", "Attachment"), fields}};
inline constexpr std::array<Rule, 0> record_rules{};

/// Without this scope of consent, a copy of what shows or names people stays in the study. Public documents
/// need none; what is not said to be one does.
struct PurposeConsent {
    std::string_view purpose;
    std::string_view scope; ///< of `consent_scope`; "": none is needed
};
inline constexpr std::array consent_of_purposes{
    PurposeConsent{"scan", ""},
    PurposeConsent{"source_copy", ""},
    PurposeConsent{"photograph", "use"},
    PurposeConsent{"consent_form", "share_with_partner"},
    PurposeConsent{"recording", "share_with_partner"},
    PurposeConsent{"transcript", "share_with_partner"},
    PurposeConsent{"other", "share_with_partner"},
};
[[nodiscard]] constexpr std::string_view consentNeeded(std::string_view purposeOfFile)
{
    for (const PurposeConsent& one : consent_of_purposes)
        if (one.purpose == purposeOfFile)
            return one.scope;
    return "share_with_partner";
}

inline constexpr Kind kind{"attachment",
                           ATLAS_TEXT("dictionary", "Attachment"),
                           ATLAS_TEXT("dictionary", "Attachments"),
                           "",
                           title.key,
                           sections,
                           record_rules};

} // namespace atlas::dictionary::attachment
