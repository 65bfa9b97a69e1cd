#include "core/figures/catalogue.h"

#include "core/figures/computations.h"

#include <algorithm>
#include <array>

namespace atlas::figures {

namespace {

constexpr std::array specs{
    FigureSpec{"C01", FigureType::tiles, ATLAS_TEXT("report", "Key figures")},
    FigureSpec{"C08", FigureType::bars, ATLAS_TEXT("report", "Entities by form")},
    FigureSpec{"C08-cited", FigureType::bars, ATLAS_TEXT("report", "Entities by form in cited statistics")},
    FigureSpec{"C11", FigureType::bars, ATLAS_TEXT("report", "Entities by main activity")},
    FigureSpec{"C12", FigureType::columns, ATLAS_TEXT("report", "Founding years")},
    FigureSpec{"C12-total", FigureType::line, ATLAS_TEXT("report", "Growth of the number of entities")},
    FigureSpec{"C13", FigureType::bars, ATLAS_TEXT("report", "Entities by province or region")},
    FigureSpec{"C14", FigureType::dumbbell, ATLAS_TEXT("report", "Women in roles")},
    FigureSpec{"C25", FigureType::heat_map, ATLAS_TEXT("report", "Contributions by country and goal")},
    FigureSpec{"C25-strength", FigureType::heat_map,
               ATLAS_TEXT("report", "Strength of the evidence by country and goal")},
    FigureSpec{"C26", FigureType::heat_map,
               ATLAS_TEXT("report", "Strength of the evidence by form and goal")},
};
constexpr std::array<Computation, specs.size()> computations{
    keyFigures,       entitiesByForm,  citedEntitiesByForm, entitiesBySection,      foundingYears,
    entitiesOverTime, entitiesByPlace, womenInRoles,        contributionsByCountry, strengthByCountry,
    strengthByForm};

} // namespace

std::span<const FigureSpec> catalogue()
{
    return specs;
}

const FigureSpec* findFigure(std::string_view id)
{
    const auto found =
        std::find_if(specs.begin(), specs.end(), [&](const FigureSpec& spec) { return spec.id == id; });
    return found != specs.end() ? &*found : nullptr;
}

Result<FigureData> compute(std::string_view id, const FigureContext& context)
{
    const FigureSpec* spec = findFigure(id);
    if (spec == nullptr)
        return fail(ErrorCode::unknown_figure, {{"figure", std::string(id)}});
    auto scope = Scope::read(context);
    if (!scope)
        return forward(std::move(scope));
    return computations.at(static_cast<std::size_t>(spec - specs.data()))(*scope);
}

} // namespace atlas::figures
