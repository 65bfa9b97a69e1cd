#include "core/report/statistic_text.h"

#include "core/dictionary/kinds/indicator.h"
#include "core/dictionary/kinds/statistic.h"
#include "core/dictionary/kinds/study.h"
#include "core/figures/statistic_parts.h"
#include "core/report/prose.h"

#include <algorithm>
#include <array>

namespace atlas::report {

namespace fields = dictionary::statistic;
using study::Record;

namespace {

constexpr std::int64_t zeros_of_a_million = 6;

struct Magnitude {
    std::int64_t zeros = 0;
    std::string_view text;
};
constexpr std::array magnitudes{
    Magnitude{12, ATLAS_TEXT("report", "%1 trillion")},
    Magnitude{9, ATLAS_TEXT("report", "%1 billion")},
    Magnitude{6, ATLAS_TEXT("report", "%1 million")},
};

struct Coded {
    std::string_view code;
    std::string_view text;
};
constexpr std::array units{
    Coded{"persons", ATLAS_TEXT("report", "persons")},
    Coded{"households", ATLAS_TEXT("report", "households")},
    Coded{"legal_persons", ATLAS_TEXT("report", "legal persons")},
    Coded{"cooperatives", ATLAS_TEXT("report", "cooperatives")},
    Coded{"entities", ATLAS_TEXT("report", "entities")},
    Coded{"jobs", ATLAS_TEXT("report", "jobs")},
    Coded{"fte", ATLAS_TEXT("report", "full-time equivalents")},
    Coded{"establishments", ATLAS_TEXT("report", "establishments")},
};
template <std::size_t Size>
Message worded(const std::array<Coded, Size>& words, std::string_view code)
{
    for (const Coded& word : words)
        if (word.code == code)
            return message(word.text);
    return {};
}

Decimal withoutZeros(Decimal value)
{
    constexpr std::int64_t ten = 10;
    while (value.digits > 0 && value.scaled % ten == 0) {
        value.scaled /= ten;
        --value.digits;
    }
    return value;
}

/// value x 10^zeros; false when it does not fit.
bool multiply(Decimal& value, std::int64_t zeros)
{
    for (; zeros > 0; --zeros) {
        if (value.digits > 0)
            --value.digits;
        else if (__builtin_mul_overflow(value.scaled, std::int64_t{10}, &value.scaled))
            return false;
    }
    return true;
}

const Record* indicatorOf(const Material& material, const Record& statistic)
{
    return material.indicator(statistic.values.integer(fields::indicator).value_or(0));
}

bool isPercentage(const Record* indicator)
{
    return indicator != nullptr && indicator->values.text(dictionary::indicator::unit) == "%";
}

Message number(const Record* indicator, const Decimal& value, std::int64_t multiplier)
{
    if (!isPercentage(indicator) || multiplier != 0)
        return writtenOut(value, multiplier);
    const Decimal shortest = withoutZeros(value);
    return message("", {Percent{shortest.toDouble(), shortest.digits}});
}

bool areAlternatives(const Material& material, const Record& left, const Record& right)
{
    return left.pk != right.pk && figures::statesValue(left) && figures::statesValue(right) &&
           left.values.integer(fields::year) == right.values.integer(fields::year) &&
           fields::sameThing(left.values, right.values,
                             material.study.values.text(dictionary::study::currency));
}

} // namespace

Message writtenOut(const Decimal& value, std::int64_t multiplier)
{
    for (const Magnitude& magnitude : magnitudes) {
        if (multiplier < magnitude.zeros)
            continue;
        Decimal scaled = withoutZeros(value);
        if (multiply(scaled, multiplier - magnitude.zeros))
            return message(magnitude.text, {withoutZeros(scaled)});
    }
    Decimal scaled = withoutZeros(value);
    if (multiply(scaled, multiplier))
        return message("", {withoutZeros(scaled)});
    // Does not fit into 64 bits: the digits themselves, ungrouped.
    scaled = withoutZeros(value);
    std::string digits = std::to_string(scaled.scaled);
    digits.append(static_cast<std::size_t>(multiplier - scaled.digits), '0');
    return Message::literal(std::move(digits));
}

Message statisticValue(const Material& material, const Record& statistic)
{
    const Record* indicator = indicatorOf(material, statistic);
    const std::int64_t multiplier = statistic.values.integer(fields::multiplier).value_or(0);
    if (const auto value = statistic.values.decimal(fields::value))
        return number(indicator, *value, multiplier);
    const auto low = statistic.values.decimal(fields::low);
    const auto high = statistic.values.decimal(fields::high);
    if (low && high)
        return message(ATLAS_TEXT("report", "%1 to %2"),
                       {number(indicator, *low, multiplier), number(indicator, *high, multiplier)});
    return Message::literal("…");
}

Message statisticUnit(const Material& material, const Record& statistic)
{
    const Record* indicator = indicatorOf(material, statistic);
    if (isPercentage(indicator))
        return {};
    if (Message unit = worded(units, statistic.values.text(fields::unit_of_count)); !unit.empty())
        return unit;
    if (indicator == nullptr)
        return {};
    if (indicator->values.text(dictionary::indicator::value_type) == "count")
        return message(figures::unit_not_recorded);
    if (indicator->values.text(dictionary::indicator::value_type) == "money")
        return material.label("currency", statistic.values.has(fields::currency)
                                              ? statistic.values.text(fields::currency)
                                              : material.study.values.text(dictionary::study::currency));
    if (indicator->values.has(dictionary::indicator::unit))
        return Message::literal(std::string(indicator->values.text(dictionary::indicator::unit)));
    return worded(units, indicator->values.text(dictionary::indicator::unit_of_count));
}

Message indicatorName(const Material& material, const Record& statistic)
{
    const Record* indicator = indicatorOf(material, statistic);
    if (indicator == nullptr)
        return message(ATLAS_TEXT("report", "Indicator not recorded"));
    return material.indicatorName(*indicator);
}

Message statisticScope(const Material& material, const Record& statistic)
{
    const auto& values = statistic.values;
    std::vector<Message> parts;
    const bool national = values.has(fields::national_form);
    for (const dictionary::Field& field : fields::dimensions)
        if (field.key != fields::sse_form.key || !national)
            parts.push_back(material.label(field.vocabulary, values.text(field)));
    return listed(parts);
}

bool hasAlternatives(const Material& material, const Record& statistic)
{
    return std::any_of(material.statistics.begin(), material.statistics.end(),
                       [&](const Record& other) { return areAlternatives(material, statistic, other); });
}

bool isChosen(const Material& material, const Record& statistic)
{
    for (const Record& other : material.statistics)
        if (areAlternatives(material, statistic, other) && figures::isChosenBefore(other, statistic))
            return false;
    return true;
}

} // namespace atlas::report
