#pragma once

#include <QtGlobal>

#include <vector>

namespace atlas::figures {
struct FigureData;
}

namespace atlas::ui::figures {

/// Where values lie along an axis.
struct Scale {
    double minimum = 0;
    double maximum = 1;
    bool logarithmic = false;
    std::vector<double> ticks; ///< 3 to 6 round values inside

    /// 0 at the minimum, 1 at the maximum; values beyond are held at the ends.
    [[nodiscard]] double share(double value) const;
};

/// Bars and columns: begins at zero (below it for negative values), on a logarithmic scale at half a power of
/// ten under the smallest positive value, so that the smallest bar can be seen. Ends at the highest value or
/// where the figure fixes it.
[[nodiscard]] Scale barScale(const atlas::figures::FigureData& data);

/// Columns without numbers and dots: begins at zero and ends at a round value at or above the highest.
[[nodiscard]] Scale axisScale(const atlas::figures::FigureData& data);

/// Lines: as axisScale, but begins at a round value above zero where all values lie in the upper half and the
/// figure does not fix the scale; a line shows change, not size.
[[nodiscard]] Scale lineScale(const atlas::figures::FigureData& data);

} // namespace atlas::ui::figures
