#include "core/report/chapters.h"
#include "core/report/prose.h"

#include <array>

namespace atlas::report {
namespace {

struct FigurePlace {
    std::string_view id;
    std::string_view heading;
    std::string_view sentence;
};

constexpr std::array sections{
    FigurePlace{
        "C08", ATLAS_TEXT("report", "Forms of entities"),
        ATLAS_TEXT("report", "The records of the study show how many entities of each form are known.")},
    FigurePlace{"C11", ATLAS_TEXT("report", "Economic activities"),
                ATLAS_TEXT("report", "Entities are counted by the section of their main activity.")},
    FigurePlace{"C12", ATLAS_TEXT("report", "Growth"),
                ATLAS_TEXT("report", "The years of foundation show how the sector has grown.")},
    FigurePlace{"C13", ATLAS_TEXT("report", "Where entities are"),
                ATLAS_TEXT("report", "Entities are counted by province or region.")},
    FigurePlace{
        "C14", ATLAS_TEXT("report", "Women in the SSE"),
        ATLAS_TEXT("report", "Women are counted among members, on boards, as chairpersons and as managers.")},
};

} // namespace

bool addFigure(const Composition& composition, Chapter& chapter, std::string_view id, Message sentence)
{
    const auto found = composition.material.figures.find(id);
    if (found == composition.material.figures.end())
        return false;
    FigureBlock block;
    block.data = found->second;
    block.anchor = "figure-" + std::string(id);
    Message alt;
    for (const Message& part : figures::description(block.data))
        alt = alt.empty() ? part : message(ATLAS_TEXT("report", "%1 %2"), {alt, part});
    block.alt = std::move(alt);
    chapter.blocks.emplace_back(mention(std::move(sentence), {block.anchor}));
    chapter.blocks.emplace_back(std::move(block));
    return true;
}

void addLandscape(Composition& composition, Chapter& chapter)
{
    const StatisticsTable published{
        "table-landscape",
        {"size", "members", "work", "economy", "finance", "gender", "formality", "decent_work", "sdg",
         "awareness"},
        false,
        message(ATLAS_TEXT(
            "report",
            "Published sources give these values for the country as a whole and for single forms.")),
        message(ATLAS_TEXT("report", "Size and weight of the social and solidarity economy"))};
    Chapter part;
    if (addStatistics(composition, part, published)) {
        chapter.blocks.emplace_back(heading(message(ATLAS_TEXT("report", "What published figures say")),
                                            chapter.anchor + "-published"));
        for (Block& block : part.blocks)
            chapter.blocks.push_back(std::move(block));
    }
    for (const FigurePlace& place : sections) {
        if (!composition.material.figures.contains(place.id))
            continue;
        chapter.blocks.emplace_back(
            heading(message(place.heading), chapter.anchor + "-" + std::string(place.id)));
        addFigure(composition, chapter, place.id, message(place.sentence));
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
             "These figures describe the economy and the labour market in which SSE entities work.")),
         message(ATLAS_TEXT("report", "The country in figures"))});
}

} // namespace atlas::report
