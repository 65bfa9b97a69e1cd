#include "ui/figures/value_axis.h"

#include "core/figures/figure_data.h"
#include "ui/common/language.h"
#include "ui/figures/label.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace atlas::ui::figures {

namespace {

constexpr TextStyle axisStyle{7.5, false};
constexpr qreal labelGap = 5;
constexpr qreal axisGap = 3; ///< between the zero line and the names below

bool allYears(const LayoutRequest& request)
{
    return std::all_of(request.data.rows.begin(), request.data.rows.end(),
                       [](const atlas::figures::Item& item) { return yearOf(item.code).has_value(); });
}

int decimals(const Scale& scale, double tick)
{
    const double step = scale.logarithmic || scale.ticks.size() < 2 ? tick : scale.ticks[1] - scale.ticks[0];
    for (int digits = 0; digits < 6; ++digits) {
        const double shifted = step * std::pow(10.0, digits);
        if (std::abs(shifted - std::round(shifted)) < 1e-6)
            return digits;
    }
    return 6;
}

} // namespace

QString tickText(const LayoutRequest& request, const Scale& scale, double tick)
{
    const int digits = decimals(scale, tick);
    if (request.data.format.style == atlas::figures::ValueFormat::Style::percent)
        return request.language.percent(tick, digits);
    return request.language.number(tick, digits);
}

qreal tickWidth(const LayoutRequest& request, const Scale& scale)
{
    qreal width = 0;
    for (const double tick : scale.ticks)
        width = std::max(width, makeLine(tickText(request, scale, tick), axisStyle).width());
    return width + labelGap;
}

void appendValueAxis(std::vector<Mark>& marks, const LayoutRequest& request, const Scale& scale,
                     const QRectF& area)
{
    for (const double tick : scale.ticks) {
        const qreal y = area.bottom() - scale.share(tick) * area.height();
        const bool zero = tick == 0 || (scale.logarithmic && tick <= scale.minimum);
        marks.push_back(lineMark(QPointF(area.left(), y), QPointF(area.right(), y),
                                 zero ? request.palette.axis : request.palette.hairline, zero ? 0.8 : 0.5));
        const Label label = makeLine(tickText(request, scale, tick), axisStyle);
        appendLabel(marks, label, QPointF(area.left() - labelGap, y - label.lineHeight / 2), Mark::Align::end,
                    request.palette.mutedText);
    }
    if (request.data.reference && *request.data.reference > scale.minimum &&
        *request.data.reference < scale.maximum) {
        const qreal y = area.bottom() - scale.share(*request.data.reference) * area.height();
        Mark line =
            lineMark(QPointF(area.left(), y), QPointF(area.right(), y), request.palette.mutedText, 0.8);
        line.dashed = true;
        marks.push_back(line);
    }
}

std::optional<int> yearOf(const std::string& code)
{
    constexpr std::size_t digits = 4;
    int year = 0;
    const auto [end, error] = std::from_chars(code.data(), code.data() + code.size(), year);
    if (code.size() != digits || error != std::errc{} || end != code.data() + code.size() || year < 1000)
        return std::nullopt;
    return year;
}

bool categoriesFit(const LayoutRequest& request, qreal slot)
{
    if (allYears(request))
        return true;
    constexpr qsizetype mostLines = 3;
    constexpr qreal margin = 4;
    return std::all_of(
        request.data.rows.begin(), request.data.rows.end(), [&](const atlas::figures::Item& item) {
            const QString name = request.language.text(item.label);
            return longestWord(name, axisStyle, request.language.code()) <= slot - margin &&
                   makeLabel(name, axisStyle, slot - margin, request.language.code()).lines.size() <=
                       mostLines;
        });
}

qreal appendCategoryAxis(std::vector<Mark>& marks, const LayoutRequest& request,
                         const std::vector<qreal>& middles, qreal slot, qreal top)
{
    constexpr qreal margin = 4;
    const bool years = allYears(request);
    int every = 1;
    if (years) {
        constexpr std::array strides{1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000};
        const qreal room = makeLine(QStringLiteral("0000"), axisStyle).width() + margin;
        for (const int stride : strides) {
            every = stride;
            if (room <= slot * stride)
                break;
        }
    }
    qreal height = 0;
    for (std::size_t row = 0; row < middles.size(); ++row) {
        const atlas::figures::Item& item = request.data.rows[row];
        if (years && *yearOf(item.code) % every != 0)
            continue;
        const QString name = request.language.text(item.label);
        const Label label = years ? makeLine(name, axisStyle)
                                  : makeLabel(name, axisStyle, slot - margin, request.language.code());
        const qreal half = label.width() / 2;
        const qreal middle = std::clamp(middles[row], half, std::max(half, request.width - half));
        appendLabel(marks, label, QPointF(middle, top + axisGap), Mark::Align::middle,
                    request.palette.mutedText);
        height = std::max(height, label.height());
    }
    return height + axisGap;
}

} // namespace atlas::ui::figures
