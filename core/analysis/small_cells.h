#pragma once

#include "core/analysis/cross_tab.h"

/// Rule V20: what is published of persons rests on no fewer than five of them. A cell on none tells of
/// nobody.
namespace atlas::analysis {

inline constexpr std::int64_t least_persons = 5;

/// Whether the query counts what respondents said, or counts, measures or selects by a field marked personal.
/// Counts of registers and published statistics never do.
[[nodiscard]] bool tellsOfPersons(const CrossTabQuery& query);

} // namespace atlas::analysis
