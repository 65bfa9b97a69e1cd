#pragma once

class QPainter;

namespace atlas::ui::figures {

struct Drawing;

/// Draws the `plot` of the drawing with QtCharts: its bars or lines, at the place of the marks that are
/// `plotted`, nothing else. The only place that knows the library, which lacks the other types and which Qt
/// has deprecated.
///
/// For the thread of the window and for screens and bitmaps only. Reasons, found with Qt 6.4:
/// - QGraphicsScene registers itself in a list of the application without a lock
/// (QGraphicsScenePrivate::init, and
///   again in its destructor), so two scenes in two threads race; helgrind reports it, and a QChart in a
///   thread without event loop complains about its timers 28 times.
/// - QGraphicsScene::render replaces the clip of the painter, which belongs to the page.
/// - A report must not differ by the thread that wrote it.
/// Paper and SVG therefore take the marks; a test holds that both give the same picture. Cost at 454 x 170
/// points: 0.9 to 1.5 ms here, 0.8 to 1.6 ms for the marks of the whole drawing.
void paintPlot(QPainter& painter, const Drawing& drawing);

/// This is the thread of the window, and there are widgets.
[[nodiscard]] bool canPaintPlot();

} // namespace atlas::ui::figures
