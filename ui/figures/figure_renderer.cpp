#include "ui/figures/figure_renderer.h"

#include "ui/figures/figure_layout.h"
#include "ui/figures/marks_painter.h"

#include <QPainter>

namespace atlas::ui::figures {

FigureRenderer::FigureRenderer(const Palette& palette)
    : m_palette(palette)
{}

qreal FigureRenderer::heightForWidth(const atlas::figures::FigureData& data, qreal width,
                                     const Language& language) const
{
    return layoutFigure({data, language, m_palette, width}).size.height();
}

void FigureRenderer::draw(QPainter& painter, const QRectF& area, const atlas::figures::FigureData& data,
                          const Language& language) const
{
    const Drawing drawing = layoutFigure({data, language, m_palette, area.width()});
    const qreal scale =
        std::min({1.0, area.height() / drawing.size.height(), area.width() / drawing.size.width()});
    painter.save();
    painter.translate(area.left() + (area.width() - drawing.size.width() * scale) / 2, area.top());
    painter.scale(scale, scale);
    paintMarks(painter, drawing);
    painter.restore();
}

} // namespace atlas::ui::figures
