#include "core/figures/figure_data.h"
#include "ui/common/language.h"
#include "ui/figures/figure_key.h"
#include "ui/figures/label.h"
#include "ui/figures/scale.h"

#include <algorithm>

namespace atlas::ui::figures {

namespace {

constexpr TextStyle textStyle{8, false};
constexpr TextStyle axisStyle{7.5, false};
constexpr qreal gap = 5;        ///< between a label and the bars, a bar and its value
constexpr qreal rowPadding = 5; ///< above and below a label together
constexpr qreal barRoom = 9;    ///< one of several bars
constexpr qreal singleBarRoom = 17;
constexpr qreal thickestBar = 12;
constexpr qreal tightHeight = 560; ///< beyond it rows move together, so that a page can hold them

struct Rows {
    std::vector<Label> labels;
    qreal labelWidth = 0;
    qreal pitch = 0;
};

Rows measureRows(const LayoutRequest& request, qreal share)
{
    Rows rows;
    qreal tallest = 0;
    for (const atlas::figures::Item& item : request.data.rows) {
        rows.labels.push_back(makeLabel(request.language.text(item.label), textStyle, request.width * share,
                                        request.language.code()));
        rows.labelWidth = std::max(rows.labelWidth, rows.labels.back().width());
        tallest = std::max(tallest, rows.labels.back().height());
    }
    const auto count = static_cast<qreal>(request.data.rows.size());
    const auto columns = static_cast<qreal>(request.data.columns.size());
    const qreal bars = columns > 1 ? columns * barRoom + rowPadding : singleBarRoom;
    rows.pitch = std::max(tallest + rowPadding, bars);
    if (rows.pitch * count > tightHeight)
        rows.pitch = std::max(tallest + 0.5, columns > 1 ? columns * barRoom * 0.8 + 3 : 0.0);
    return rows;
}

// Narrow labels leave room to the bars; where that makes the figure too tall, wide ones save lines.
Rows fittingRows(const LayoutRequest& request)
{
    Rows narrow = measureRows(request, 0.4);
    if (narrow.pitch * static_cast<qreal>(narrow.labels.size()) <= tightHeight)
        return narrow;
    return measureRows(request, 0.58);
}

class BarLayout {
public:
    explicit BarLayout(const LayoutRequest& request)
        : m_request(request)
        , m_data(request.data)
        , m_rows(fittingRows(request))
        , m_scale(barScale(request.data))
    {}

    Drawing make();

private:
    [[nodiscard]] qreal x(double value) const
    {
        return m_area.left() + m_scale.share(value) * m_area.width();
    }
    [[nodiscard]] double zero() const { return m_scale.logarithmic ? m_scale.minimum : 0; }
    [[nodiscard]] qreal rowTop(std::size_t row) const
    {
        return m_area.top() + static_cast<qreal>(row) * m_rows.pitch;
    }
    void placeArea(qreal top);
    void addPlot();
    void addRow(std::size_t row);
    void addBar(std::size_t row, std::size_t column);
    void addAxis();
    qreal addTicks();

    const LayoutRequest& m_request;
    const atlas::figures::FigureData& m_data;
    Rows m_rows;
    Scale m_scale;
    QRectF m_area;
    Drawing m_drawing;
};

// As wide as the values allow that stand at the ends of the bars.
void BarLayout::placeArea(qreal top)
{
    const qreal left = m_rows.labelWidth + gap + 1;
    qreal leftRoom = 0;
    for (const atlas::figures::Cell& cell : m_data.cells)
        if (atlas::figures::holdsValue(cell) && cell.value < 0)
            leftRoom = std::max(leftRoom, valueLabel(m_request, cell, textStyle).width + gap);
    const qreal room = m_request.width - left - leftRoom;
    qreal width = room - 1;
    for (const atlas::figures::Cell& cell : m_data.cells) {
        const double share = atlas::figures::holdsValue(cell) && cell.value > 0 ? m_scale.share(cell.value)
                                                                                : m_scale.share(zero());
        const qreal label = valueLabel(m_request, cell, textStyle).width + gap;
        if (share > 0)
            width = std::min(width, (room - label) / share);
    }
    m_area = QRectF(left + leftRoom, top, std::max(10.0, width),
                    m_rows.pitch * static_cast<qreal>(m_data.rows.size()));
}

void BarLayout::addPlot()
{
    Plot plot;
    plot.kind = Plot::Kind::bars;
    plot.area = m_area;
    plot.minimum = m_scale.minimum;
    plot.maximum = m_scale.maximum;
    plot.logarithmic = m_scale.logarithmic;
    plot.firstPosition = -0.5;
    plot.lastPosition = static_cast<double>(m_data.rows.size()) - 0.5;
    plot.barShare = m_data.columns.size() > 1 ? (m_rows.pitch - rowPadding) / m_rows.pitch
                                              : std::min(0.64, thickestBar / m_rows.pitch);
    for (std::size_t row = 0; row < m_data.rows.size(); ++row)
        plot.positions.push_back(static_cast<double>(row));
    for (std::size_t column = 0; column < m_data.columns.size(); ++column) {
        Plot::Series series;
        series.colour = seriesColour(m_request.palette, column);
        series.residualColour = residualColour(m_request.palette, column);
        for (std::size_t row = 0; row < m_data.rows.size(); ++row) {
            const atlas::figures::Cell& cell = m_data.at(row, column);
            const bool drawn = atlas::figures::holdsValue(cell) && (!m_scale.logarithmic || cell.value > 0);
            series.values.push_back(drawn ? std::optional<double>(cell.value) : std::nullopt);
            series.residual.push_back(m_data.rows[row].residual);
        }
        plot.series.push_back(std::move(series));
    }
    m_drawing.plot = std::move(plot);
}

void BarLayout::addRow(std::size_t row)
{
    const Label& label = m_rows.labels[row];
    const qreal middle = rowTop(row) + m_rows.pitch / 2;
    appendLabel(m_drawing.marks, label, QPointF(0, middle - label.height() / 2), Mark::Align::start,
                m_data.rows[row].residual ? m_request.palette.mutedText : m_request.palette.text);
    for (std::size_t column = 0; column < m_data.columns.size(); ++column)
        addBar(row, column);
}

void BarLayout::addBar(std::size_t row, std::size_t column)
{
    const atlas::figures::Cell& cell = m_data.at(row, column);
    const Datum datum{row, column};
    const Plot& plot = *m_drawing.plot;
    const qreal room = m_rows.pitch * plot.barShare;
    const qreal height = room / static_cast<qreal>(m_data.columns.size());
    const qreal top = rowTop(row) + (m_rows.pitch - room) / 2 + static_cast<qreal>(column) * height;
    qreal end = x(zero());
    bool negative = false;
    if (plot.series[column].values[row]) {
        Mark bar;
        bar.bounds = QRectF(QPointF(x(zero()), top), QPointF(x(cell.value), top + height)).normalized();
        bar.fill =
            m_data.rows[row].residual ? plot.series[column].residualColour : plot.series[column].colour;
        bar.datum = datum;
        bar.plotted = true;
        m_drawing.marks.push_back(bar);
        negative = cell.value < 0;
        end = negative ? bar.bounds.left() : bar.bounds.right();
    }
    const ValueLabel value = valueLabel(m_request, cell, textStyle);
    const QPointF position(negative ? end - gap - value.width : end + gap, top + height / 2);
    appendValueLabel(m_drawing.marks, m_request, value, cell, textStyle, position, datum);

    const QRectF reach = m_data.columns.size() == 1
                             ? QRectF(0, rowTop(row), m_request.width, m_rows.pitch)
                             : QRectF(m_area.left(), top, m_request.width - m_area.left(), height);
    m_drawing.marks.push_back(targetMark(reach, datum));
}

void BarLayout::addAxis()
{
    m_drawing.marks.push_back(lineMark(QPointF(x(zero()), m_area.top()), QPointF(x(zero()), m_area.bottom()),
                                       m_request.palette.axis, 0.8));
    if (!m_data.reference || *m_data.reference <= m_scale.minimum || *m_data.reference >= m_scale.maximum)
        return;
    Mark line = lineMark(QPointF(x(*m_data.reference), m_area.top()),
                         QPointF(x(*m_data.reference), m_area.bottom()), m_request.palette.mutedText, 0.8);
    line.dashed = true;
    m_drawing.marks.push_back(line);
}

/// Lengths on a logarithmic scale mislead unless the scale is shown. Returns the height.
qreal BarLayout::addTicks()
{
    if (!m_scale.logarithmic)
        return 0;
    constexpr qreal above = 3;
    const Label note = makeLabel(m_request.language.text("report", ATLAS_TEXT("report", "Logarithmic scale")),
                                 axisStyle, m_rows.labelWidth, m_request.language.code());
    appendLabel(m_drawing.marks, note, QPointF(0, m_area.bottom() + above), Mark::Align::start,
                m_request.palette.mutedText);
    qreal height = note.height();
    qreal lastRight = 0;
    for (const double tick : m_scale.ticks) {
        const Label label = makeLine(m_request.language.number(tick, tick < 1 ? 2 : 0), axisStyle);
        const qreal middle = std::min(x(tick), m_request.width - label.width() / 2);
        if (middle - label.width() / 2 < lastRight + gap)
            continue;
        appendLabel(m_drawing.marks, label, QPointF(middle, m_area.bottom() + above), Mark::Align::middle,
                    m_request.palette.mutedText);
        lastRight = middle + label.width() / 2;
        height = std::max(height, label.height());
    }
    return height + above;
}

Drawing BarLayout::make()
{
    const qreal legend = appendLegend(m_drawing.marks, m_request, LegendSign::squares);
    placeArea(legend);
    addPlot();
    for (std::size_t row = 1; row < m_data.rows.size(); ++row)
        m_drawing.marks.push_back(lineMark(QPointF(0, rowTop(row)), QPointF(m_request.width, rowTop(row)),
                                           m_request.palette.hairline, 0.4));
    for (std::size_t row = 0; row < m_data.rows.size(); ++row)
        addRow(row);
    addAxis();
    m_drawing.size = QSizeF(m_request.width, m_area.bottom() + addTicks());
    return std::move(m_drawing);
}

} // namespace

Drawing layoutBars(const LayoutRequest& request)
{
    return BarLayout(request).make();
}

} // namespace atlas::ui::figures
