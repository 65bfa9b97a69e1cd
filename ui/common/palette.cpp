#include "ui/common/palette.h"

#include "ui/common/theme.h"

#include <QPalette>

namespace atlas::ui {

Palette lightPalette()
{
    Palette palette;
    palette.surface = QColor(0xFFFFFF);
    palette.text = QColor(0x1B2026);
    palette.mutedText = QColor(0x565E68);
    palette.hairline = QColor(0xDFE3E8);
    palette.axis = QColor(0x7C8590);
    palette.accent = QColor(0x0B4F8A);
    palette.residual = QColor(0x8A9099);
    palette.hatch = QColor(0xB4BBC4);
    palette.focus = QColor(0xB3261E);
    palette.data = {QColor(0x0B4F8A), QColor(0xCA7A2B), QColor(0x349D9D),
                    QColor(0x541222), QColor(0x7A2BCA), QColor(0x8D6944)};
    palette.ramp = {QColor(0xE3EEF7), QColor(0xC3DBEE), QColor(0x9CC3E1), QColor(0x6FA6D0),
                    QColor(0x4387BB), QColor(0x1F68A0), QColor(0x0B4A7F)};
    palette.zero = QColor(0xFFFFFF);
    return palette;
}

Palette darkPalette()
{
    Palette palette;
    palette.surface = QColor(0x16191D);
    palette.text = QColor(0xE8EBEF);
    palette.mutedText = QColor(0xA9B1BB);
    palette.hairline = QColor(0x333941);
    palette.axis = QColor(0x7D8793);
    palette.accent = QColor(0x7FBBEE);
    palette.residual = QColor(0x7D858F);
    palette.hatch = QColor(0x565F6A);
    palette.focus = QColor(0xFFB454);
    palette.data = {QColor(0x5FA8E6), QColor(0xCA532B), QColor(0xB3D846),
                    QColor(0xD1AB9F), QColor(0xA5507A), QColor(0x5757C7)};
    palette.ramp = {QColor(0x1D2F40), QColor(0x1F4263), QColor(0x235A88), QColor(0x3276AD),
                    QColor(0x5596CD), QColor(0x86B9E6), QColor(0xC2DFF8)};
    palette.zero = QColor(0x16191D);
    return palette;
}

Palette paletteFor(const QPalette& window)
{
    return isDark(window) ? darkPalette() : lightPalette();
}

QColor readableOn(const QColor& ground)
{
    const QColor black(0x11, 0x15, 0x19);
    return contrast(black, ground) >= contrast(Qt::white, ground) ? black : QColor(Qt::white);
}

} // namespace atlas::ui
