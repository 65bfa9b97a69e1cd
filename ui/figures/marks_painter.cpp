#include "ui/figures/marks_painter.h"

#include "ui/figures/chart_plot.h"
#include "ui/figures/label.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace atlas::ui::figures {

namespace {

constexpr qreal hatchStep = 4;

QPen penOf(const Mark& mark)
{
    if (!mark.stroke.isValid() || mark.strokeWidth <= 0)
        return QPen(Qt::NoPen);
    QPen pen(mark.stroke, mark.strokeWidth, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (mark.dashed)
        pen.setDashPattern({3, 2.5});
    return pen;
}

void paintText(QPainter& painter, const Mark& mark)
{
    const qreal shift = mark.bounds.left() - mark.anchor.x();
    painter.save();
    painter.translate(mark.anchor.x() + shift, mark.anchor.y());
    painter.scale(1.0 / fontUnits, 1.0 / fontUnits);
    painter.setFont(figureFont(mark.style, mark.text));
    painter.setPen(mark.fill);
    painter.drawText(QPointF(0, 0), mark.text);
    painter.restore();
}

void paintMark(QPainter& painter, const Mark& mark)
{
    painter.setPen(penOf(mark));
    painter.setBrush(mark.fill.isValid() ? QBrush(mark.fill) : QBrush(Qt::NoBrush));
    switch (mark.shape) {
    case Mark::Shape::rectangle:
        if (mark.radius > 0)
            painter.drawRoundedRect(mark.bounds, mark.radius, mark.radius);
        else
            painter.drawRect(mark.bounds);
        break;
    case Mark::Shape::ellipse:
        painter.drawEllipse(mark.bounds);
        break;
    case Mark::Shape::polyline:
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(mark.points);
        break;
    case Mark::Shape::hatch: {
        if (mark.fill.isValid())
            painter.fillRect(mark.bounds, mark.fill);
        painter.setPen(QPen(mark.stroke, hatchWidth, Qt::SolidLine, Qt::FlatCap));
        const std::vector<QLineF> lines = hatchLines(mark.bounds);
        painter.drawLines(lines.data(), static_cast<int>(lines.size()));
        break;
    }
    case Mark::Shape::text:
        paintText(painter, mark);
        break;
    case Mark::Shape::target:
        break;
    }
}

} // namespace

std::vector<QLineF> hatchLines(const QRectF& bounds)
{
    std::vector<QLineF> lines;
    // Lines x + y = c, on one grid for the whole drawing, so that neighbouring cells join.
    const auto first = static_cast<int>(std::ceil((bounds.left() + bounds.top()) / hatchStep));
    const auto end = static_cast<int>(std::ceil((bounds.right() + bounds.bottom()) / hatchStep));
    for (int line = first; line < end; ++line) {
        const qreal c = line * hatchStep;
        const qreal left = std::max(bounds.left(), c - bounds.bottom());
        const qreal right = std::min(bounds.right(), c - bounds.top());
        if (right > left)
            lines.emplace_back(left, c - left, right, c - right);
    }
    return lines;
}

void paintMarks(QPainter& painter, const Drawing& drawing)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    for (const Mark& mark : drawing.marks)
        paintMark(painter, mark);
    painter.restore();
}

void paintDrawing(QPainter& painter, const Drawing& drawing)
{
    if (!drawing.plot || !canPaintPlot()) {
        paintMarks(painter, drawing);
        return;
    }
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    bool painted = false;
    for (const Mark& mark : drawing.marks) {
        if (!mark.plotted)
            paintMark(painter, mark);
        else if (!std::exchange(painted, true))
            paintPlot(painter, drawing);
    }
    painter.restore();
}

} // namespace atlas::ui::figures
