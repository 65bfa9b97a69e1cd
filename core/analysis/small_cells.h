#pragma once

#include "core/analysis/cross_tab.h"

/// Rule V20: what is published of persons rests on no fewer than five of them.
namespace atlas::analysis {

inline constexpr std::int64_t least_persons = 5;

/// Whether the query counts what respondents said, or counts, measures or selects by a field marked personal.
/// Counts of registers and published statistics never do.
[[nodiscard]] bool tellsOfPersons(const CrossTabQuery& query);

/// Whether a cell on `n` records of the query must not be published. One on none tells of nobody.
[[nodiscard]] bool mustSuppress(const CrossTabQuery& query, std::int64_t n);

} // namespace atlas::analysis
