#include "core/figures/figure_data.h"
#include "ui/common/language.h"
#include "ui/figures/figure_key.h"
#include "ui/figures/label.h"
#include "ui/figures/value_axis.h"

#include <algorithm>

namespace atlas::ui::figures {

namespace {

constexpr TextStyle nameStyle{8, false};
constexpr TextStyle noteStyle{7, false};
constexpr TextStyle valueStyle{8, false};
constexpr TextStyle axisStyle{7.5, false};
constexpr qreal dotRadius = 4;
constexpr qreal gap = 5;
constexpr qreal rowPadding = 8;
constexpr qreal smallestPitch = 22;
constexpr qreal keyGap = 5;

struct Row {
    Label name;
    Label note; ///< which of the dots are missing
    [[nodiscard]] qreal height() const { return name.height() + note.height(); }
};

class DumbbellLayout {
public:
    explicit DumbbellLayout(const LayoutRequest& request)
        : m_request(request)
        , m_data(request.data)
        , m_notes(request)
        , m_scale(axisScale(request.data))
    {}

    Drawing make();

private:
    [[nodiscard]] qreal x(double value) const
    {
        return m_area.left() + m_scale.share(value) * m_area.width();
    }
    [[nodiscard]] qreal middleOf(std::size_t row) const
    {
        return m_area.top() + (static_cast<qreal>(row) + 0.5) * m_pitch;
    }
    [[nodiscard]] QString text(const atlas::figures::Cell& cell) const
    {
        return m_request.language.text(atlas::figures::valueText(m_data, cell)) + m_notes.symbol(cell);
    }
    [[nodiscard]] std::vector<std::size_t> dotsOf(std::size_t row) const;
    [[nodiscard]] QString missingText(std::size_t row) const;
    void measureRows();
    void placeArea(qreal top);
    void addReference();
    void addRow(std::size_t row);
    void addDot(std::size_t row, std::size_t column);
    void addValues(std::size_t row, const std::vector<std::size_t>& dots);
    void addMissing(std::size_t row, bool none);
    qreal addTicks();

    const LayoutRequest& m_request;
    const atlas::figures::FigureData& m_data;
    CellNotes m_notes;
    Scale m_scale;
    std::vector<Row> m_rows;
    qreal m_nameWidth = 0;
    qreal m_pitch = smallestPitch;
    QRectF m_area;
    Drawing m_drawing;
};

/// The columns that have a value, from the lowest to the highest.
std::vector<std::size_t> DumbbellLayout::dotsOf(std::size_t row) const
{
    std::vector<std::size_t> dots;
    for (std::size_t column = 0; column < m_data.columns.size(); ++column)
        if (atlas::figures::holdsValue(m_data.at(row, column)))
            dots.push_back(column);
    std::stable_sort(dots.begin(), dots.end(), [&](std::size_t a, std::size_t b) {
        return m_data.at(row, a).value < m_data.at(row, b).value;
    });
    return dots;
}

QString DumbbellLayout::missingText(std::size_t row) const
{
    const std::size_t dots = dotsOf(row).size();
    if (dots == 0 || dots == m_data.columns.size())
        return {};
    QStringList parts;
    for (std::size_t column = 0; column < m_data.columns.size(); ++column)
        if (const atlas::figures::Cell& cell = m_data.at(row, column); !atlas::figures::holdsValue(cell))
            parts << m_request.language.text(message(
                ATLAS_TEXT("report", "%1: %2"), {m_data.columns[column].label, valueText(m_data, cell)}));
    return parts.join(QStringLiteral("; "));
}

void DumbbellLayout::measureRows()
{
    constexpr double share = 0.36;
    const QString language = m_request.language.code();
    for (std::size_t row = 0; row < m_data.rows.size(); ++row) {
        Row measured;
        measured.name = makeLabel(m_request.language.text(m_data.rows[row].label), nameStyle,
                                  m_request.width * share, language);
        measured.note = makeLabel(missingText(row), noteStyle, m_request.width * share, language);
        m_nameWidth = std::max({m_nameWidth, measured.name.width(), measured.note.width()});
        m_pitch = std::max(m_pitch, measured.height() + rowPadding);
        m_rows.push_back(std::move(measured));
    }
}

// Values stand outside the outer dots, also of those at the ends of the scale.
void DumbbellLayout::placeArea(qreal top)
{
    qreal value = 0;
    for (const atlas::figures::Cell& cell : m_data.cells)
        if (atlas::figures::holdsValue(cell))
            value = std::max(value, makeLine(text(cell), valueStyle).width());
    const qreal margin = value + dotRadius + gap;
    const bool before = m_data.columns.size() > 1 || m_data.reference;
    const qreal left = m_nameWidth + gap + (before ? margin : dotRadius);
    const qreal width = std::max(20.0, m_request.width - left - margin);
    m_area = QRectF(left, top, width, m_pitch * static_cast<qreal>(m_data.rows.size()));
}

void DumbbellLayout::addReference()
{
    if (!m_data.reference || *m_data.reference < m_scale.minimum || *m_data.reference > m_scale.maximum)
        return;
    const qreal at = x(*m_data.reference);
    const Label label = makeLine(tickText(m_request, Scale{}, *m_data.reference), axisStyle);
    m_drawing.marks.push_back(
        lineMark(QPointF(at, m_area.top()), QPointF(at, m_area.bottom()), m_request.palette.mutedText, 0.9));
    m_drawing.marks.back().dashed = true;
    appendLabel(m_drawing.marks, label, QPointF(at, m_area.top() - label.height()), Mark::Align::middle,
                m_request.palette.mutedText);
}

void DumbbellLayout::addDot(std::size_t row, std::size_t column)
{
    const QPointF middle(x(m_data.at(row, column).value), middleOf(row));
    Mark dot;
    dot.shape = Mark::Shape::ellipse;
    dot.bounds = QRectF(middle.x() - dotRadius, middle.y() - dotRadius, 2 * dotRadius, 2 * dotRadius);
    dot.fill =
        m_data.rows[row].residual ? m_request.palette.residual : seriesColour(m_request.palette, column);
    if (isRing(m_request, column)) {
        dot.stroke = dot.fill;
        dot.strokeWidth = 2;
        dot.fill = m_request.palette.surface;
        dot.bounds.adjust(1, 1, -1, -1);
    }
    dot.datum = Datum{row, column};
    m_drawing.marks.push_back(dot);
    constexpr qreal reach = 2;
    const qreal half = dotRadius + reach;
    m_drawing.marks.push_back(
        targetMark(QRectF(middle.x() - half, middle.y() - half, 2 * half, 2 * half), {row, column}));
}

void DumbbellLayout::addValues(std::size_t row, const std::vector<std::size_t>& dots)
{
    const auto add = [&](std::size_t column, bool before) {
        const atlas::figures::Cell& cell = m_data.at(row, column);
        const Label label = makeLine(text(cell), valueStyle);
        const qreal distance = dotRadius + gap - 1;
        appendLabel(
            m_drawing.marks, label,
            QPointF(x(cell.value) + (before ? -distance : distance), middleOf(row) - label.height() / 2),
            before ? Mark::Align::end : Mark::Align::start, m_request.palette.text, Datum{row, column});
    };
    if (dots.size() > 1) {
        add(dots.front(), true);
        add(dots.back(), false);
        return;
    }
    const double value = m_data.at(row, dots.front()).value;
    add(dots.front(), m_data.reference && value < *m_data.reference); // away from the line that ties it
}

void DumbbellLayout::addMissing(std::size_t row, bool none)
{
    constexpr qreal reach = 12;
    qreal left = m_area.left() - dotRadius;
    for (std::size_t column = 0; column < m_data.columns.size(); ++column) {
        const atlas::figures::Cell& cell = m_data.at(row, column);
        if (atlas::figures::holdsValue(cell))
            continue;
        // The note below the name says it; a row without any dot says it where the dots would be.
        if (!none) {
            const qreal height = std::max(4.0, m_rows[row].note.height());
            const qreal top = middleOf(row) + m_rows[row].height() / 2 - height;
            m_drawing.marks.push_back(targetMark(QRectF(0, top, m_nameWidth, height), {row, column}));
            continue;
        }
        const Label label = makeLine(text(cell), valueStyle);
        if (column == 0)
            appendLabel(m_drawing.marks, label, QPointF(left, middleOf(row) - label.height() / 2),
                        Mark::Align::start, m_request.palette.mutedText, Datum{row, column});
        const qreal width = std::max(reach, label.width() / static_cast<qreal>(m_data.columns.size()));
        m_drawing.marks.push_back(
            targetMark(QRectF(left, middleOf(row) - reach / 2, width, reach), {row, column}));
        left += width;
    }
}

void DumbbellLayout::addRow(std::size_t row)
{
    const Row& measured = m_rows[row];
    const qreal top = middleOf(row) - measured.height() / 2;
    appendLabel(m_drawing.marks, measured.name, QPointF(0, top), Mark::Align::start, m_request.palette.text);
    appendLabel(m_drawing.marks, measured.note, QPointF(0, top + measured.name.height()), Mark::Align::start,
                m_request.palette.mutedText);
    const std::vector<std::size_t> dots = dotsOf(row);
    if (!dots.empty()) {
        // One dot is tied to the line it is compared with.
        const double first =
            dots.size() > 1 ? m_data.at(row, dots.front()).value : m_data.reference.value_or(m_scale.minimum);
        const double last = m_data.at(row, dots.back()).value;
        m_drawing.marks.push_back(lineMark(QPointF(x(first), middleOf(row)), QPointF(x(last), middleOf(row)),
                                           m_request.palette.hatch, 2.2));
        for (const std::size_t column : dots)
            addDot(row, column);
        addValues(row, dots);
    }
    if (dots.size() < m_data.columns.size())
        addMissing(row, dots.empty());
}

qreal DumbbellLayout::addTicks()
{
    qreal height = 0;
    constexpr qreal above = 3;
    m_drawing.marks.push_back(
        lineMark(m_area.bottomLeft(), m_area.bottomRight(), m_request.palette.axis, 0.6));
    qreal right = 0;
    for (const double tick : m_scale.ticks) {
        const Label label = makeLine(tickText(m_request, m_scale, tick), axisStyle);
        const qreal middle = std::clamp(x(tick), label.width() / 2, m_request.width - label.width() / 2);
        if (middle - label.width() / 2 < right + gap)
            continue;
        appendLabel(m_drawing.marks, label, QPointF(middle, m_area.bottom() + above), Mark::Align::middle,
                    m_request.palette.mutedText);
        right = middle + label.width() / 2;
        height = above + label.height();
    }
    return height;
}

Drawing DumbbellLayout::make()
{
    measureRows();
    qreal top = appendLegend(m_drawing.marks, m_request, LegendSign::dots);
    if (m_data.reference)
        top += makeLine(QStringLiteral("0"), axisStyle).height();
    placeArea(top);
    for (std::size_t row = 1; row < m_data.rows.size(); ++row) {
        const qreal y = m_area.top() + static_cast<qreal>(row) * m_pitch;
        m_drawing.marks.push_back(
            lineMark(QPointF(0, y), QPointF(m_request.width, y), m_request.palette.hairline, 0.4));
    }
    addReference();
    for (std::size_t row = 0; row < m_data.rows.size(); ++row)
        addRow(row);
    const qreal bottom = m_area.bottom() + addTicks();
    const qreal key =
        appendKey(m_drawing.marks, m_request, m_notes.entries(false), QPointF(0, bottom + keyGap));
    m_drawing.size = QSizeF(m_request.width, key > 0 ? bottom + keyGap + key : bottom);
    return std::move(m_drawing);
}

} // namespace

Drawing layoutDumbbell(const LayoutRequest& request)
{
    return DumbbellLayout(request).make();
}

} // namespace atlas::ui::figures
