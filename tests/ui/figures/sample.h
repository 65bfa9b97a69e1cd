#pragma once

#include "core/figures/figure_data.h"

#include <string>
#include <vector>

/// Figures with every state a cell can have, in the scripts the program must print.
namespace atlas::ui::figures::tests {

using atlas::figures::FigureData;
using atlas::figures::FigureType;

enum class Script { latin, vietnamese, khmer, thai, mongolian };

/// Seven names of forms, the longest of about 60 characters.
std::vector<std::string> formNames(Script script);

/// Seven forms; one without data, one suppressed, one an estimate, the last residual.
FigureData bars(Script script = Script::latin);
/// The same forms for two years.
FigureData groupedBars(Script script = Script::latin);
FigureData tiles(Script script = Script::latin);
/// Twelve years, one missing, the last an estimate.
FigureData columns();
/// Three lines over fourteen years with a gap in one.
FigureData lines(Script script = Script::latin);
/// Women in four roles, in percent, with a 50 % line; the board of one year is missing.
FigureData dumbbell(Script script = Script::latin);
/// Five countries and 17 goals with zeros, no data and one suppressed cell.
FigureData heatMap(Script script = Script::latin);

std::vector<FigureData> everyType(Script script = Script::latin);

} // namespace atlas::ui::figures::tests
