#include "core/dictionary/kinds/statistic.h"
#include "core/figures/statistic_parts.h"
#include "core/report/chapters.h"
#include "core/report/prose.h"
#include "core/report/statistic_text.h"

#include <array>

namespace atlas::report {

namespace fields = dictionary::statistic;
using study::Record;

namespace {

constexpr std::size_t most_key_figures = 12;
constexpr std::array<std::string_view, 6> summed_up_by{"C08", "C11", "C12", "C13", "C14", "C26"};

/// "Members (households): Cooperative, 2023, estimate"
Message keyFigureLabel(const Material& material, const Record& statistic)
{
    Message label = indicatorName(material, statistic);
    if (const Message unit = statisticUnit(material, statistic); !unit.empty())
        label = message(ATLAS_TEXT("report", "%1 (%2)"), {label, unit});
    const std::vector<Message> about{statisticScope(material, statistic), figures::statisticYear(statistic),
                                     figures::statisticMarker(statistic)};
    const Message detail = listed(about);
    return detail.empty() ? label : message(ATLAS_TEXT("report", "%1: %2"), {label, detail});
}

/// A number without a source is no key figure.
bool isKeyFigure(const Material& material, const Record& statistic)
{
    return statistic.values.integer(fields::key_figure).value_or(0) != 0 &&
           statistic.values.has(fields::source) && statistic.values.has(fields::indicator) &&
           figures::statesValue(statistic) && isChosen(material, statistic);
}

KeyFigure counted(std::int64_t n, Message what, const Message& detail)
{
    return {message("", {n}),
            detail.empty() ? std::move(what)
                           : message(ATLAS_TEXT("report", "%1: %2"), {std::move(what), detail}),
            {plainText(message(ATLAS_TEXT("report", "Records of the study.")))}};
}

/// "2023, reported by 41 entities"
Message reported(const FormSizes& sizes, std::int64_t entities)
{
    return listed({Message::literal(std::to_string(sizes.year)),
                   message(ATLAS_PLURAL("report", "reported by %n entities"), {entities})});
}

/// What the records themselves add up to, for a study without published figures.
KeyFigures countedFigures(const Material& material)
{
    const FormSizes& sizes = material.sizes;
    KeyFigures boxes;
    if (sizes.total.entities == 0)
        return boxes;
    boxes.figures.push_back(
        counted(sizes.total.entities, message(ATLAS_TEXT("report", "Entities on record")), {}));
    const auto add = [&](const std::vector<ReportedSum>& sums, std::string_view units,
                         std::string_view text) {
        for (const ReportedSum& sum : sums) {
            Message what = message(text);
            if (const Message unit = material.label(units, sum.unit); !unit.empty())
                what = message(ATLAS_TEXT("report", "%1 (%2)"), {std::move(what), unit});
            boxes.figures.push_back(counted(sum.sum, std::move(what), reported(sizes, sum.entities)));
        }
    };
    add(sizes.total.members, "member_unit", ATLAS_TEXT("report", "Members"));
    add(sizes.total.workers, "work_unit", ATLAS_TEXT("report", "Workers"));
    return boxes;
}

/// What the charts say, one sentence each.
void addTakeaways(const Composition& composition, Chapter& chapter)
{
    List list;
    for (const std::string_view id : summed_up_by) {
        const auto figure = composition.material.figures.find(id);
        if (figure == composition.material.figures.end())
            continue;
        list.items.push_back(mention(figure->second.title, {figureAnchor(id)}).text);
    }
    if (list.items.empty())
        return;
    chapter.blocks.emplace_back(
        heading(message(ATLAS_TEXT("report", "What the records show")), chapter.anchor + "-records"));
    chapter.blocks.emplace_back(std::move(list));
}

} // namespace

void addExecutiveSummary(Composition& composition, Chapter& chapter)
{
    const Material& material = composition.material;
    KeyFigures boxes;
    for (const Record& statistic : material.statistics) {
        if (boxes.figures.size() == most_key_figures || !isKeyFigure(material, statistic))
            continue;
        boxes.figures.push_back(
            {statisticValue(material, statistic),
             keyFigureLabel(material, statistic),
             {composition.citations.cite(statistic.values.integer(fields::source).value_or(0),
                                         statistic.values.text(fields::locator))}});
    }
    if (boxes.figures.empty() && chapter.blocks.empty())
        boxes = countedFigures(material);
    // Authors know what matters; the records of a study are seldom all there is in a country.
    if (chapter.blocks.empty())
        addTakeaways(composition, chapter);
    // Numbers first, then the text.
    if (!boxes.figures.empty())
        chapter.blocks.insert(chapter.blocks.begin(), std::move(boxes));
}

} // namespace atlas::report
