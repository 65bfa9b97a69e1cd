#include "core/dictionary/kinds/indicator.h"
#include "core/dictionary/kinds/statistic.h"
#include "core/dictionary/kinds/study.h"
#include "core/figures/catalogue.h"
#include "core/report/author_text.h"
#include "core/report/chapters.h"
#include "core/report/prose.h"
#include "core/report/statistic_text.h"

#include <array>

namespace atlas::report {

using study::Record;

namespace {

/// Lists that decide what is counted as what.
struct ListName {
    std::string_view key;
    std::string_view text;
    bool (*used)(const Material&);
};

bool hasStatistics(const Material& material)
{
    return !material.statistics.empty();
}

bool hasContributions(const Material& material)
{
    return material.contributions.recorded > 0;
}

bool always(const Material& /*material*/)
{
    return true;
}

constexpr std::array list_names{
    ListName{"sse_form", ATLAS_TEXT("report", "Forms of entities"), always},
    ListName{"isic_section", ATLAS_TEXT("report", "Economic activities"), always},
    ListName{"subdivision", ATLAS_TEXT("report", "Provinces and regions"), always},
    ListName{"sdg_target", ATLAS_TEXT("report", "Goals and targets"), hasContributions},
    ListName{"reliability", ATLAS_TEXT("report", "Reliability of statistics"), hasStatistics},
    ListName{"obs_status", ATLAS_TEXT("report", "Status of observations"), hasStatistics},
};

/// The paragraphs of a text that is no Markdown.
void addParagraphs(std::string_view text, Chapter& chapter)
{
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        if (const std::string_view line = text.substr(0, end); !line.empty())
            chapter.blocks.emplace_back(paragraph(Message::literal(std::string(line))));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

std::int64_t countStatistics(const Material& material, bool (*wanted)(const Record&))
{
    std::int64_t n = 0;
    for (const Record& statistic : material.statistics)
        n += wanted(statistic) ? 1 : 0;
    return n;
}

bool lacksSource(const Record& statistic)
{
    return !statistic.values.has(dictionary::statistic::source);
}

bool isOfLowReliability(const Record& statistic)
{
    const std::string_view reliability = statistic.values.text(dictionary::statistic::reliability);
    return reliability == "1" || reliability == "0" || reliability.empty();
}

/// Charts and chapters that would be empty.
void addLeftOut(const Composition& composition, List& list)
{
    std::vector<Message> charts;
    for (const std::string& id : composition.material.emptyFigures) {
        const figures::FigureSpec* spec = figures::findFigure(id);
        // A variant ("C12-total") has no data where its figure has none.
        if (spec != nullptr && id.find('-') == std::string::npos)
            charts.push_back(message(spec->name));
    }
    if (!charts.empty())
        list.items.push_back({plainText(message(
            ATLAS_TEXT("report", "These charts are left out because no data were recorded for them: %1."),
            {enumerated(charts)}))});
    if (!composition.emptyChapters.empty())
        list.items.push_back({plainText(message(
            ATLAS_TEXT("report", "These chapters are left out because nothing was recorded for them: %1."),
            {enumerated(composition.emptyChapters)}))});
}

} // namespace

void addClassifications(Composition& composition, Chapter& chapter)
{
    const Material& material = composition.material;
    List list;
    for (const ListName& name : list_names) {
        const dictionary::Vocabulary* vocabulary = material.vocabularies->find(name.key);
        if (vocabulary != nullptr && !vocabulary->source.empty() && name.used(material))
            list.items.push_back({strongText(message(ATLAS_TEXT("report", "%1: "), {message(name.text)})),
                                  plainText(vocabulary->source + ".")});
    }
    chapter.blocks.emplace_back(
        heading(message(ATLAS_TEXT("report", "Classifications")), chapter.anchor + "-classifications"));
    chapter.blocks.emplace_back(std::move(list));
    if (!material.program.empty())
        chapter.blocks.emplace_back(paragraph(
            message(ATLAS_TEXT("report", "Lists and computations are those of %1."), {material.program})));
}

void addLimitations(Composition& composition, Chapter& chapter)
{
    const Material& material = composition.material;
    Chapter part;
    const Message mark = untranslatedMark(material, material.study);
    const bool original =
        material.study.values.has(dictionary::study::limitations) && !material.limitationsTranslated;
    if (!mark.empty() && original)
        part.blocks.emplace_back(Paragraph{{emphasis(mark)}});
    addParagraphs(material.study.values.text(dictionary::study::limitations), part);
    List list;
    const auto add = [&list](std::string_view text, std::int64_t n) {
        if (n > 0)
            list.items.push_back({plainText(message(text, {n}))});
    };
    add(ATLAS_PLURAL("report", "%n statistics are of low or unknown reliability; the tables say which."),
        countStatistics(material, isOfLowReliability));
    add(ATLAS_PLURAL("report", "%n statistics have no source on record and are not used as key figures."),
        countStatistics(material, lacksSource));
    addLeftOut(composition, list);
    if (!list.items.empty())
        part.blocks.emplace_back(std::move(list));
    if (part.blocks.empty())
        return;
    chapter.blocks.emplace_back(
        heading(message(ATLAS_TEXT("report", "Limitations")), chapter.anchor + "-limitations"));
    for (Block& block : part.blocks)
        chapter.blocks.push_back(std::move(block));
}

} // namespace atlas::report
