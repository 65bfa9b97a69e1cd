#pragma once

#include "ui/report/page_set.h"

#include <QStringList>

#include <string>

/// How marked content gets into a PDF written by QPdfWriter, which knows none: around a piece the painter
/// draws a rectangle of one unit far off the page, its place counting the markers; afterwards the rectangles
/// in the page's content are replaced by the operators.
namespace atlas::ui::report {

/// Draws the markers. Only pieces with an actual text get any yet; a structure tree would mark every piece.
class MarkerSink final : public PieceSink {
public:
    void begin(QPainter& painter, Role role, const QString& actualText) override;
    void end(QPainter& painter) override;

    /// The text of every opening marker, in order of their numbers.
    [[nodiscard]] const QStringList& texts() const { return m_texts; }

private:
    static void draw(QPainter& painter, int number);

    QStringList m_texts;
    bool m_open = false;
};

struct MarkedContent {
    std::string content;
    int opened = 0; ///< markers found
    int closed = 0;
};

/// A page's content with every marker replaced. Anything that is no marker stays as it is.
[[nodiscard]] MarkedContent replaceMarkers(const std::string& content, const QStringList& texts);

} // namespace atlas::ui::report
