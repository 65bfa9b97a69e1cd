#pragma once

#include "core/dictionary/kinds/common.h"

#include <algorithm>
#include <string>
#include <utility>

/// One observation of an indicator, with everything a reader needs to trust it.
namespace atlas::dictionary::statistic {

inline constexpr Field indicator =
    Field::link("indicator", ATLAS_TEXT("dictionary", "Indicator"), "indicator")
        .asRequired()
        .asListed()
        .asIndexed()
        .asCarried();
inline constexpr Field year = Field::make("year", ATLAS_TEXT("dictionary", "Year"), FieldType::year)
                                  .asRequired()
                                  .asListed()
                                  .asCarried();
inline constexpr Field period_from =
    Field::make("period_from", ATLAS_TEXT("dictionary", "Period from"), FieldType::date).asCarried();
inline constexpr Field period_to =
    Field::make("period_to", ATLAS_TEXT("dictionary", "Period to"), FieldType::date).asCarried();
inline constexpr Field subdivision =
    Field::choice("subdivision", ATLAS_TEXT("dictionary", "Province or region"), "subdivision")
        .hinted(ATLAS_TEXT("dictionary", "Empty for the whole country."))
        .asCarried();
inline constexpr Field sse_form =
    Field::choice("sse_form", ATLAS_TEXT("dictionary", "Form"), "sse_form").asListed().asCarried();
inline constexpr Field national_form =
    Field::choice("national_form", ATLAS_TEXT("dictionary", "National form"), "national_form").asCarried();
inline constexpr Field coop_type =
    Field::choice("coop_type", ATLAS_TEXT("dictionary", "Type of cooperative"), "coop_type");
inline constexpr Field isic_section =
    Field::choice("isic_section", ATLAS_TEXT("dictionary", "Activity"), "isic_section");
inline constexpr Field sex = Field::choice("sex", ATLAS_TEXT("dictionary", "Sex"), "sex");
inline constexpr Field age_band = Field::choice("age_band", ATLAS_TEXT("dictionary", "Age"), "age_band");
inline constexpr Field urban_rural =
    Field::choice("urban_rural", ATLAS_TEXT("dictionary", "Urban or rural"), "urban_rural");
inline constexpr Field formality =
    Field::choice("formality", ATLAS_TEXT("dictionary", "Formality"), "formality");
inline constexpr Field size_class =
    Field::choice("size_class", ATLAS_TEXT("dictionary", "Size class"), "size_class");

inline constexpr Field value =
    Field::decimal("value", ATLAS_TEXT("dictionary", "Value"), 4, Unit::none)
        .asListed()
        .hinted(ATLAS_TEXT("dictionary", "Never with \"million\" typed into it: choose the multiplier."));
inline constexpr Field value_typed =
    Field::make("value_typed", ATLAS_TEXT("dictionary", "As printed in the source"), FieldType::text)
        .upTo(60);
inline constexpr Field low = Field::decimal("low", ATLAS_TEXT("dictionary", "From (range)"), 4, Unit::none);
inline constexpr Field high = Field::decimal("high", ATLAS_TEXT("dictionary", "To (range)"), 4, Unit::none);
inline constexpr Field multiplier =
    Field::make("multiplier", ATLAS_TEXT("dictionary", "Zeros to add"), FieldType::integer)
        .between(0, 12)
        .hinted(ATLAS_TEXT("dictionary", "6 for millions: 7.1 and 6 is 7,100,000."));
inline constexpr Field unit_of_count =
    Field::choice("unit_of_count", ATLAS_TEXT("dictionary", "Unit of count"), "unit_of_count")
        .asListed()
        .asCarried();
inline constexpr Field currency =
    Field::choice("currency", ATLAS_TEXT("dictionary", "Currency"), "currency")
        .hinted(ATLAS_TEXT("dictionary", "Of an amount of money; its year is the year of the value."));
inline constexpr Field obs_status =
    Field::choice("obs_status", ATLAS_TEXT("dictionary", "Observation status"), "obs_status").asRequired();
inline constexpr Field reliability =
    Field::choice("reliability", ATLAS_TEXT("dictionary", "Reliability"), "reliability")
        .asRequired()
        .asListed()
        .asCarried();
inline constexpr Field method =
    Field::choice("method", ATLAS_TEXT("dictionary", "Method"), "method").asRequired().asCarried();
inline constexpr Field refers_to =
    Field::choice("refers_to", ATLAS_TEXT("dictionary", "Refers to"), "statistic_scope")
        .when(method, "survey");
inline constexpr Field weighted =
    Field::make("weighted", ATLAS_TEXT("dictionary", "Weighted up from a probability sample"),
                FieldType::boolean)
        .when(refers_to, "population");
inline constexpr Field source =
    Field::link("source", ATLAS_TEXT("dictionary", "Source"), "source").asRequired().asListed().asCarried();
inline constexpr Field locator =
    Field::make("locator", ATLAS_TEXT("dictionary", "Place in the source"), FieldType::text)
        .upTo(200)
        .asRequired()
        .hinted(ATLAS_TEXT("dictionary", "Page, table or paragraph."))
        .asCarried();
inline constexpr Field definition_note =
    Field::make("definition_note", ATLAS_TEXT("dictionary", "Note on the definition"), FieldType::long_text)
        .asTranslatable();
inline constexpr Field coverage_note =
    Field::make("coverage_note", ATLAS_TEXT("dictionary", "Note on the coverage"), FieldType::long_text)
        .asTranslatable();
inline constexpr Field preferred =
    Field::make("preferred", ATLAS_TEXT("dictionary", "Preferred value"), FieldType::boolean)
        .hinted(
            ATLAS_TEXT("dictionary",
                       "One value of several for the same thing is used; the others stay as alternatives."));
inline constexpr Field key_figure =
    Field::make("key_figure", ATLAS_TEXT("dictionary", "Key figure"), FieldType::boolean).asListed();

inline constexpr std::array what{indicator, year,          period_from, period_to,    subdivision,
                                 sse_form,  national_form, coop_type,   isic_section, sex,
                                 age_band,  urban_rural,   formality,   size_class};
/// What an indicator is split by; empty for the whole.
inline constexpr std::array dimensions{sse_form, national_form, coop_type, isic_section, sex,
                                       age_band, urban_rural,   formality, size_class,   subdivision};
inline constexpr std::array number{value,         value_typed, low,       high,      multiplier,
                                   unit_of_count, currency,    preferred, key_figure};
/// Whether zeros are to be added to what stands in the column, as `multiplier` says.
[[nodiscard]] constexpr bool takesZeros(std::string_view column)
{
    return column == value.key || column == low.key || column == high.key;
}
inline constexpr std::array trust{source,     locator,     method,          refers_to,    weighted,
                                  obs_status, reliability, definition_note, coverage_note};
inline constexpr std::array sections{Section{ATLAS_TEXT("dictionary", "What is measured"), what},
                                     Section{ATLAS_TEXT("dictionary", "Value"), number},
                                     Section{ATLAS_TEXT("dictionary", "Source and reliability"), trust}};

/// Rule V23: the value holds for those who answered, and for nobody else.
[[nodiscard]] inline bool ofRespondents(const Values& values)
{
    return values.text(refers_to) == "respondents";
}

/// Whether the observation status says that there is no value, whatever stands in the field.
[[nodiscard]] inline bool lacksValue(const Values& values)
{
    const std::string_view status = values.text(obs_status);
    return status == "M" || status == "L" || status == "Q";
}

/// A value, or both ends of a range.
[[nodiscard]] inline bool hasNumber(const Values& values)
{
    return values.has(value) || (values.has(low) && values.has(high));
}

/// The first and the last day, each as "0-07-01": years after the year of the value (-1 for the year before),
/// month and day.
using Period = std::pair<std::string, std::string>;

/// A day that is not given is that of the calendar year.
[[nodiscard]] inline Period periodOf(const Values& values)
{
    const auto day = [&](const Field& field, std::string_view ofCalendar) {
        const auto date = values.date(field);
        if (!date)
            return std::string(ofCalendar);
        return std::to_string(date->year - values.integer(year).value_or(0)) +
               std::string(values.text(field).substr(4));
    };
    return {day(period_from, "0-01-01"), day(period_to, "0-12-31")};
}
/// Whether the value is of another period than its calendar year.
[[nodiscard]] inline bool ofOwnPeriod(const Values& values)
{
    return periodOf(values) != Period("0-01-01", "0-12-31");
}

/// Whether two values of one study and one year state the same thing, so that one of them is preferred and
/// the other its alternative: of one indicator, split the same way, of the same part of the year, counting
/// the same unit, in one currency, both of everybody or both of those alone who answered a survey.
/// `currency` is the study's, in which an amount is that does not say. Rule V05 asks the same in SQL.
[[nodiscard]] inline bool sameThing(const Values& left, const Values& right, std::string_view studyCurrency)
{
    const auto same = [&](const Field& field) {
        const std::size_t column = left.layout().columnOf(field);
        return left.cell(column) == right.cell(column);
    };
    const auto currencyOf = [&](const Values& values) {
        return values.has(currency) ? values.text(currency) : studyCurrency;
    };
    return same(indicator) && std::all_of(dimensions.begin(), dimensions.end(), same) &&
           periodOf(left) == periodOf(right) && same(unit_of_count) &&
           currencyOf(left) == currencyOf(right) && ofRespondents(left) == ofRespondents(right);
}

void check(const Values& values, std::vector<Problem>& problems);
inline constexpr std::array<Rule, 1> record_rules{check};

inline constexpr Kind kind{"statistic",
                           ATLAS_TEXT("dictionary", "Statistic"),
                           ATLAS_TEXT("dictionary", "Statistics"),
                           "",
                           "",
                           sections,
                           record_rules};

inline void check(const Values& values, std::vector<Problem>& problems)
{
    if (lacksValue(values)) {
        if (values.has(value) || values.has(low) || values.has(high))
            problems.push_back(
                {Severity::warning, "statistic_value", std::string(obs_status.key),
                 rules::text(ATLAS_TEXT("problems", "The status says that there is no value: the one that is "
                                                    "typed is printed nowhere."))});
    } else if (!hasNumber(values))
        problems.push_back(
            {Severity::error, "statistic_value", std::string(value.key),
             rules::text(ATLAS_TEXT("problems", "A statistic needs a value, or both ends of a range."))});
    // A reason why it is missing is no source: a value that nobody can look up is not one to print.
    for (const Field* needed : {&indicator, &source, &locator, &reliability})
        if (!values.has(*needed) && !values.missingReason(*needed).empty())
            problems.push_back(
                {Severity::error, "V04", std::string(needed->key),
                 rules::text(ATLAS_TEXT("problems", "%1 is needed; why it is missing does not stand for it."),
                             {rules::label(*needed)})});
    rules::ascending(values, low, high, "V22", problems);
    rules::ascending(values, period_from, period_to, "V22", problems);
    rules::together(values, low, high, problems);
    if (values.text(method) == "survey" && values.text(refers_to) == "population" &&
        values.integer(weighted) != 1)
        problems.push_back(
            {Severity::error, "V23", std::string(refers_to.key),
             rules::text(ATLAS_TEXT(
                 "problems",
                 "A survey speaks of its respondents, unless a probability sample was weighted up."))});
    const bool doubtful =
        values.text(obs_status) == "D" || (values.has(reliability) && values.text(reliability) != "3");
    if (doubtful && !values.has(definition_note) && !values.has(coverage_note))
        problems.push_back(
            {Severity::error, "statistic_note", std::string(definition_note.key),
             rules::text(ATLAS_TEXT(
                 "problems", "Say what limits this value: a note on its definition or its coverage."))});
}

} // namespace atlas::dictionary::statistic
