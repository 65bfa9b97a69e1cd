#include "ui/common/room_below.h"

#include <QGlyphRun>
#include <QLabel>
#include <QMargins>
#include <QRawFont>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace atlas::ui {

namespace {

// What the label's bottom margin was before this gave it more.
constexpr const char* own_margin = "ownBottomMargin";

bool stacks(const QString& text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar sign) { return sign.script() == QChar::Script_Khmer; });
}

// How far the lowest sign hangs out of a line, in pixels. QFontMetrics::tightBoundingRect does not see signs
// that the font puts together.
int hangingOut(const QString& text, const QFont& font)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    qreal lowest = 0;
    for (const QGlyphRun& run : layout.glyphRuns()) {
        const QRawFont raw = run.rawFont();
        const auto glyphs = run.glyphIndexes();
        const auto places = run.positions();
        for (qsizetype i = 0; i < glyphs.size(); ++i)
            lowest = std::max(lowest, places[i].y() + raw.boundingRect(glyphs[i]).bottom());
    }
    return std::max(0, static_cast<int>(std::ceil(lowest - line.ascent() - line.descent())));
}

} // namespace

void giveRoomBelow(QLabel& label)
{
    QMargins margins = label.contentsMargins();
    if (!label.property(own_margin).isValid())
        label.setProperty(own_margin, margins.bottom());
    int deeper = 0;
    if (stacks(label.text())) {
        label.ensurePolished(); // the style gives titles another font
        deeper = hangingOut(label.text(), label.font());
    }
    margins.setBottom(label.property(own_margin).toInt() + deeper);
    label.setContentsMargins(margins);
}

} // namespace atlas::ui
