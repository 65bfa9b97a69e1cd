#pragma once

#include "core/dictionary/kinds/cited.h"
#include "core/dictionary/kinds/common.h"

/// What one US dollar cost in the currency of the study in one year; a part of the study.
namespace atlas::dictionary::exchange_rate {

inline constexpr Field year =
    Field::make("year", ATLAS_TEXT("dictionary", "Year"), FieldType::year).asRequired().asListed();
inline constexpr Field per_usd =
    Field::decimal("per_usd", ATLAS_TEXT("dictionary", "Units of the currency for one US dollar"), 4,
                   Unit::none)
        .between(0, 1'000'000)
        .asRequired()
        .asListed();
inline constexpr Field source =
    Field::link("source", ATLAS_TEXT("dictionary", "Source"), "source").asListed().asCarried();
using cited::locator;

inline constexpr std::array fields{year, per_usd, source, locator};
inline constexpr std::array sections{Section{ATLAS_TEXT("dictionary", "Exchange rate"), fields}};

inline void check(const Values& values, std::vector<Problem>& problems)
{
    if (values.integer(per_usd) == 0)
        problems.push_back({Severity::error, "rate", std::string(per_usd.key),
                            rules::text(ATLAS_TEXT("problems", "A rate is above zero."))});
}
inline constexpr std::array<Rule, 1> record_rules{check};

inline constexpr Kind kind{"exchange_rate",
                           ATLAS_TEXT("dictionary", "Exchange rate"),
                           ATLAS_TEXT("dictionary", "Exchange rates"),
                           "study",
                           "",
                           sections,
                           record_rules};

} // namespace atlas::dictionary::exchange_rate
