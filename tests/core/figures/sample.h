#pragma once

#include "core/figures/figure_data.h"

namespace atlas::figures::tests {

/// Four forms of organisation: a value, a zero, no data and a suppressed one.
FigureData byForm();

} // namespace atlas::figures::tests
