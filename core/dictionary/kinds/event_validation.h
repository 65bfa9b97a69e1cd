#pragma once

#include "core/dictionary/kinds/common.h"

/// A finding, recommendation or statistic that an event looked at; a part of the event.
namespace atlas::dictionary::event_validation {

inline constexpr Field finding =
    Field::link("finding", ATLAS_TEXT("dictionary", "Finding"), "finding").asListed().asIndexed();
inline constexpr Field recommendation =
    Field::link("recommendation", ATLAS_TEXT("dictionary", "or recommendation"), "recommendation")
        .asListed()
        .asIndexed();
inline constexpr Field statistic =
    Field::link("statistic", ATLAS_TEXT("dictionary", "or statistic"), "statistic").asListed().asIndexed();
inline constexpr Field outcome =
    Field::choice("outcome", ATLAS_TEXT("dictionary", "Outcome"), "validation_outcome")
        .asRequired()
        .asListed();
inline constexpr Field comment =
    Field::make("comment", ATLAS_TEXT("dictionary", "Comment"), FieldType::text).upTo(600).asListed();

inline constexpr std::array fields{finding, recommendation, statistic, outcome, comment};
inline constexpr std::array sections{Section{ATLAS_TEXT("dictionary", "Record validated"), fields}};

inline void check(const Values& values, std::vector<Problem>& problems)
{
    int given = 0;
    for (const Field* field : {&finding, &recommendation, &statistic})
        given += values.has(*field) ? 1 : 0;
    if (given != 1)
        problems.push_back(
            {Severity::error, "validated", std::string(finding.key),
             rules::text(ATLAS_TEXT("problems", "Choose one finding, recommendation or statistic."))});
}
inline constexpr std::array<Rule, 1> record_rules{check};

inline constexpr Kind kind{"event_validation",
                           ATLAS_TEXT("dictionary", "Record validated"),
                           ATLAS_TEXT("dictionary", "Records validated"),
                           "event",
                           "",
                           sections,
                           record_rules};

} // namespace atlas::dictionary::event_validation
