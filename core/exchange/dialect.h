#pragma once

#include "core/exchange/record_scanner.h"

#include <string_view>

namespace atlas::exchange {

/// Finds the delimiter among , ; tab and | by how evenly it divides the first rows, quotes respected, and
/// whether rows end at a bare CR. `sample` is the beginning of the text; `whole` when it is all of it.
[[nodiscard]] Dialect detectDialect(std::string_view sample, bool whole);

/// Length of a first line "sep=;" with its line end, by which spreadsheets name the delimiter; 0 when there
/// is none.
[[nodiscard]] std::size_t separatorLine(std::string_view text);

} // namespace atlas::exchange
