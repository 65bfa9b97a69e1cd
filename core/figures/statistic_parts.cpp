#include "core/figures/statistic_parts.h"

#include "core/base/decimal.h"
#include "core/dictionary/indicator_catalogue.h"
#include "core/dictionary/kinds/indicator.h"
#include "core/dictionary/kinds/source.h"
#include "core/dictionary/kinds/statistic.h"
#include "core/dictionary/kinds/study.h"
#include "core/dictionary/vocabulary.h"
#include "core/study/linked_records.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <tuple>

namespace atlas::figures {

namespace {

namespace statistic = dictionary::statistic;
using study::Record;

struct MarkerText {
    std::string_view code;
    std::string_view text;
};

constexpr std::array status_markers{MarkerText{"E", ATLAS_TEXT("report", "estimate")},
                                    MarkerText{"P", ATLAS_TEXT("report", "provisional")},
                                    MarkerText{"I", ATLAS_TEXT("report", "imputed")},
                                    MarkerText{"F", ATLAS_TEXT("report", "forecast")},
                                    MarkerText{"B", ATLAS_TEXT("report", "break in the series")},
                                    MarkerText{"D", ATLAS_TEXT("report", "definition differs")},
                                    MarkerText{"U", ATLAS_TEXT("report", "low reliability")},
                                    MarkerText{"V", ATLAS_TEXT("report", "not validated")},
                                    MarkerText{"K", ATLAS_TEXT("report", "included in another category")},
                                    MarkerText{"W", ATLAS_TEXT("report", "includes another category")}};
constexpr std::array method_markers{MarkerText{"expert_estimate", ATLAS_TEXT("report", "estimate")},
                                    MarkerText{"extrapolation", ATLAS_TEXT("report", "estimate")}};

template <std::size_t size>
std::string_view markerOf(const std::array<MarkerText, size>& markers, std::string_view code)
{
    const auto found =
        std::find_if(markers.begin(), markers.end(), [&](const MarkerText& one) { return one.code == code; });
    return found != markers.end() ? found->text : std::string_view();
}

/// value x 10^zeros with no more decimals than it needs. Nothing on overflow.
std::optional<Decimal> scaled(Decimal value, std::int64_t zeros)
{
    while (value.digits > 0 && (zeros > 0 || value.scaled % 10 == 0)) {
        if (zeros > 0)
            --zeros;
        else
            value.scaled /= 10;
        --value.digits;
    }
    for (; zeros > 0; --zeros)
        if (__builtin_mul_overflow(value.scaled, std::int64_t{10}, &value.scaled))
            return std::nullopt;
    return value;
}

std::optional<Decimal> amount(const Record& record, const dictionary::Field& field)
{
    const auto value = record.values.decimal(field);
    const auto zeros = record.values.integer(statistic::multiplier).value_or(0);
    return value && zeros >= 0 && zeros <= 12 ? scaled(*value, zeros) : std::nullopt;
}

const Record* follow(const study::RecordsByPk& records, const Record& from, const dictionary::Field& link)
{
    const auto found = records.find(from.values.integer(link).value_or(0));
    return found != records.end() ? &found->second : nullptr;
}

bool isPreferred(const Record& record)
{
    return record.values.integer(statistic::preferred).value_or(0) == 1;
}

} // namespace

Message statisticYear(const Record& record)
{
    const auto year = record.values.integer(statistic::year);
    if (!year)
        return {};
    Message text = message("", {Year{static_cast<std::int32_t>(*year)}});
    if (!statistic::ofOwnPeriod(record.values))
        return text;
    const auto value = static_cast<std::int32_t>(*year);
    const Date from = record.values.date(statistic::period_from).value_or(Date{value, 1, 1});
    const Date to = record.values.date(statistic::period_to).value_or(Date{value, 12, 31});
    return message(ATLAS_TEXT("report", "%1 (%2)"),
                   {std::move(text), message(ATLAS_TEXT("report", "%1 to %2"), {from, to})});
}

bool sameThing(const Scope& scope, const Record& left, const Record& right)
{
    const ScopeStudy* study = scope.find(left.study);
    return left.study == right.study &&
           statistic::sameThing(left.values, right.values, study != nullptr ? study->currency : "");
}

std::int64_t yearOf(const Record& record)
{
    return record.values.integer(statistic::year).value_or(0);
}

bool statesValue(const Record& record)
{
    return !statistic::lacksValue(record.values) && statistic::hasNumber(record.values);
}

bool isChosenBefore(const Record& left, const Record& right)
{
    const auto rank = [](const Record& record) {
        return std::tuple(isPreferred(record), record.values.text(statistic::reliability), -record.pk);
    };
    return rank(left) > rank(right);
}

std::vector<Record> latestStatistics(const Scope& scope, std::vector<Record> all)
{
    std::vector<Record> chosen;
    for (Record& record : all) {
        if (!statesValue(record))
            continue;
        const auto rival = std::find_if(chosen.begin(), chosen.end(),
                                        [&](const Record& one) { return sameThing(scope, one, record); });
        if (rival == chosen.end())
            chosen.push_back(std::move(record));
        else if (yearOf(record) > yearOf(*rival) ||
                 (yearOf(record) == yearOf(*rival) && isChosenBefore(record, *rival)))
            *rival = std::move(record);
    }
    return chosen;
}

Message statisticMarker(const Record& record)
{
    std::vector<std::string_view> texts;
    const auto add = [&texts](std::string_view text) {
        if (!text.empty() && std::find(texts.begin(), texts.end(), text) == texts.end())
            texts.push_back(text);
    };
    add(markerOf(status_markers, record.values.text(statistic::obs_status)));
    add(markerOf(method_markers, record.values.text(statistic::method)));
    if (record.values.text(statistic::reliability) == "1")
        add(ATLAS_TEXT("report", "low reliability"));
    if (statistic::ofRespondents(record.values))
        add(ATLAS_TEXT("report", "of respondents"));
    Message marker;
    for (const std::string_view text : texts)
        marker = marker.empty() ? message(text)
                                : message(ATLAS_TEXT("report", "%1, %2"), {std::move(marker), message(text)});
    return marker;
}

Result<CitedStatistics> CitedStatistics::read(const Scope& scope, std::span<const Record> statistics)
{
    CitedStatistics cited(scope);
    const study::RecordStore store(*scope.context().file);
    auto indicators = linkedRecords(store, statistics, statistic::indicator);
    if (!indicators)
        return forward(std::move(indicators));
    cited.m_indicators = std::move(*indicators);
    auto sources = linkedRecords(store, statistics, statistic::source);
    if (!sources)
        return forward(std::move(sources));
    cited.m_sources = std::move(*sources);
    for (const Record& record : statistics) {
        const Record* source = follow(cited.m_sources, record, statistic::source);
        if (source == nullptr || source->values.integer(dictionary::common::confidential).value_or(0) != 0)
            continue;
        auto place = std::find_if(cited.m_citations.begin(), cited.m_citations.end(),
                                  [&](const Citation& one) { return one.source == source->pk; });
        if (place == cited.m_citations.end())
            place = cited.m_citations.insert(place, {source->pk, {}});
        const std::string locator(record.values.text(statistic::locator));
        if (!locator.empty() &&
            std::find(place->locators.begin(), place->locators.end(), locator) == place->locators.end())
            place->locators.push_back(locator);
    }
    return cited;
}

const Record* CitedStatistics::indicator(const Record& record) const
{
    return follow(m_indicators, record, statistic::indicator);
}

Message CitedStatistics::indicatorName(const Record& record) const
{
    const std::string name(record.values.text(dictionary::indicator::name));
    const std::string_view code = record.values.text(dictionary::indicator::code);
    // An indicator taken over from the catalogue is named in the language of the figure; one that was renamed
    // keeps the name its authors gave it.
    for (const dictionary::CatalogueIndicator& known : dictionary::indicatorCatalogue()) {
        const bool ours =
            known.code == code && std::any_of(known.name.begin(), known.name.end(),
                                              [&](const auto& label) { return label.second == name; });
        if (!ours)
            continue;
        const std::string& language = m_scope->context().language;
        auto label = known.name.find(language);
        if (label == known.name.end())
            label = known.name.find(language.substr(0, language.find('-')));
        return Message::literal(label != known.name.end() ? label->second : known.name.at("en"));
    }
    return Message::literal(name);
}

Message CitedStatistics::name(const Record& record) const
{
    const Record* what = indicator(record);
    Message text = what != nullptr ? indicatorName(*what)
                                   : message(ATLAS_TEXT("report", "Statistic without an indicator"));
    if (Message counted = unit(record); !counted.empty())
        text = message(ATLAS_TEXT("report", "%1 (%2)"), {std::move(text), std::move(counted)});
    for (const dictionary::Field& field : statistic::what)
        if (field.type == dictionary::FieldType::choice && record.values.has(field))
            text = message(ATLAS_TEXT("report", "%1: %2"),
                           {text, m_scope->label(field.vocabulary, record.values.text(field))});
    if (Message year = statisticYear(record); !year.empty())
        text = message(ATLAS_TEXT("report", "%1, %2"), {text, std::move(year)});
    const ScopeStudy* study = m_scope->find(record.study);
    if (m_scope->studies().size() > 1 && study != nullptr)
        text = message(ATLAS_TEXT("report", "%1: %2"), {study->name, text});
    return text;
}

Message CitedStatistics::unit(const Record& record) const
{
    if (record.values.has(statistic::unit_of_count))
        return m_scope->label(statistic::unit_of_count.vocabulary,
                              record.values.text(statistic::unit_of_count));
    const Record* what = indicator(record);
    if (what == nullptr)
        return {};
    if (what->values.text(dictionary::indicator::value_type) == "count")
        return message(unit_not_recorded);
    if (what->values.has(dictionary::indicator::unit_of_count))
        return m_scope->label(dictionary::indicator::unit_of_count.vocabulary,
                              what->values.text(dictionary::indicator::unit_of_count));
    if (what->values.text(dictionary::indicator::value_type) == "money")
        return currency(record);
    // A percent sign stands behind the number.
    const std::string_view written = what->values.text(dictionary::indicator::unit);
    return Message::literal(std::string(written == "%" ? std::string_view() : written));
}

Message CitedStatistics::currency(const Record& record) const
{
    const ScopeStudy* study = m_scope->find(record.study);
    if (record.values.has(statistic::currency) || study == nullptr)
        return Message::literal(std::string(record.values.text(statistic::currency)));
    return Message::literal(study->currency);
}

Cell CitedStatistics::cell(const Record& record) const
{
    Cell cell;
    study::Filter filter;
    filter.kind = statistic::kind.key;
    filter.all = {{"pk", study::Condition::Test::any_of, {record.pk}}};
    cell.records = std::move(filter);
    cell.n = 1;
    cell.marker = statisticMarker(record);
    const Record* what = indicator(record);
    const bool percent = what != nullptr && what->values.text(dictionary::indicator::unit) == "%";
    cell.unit = percent ? Message::literal("%") : unit(record);
    if (const auto value = amount(record, statistic::value)) {
        cell.state = CellState::value;
        cell.value = value->toDouble();
        cell.shown = percent ? message("", {Percent{cell.value, value->digits}}) : message("", {*value});
        return cell;
    }
    const auto low = amount(record, statistic::low);
    const auto high = amount(record, statistic::high);
    if (!low || !high)
        return cell;
    cell.state = CellState::value;
    cell.range = {low->toDouble(), high->toDouble()};
    cell.value = (cell.range->first + cell.range->second) / 2;
    const Message range = message(ATLAS_TEXT("report", "%1 to %2"), {*low, *high});
    cell.shown =
        percent ? message(ATLAS_TEXT("report", "%1 to %2"),
                          {Percent{low->toDouble(), low->digits}, Percent{high->toDouble(), high->digits}})
                : range;
    cell.marker = cell.marker.empty() ? message(ATLAS_TEXT("report", "range"))
                                      : message(ATLAS_TEXT("report", "%1, %2"),
                                                {cell.marker, message(ATLAS_TEXT("report", "range"))});
    return cell;
}

std::vector<Message> CitedStatistics::sources() const
{
    std::vector<Message> lines;
    for (const Citation& citation : m_citations) {
        std::string locators;
        for (const std::string& locator : citation.locators)
            locators += (locators.empty() ? "" : "; ") + locator;
        lines.push_back(sourceLine(m_sources.at(citation.source), locators));
    }
    return lines;
}

} // namespace atlas::figures
