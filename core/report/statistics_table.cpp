#include "core/dictionary/kinds/indicator.h"
#include "core/dictionary/kinds/statistic.h"
#include "core/figures/statistic_parts.h"
#include "core/report/chapters.h"
#include "core/report/prose.h"
#include "core/report/statistic_text.h"

#include <algorithm>
#include <array>

namespace atlas::report {

namespace fields = dictionary::statistic;
using study::Record;

namespace {

/// The order of print: domain, indicator, place, what it is about, latest year first.
struct Row {
    const Record* statistic = nullptr;
    std::size_t domain = 0;
    std::int64_t indicator = 0;
};

/// Indicators of the starter catalogue that describe the country although their domain is one of the SSE's.
constexpr std::array<std::string_view, 2> of_the_country{"SH_INF_NAT", "SH_SP_NAT"};

bool isOfTheCountry(const Record& indicator)
{
    const std::string_view code = indicator.values.text(dictionary::indicator::code);
    return indicator.values.text(dictionary::indicator::domain) == "context" ||
           std::find(of_the_country.begin(), of_the_country.end(), code) != of_the_country.end();
}

std::vector<Row> rowsOf(const Material& material, const StatisticsTable& table)
{
    const std::vector<std::string_view>& domains = table.domains;
    std::vector<Row> rows;
    for (const Record& statistic : material.statistics) {
        const Record* indicator = material.indicator(statistic.values.integer(fields::indicator).value_or(0));
        if (indicator == nullptr || !figures::statesValue(statistic) ||
            isOfTheCountry(*indicator) != table.ofTheCountry)
            continue;
        const auto domain =
            std::find(domains.begin(), domains.end(), indicator->values.text(dictionary::indicator::domain));
        if (domain != domains.end())
            rows.push_back({&statistic, static_cast<std::size_t>(domain - domains.begin()), indicator->pk});
    }
    const auto key = [](const Row& row) {
        const auto& values = row.statistic->values;
        std::vector<std::string_view> split;
        split.reserve(fields::dimensions.size());
        for (const dictionary::Field& field : fields::dimensions)
            split.push_back(values.text(field));
        return std::tuple(row.domain, row.indicator, values.text(fields::subdivision), std::move(split),
                          -values.integer(fields::year).value_or(0), row.statistic->pk);
    };
    std::sort(rows.begin(), rows.end(),
              [&](const Row& left, const Row& right) { return key(left) < key(right); });
    return rows;
}

/// Notes on definition and coverage, as one footnote.
void addNotes(Composition& composition, const Record& statistic, Inlines& text)
{
    Inlines note;
    for (const dictionary::Field* field : {&fields::definition_note, &fields::coverage_note}) {
        if (!statistic.values.has(*field))
            continue;
        if (!note.empty())
            note.push_back(plainText(std::string(" ")));
        note.push_back(plainText(std::string(statistic.values.text(*field))));
    }
    if (!note.empty())
        text.push_back(composition.note(std::move(note)));
}

TableCell nameCell(Composition& composition, const Record& statistic)
{
    const Material& material = composition.material;
    TableCell made = cell(indicatorName(material, statistic));
    const Message scope = statisticScope(material, statistic);
    if (!scope.empty())
        made.text.push_back(plainText(message(ATLAS_TEXT("report", ": %1"), {scope})));
    addNotes(composition, statistic, made.text);
    return made;
}

TableCell valueCell(const Material& material, const Record& statistic)
{
    TableCell made = cell(statisticValue(material, statistic));
    made.strong = hasAlternatives(material, statistic) && isChosen(material, statistic);
    return made;
}

TableCell unitCell(const Material& material, const Record& statistic)
{
    std::vector<Message> parts{statisticUnit(material, statistic), figures::statisticMarker(statistic)};
    if (!isChosen(material, statistic))
        parts.push_back(message(ATLAS_TEXT("report", "alternative value")));
    return cell(listed(parts));
}

std::vector<TableCell> row(Composition& composition, const Record& statistic)
{
    const Material& material = composition.material;
    const auto& values = statistic.values;
    const Message year = figures::statisticYear(statistic);
    TableCell source;
    source.text = {composition.citations.point(values.integer(fields::source).value_or(0),
                                               values.text(fields::locator))};
    return {nameCell(composition, statistic),
            valueCell(material, statistic),
            unitCell(material, statistic),
            cell(year.empty() ? Message::literal("…") : year),
            std::move(source),
            cell(material.label(fields::reliability.vocabulary, values.text(fields::reliability)))};
}

std::vector<TableColumn> columns()
{
    using Align = TableColumn::Align;
    return {{Align::start, message(ATLAS_TEXT("report", "Indicator")), 2.4},
            {Align::end, message(ATLAS_TEXT("report", "Value")), 1},
            {Align::start, message(ATLAS_TEXT("report", "Unit")), 1.2},
            {Align::end, message(ATLAS_TEXT("report", "Year")), 0.6},
            {Align::start, message(ATLAS_TEXT("report", "Source")), 1.5},
            {Align::start, message(ATLAS_TEXT("report", "Reliability")), 0.9}};
}

} // namespace

Inline Composition::note(Inlines text)
{
    const std::string anchor = "note-" + std::to_string(footnotes.size() + 1);
    footnotes.push_back({anchor, 0, std::move(text)});
    return {Inline::Kind::footnote, {}, anchor};
}

bool addStatistics(Composition& composition, Chapter& chapter, const StatisticsTable& table)
{
    const std::vector<Row> rows = rowsOf(composition.material, table);
    if (rows.empty())
        return false;
    TableBlock block;
    block.anchor = table.anchor;
    block.title = table.title;
    block.subtitle = composition.material.label("country", composition.material.country);
    block.columns = columns();
    bool alternatives = false;
    for (const Row& one : rows) {
        block.rows.push_back(row(composition, *one.statistic));
        alternatives = alternatives || !isChosen(composition.material, *one.statistic);
    }
    if (alternatives)
        block.notes.push_back(
            message(ATLAS_TEXT("report", "Where sources give different values for the same thing, the one "
                                         "this report uses is in bold and the "
                                         "others are marked as alternatives.")));
    block.sources.push_back(message(ATLAS_TEXT("report", "As given for each value.")));
    chapter.blocks.emplace_back(mention(table.sentence, {block.anchor}));
    chapter.blocks.emplace_back(std::move(block));
    return true;
}

} // namespace atlas::report
