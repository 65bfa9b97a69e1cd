#pragma once

#include <QColor>
#include <QString>

#include <cstdint>

class QApplication;
class QPalette;

namespace atlas::ui {

enum class ThemeChoice : std::uint8_t { system, light, dark };

/// The colours of the window beyond QPalette's roles. Blue carries what can be acted on, the accent what
/// deserves a look; neither is the only sign of anything.
struct ThemeColors {
    QColor window; ///< behind everything
    QColor base;   ///< pages, tables, fields
    QColor text;
    QColor quiet; ///< secondary text, at least 4.5 : 1 on window and base
    QColor line;  ///< hairlines
    QColor blue;
    QColor onBlue; ///< text on blue
    QColor tint;   ///< a breath of blue behind what is selected or hovered
    QColor accent;
    QColor warning;
    QColor danger;
};

[[nodiscard]] const ThemeColors& themeColors(bool dark);
/// Told by luminance: Qt 6.4 does not know the colour scheme of the desktop.
[[nodiscard]] bool isDark(const QPalette& palette);
/// The colours that go with what a widget is painted in: `colorsFor(palette())`.
[[nodiscard]] const ThemeColors& colorsFor(const QPalette& palette);

/// Style, palette and style sheet of the application; `system` takes light or dark from the desktop's
/// palette. May be called again at any time.
void applyTheme(QApplication& application, ThemeChoice choice);

/// WCAG contrast of two opaque colours, 1 to 21.
[[nodiscard]] double contrast(const QColor& one, const QColor& other);

/// Multiplies the desktop's font size: 1 is the desktop's own. Kept between 0.7 and 2.
void applyZoom(QApplication& application, double factor);

} // namespace atlas::ui
