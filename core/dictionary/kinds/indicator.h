#pragma once

#include "core/dictionary/kinds/common.h"

/// What is measured; statistics are its observations.
namespace atlas::dictionary::indicator {

inline constexpr Field code = Field::make("code", ATLAS_TEXT("dictionary", "Code"), FieldType::text)
                                  .upTo(40)
                                  .asRequired()
                                  .asUnique()
                                  .asListed();
inline constexpr Field name = Field::make("name", ATLAS_TEXT("dictionary", "Name"), FieldType::text)
                                  .upTo(200)
                                  .asRequired()
                                  .asTranslatable()
                                  .asListed();
inline constexpr Field domain =
    Field::choice("domain", ATLAS_TEXT("dictionary", "Domain"), "indicator_domain").asRequired().asListed();
inline constexpr Field value_type =
    Field::choice("value_type", ATLAS_TEXT("dictionary", "Type of value"), "value_type").asRequired();
inline constexpr Field unit =
    Field::make("unit", ATLAS_TEXT("dictionary", "Unit"), FieldType::text).upTo(60).asListed();
inline constexpr Field unit_of_count =
    Field::choice("unit_of_count", ATLAS_TEXT("dictionary", "Unit of count"), "unit_of_count");
inline constexpr Field numerator =
    Field::make("numerator", ATLAS_TEXT("dictionary", "Numerator"), FieldType::text).upTo(40);
inline constexpr Field denominator =
    Field::make("denominator", ATLAS_TEXT("dictionary", "Denominator"), FieldType::text).upTo(40);
inline constexpr Field aggregation =
    Field::choice("aggregation", ATLAS_TEXT("dictionary", "Aggregation"), "aggregation");
inline constexpr Field better =
    Field::choice("better", ATLAS_TEXT("dictionary", "Better when"), "better_direction");
inline constexpr Field dimensions =
    Field::choices("dimensions", ATLAS_TEXT("dictionary", "Dimensions allowed"), "dimension")
        .hinted(ATLAS_TEXT("dictionary", "Empty when any is."));
inline constexpr Field comparable_group =
    Field::make("comparable_group", ATLAS_TEXT("dictionary", "Comparable with"), FieldType::text)
        .upTo(60)
        .hinted(ATLAS_TEXT("dictionary", "Indicators with the same word here may share a chart."));
inline constexpr Field definition =
    Field::make("definition", ATLAS_TEXT("dictionary", "Definition"), FieldType::long_text).asTranslatable();
inline constexpr Field definition_source =
    Field::make("definition_source", ATLAS_TEXT("dictionary", "Source of the definition"), FieldType::text)
        .upTo(300);

inline constexpr std::array fields{
    code,        name,   domain,     value_type,       unit,       unit_of_count,    numerator, denominator,
    aggregation, better, dimensions, comparable_group, definition, definition_source};
inline constexpr std::array sections{Section{ATLAS_TEXT("dictionary", "Indicator"), fields}};
inline void check(const Values& values, std::vector<Problem>& problems)
{
    rules::together(values, numerator, denominator, problems);
    if (values.text(value_type) == "count" && !values.has(unit_of_count))
        problems.push_back({Severity::error, "V04", std::string(unit_of_count.key),
                            rules::text(ATLAS_TEXT("problems", "A count says what it counts."))});
}
inline constexpr std::array<Rule, 1> record_rules{check};

inline constexpr Kind kind{"indicator",
                           ATLAS_TEXT("dictionary", "Indicator"),
                           ATLAS_TEXT("dictionary", "Indicators"),
                           "",
                           name.key,
                           sections,
                           record_rules};

} // namespace atlas::dictionary::indicator
