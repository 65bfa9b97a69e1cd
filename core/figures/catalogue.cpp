#include "core/figures/catalogue.h"

#include "core/figures/computations.h"

#include <algorithm>
#include <array>

namespace atlas::figures {

namespace {

constexpr std::array specs{
    FigureSpec{"C01", FigureType::tiles, ATLAS_TEXT("report", "Key figures")},
    FigureSpec{"C08", FigureType::bars, ATLAS_TEXT("report", "Entities by form")},
};
constexpr std::array<Computation, specs.size()> computations{keyFigures, entitiesByForm};

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
