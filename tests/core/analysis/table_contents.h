#pragma once

#include "core/analysis/column_table.h"

#include <string>
#include <vector>

namespace atlas::tests {

/// One value: a text in quotes, a number, "∅" for an absent one, "none" where a link leads to no record.
[[nodiscard]] std::string shown(const analysis::Column& column, std::size_t row);

/// Every live row with its pk and all its columns, whatever codes and widths hold it.
[[nodiscard]] std::vector<std::string> contents(const analysis::ColumnTable& table);

} // namespace atlas::tests
