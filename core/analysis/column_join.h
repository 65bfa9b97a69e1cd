#pragma once

#include "core/analysis/column_table.h"

namespace atlas::analysis {

/// The values of `wanted`, a column of `target`, for every row of `link`, whose numbers are pks of `target`.
/// "No record" where the link is empty or leads to a dead row.
[[nodiscard]] Column join(const Column& link, const ColumnTable& target, const Column& wanted);

} // namespace atlas::analysis
