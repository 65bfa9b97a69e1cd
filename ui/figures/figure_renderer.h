#pragma once

#include "ui/common/figure_drawer.h"
#include "ui/common/palette.h"

namespace atlas::ui::figures {

/// Draws the inside of every type of figure on paper. Holds nothing but its palette, so one object serves all
/// threads. Paints marks only, see chart_plot.h.
class FigureRenderer : public FigureDrawer {
public:
    explicit FigureRenderer(const Palette& palette = lightPalette());

    [[nodiscard]] qreal heightForWidth(const atlas::figures::FigureData& data, qreal width,
                                       const Language& language) const override;
    /// In an area less tall than heightForWidth the whole drawing is made smaller, centred.
    void draw(QPainter& painter, const QRectF& area, const atlas::figures::FigureData& data,
              const Language& language) const override;

private:
    Palette m_palette;
};

} // namespace atlas::ui::figures
