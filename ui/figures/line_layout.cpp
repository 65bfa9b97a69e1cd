#include "core/figures/figure_data.h"
#include "ui/common/language.h"
#include "ui/figures/figure_key.h"
#include "ui/figures/label.h"
#include "ui/figures/value_axis.h"

#include <algorithm>

namespace atlas::ui::figures {

namespace {

constexpr TextStyle nameStyle{8, false};
constexpr TextStyle valueStyle{7.5, false};
constexpr qreal lineWidth = 1.8;
constexpr qreal dotRadius = 2.2;
constexpr std::size_t mostDots = 24; ///< rows beyond which single points are not drawn
constexpr qreal leader = 10;         ///< from the plot to the names of the lines
constexpr qreal dash = 8;            ///< of the line's colour, before its name
constexpr qreal nameGap = 3;
constexpr qreal keyGap = 5;

struct LineName {
    std::size_t column = 0;
    Label label;
    QPointF end; ///< the last point of the line
    qreal top = 0;
};

class LineLayout {
public:
    explicit LineLayout(const LayoutRequest& request)
        : m_request(request)
        , m_data(request.data)
        , m_notes(request)
        , m_scale(lineScale(request.data))
    {}

    Drawing make();

private:
    [[nodiscard]] qreal y(double value) const
    {
        return m_area.bottom() - m_scale.share(value) * m_area.height();
    }
    [[nodiscard]] qreal x(std::size_t row) const
    {
        const double span = m_positions.back() - m_positions.front();
        return m_plotArea.left() + (m_positions[row] - m_positions.front()) / span * m_plotArea.width();
    }
    [[nodiscard]] bool drawable(const atlas::figures::Cell& cell) const
    {
        return atlas::figures::holdsValue(cell) && (!m_scale.logarithmic || cell.value > 0);
    }
    void placeRows();
    void placeNames();
    void placeArea();
    void addPlot();
    void addLine(std::size_t column);
    void addDots(std::size_t column);
    void spreadNames();
    void addNames();
    void addEndValues();
    void addTargets();
    [[nodiscard]] std::optional<std::size_t> lastRow(std::size_t column) const;

    const LayoutRequest& m_request;
    const atlas::figures::FigureData& m_data;
    CellNotes m_notes;
    Scale m_scale;
    std::vector<double> m_positions; ///< of rows; years at their distance
    QRectF m_area;                   ///< hairlines
    QRectF m_plotArea;               ///< first to last point
    std::vector<LineName> m_names;
    Drawing m_drawing;
};

void LineLayout::placeRows()
{
    bool ascending = true;
    std::optional<int> last;
    for (const atlas::figures::Item& item : m_data.rows) {
        const std::optional<int> year = yearOf(item.code);
        ascending = ascending && year && (!last || *last < *year);
        last = year;
    }
    for (std::size_t row = 0; row < m_data.rows.size(); ++row)
        m_positions.push_back(ascending ? *yearOf(m_data.rows[row].code) : static_cast<double>(row));
    if (m_positions.size() == 1) // a single point stands at the start
        m_positions.push_back(m_positions.front() + 1);
}

std::optional<std::size_t> LineLayout::lastRow(std::size_t column) const
{
    for (std::size_t row = m_data.rows.size(); row-- > 0;)
        if (drawable(m_data.at(row, column)))
            return row;
    return std::nullopt;
}

void LineLayout::placeNames()
{
    if (m_data.columns.size() < 2)
        return;
    constexpr double share = 0.3;
    for (std::size_t column = 0; column < m_data.columns.size(); ++column) {
        const qreal width = m_request.width * share - leader - dash - nameGap;
        Label label = makeLabel(m_request.language.text(m_data.columns[column].label), nameStyle, width,
                                m_request.language.code());
        m_names.push_back({column, std::move(label), {}, 0});
    }
}

void LineLayout::placeArea()
{
    constexpr qreal flattest = 120;
    constexpr qreal tallest = 210;
    qreal names = 0;
    qreal right = 0;
    for (const LineName& name : m_names) {
        names += name.label.height() + 2;
        right = std::max(right, leader + dash + nameGap + name.label.width());
    }
    const qreal top = makeLine(QStringLiteral("0"), valueStyle).height() / 2;
    const qreal left = tickWidth(m_request, m_scale);
    const qreal height = std::max(names, std::clamp(m_request.width * 0.4, flattest, tallest));
    m_area = QRectF(left, top, m_request.width - left - right, height);
    // Room for half a label of the first and the last year.
    const qreal inset = std::min(m_area.width() / 8, 10.0);
    m_plotArea = m_area.adjusted(inset, 0, m_names.empty() ? -inset : -dotRadius, 0);
}

void LineLayout::addPlot()
{
    Plot plot;
    plot.kind = Plot::Kind::lines;
    plot.area = m_plotArea;
    plot.minimum = m_scale.minimum;
    plot.maximum = m_scale.maximum;
    plot.logarithmic = m_scale.logarithmic;
    plot.positions = m_positions;
    plot.firstPosition = m_positions.front();
    plot.lastPosition = m_positions.back();
    for (std::size_t column = 0; column < m_data.columns.size(); ++column) {
        Plot::Series series;
        series.colour = seriesColour(m_request.palette, column);
        series.lineWidth = lineWidth;
        for (std::size_t row = 0; row < m_data.rows.size(); ++row) {
            const atlas::figures::Cell& cell = m_data.at(row, column);
            series.values.push_back(drawable(cell) ? std::optional<double>(cell.value) : std::nullopt);
        }
        plot.series.push_back(std::move(series));
    }
    m_drawing.plot = std::move(plot);
}

void LineLayout::addLine(std::size_t column)
{
    Mark line;
    line.shape = Mark::Shape::polyline;
    line.stroke = seriesColour(m_request.palette, column);
    line.strokeWidth = lineWidth;
    line.plotted = true;
    const auto finish = [&] {
        if (line.points.size() > 1) {
            line.bounds = line.points.boundingRect();
            m_drawing.marks.push_back(line);
        }
        line.points.clear();
    };
    for (std::size_t row = 0; row < m_data.rows.size(); ++row) {
        if (drawable(m_data.at(row, column)))
            line.points << QPointF(x(row), y(m_data.at(row, column).value));
        else
            finish(); // a break, never a bridge over years without data
    }
    finish();
}

// Estimates are hollow. Points between two gaps show as a dot in any case, since no line reaches them.
void LineLayout::addDots(std::size_t column)
{
    const auto has = [&](std::size_t row) {
        return row < m_data.rows.size() && drawable(m_data.at(row, column));
    };
    for (std::size_t row = 0; row < m_data.rows.size(); ++row) {
        const bool alone = has(row) && !has(row + 1) && (row == 0 || !has(row - 1));
        const bool marked = has(row) && !m_data.at(row, column).marker.empty();
        if (!has(row) || (m_data.rows.size() > mostDots && !alone && !marked))
            continue;
        Mark dot;
        dot.shape = Mark::Shape::ellipse;
        const QPointF point(x(row), y(m_data.at(row, column).value));
        dot.bounds = QRectF(point.x() - dotRadius, point.y() - dotRadius, 2 * dotRadius, 2 * dotRadius);
        dot.fill = seriesColour(m_request.palette, column);
        if (marked) {
            dot.stroke = dot.fill;
            dot.strokeWidth = 1.3;
            dot.fill = m_request.palette.surface;
        }
        dot.datum = Datum{row, column};
        m_drawing.marks.push_back(dot);
    }
}

// From the top down each name moves below the one before it; what leaves the plot is pushed up again.
void LineLayout::spreadNames()
{
    for (LineName& name : m_names) {
        const std::optional<std::size_t> row = lastRow(name.column);
        name.end = row ? QPointF(x(*row), y(m_data.at(*row, name.column).value))
                       : QPointF(m_area.right(), m_area.bottom());
        name.top = name.end.y() - name.label.lineHeight / 2;
    }
    std::stable_sort(m_names.begin(), m_names.end(),
                     [](const LineName& a, const LineName& b) { return a.end.y() < b.end.y(); });
    qreal edge = m_area.top();
    for (LineName& name : m_names) {
        name.top = std::max(name.top, edge);
        edge = name.top + name.label.height() + 1;
    }
    edge = m_area.bottom() + 1;
    for (auto name = m_names.rbegin(); name != m_names.rend(); ++name) {
        name->top = std::min(name->top, edge - name->label.height() - 1);
        edge = name->top;
    }
}

void LineLayout::addNames()
{
    spreadNames();
    for (const LineName& name : m_names) {
        const QColor colour = seriesColour(m_request.palette, name.column);
        const qreal left = m_area.right() + leader;
        const qreal middle = name.top + name.label.lineHeight / 2;
        const bool away = std::abs(middle - name.end.y()) > 2 || name.end.x() < m_plotArea.right() - 1;
        if (away && lastRow(name.column)) {
            Mark thread =
                lineMark(name.end + QPointF(dotRadius + 1, 0), QPointF(left - 1, middle), colour, 0.5);
            m_drawing.marks.push_back(thread);
        }
        m_drawing.marks.push_back(
            lineMark(QPointF(left, middle), QPointF(left + dash, middle), colour, lineWidth));
        appendLabel(m_drawing.marks, name.label, QPointF(left + dash + nameGap, name.top), Mark::Align::start,
                    m_request.palette.text);
    }
}

// A single line needs no name; its first and last value are written instead.
void LineLayout::addEndValues()
{
    if (m_data.columns.size() != 1)
        return;
    std::optional<std::size_t> first;
    for (std::size_t row = 0; row < m_data.rows.size() && !first; ++row)
        if (drawable(m_data.at(row, 0)))
            first = row;
    const std::optional<std::size_t> last = lastRow(0);
    if (!first || !last)
        return;
    std::vector<std::size_t> ends{*first};
    if (*last != *first)
        ends.push_back(*last);
    for (const std::size_t row : ends) {
        const atlas::figures::Cell& cell = m_data.at(row, 0);
        const Label label =
            makeLine(m_request.language.text(atlas::figures::valueText(m_data, cell)), valueStyle);
        const qreal half = label.width() / 2;
        const qreal middle = std::clamp(x(row), m_area.left() + half, m_request.width - half);
        const qreal above = y(cell.value) - label.height() - dotRadius - 1;
        const qreal top = above < 0 ? y(cell.value) + dotRadius + 1 : above;
        appendLabel(m_drawing.marks, label, QPointF(middle, top), Mark::Align::middle, m_request.palette.text,
                    Datum{row, 0});
    }
}

void LineLayout::addTargets()
{
    constexpr qreal reach = 12;
    constexpr qreal smallest = 4;
    const qreal slot = m_plotArea.width() / std::max(1.0, static_cast<qreal>(m_data.rows.size()) - 1);
    const qreal width = std::clamp(slot, smallest, reach);
    for (std::size_t row = 0; row < m_data.rows.size(); ++row)
        for (std::size_t column = 0; column < m_data.columns.size(); ++column) {
            const atlas::figures::Cell& cell = m_data.at(row, column);
            const qreal middle = drawable(cell) ? y(cell.value) : m_area.bottom() - reach / 2;
            m_drawing.marks.push_back(
                targetMark(QRectF(x(row) - width / 2, middle - reach / 2, width, reach), {row, column}));
        }
}

Drawing LineLayout::make()
{
    placeRows();
    placeNames();
    placeArea();
    addPlot();
    appendValueAxis(m_drawing.marks, m_request, m_scale, m_area);
    addTargets();
    for (std::size_t column = m_data.columns.size(); column-- > 0;)
        addLine(column);
    for (std::size_t column = m_data.columns.size(); column-- > 0;)
        addDots(column);
    addNames();
    addEndValues();
    std::vector<qreal> middles;
    for (std::size_t row = 0; row < m_data.rows.size(); ++row)
        middles.push_back(x(row));
    const double span = m_positions.back() - m_positions.front();
    const qreal slot = yearOf(m_data.rows.front().code) ? m_plotArea.width() / span
                                                        : m_plotArea.width() / std::max(1.0, span);
    qreal bottom = m_area.bottom();
    bottom += appendCategoryAxis(m_drawing.marks, m_request, middles, slot, bottom);
    std::vector<KeyEntry> entries;
    for (const QString& marker : m_notes.markers())
        entries.push_back({KeyEntry::Sign::ring, m_request.palette.mutedText, marker, {}});
    const qreal key = appendKey(m_drawing.marks, m_request, entries, QPointF(m_area.left(), bottom + keyGap));
    m_drawing.size = QSizeF(m_request.width, key > 0 ? bottom + keyGap + key : bottom);
    return std::move(m_drawing);
}

} // namespace

Drawing layoutLines(const LayoutRequest& request)
{
    return LineLayout(request).make();
}

} // namespace atlas::ui::figures
