#pragma once

#include "ui/figures/mark.h"

#include <QFont>
#include <QStringList>

namespace atlas::ui::figures {

/// Fonts are laid out at ten units a point and painted at a tenth: glyph advances stay exact on every device,
/// and sizes may have fractions, which QFont::setPixelSize does not offer.
constexpr int fontUnits = 10;

/// Noto Sans and its companions for other scripts, in fontUnits. The script of the text comes first, so that
/// marks and spaces between its letters are taken from its own font.
[[nodiscard]] QFont figureFont(const TextStyle& style, const QString& text);

/// Text set in lines. Nothing is ever elided: what does not fit into the width is broken, at words first.
struct Label {
    QStringList lines;
    std::vector<qreal> widths; ///< of each line, points
    qreal lineHeight = 0;      ///< baseline to baseline; Khmer and Thai need more than Latin
    qreal ascent = 0;          ///< top of a line to its baseline
    TextStyle style;

    [[nodiscard]] qreal width() const;
    [[nodiscard]] qreal height() const { return lineHeight * static_cast<qreal>(lines.size()); }
};

/// `language` is BCP 47 and decides where Khmer and Thai may be broken; `width` > 0.
[[nodiscard]] Label makeLabel(const QString& text, const TextStyle& style, qreal width,
                              const QString& language);
/// The width of the longest word: a label set narrower is broken inside it.
[[nodiscard]] qreal longestWord(const QString& text, const TextStyle& style, const QString& language);
/// One line, however long.
[[nodiscard]] Label makeLine(const QString& text, const TextStyle& style);

/// Appends the lines as text marks. `position` is the top of the first line at the start, middle or end of
/// the lines by `align`.
void appendLabel(std::vector<Mark>& marks, const Label& label, const QPointF& position, Mark::Align align,
                 const QColor& colour, std::optional<Datum> datum = {});

} // namespace atlas::ui::figures
