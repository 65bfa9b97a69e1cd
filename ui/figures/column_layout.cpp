#include "core/figures/figure_data.h"
#include "ui/common/language.h"
#include "ui/figures/figure_key.h"
#include "ui/figures/label.h"
#include "ui/figures/value_axis.h"

#include <algorithm>

namespace atlas::ui::figures {

namespace {

constexpr TextStyle valueStyle{7.5, false};
constexpr qreal stubHeight = 9; ///< of the sign for a value that is missing
constexpr qreal keyGap = 5;
constexpr qreal valueGap = 2;

class ColumnLayout {
public:
    explicit ColumnLayout(const LayoutRequest& request)
        : m_request(request)
        , m_data(request.data)
        , m_notes(request)
        , m_scale(barScale(request.data))
    {}

    [[nodiscard]] bool fits();
    Drawing make();

private:
    [[nodiscard]] QString text(const atlas::figures::Cell& cell) const
    {
        return m_request.language.text(atlas::figures::valueText(m_data, cell)) + m_notes.symbol(cell);
    }
    [[nodiscard]] qreal y(double value) const
    {
        return m_area.bottom() - m_scale.share(value) * m_area.height();
    }
    [[nodiscard]] double zero() const { return m_scale.logarithmic ? m_scale.minimum : 0; }
    [[nodiscard]] qreal slot() const { return m_area.width() / static_cast<qreal>(m_data.rows.size()); }
    [[nodiscard]] bool valuesFit(qreal room) const;
    void placeArea(qreal top);
    void addPlot();
    void addColumn(std::size_t row, std::size_t column);
    void addValue(const QRectF& bar, const atlas::figures::Cell& cell, const QString& said, Datum datum);

    const LayoutRequest& m_request;
    const atlas::figures::FigureData& m_data;
    CellNotes m_notes;
    Scale m_scale;
    QRectF m_area;
    bool m_values = false; ///< numbers stand on the columns, so no axis is needed
    Drawing m_drawing;
};

bool ColumnLayout::valuesFit(qreal room) const
{
    return std::all_of(m_data.cells.begin(), m_data.cells.end(), [&](const atlas::figures::Cell& cell) {
        return !atlas::figures::holdsValue(cell) || makeLine(text(cell), valueStyle).width() <= room;
    });
}

bool ColumnLayout::fits()
{
    return categoriesFit(m_request, (m_request.width - tickWidth(m_request, m_scale)) /
                                        static_cast<qreal>(m_data.rows.size()));
}

void ColumnLayout::placeArea(qreal top)
{
    constexpr qreal flattest = 120;
    constexpr qreal tallest = 210;
    const qreal height = std::clamp(m_request.width * 0.4, flattest, tallest);
    const auto bars = static_cast<qreal>(m_data.rows.size() * m_data.columns.size());
    m_values = valuesFit(m_request.width / bars - 2);
    if (!m_values)
        m_scale = m_data.logarithmic ? m_scale : axisScale(m_data);
    const qreal left = m_values ? 0 : tickWidth(m_request, m_scale);
    const qreal headroom = makeLine(QStringLiteral("0"), valueStyle).height() + valueGap;
    m_area = QRectF(left, top + headroom, m_request.width - left, height);
}

void ColumnLayout::addPlot()
{
    Plot plot;
    plot.kind = Plot::Kind::columns;
    plot.area = m_area;
    plot.minimum = m_scale.minimum;
    plot.maximum = m_scale.maximum;
    plot.logarithmic = m_scale.logarithmic;
    plot.barShare = m_data.columns.size() > 1 ? 0.8 : 0.68;
    plot.lastPosition = static_cast<double>(m_data.rows.size()) - 0.5;
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

void ColumnLayout::addValue(const QRectF& bar, const atlas::figures::Cell& cell, const QString& said,
                            Datum datum)
{
    const Label label = makeLine(said, valueStyle);
    const qreal top = cell.value < 0 ? bar.bottom() + valueGap : bar.top() - valueGap - label.height();
    appendLabel(m_drawing.marks, label, QPointF(bar.center().x(), top), Mark::Align::middle,
                m_request.palette.text, datum);
}

void ColumnLayout::addColumn(std::size_t row, std::size_t column)
{
    const Plot& plot = *m_drawing.plot;
    const atlas::figures::Cell& cell = m_data.at(row, column);
    const Datum datum{row, column};
    const qreal width = slot() * plot.barShare / static_cast<qreal>(m_data.columns.size());
    const qreal left = m_area.left() + slot() * (static_cast<qreal>(row) + (1 - plot.barShare) / 2) +
                       static_cast<qreal>(column) * width;
    const qreal base = y(zero());
    QRectF box(left, base, width, 0);
    if (plot.series[column].values[row]) {
        box = QRectF(QPointF(left, y(cell.value)), QPointF(left + width, base)).normalized();
        Mark bar;
        bar.bounds = box;
        bar.fill =
            m_data.rows[row].residual ? plot.series[column].residualColour : plot.series[column].colour;
        bar.datum = datum;
        bar.plotted = true;
        m_drawing.marks.push_back(bar);
    }
    if (atlas::figures::holdsValue(cell)) {
        // Without room for numbers a marker of reliability still stands on its column.
        if (const QString said = m_values ? text(cell) : m_notes.symbol(cell); !said.isEmpty())
            addValue(box, cell, said, datum);
    } else {
        const QRectF stub(left, base - stubHeight, width, stubHeight);
        if (cell.state == atlas::figures::CellState::suppressed)
            appendCross(m_drawing.marks, m_request.palette, stub);
        else
            m_drawing.marks.push_back(hatchMark(m_request.palette, stub));
    }
    const qreal reach = m_data.columns.size() == 1 ? slot() : width;
    m_drawing.marks.push_back(
        targetMark(QRectF(left + width / 2 - reach / 2, m_area.top(), reach, m_area.height()), datum));
}

Drawing ColumnLayout::make()
{
    placeArea(appendLegend(m_drawing.marks, m_request, LegendSign::squares));
    addPlot();
    if (!m_values)
        appendValueAxis(m_drawing.marks, m_request, m_scale, m_area);
    for (std::size_t row = 0; row < m_data.rows.size(); ++row)
        for (std::size_t column = 0; column < m_data.columns.size(); ++column)
            addColumn(row, column);
    m_drawing.marks.push_back(lineMark(QPointF(m_area.left(), y(zero())), QPointF(m_area.right(), y(zero())),
                                       m_request.palette.axis, 0.8));
    std::vector<qreal> middles;
    for (std::size_t row = 0; row < m_data.rows.size(); ++row)
        middles.push_back(m_area.left() + slot() * (static_cast<qreal>(row) + 0.5));
    const bool negative = m_scale.minimum < 0 && m_values;
    qreal bottom =
        m_area.bottom() + (negative ? makeLine(QStringLiteral("0"), valueStyle).height() + valueGap : 0);
    bottom += appendCategoryAxis(m_drawing.marks, m_request, middles, slot(), bottom);
    const qreal key =
        appendKey(m_drawing.marks, m_request, m_notes.entries(true), QPointF(0, bottom + keyGap));
    m_drawing.size = QSizeF(m_request.width, key > 0 ? bottom + keyGap + key : bottom);
    return std::move(m_drawing);
}

} // namespace

Drawing layoutColumns(const LayoutRequest& request)
{
    ColumnLayout layout(request);
    return layout.fits() ? layout.make() : layoutBars(request);
}

} // namespace atlas::ui::figures
