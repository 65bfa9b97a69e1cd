#pragma once

#include "core/figures/figure_parts.h"

/// The computations behind the ids of the catalogue.
namespace atlas::figures {

using Computation = Result<FigureData> (*)(const Scope& scope);

[[nodiscard]] Result<FigureData> keyFigures(const Scope& scope);
[[nodiscard]] Result<FigureData> entitiesByForm(const Scope& scope);

} // namespace atlas::figures
