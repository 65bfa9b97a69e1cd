#include "core/report/chapters.h"
#include "core/report/figure_highlights.h"
#include "core/report/prose.h"

#include <vector>

namespace atlas::report {
namespace {

struct FigurePlace {
    std::string_view id;
    std::string_view sentence;
};

/// A section of the chapter: its charts, and what else it holds.
struct Part {
    std::string_view anchor;
    std::string_view heading;
    std::vector<FigurePlace> figures;
    std::vector<void (*)(Composition&, Chapter&)> tables;
};

void addPublished(Composition& composition, Chapter& chapter)
{
    const StatisticsTable published{
        "table-landscape",
        {"size", "members", "work", "economy", "finance", "gender", "formality", "decent_work", "sdg",
         "awareness"},
        false,
        message(ATLAS_TEXT(
            "report", "Published sources give these values for the country as a whole and for single forms")),
        message(ATLAS_TEXT("report", "Size and weight of the social and solidarity economy"))};
    addStatistics(composition, chapter, published);
    addFigure(
        composition, chapter, "C08-cited",
        message(ATLAS_TEXT(
            "report", "Where sources count the entities of a form, their numbers stand beside each other")));
}

std::vector<Part> parts()
{
    return {
        {"published", ATLAS_TEXT("report", "What published figures say"), {}, {addPublished}},
        {"forms",
         ATLAS_TEXT("report", "Forms of entities"),
         {{"C08",
           ATLAS_TEXT("report", "The records of the study show how many entities of each form are known")}},
         {addSizeTable, addTypology}},
        {"activities",
         ATLAS_TEXT("report", "Economic activities"),
         {{"C11", ATLAS_TEXT("report", "Entities are counted by the section of their main activity")}},
         {}},
        {"growth",
         ATLAS_TEXT("report", "Growth"),
         {{"C12", ATLAS_TEXT("report", "The years of foundation show when today's entities came into being")},
          {"C12-total",
           ATLAS_TEXT(
               "report",
               "How many of today's entities already existed in each year shows how the sector has grown")}},
         {}},
        {"places",
         ATLAS_TEXT("report", "Where entities are"),
         {{"C13", ATLAS_TEXT("report", "Entities are counted by province or region")}},
         {}},
        {"women",
         ATLAS_TEXT("report", "Women in the SSE"),
         {{"C14", ATLAS_TEXT("report",
                             "Women are counted among members, on boards, as chairpersons and as managers")}},
         {}},
    };
}

} // namespace

std::string figureAnchor(std::string_view id)
{
    return "figure-" + std::string(id);
}

bool addFigure(const Composition& composition, Chapter& chapter, std::string_view id, Message sentence)
{
    const auto found = composition.material.figures.find(id);
    if (found == composition.material.figures.end())
        return false;
    FigureBlock block;
    block.data = found->second;
    block.anchor = figureAnchor(id);
    Message alt;
    for (const Message& part : figures::description(block.data))
        alt = alt.empty() ? part : message(ATLAS_TEXT("report", "%1 %2"), {alt, part});
    block.alt = std::move(alt);
    Paragraph text = mention(std::move(sentence), {block.anchor});
    if (Message more = largestBars(block.data); !more.empty()) {
        text.text.push_back(plainText(std::string(" ")));
        text.text.push_back(plainText(std::move(more)));
    }
    chapter.blocks.emplace_back(std::move(text));
    chapter.blocks.emplace_back(std::move(block));
    return true;
}

void addLandscape(Composition& composition, Chapter& chapter)
{
    for (const Part& part : parts()) {
        Chapter content;
        for (const FigurePlace& figure : part.figures)
            addFigure(composition, content, figure.id, message(figure.sentence));
        for (const auto add : part.tables)
            add(composition, content);
        if (content.blocks.empty())
            continue;
        chapter.blocks.emplace_back(
            heading(message(part.heading), chapter.anchor + "-" + std::string(part.anchor)));
        for (Block& block : content.blocks)
            chapter.blocks.push_back(std::move(block));
    }
}

void addContext(Composition& composition, Chapter& chapter)
{
    addStatistics(
        composition, chapter,
        {"table-context",
         {"context", "formality"},
         true,
         message(ATLAS_TEXT(
             "report",
             "These figures describe the economy and the labour market in which SSE entities work")),
         message(ATLAS_TEXT("report", "The country in figures"))});
}

} // namespace atlas::report
