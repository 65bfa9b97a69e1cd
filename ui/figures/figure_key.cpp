#include "ui/figures/figure_key.h"

#include "core/figures/figure_data.h"
#include "ui/common/language.h"
#include "ui/figures/label.h"

#include <algorithm>
#include <array>

namespace atlas::ui::figures {

namespace {

constexpr TextStyle keyStyle{7.5, false};
constexpr qreal signSize = 7.5;
constexpr qreal rampStep = 11;
constexpr qreal signGap = 4;
constexpr qreal entryGap = 14;
constexpr qreal lineGap = 2;

constexpr std::array symbols{u"*", u"†", u"‡", u"§", u"¶"};

qreal signWidth(const LayoutRequest& request, const KeyEntry& entry)
{
    if (entry.sign == KeyEntry::Sign::ramp)
        return rampStep * static_cast<qreal>(request.palette.ramp.size());
    if (entry.sign == KeyEntry::Sign::symbol)
        return makeLine(entry.symbol, keyStyle).width();
    return signSize;
}

void appendRamp(std::vector<Mark>& marks, const LayoutRequest& request, const QRectF& box)
{
    Mark step;
    step.bounds = QRectF(box.left(), box.top(), rampStep, box.height());
    for (const QColor& colour : request.palette.ramp) {
        step.fill = colour;
        marks.push_back(step);
        step.bounds.translate(rampStep, 0);
    }
}

void appendSign(std::vector<Mark>& marks, const LayoutRequest& request, const KeyEntry& entry,
                const QRectF& box)
{
    Mark mark;
    mark.bounds = box;
    mark.fill = entry.colour;
    switch (entry.sign) {
    case KeyEntry::Sign::square:
        mark.radius = 1;
        break;
    case KeyEntry::Sign::dot:
        mark.shape = Mark::Shape::ellipse;
        break;
    case KeyEntry::Sign::ring:
        mark.shape = Mark::Shape::ellipse;
        mark.bounds.adjust(0.8, 0.8, -0.8, -0.8);
        mark.fill = request.palette.surface;
        mark.stroke = entry.colour;
        mark.strokeWidth = 1.6;
        break;
    case KeyEntry::Sign::hatch:
        mark = hatchMark(request.palette, box);
        break;
    case KeyEntry::Sign::crossed:
        appendCross(marks, request.palette, box);
        return;
    case KeyEntry::Sign::zero:
        mark.fill = request.palette.zero;
        mark.stroke = request.palette.axis;
        mark.strokeWidth = 0.5;
        break;
    case KeyEntry::Sign::symbol: {
        const Label symbol = makeLine(entry.symbol, keyStyle);
        appendLabel(marks, symbol, QPointF(box.left(), box.center().y() - symbol.height() / 2),
                    Mark::Align::start, request.palette.mutedText);
        return;
    }
    case KeyEntry::Sign::ramp:
        appendRamp(marks, request, box);
        return;
    }
    marks.push_back(std::move(mark));
}

} // namespace

qreal appendKey(std::vector<Mark>& marks, const LayoutRequest& request, const std::vector<KeyEntry>& entries,
                const QPointF& origin)
{
    QPointF position = origin;
    qreal lineHeight = 0;
    for (const KeyEntry& entry : entries) {
        const qreal sign = signWidth(request, entry) + signGap;
        const Label text =
            makeLabel(entry.text, keyStyle, request.width - origin.x() - sign, request.language.code());
        const qreal width = sign + text.width();
        if (position.x() > origin.x() && position.x() + width > request.width) {
            position = QPointF(origin.x(), position.y() + lineHeight + lineGap);
            lineHeight = 0;
        }
        const qreal top = position.y() + (text.lineHeight - signSize) / 2;
        appendSign(marks, request, entry, QRectF(position.x(), top, sign - signGap, signSize));
        appendLabel(marks, text, position + QPointF(sign, 0), Mark::Align::start, request.palette.mutedText);
        position.rx() += width + entryGap;
        lineHeight = std::max(lineHeight, text.height());
    }
    return position.y() + lineHeight - origin.y();
}

qreal appendLegend(std::vector<Mark>& marks, const LayoutRequest& request, LegendSign sign)
{
    if (request.data.columns.size() < 2)
        return 0;
    constexpr qreal gapBelow = 6;
    std::vector<KeyEntry> entries;
    for (std::size_t column = 0; column < request.data.columns.size(); ++column) {
        KeyEntry entry;
        if (sign == LegendSign::dots)
            entry.sign = isRing(request, column) ? KeyEntry::Sign::ring : KeyEntry::Sign::dot;
        entry.colour = seriesColour(request.palette, column);
        entry.text = request.language.text(request.data.columns[column].label);
        entries.push_back(std::move(entry));
    }
    return appendKey(marks, request, entries, QPointF(0, 0)) + gapBelow;
}

bool isRing(const LayoutRequest& request, std::size_t column)
{
    return (request.data.columns.size() - 1 - column) % 2 == 1;
}

CellNotes::CellNotes(const LayoutRequest& request)
    : m_request(request)
{
    for (const atlas::figures::Cell& cell : request.data.cells) {
        if (cell.state == atlas::figures::CellState::suppressed)
            m_suppressed = true;
        else if (!atlas::figures::holdsValue(cell))
            m_missing = true;
        const QString marker = request.language.text(cell.marker);
        if (!marker.isEmpty() && !m_markers.contains(marker))
            m_markers.append(marker);
    }
}

QString CellNotes::symbol(const atlas::figures::Cell& cell) const
{
    const qsizetype index = m_markers.indexOf(m_request.language.text(cell.marker));
    if (cell.marker.empty() || index < 0)
        return {};
    return QString::fromUtf16(
        symbols[std::min<std::size_t>(static_cast<std::size_t>(index), symbols.size() - 1)]);
}

std::vector<KeyEntry> CellNotes::entries(bool signs) const
{
    std::vector<KeyEntry> entries;
    if (signs && m_missing)
        entries.push_back({KeyEntry::Sign::hatch,
                           {},
                           m_request.language.text("report", ATLAS_TEXT("report", "no data")),
                           {}});
    if (signs && m_suppressed)
        entries.push_back({KeyEntry::Sign::crossed,
                           {},
                           m_request.language.text("report", ATLAS_TEXT("report", "suppressed")),
                           {}});
    for (qsizetype i = 0; i < m_markers.size(); ++i) {
        const std::size_t index = std::min<std::size_t>(static_cast<std::size_t>(i), symbols.size() - 1);
        entries.push_back({KeyEntry::Sign::symbol, {}, m_markers[i], QString::fromUtf16(symbols[index])});
    }
    return entries;
}

} // namespace atlas::ui::figures
