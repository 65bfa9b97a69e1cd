#pragma once

#include "core/figures/figure_data.h"

#include <functional>
#include <string>

namespace atlas::figures {

/// Renders a message in the language of the file; core knows none.
using Render = std::function<std::string(const Message&)>;

/// Every cell of the figure as one line, with what it needs to be understood alone: UTF-8 without a byte
/// order mark, RFC 4180 (comma, CRLF, doubled quotes), a decimal point and no grouping. The header never
/// changes:
/// figure,title,subtitle,row_code,row,column_code,column,value,low,high,unit,state,n,marker,notes,sources,
/// demonstration. A range stands in low and high, and has no value.
/// `value` is the shortest text that reads back as the same number, "" when `state` is no_data or suppressed;
/// a suppressed cell keeps its n to itself. Percentages are 0 to 100 with the unit "%". Text that a
/// spreadsheet would run as a formula gets an apostrophe in front.
[[nodiscard]] std::string csv(const FigureData& data, const Render& render);

/// The number as files hold it: a decimal point, no grouping, no exponent. `value` must be finite.
[[nodiscard]] std::string fileNumber(double value);

} // namespace atlas::figures
