#pragma once

#include "core/dictionary/kinds/cited.h"
#include "core/dictionary/kinds/common.h"

/// A programme, fund or service by which an institution supports entities; a part of the institution.
namespace atlas::dictionary::support_measure {

inline constexpr Field name = Field::make("name", ATLAS_TEXT("dictionary", "Name"), FieldType::text)
                                  .upTo(300)
                                  .asRequired()
                                  .asListed()
                                  .asTranslatable();
inline constexpr Field type = Field::choice("type", ATLAS_TEXT("dictionary", "Type"), "support_type")
                                  .asRequired()
                                  .asListed()
                                  .asCarried();
inline constexpr Field forms =
    Field::choices("forms", ATLAS_TEXT("dictionary", "Forms covered"), "sse_form").asListed();
inline constexpr Field period_from =
    Field::make("period_from", ATLAS_TEXT("dictionary", "From"), FieldType::date).asListed();
inline constexpr Field period_to =
    Field::make("period_to", ATLAS_TEXT("dictionary", "To"), FieldType::date).asListed();
inline constexpr Field budget = Field::make("budget", ATLAS_TEXT("dictionary", "Budget"), FieldType::integer)
                                    .in(Unit::currency)
                                    .between(0, 1'000'000'000'000'000)
                                    .asListed();
inline constexpr Field budget_year =
    Field::make("budget_year", ATLAS_TEXT("dictionary", "Year of the budget"), FieldType::year);
inline constexpr Field beneficiaries =
    Field::make("beneficiaries", ATLAS_TEXT("dictionary", "Beneficiaries"), FieldType::count)
        .in(Unit::persons);
inline constexpr Field legal_instrument =
    Field::link("legal_instrument", ATLAS_TEXT("dictionary", "Legal basis"), "legal_instrument");
inline constexpr Field description =
    Field::make("description", ATLAS_TEXT("dictionary", "Description"), FieldType::long_text)
        .upTo(2000)
        .asTranslatable();
using cited::locator;
using cited::source;

inline constexpr std::array fields{name,   type,        forms,         period_from,      period_to,
                                   budget, budget_year, beneficiaries, legal_instrument, description,
                                   source, locator};
inline constexpr std::array sections{Section{ATLAS_TEXT("dictionary", "Support measure"), fields}};

inline void check(const Values& values, std::vector<Problem>& problems)
{
    rules::ascending(values, period_from, period_to, "V22", problems);
    if (values.has(budget) && !values.has(budget_year))
        problems.push_back({Severity::error, "currency_year", std::string(budget_year.key),
                            rules::text(ATLAS_TEXT("problems", "An amount of money needs its year."))});
}
inline constexpr std::array<Rule, 1> record_rules{check};

inline constexpr Kind kind{"support_measure",
                           ATLAS_TEXT("dictionary", "Support measure"),
                           ATLAS_TEXT("dictionary", "Support measures"),
                           "institution",
                           name.key,
                           sections,
                           record_rules};

} // namespace atlas::dictionary::support_measure
