#pragma once

#include "core/dictionary/kinds/common.h"

/// One rule of a law that the report compares between forms; a part of the instrument.
namespace atlas::dictionary::provision {

inline constexpr Field topic = Field::choice("topic", ATLAS_TEXT("dictionary", "Topic"), "provision_topic")
                                   .asRequired()
                                   .asListed()
                                   .asCarried();
inline constexpr Field article = Field::make("article", ATLAS_TEXT("dictionary", "Article"), FieldType::text)
                                     .upTo(100)
                                     .asRequired()
                                     .asListed()
                                     .hinted(ATLAS_TEXT("dictionary", "Article, paragraph and point."));
inline constexpr Field summary =
    Field::make("summary", ATLAS_TEXT("dictionary", "What it says"), FieldType::text)
        .upTo(600)
        .asRequired()
        .asListed()
        .asTranslatable();
inline constexpr Field value =
    Field::decimal("value", ATLAS_TEXT("dictionary", "Number in it"), 2, Unit::none)
        .asListed()
        .hinted(ATLAS_TEXT("dictionary", "7 for at least 7 members; 51 for 51 %."));
inline constexpr Field value_unit =
    Field::choice("value_unit", ATLAS_TEXT("dictionary", "Unit"), "provision_unit").asListed();
inline constexpr Field forms = Field::choices("forms", ATLAS_TEXT("dictionary", "Forms covered"), "sse_form");
inline constexpr Field national_form =
    Field::choice("national_form", ATLAS_TEXT("dictionary", "National form"), "national_form");
inline constexpr Field quote =
    Field::make("quote", ATLAS_TEXT("dictionary", "Wording"), FieldType::long_text).upTo(2000);
inline constexpr Field quote_en =
    Field::make("quote_en", ATLAS_TEXT("dictionary", "Wording in English"), FieldType::long_text).upTo(2000);

inline constexpr std::array fields{topic, article,       summary, value,   value_unit,
                                   forms, national_form, quote,   quote_en};
inline constexpr std::array sections{Section{ATLAS_TEXT("dictionary", "Provision"), fields}};

inline void check(const Values& values, std::vector<Problem>& problems)
{
    rules::together(values, value, value_unit, problems);
}
inline constexpr std::array<Rule, 1> record_rules{check};

inline constexpr Kind kind{"provision",
                           ATLAS_TEXT("dictionary", "Provision"),
                           ATLAS_TEXT("dictionary", "Provisions"),
                           "legal_instrument",
                           summary.key,
                           sections,
                           record_rules};

} // namespace atlas::dictionary::provision
