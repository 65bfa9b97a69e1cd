#pragma once

#include "ui/figures/mark.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace atlas::ui::figures {

struct SvgText {
    QString title;       ///< what a screen reader calls the picture
    QString description; ///< the text alternative
    QString language;    ///< BCP 47
    /// The tooltip of a mark; may be empty.
    std::function<QString(const Datum&)> tip;
};

/// The marks as SVG 1.1: text stays text, hatching is lines, each datum carries its tooltip. `ground` is
/// painted behind; invalid: nothing is.
[[nodiscard]] QByteArray svg(const Drawing& drawing, const SvgText& text, const QColor& ground);

} // namespace atlas::ui::figures
