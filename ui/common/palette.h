#pragma once

#include <QColor>

#include <array>

class QPalette;

namespace atlas::ui {

/// The colours of figures, for light and for dark ground. Data colours differ by at least 20 (CIE 1976 Delta
/// E) for every pair under normal sight, protanopia, deuteranopia and tritanopia, and stand out from the
/// surface by at least 3:1 (WCAG 2.2, 1.4.11); a test holds both.
struct Palette {
    QColor surface; ///< paper or window
    QColor text;
    QColor mutedText; ///< subtitles, axis labels, notes: at least 4.5:1
    QColor hairline;  ///< grid and borders
    QColor axis;      ///< the zero line
    QColor accent;    ///< key numbers, rules
    QColor residual;  ///< "other", "not classified", context behind a highlight
    QColor hatch;     ///< lines of a cell without data
    QColor focus;     ///< the ring around the mark that has the keyboard
    std::array<QColor, 6> data;
    /// From the lowest value above zero to the highest, one hue, even steps of lightness. Zero is `zero`.
    std::array<QColor, 7> ramp;
    QColor zero;
};

[[nodiscard]] Palette lightPalette();
[[nodiscard]] Palette darkPalette();
/// Light or dark as the window is.
[[nodiscard]] Palette paletteFor(const QPalette& window);

/// Black or white, whichever reads better on `ground`.
[[nodiscard]] QColor readableOn(const QColor& ground);

} // namespace atlas::ui
