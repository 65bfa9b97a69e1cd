#pragma once

#include "core/figures/figure_parts.h"

/// The computations behind the ids of the catalogue.
namespace atlas::figures {

using Computation = Result<FigureData> (*)(const Scope& scope);

[[nodiscard]] Result<FigureData> keyFigures(const Scope& scope);
[[nodiscard]] Result<FigureData> entitiesByForm(const Scope& scope);
[[nodiscard]] Result<FigureData> entitiesBySection(const Scope& scope);
[[nodiscard]] Result<FigureData> entitiesByPlace(const Scope& scope);
[[nodiscard]] Result<FigureData> foundingYears(const Scope& scope);
[[nodiscard]] Result<FigureData> entitiesOverTime(const Scope& scope);
[[nodiscard]] Result<FigureData> womenInRoles(const Scope& scope);
[[nodiscard]] Result<FigureData> contributionsByCountry(const Scope& scope);
[[nodiscard]] Result<FigureData> strengthByCountry(const Scope& scope);
[[nodiscard]] Result<FigureData> strengthByForm(const Scope& scope);
[[nodiscard]] Result<FigureData> citedEntitiesByForm(const Scope& scope);

} // namespace atlas::figures
