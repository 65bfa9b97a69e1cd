#pragma once

#include "ui/report/units.h"

#include <QColor>
#include <QRgb>

#include <cstdint>

namespace atlas::ui::report {

/// The colours of type and rules: one blue, one accent, greys; contrast to white at least 4.5 for all text.
struct Ink {
    static constexpr QRgb text = 0xff1c2329;
    static constexpr QRgb blue = 0xff0b4f8a;
    static constexpr QRgb accent = 0xffca7a2b; ///< bars and rules only, too light for text
    static constexpr QRgb accentText = 0xffa3570f;
    static constexpr QRgb grey = 0xff56616c;
    static constexpr QRgb rule = 0xffc3cbd3;
    static constexpr QRgb tint = 0xffeff3f7;
    static constexpr QRgb white = 0xffffffff;
};

enum class Align : std::uint8_t { start, end, centre };

/// Type of a run of text. Two weights only.
struct TypeStyle {
    qreal size = pt(10);  ///< whole layout units
    qreal leading = 1.45; ///< line height / size, before the factor of the script
    bool bold = false;
    QRgb colour = Ink::text;
    Align align = Align::start;
};

namespace type {
constexpr TypeStyle body{};
constexpr TypeStyle kicker{pt(10), 1.4, true, Ink::accentText};
constexpr TypeStyle chapterTitle{pt(24), 1.2, true, Ink::blue};
constexpr TypeStyle heading2{pt(14), 1.3, true, Ink::blue};
constexpr TypeStyle heading3{pt(11), 1.35, true, Ink::blue};
constexpr TypeStyle calloutTitle{pt(10), 1.4, true, Ink::blue};
constexpr TypeStyle calloutText{pt(10), 1.45, false, Ink::text};
constexpr TypeStyle captionTitle{pt(10), 1.35, true, Ink::text};
constexpr TypeStyle captionLabel{pt(10), 1.35, true, Ink::accentText};
constexpr TypeStyle captionSubtitle{pt(8.5), 1.35, false, Ink::grey};
constexpr TypeStyle source{pt(7.5), 1.4, false, Ink::grey};
constexpr TypeStyle tableCell{pt(8.5), 1.35, false, Ink::text};
constexpr TypeStyle tableHead{pt(8.5), 1.3, true, Ink::blue};
constexpr TypeStyle keyValue{pt(22), 1.15, true, Ink::blue};
constexpr TypeStyle keyLabel{pt(9), 1.35, false, Ink::text};
constexpr TypeStyle footnote{pt(8), 1.4, false, Ink::text};
constexpr TypeStyle reference{pt(9), 1.45, false, Ink::text};
constexpr TypeStyle imprint{pt(8.5), 1.5, false, Ink::grey};
constexpr TypeStyle contentsChapter{pt(10.5), 1.4, true, Ink::blue};
constexpr TypeStyle contentsEntry{pt(9.5), 1.4, false, Ink::text};
constexpr TypeStyle running{pt(8), 1.3, false, Ink::grey};
} // namespace type

} // namespace atlas::ui::report
