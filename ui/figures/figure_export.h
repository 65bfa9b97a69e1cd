#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QImage>
#include <QString>

#include <filesystem>

namespace atlas {
namespace figures {
struct FigureData;
}
namespace ui {
class Language;
struct Palette;
} // namespace ui
} // namespace atlas

namespace atlas::ui::figures {

/// Writes the figure by the ending of `path`: svg and png with title, notes and source, csv with its rows
/// (see core/figures/figure_csv.h). The file appears whole or not at all. unknown_format for any other
/// ending; what AtomicFile reports otherwise. Needs a QGuiApplication, no window.
[[nodiscard]] Result<void> exportFigure(const atlas::figures::FigureData& data, const Language& language,
                                        const std::filesystem::path& path);

[[nodiscard]] QByteArray figureSvg(const atlas::figures::FigureData& data, const Language& language);

/// Some 1,270 pixels wide: twice the resolution of a screen, 192 dots per inch. `palette` gives ground and
/// colours.
[[nodiscard]] QImage figureImage(const atlas::figures::FigureData& data, const Language& language,
                                 const Palette& palette);

/// The rows as people read them, for the clipboard: a header, one line a row, tabs between. Numbers with a
/// decimal point and without grouping; missing ones and ranges in words; no text that a spreadsheet would
/// run. Below them what belongs to the numbers: subtitle, notes, sources, whether they are demonstration
/// data.
[[nodiscard]] QString figureTable(const atlas::figures::FigureData& data, const Language& language);

/// At most 256 colours, so that a PNG takes a quarter of the room. A picture with more keeps its most
/// frequent ones.
[[nodiscard]] QImage indexed(const QImage& image);

} // namespace atlas::ui::figures
