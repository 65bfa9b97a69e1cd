#include "ui/figures/scale.h"

#include "core/figures/figure_data.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace atlas::ui::figures {

namespace {

/// Differences of larger values would not be finite.
constexpr double largest = 1e300;

struct Extent {
    double lowest = 0;         ///< 0 or below
    double highest = 0;        ///< 0 or above
    double lowestPositive = 0; ///< 0: there is none
    bool allPositive = true;
};

Extent extent(const atlas::figures::FigureData& data)
{
    Extent found;
    for (const atlas::figures::Cell& cell : data.cells) {
        if (!atlas::figures::holdsValue(cell))
            continue;
        const double value = std::clamp(cell.value, -largest, largest);
        found.lowest = std::min(found.lowest, value);
        found.highest = std::max(found.highest, value);
        found.allPositive = found.allPositive && cell.value > 0;
        if (cell.value > 0 && (found.lowestPositive == 0 || cell.value < found.lowestPositive))
            found.lowestPositive = cell.value;
    }
    return found;
}

/// The round step (1, 2, 2.5 or 5 times a power of ten) that cuts `span` into at most five parts.
double roundStep(double span)
{
    constexpr double parts = 5;
    const double power = std::pow(10.0, std::floor(std::log10(span / parts)));
    for (const double factor : std::array{1.0, 2.0, 2.5, 5.0})
        if (factor * power * parts >= span)
            return factor * power;
    return 10 * power;
}

Scale logarithmicScale(double lowest, double highest, double start)
{
    Scale scale;
    scale.logarithmic = true;
    const auto first = static_cast<int>(std::floor(std::log10(lowest)));
    const auto last = static_cast<int>(std::ceil(std::log10(highest)));
    scale.minimum = std::pow(10.0, first) * start;
    scale.maximum = std::max(highest, std::pow(10.0, first + 1));
    const int stride = std::max(1, (last - first + 4) / 5);
    for (int power = first; power <= last; power += stride)
        if (const double tick = std::pow(10.0, power); tick <= scale.maximum)
            scale.ticks.push_back(tick);
    return scale;
}

void fillTicks(Scale& scale, double step)
{
    // Counting instead of adding: 0.1 + 0.1 + 0.1 is not 0.3.
    const auto first = static_cast<long long>(std::ceil(scale.minimum / step - 1e-9));
    const auto last = static_cast<long long>(std::floor(scale.maximum / step + 1e-9));
    for (long long i = first; i <= last; ++i)
        scale.ticks.push_back(static_cast<double>(i) * step);
}

Scale linearScale(const atlas::figures::FigureData& data, bool roundEnd)
{
    const Extent found = extent(data);
    Scale scale;
    scale.minimum = found.lowest;
    scale.maximum = data.scaleMaximum && *data.scaleMaximum > found.lowest
                        ? std::max(*data.scaleMaximum, found.highest)
                        : found.highest;
    if (scale.maximum <= scale.minimum)
        scale.maximum = scale.minimum + 1;
    const double step = roundStep(scale.maximum - scale.minimum);
    if (roundEnd) {
        scale.minimum = std::floor(scale.minimum / step + 1e-9) * step;
        scale.maximum = std::ceil(scale.maximum / step - 1e-9) * step;
    }
    fillTicks(scale, step);
    return scale;
}

} // namespace

double Scale::share(double value) const
{
    if (logarithmic) {
        if (value <= minimum)
            return 0;
        return std::min(1.0, std::log(value / minimum) / std::log(maximum / minimum));
    }
    return std::clamp((value - minimum) / (maximum - minimum), 0.0, 1.0);
}

Scale barScale(const atlas::figures::FigureData& data)
{
    const Extent found = extent(data);
    constexpr double roomForTheSmallest = 0.5;
    if (data.logarithmic && found.lowestPositive > 0)
        return logarithmicScale(found.lowestPositive, found.highest, roomForTheSmallest);
    return linearScale(data, false);
}

Scale axisScale(const atlas::figures::FigureData& data)
{
    const Extent found = extent(data);
    if (data.logarithmic && found.lowestPositive > 0)
        return logarithmicScale(found.lowestPositive, found.highest, 1);
    return linearScale(data, true);
}

Scale lineScale(const atlas::figures::FigureData& data)
{
    const Extent found = extent(data);
    if (data.logarithmic || data.scaleMaximum || !found.allPositive ||
        found.lowestPositive < found.highest / 2)
        return axisScale(data);
    const double step = roundStep(std::max(found.highest - found.lowestPositive, found.highest / 100));
    Scale scale;
    scale.minimum = std::max(0.0, std::ceil(found.lowestPositive / step - 1) * step);
    scale.maximum = std::max(std::ceil(found.highest / step - 1e-9) * step, scale.minimum + step);
    fillTicks(scale, step);
    return scale;
}

} // namespace atlas::ui::figures
