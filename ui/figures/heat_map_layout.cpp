#include "core/figures/figure_data.h"
#include "ui/common/language.h"
#include "ui/figures/figure_key.h"
#include "ui/figures/label.h"

#include <algorithm>
#include <cmath>

namespace atlas::ui::figures {

namespace {

constexpr TextStyle nameStyle{8, false};
constexpr TextStyle numberStyle{7.5, false};
constexpr TextStyle headStyle{7.5, false};
constexpr TextStyle codeStyle{7.5, true};
constexpr TextStyle keyStyle{7.5, false};
constexpr qreal smallestCell = 17;
constexpr qreal largestCell = 74;
constexpr qreal cellPadding = 5; ///< left and right of a number, together
constexpr qreal headHeight = 14;
constexpr qreal gap = 6;
constexpr qreal blockGap = 10;
constexpr std::size_t longestCode = 4; ///< characters that fit above a cell

class HeatMapLayout {
public:
    explicit HeatMapLayout(const LayoutRequest& request)
        : m_request(request)
        , m_data(request.data)
        , m_notes(request)
    {}

    Drawing make();

private:
    [[nodiscard]] QString number(const atlas::figures::Cell& cell) const;
    [[nodiscard]] QString codeOf(std::size_t column) const;
    [[nodiscard]] QColor fillOf(double value) const;
    [[nodiscard]] qreal neededCell() const;
    [[nodiscard]] bool namesFit() const;
    void measure();
    qreal addBlock(std::size_t first, std::size_t last, qreal top);
    qreal addHead(std::size_t first, std::size_t last, qreal top);
    void addCell(const QRectF& box, Datum datum);
    qreal addNames(qreal top);
    qreal addScale(qreal top);

    const LayoutRequest& m_request;
    const atlas::figures::FigureData& m_data;
    CellNotes m_notes;
    std::vector<Label> m_rows;
    qreal m_rowWidth = 0;
    qreal m_cellWidth = smallestCell;
    qreal m_cellHeight = smallestCell;
    std::size_t m_across = 1; ///< columns side by side
    bool m_names = false;     ///< columns carry their names, else codes with the names below
    double m_highest = 0;
    Drawing m_drawing;
};

// Percent signs in every cell would be noise; the subtitle names the unit.
QString HeatMapLayout::number(const atlas::figures::Cell& cell) const
{
    if (cell.shown.empty() && m_data.format.style == atlas::figures::ValueFormat::Style::percent)
        return m_request.language.number(cell.value, m_data.format.digits) + m_notes.symbol(cell);
    return m_request.language.text(atlas::figures::valueText(m_data, cell)) + m_notes.symbol(cell);
}

QString HeatMapLayout::codeOf(std::size_t column) const
{
    const std::string& code = m_data.columns[column].code;
    const bool shortCodes = std::all_of(m_data.columns.begin(), m_data.columns.end(), [](const auto& item) {
        return !item.code.empty() && item.code.size() <= longestCode;
    });
    return shortCodes ? QString::fromStdString(code) : QString::number(column + 1);
}

QColor HeatMapLayout::fillOf(double value) const
{
    if (value <= 0 || m_highest <= 0)
        return m_request.palette.zero;
    const auto steps = static_cast<double>(m_request.palette.ramp.size());
    const double step = std::ceil(std::min(1.0, value / m_highest) * steps) - 1;
    return m_request.palette.ramp[static_cast<std::size_t>(std::clamp(step, 0.0, steps - 1))];
}

qreal HeatMapLayout::neededCell() const
{
    qreal width = smallestCell;
    for (const atlas::figures::Cell& cell : m_data.cells)
        if (atlas::figures::holdsValue(cell))
            width = std::max(width, makeLine(number(cell), numberStyle).width() + cellPadding);
    if (!m_names)
        for (std::size_t column = 0; column < m_data.columns.size(); ++column)
            width = std::max(width, makeLine(codeOf(column), codeStyle).width() + cellPadding);
    return width;
}

bool HeatMapLayout::namesFit() const
{
    constexpr qsizetype mostLines = 3;
    return std::all_of(m_data.columns.begin(), m_data.columns.end(), [&](const atlas::figures::Item& item) {
        const QString name = m_request.language.text(item.label);
        const QString language = m_request.language.code();
        return longestWord(name, headStyle, language) <= m_cellWidth - cellPadding &&
               makeLabel(name, headStyle, m_cellWidth - cellPadding, language).lines.size() <= mostLines;
    });
}

void HeatMapLayout::measure()
{
    constexpr double share = 0.3;
    qreal tallest = 0;
    for (const atlas::figures::Item& item : m_data.rows) {
        m_rows.push_back(makeLabel(m_request.language.text(item.label), nameStyle, m_request.width * share,
                                   m_request.language.code()));
        m_rowWidth = std::max(m_rowWidth, m_rows.back().width());
        tallest = std::max(tallest, m_rows.back().height());
    }
    m_cellHeight = std::max(smallestCell, tallest + 3);
    for (const atlas::figures::Cell& cell : m_data.cells)
        if (atlas::figures::holdsValue(cell))
            m_highest = std::max(m_highest, cell.value);
    m_highest = std::max(m_highest, m_data.scaleMaximum.value_or(0));

    const qreal room = m_request.width - m_rowWidth - gap;
    const std::size_t count = m_data.columns.size();
    const auto fits = static_cast<std::size_t>(std::max(1.0, std::floor(room / neededCell())));
    const std::size_t blocks = (count + fits - 1) / fits;
    m_across = (count + blocks - 1) / blocks;
    m_cellWidth = std::min(largestCell, room / static_cast<qreal>(m_across));
    m_names = namesFit();
}

qreal HeatMapLayout::addHead(std::size_t first, std::size_t last, qreal top)
{
    std::vector<Label> labels;
    qreal height = m_names ? 0 : headHeight;
    for (std::size_t column = first; column < last; ++column) {
        labels.push_back(m_names ? makeLabel(m_request.language.text(m_data.columns[column].label), headStyle,
                                             m_cellWidth - cellPadding, m_request.language.code())
                                 : makeLine(codeOf(column), codeStyle));
        height = std::max(height, labels.back().height() + 2);
    }
    for (std::size_t column = first; column < last; ++column) {
        const Label& label = labels[column - first];
        const QRectF box(m_rowWidth + gap + static_cast<qreal>(column - first) * m_cellWidth, top,
                         m_cellWidth, height);
        const QColor ground(QString::fromStdString(m_data.columns[column].colour));
        QColor ink = m_names ? m_request.palette.mutedText : m_request.palette.text;
        if (ground.isValid()) {
            Mark plate;
            plate.bounds = box.adjusted(0.5, 0, -0.5, -1);
            plate.fill = ground;
            m_drawing.marks.push_back(plate);
            ink = readableOn(ground);
        }
        const qreal text = m_names && !ground.isValid() ? box.bottom() - 1 - label.height()
                                                        : box.top() + (height - 1 - label.height()) / 2;
        appendLabel(m_drawing.marks, label, QPointF(box.center().x(), text), Mark::Align::middle, ink);
    }
    return height;
}

void HeatMapLayout::addCell(const QRectF& box, Datum datum)
{
    const atlas::figures::Cell& cell = m_data.at(datum.row, datum.column);
    const QRectF inner = box.adjusted(0.5, 0.5, -0.5, -0.5);
    if (cell.state == atlas::figures::CellState::suppressed) {
        appendCross(m_drawing.marks, m_request.palette, inner);
    } else if (!atlas::figures::holdsValue(cell)) {
        m_drawing.marks.push_back(hatchMark(m_request.palette, inner));
        m_drawing.marks.back().datum = datum;
    } else {
        Mark ground;
        ground.bounds = inner;
        ground.fill = fillOf(cell.value);
        if (cell.value <= 0) {
            ground.bounds = inner.adjusted(0.25, 0.25, -0.25, -0.25);
            ground.stroke = m_request.palette.hairline;
            ground.strokeWidth = 0.5;
        }
        ground.datum = datum;
        const QColor ink = cell.value <= 0 ? m_request.palette.mutedText : readableOn(ground.fill);
        m_drawing.marks.push_back(ground);
        const Label label = makeLine(number(cell), numberStyle);
        appendLabel(m_drawing.marks, label, QPointF(box.center().x(), box.center().y() - label.height() / 2),
                    Mark::Align::middle, ink, datum);
    }
    m_drawing.marks.push_back(targetMark(box, datum));
}

/// Columns `first` to before `last` with all rows. Returns the height.
qreal HeatMapLayout::addBlock(std::size_t first, std::size_t last, qreal top)
{
    const qreal head = addHead(first, last, top);
    for (std::size_t row = 0; row < m_data.rows.size(); ++row) {
        const qreal y = top + head + static_cast<qreal>(row) * m_cellHeight;
        appendLabel(m_drawing.marks, m_rows[row], QPointF(0, y + (m_cellHeight - m_rows[row].height()) / 2),
                    Mark::Align::start,
                    m_data.rows[row].residual ? m_request.palette.mutedText : m_request.palette.text);
        for (std::size_t column = first; column < last; ++column)
            addCell(QRectF(m_rowWidth + gap + static_cast<qreal>(column - first) * m_cellWidth, y,
                           m_cellWidth, m_cellHeight),
                    {row, column});
    }
    return head + m_cellHeight * static_cast<qreal>(m_data.rows.size());
}

/// What the codes in the head stand for, in as many columns as fit, read downwards.
qreal HeatMapLayout::addNames(qreal top)
{
    if (m_names)
        return 0;
    constexpr qreal entryWidth = 140;
    constexpr qreal columnGap = 10;
    const std::size_t count = m_data.columns.size();
    const auto across = static_cast<std::size_t>(
        std::max(1.0, std::floor((m_request.width + columnGap) / (entryWidth + columnGap))));
    const std::size_t down = (count + across - 1) / across;
    const qreal width =
        (m_request.width - columnGap * static_cast<qreal>(across - 1)) / static_cast<qreal>(across);
    qreal codeWidth = 0;
    for (std::size_t column = 0; column < count; ++column)
        codeWidth = std::max(codeWidth, makeLine(codeOf(column), codeStyle).width() + 4);
    qreal tallest = 0;
    for (std::size_t start = 0; start < count; start += down) {
        const std::size_t before = start / down; // whole columns
        const qreal left = static_cast<qreal>(before) * (width + columnGap);
        qreal y = top;
        for (std::size_t column = start; column < std::min(count, start + down); ++column) {
            const Label name = makeLabel(m_request.language.text(m_data.columns[column].label), keyStyle,
                                         width - codeWidth, m_request.language.code());
            appendLabel(m_drawing.marks, makeLine(codeOf(column), codeStyle), QPointF(left, y),
                        Mark::Align::start, m_request.palette.mutedText);
            appendLabel(m_drawing.marks, name, QPointF(left + codeWidth, y), Mark::Align::start,
                        m_request.palette.mutedText);
            y += name.height();
        }
        tallest = std::max(tallest, y - top);
    }
    return tallest + gap;
}

qreal HeatMapLayout::addScale(qreal top)
{
    atlas::figures::Cell end;
    end.state = atlas::figures::CellState::value;
    end.value = m_highest;
    std::vector<KeyEntry> entries{
        {KeyEntry::Sign::zero, {}, m_request.language.number(0.0, 0), {}},
        {KeyEntry::Sign::ramp, {}, m_request.language.text(atlas::figures::valueText(m_data, end)), {}}};
    if (m_highest <= 0)
        entries.pop_back();
    for (KeyEntry& entry : m_notes.entries(true))
        entries.push_back(std::move(entry));
    return appendKey(m_drawing.marks, m_request, entries, QPointF(0, top));
}

Drawing HeatMapLayout::make()
{
    measure();
    qreal top = 0;
    for (std::size_t first = 0; first < m_data.columns.size(); first += m_across)
        top += addBlock(first, std::min(m_data.columns.size(), first + m_across), top) + blockGap;
    top += addScale(top) + gap;
    top += addNames(top);
    m_drawing.size = QSizeF(m_request.width, top - gap);
    return std::move(m_drawing);
}

} // namespace

Drawing layoutHeatMap(const LayoutRequest& request)
{
    return HeatMapLayout(request).make();
}

} // namespace atlas::ui::figures
