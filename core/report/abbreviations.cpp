#include "core/base/text.h"
#include "core/dictionary/kinds/study.h"
#include "core/dictionary/kinds/team.h"
#include "core/report/chapters.h"
#include "core/report/prose.h"

#include <algorithm>
#include <array>

namespace atlas::report {
namespace {

struct Abbreviation {
    std::string shortForm;
    Message meaning;
};

/// Those that the program's own sentences use, each where the report has what it stands for.
void addOwn(const Material& material, std::vector<Abbreviation>& abbreviations)
{
    abbreviations.push_back({"SSE", message(ATLAS_TEXT("report", "social and solidarity economy"))});
    if (material.contributions.recorded > 0)
        abbreviations.push_back({"SDG", message(ATLAS_TEXT("report", "Sustainable Development Goal"))});
    if (material.study.values.has(dictionary::study::isic_scheme))
        abbreviations.push_back(
            {"ISIC",
             message(ATLAS_TEXT(
                 "report", "International Standard Industrial Classification of All Economic Activities"))});
}

} // namespace

void addAbbreviations(Composition& composition, Chapter& chapter)
{
    const Material& material = composition.material;
    std::vector<Abbreviation> abbreviations;
    addOwn(material, abbreviations);
    for (const study::Record& team : material.teams)
        if (team.values.has(dictionary::team::acronym))
            abbreviations.push_back(
                {std::string(team.values.text(dictionary::team::acronym)),
                 Message::literal(std::string(team.values.text(dictionary::team::name)))});
    std::stable_sort(abbreviations.begin(), abbreviations.end(), [&](const auto& left, const auto& right) {
        return text::sortKey(left.shortForm, material.language) <
               text::sortKey(right.shortForm, material.language);
    });
    List list;
    for (const Abbreviation& one : abbreviations)
        list.items.push_back({strongText(Message::literal(one.shortForm)), plainText(std::string(" – ")),
                              plainText(one.meaning)});
    chapter.blocks.emplace_back(std::move(list));
}

} // namespace atlas::report
