#pragma once

#include "core/dictionary/kinds/common.h"

/// The second, blind entry of a record from its paper. No record of that kind: no table, figure, search or
/// report counts it. core/study/double_entry.h writes it.
namespace atlas::dictionary::double_entry {

inline constexpr Field record_kind =
    Field::make("record_kind", ATLAS_TEXT("dictionary", "Kind of the record"), FieldType::text)
        .upTo(60)
        .asRequired();
inline constexpr Field record_uid =
    Field::make("record_uid", ATLAS_TEXT("dictionary", "Record"), FieldType::text)
        .upTo(36)
        .asRequired()
        .asIndexed();
inline constexpr Field identified_by =
    Field::make("identified_by", ATLAS_TEXT("dictionary", "Field that names the paper"), FieldType::text)
        .upTo(60);
inline constexpr Field state =
    Field::choice("state", ATLAS_TEXT("dictionary", "State"), "double_entry_state").asRequired().asListed();
inline constexpr Field draw =
    Field::make("draw", ATLAS_TEXT("dictionary", "How it was drawn"), FieldType::text).upTo(100);
inline constexpr Field same_person =
    Field::make("same_person", ATLAS_TEXT("dictionary", "The same person may type it"), FieldType::boolean);
inline constexpr Field first_typist =
    Field::make("first_typist", ATLAS_TEXT("dictionary", "First typed by"), FieldType::text)

        .asListed();
inline constexpr Field second_typist =
    Field::make("second_typist", ATLAS_TEXT("dictionary", "Typed again by"), FieldType::text)

        .asListed();
/// Both entries as JSON (study::TypedRecord), the first as it stood when the second was submitted.
inline constexpr Field first_values =
    Field::make("first_values", ATLAS_TEXT("dictionary", "First entry"), FieldType::long_text)
        .upTo(10'000'000)
        .asPersonal();
inline constexpr Field second_values =
    Field::make("second_values", ATLAS_TEXT("dictionary", "Second entry"), FieldType::long_text)
        .upTo(10'000'000)
        .asPersonal();
/// {"name":"first"}: whose value was kept, by place (study::ComparedField).
inline constexpr Field settled =
    Field::make("settled", ATLAS_TEXT("dictionary", "Settled"), FieldType::long_text).upTo(1'000'000);

inline constexpr std::array fields{record_kind,  record_uid,    identified_by, state,
                                   draw,         same_person,   first_typist,  second_typist,
                                   first_values, second_values, settled};
inline constexpr std::array sections{Section{ATLAS_TEXT("dictionary", "Second entry"), fields}};

inline constexpr Kind kind{"double_entry",
                           ATLAS_TEXT("dictionary", "Second entry"),
                           ATLAS_TEXT("dictionary", "Second entries"),
                           "",
                           "",
                           sections,
                           {}};

} // namespace atlas::dictionary::double_entry
