#include "ui/report/page_set.h"

#include "ui/common/figure_drawer.h"
#include "ui/report/display_list.h"
#include "ui/report/page_builder.h"
#include "ui/report/units.h"

#include <QPainter>

namespace atlas::ui::report {
namespace {

/// Paints marks in layout units. Everything that reaches paper or screen goes through paint().
class PagePainter {
public:
    PagePainter(QPainter& painter, const Story& story, const FigureDrawer& drawer, const Language& language,
                PieceSink* sink)
        : m_painter(painter)
        , m_story(story)
        , m_drawer(drawer)
        , m_language(language)
        , m_sink(sink)
    {}

    void paintBoxes(const std::vector<Placed>& placed);
    void paintChunks(const std::vector<Placed>& placed);
    void paint(const Mark& mark, QPointF origin);

private:
    void begin(Role role, const QString& actualText)
    {
        if (m_sink != nullptr)
            m_sink->begin(m_painter, role, actualText);
    }
    void end()
    {
        if (m_sink != nullptr)
            m_sink->end(m_painter);
    }
    void paintLine(const Mark& mark, QPointF origin);
    void paintDots(const QRectF& area, QRgb colour);
    void paintFigure(const Mark& mark, QPointF origin);
    void fill(const QRectF& area, QRgb colour) { m_painter.fillRect(area, QColor::fromRgb(colour)); }

    QPainter& m_painter;
    const Story& m_story;
    const FigureDrawer& m_drawer;
    const Language& m_language;
    PieceSink* m_sink;
};

const QPointF textCorner(PageMeasures::left, PageMeasures::top);

void PagePainter::paintBoxes(const std::vector<Placed>& placed)
{
    for (std::size_t i = 0; i < placed.size();) {
        const int box = m_story.chunks[static_cast<std::size_t>(placed[i].chunk)].box;
        const qreal top = placed[i].top;
        qreal bottom = top;
        for (; i < placed.size(); ++i) {
            const Chunk& chunk = m_story.chunks[static_cast<std::size_t>(placed[i].chunk)];
            if (chunk.box != box)
                break;
            bottom = placed[i].top + chunk.height;
        }
        if (box < 0)
            continue;
        const Box& look = m_story.boxes[static_cast<std::size_t>(box)];
        begin(Role::artifact, QString());
        fill(QRectF(textCorner + QPointF(look.left, top), QSizeF(look.width, bottom - top)), look.fill);
        if (look.bar != 0)
            fill(QRectF(textCorner + QPointF(look.left, top), QSizeF(pt(3), bottom - top)), look.bar);
        end();
    }
}

void PagePainter::paintChunks(const std::vector<Placed>& placed)
{
    for (const Placed& place : placed) {
        const Chunk& chunk = m_story.chunks[static_cast<std::size_t>(place.chunk)];
        for (int i = chunk.firstMark; i < chunk.firstMark + chunk.markCount; ++i)
            paint(m_story.marks[static_cast<std::size_t>(i)], textCorner + QPointF(0, place.top));
    }
}

void PagePainter::paint(const Mark& mark, QPointF origin)
{
    switch (mark.kind) {
    case Mark::Kind::line:
        paintLine(mark, origin);
        return;
    case Mark::Kind::figure:
        paintFigure(mark, origin);
        return;
    case Mark::Kind::page_number:
        return; // one that leads nowhere
    case Mark::Kind::rectangle:
    case Mark::Kind::dots:
        break;
    }
    begin(mark.role, QString());
    if (mark.kind == Mark::Kind::rectangle)
        fill(mark.area.translated(origin), mark.colour);
    else
        paintDots(mark.area.translated(origin), mark.colour);
    end();
}

void PagePainter::paintLine(const Mark& mark, QPointF origin)
{
    const Line& line = m_story.lines[static_cast<std::size_t>(mark.index)];
    for (std::size_t i = 0; i < line.pieces.size(); ++i) {
        const Piece& piece = line.pieces[i];
        if (!piece.continues)
            begin(mark.role, piece.actualText);
        m_painter.setPen(QColor::fromRgb(piece.colour));
        m_painter.drawGlyphRun(origin + mark.area.topLeft(), piece.glyphs);
        if (i + 1 == line.pieces.size() || !line.pieces[i + 1].continues)
            end();
    }
}

void PagePainter::paintDots(const QRectF& area, QRgb colour)
{
    if (area.width() <= mm(2))
        return;
    QPen pen(QColor::fromRgb(colour), pt(0.6), Qt::CustomDashLine, Qt::RoundCap);
    pen.setDashPattern({0.01, 6});
    m_painter.setPen(pen);
    m_painter.drawLine(QLineF(area.bottomRight(), area.bottomLeft()));
}

void PagePainter::paintFigure(const Mark& mark, QPointF origin)
{
    begin(mark.role, QString());
    m_painter.save();
    m_painter.translate(origin + mark.area.topLeft());
    m_painter.scale(unitsPerPoint, unitsPerPoint);
    const QRectF area(0, 0, mark.area.width() / unitsPerPoint, mark.area.height() / unitsPerPoint);
    m_painter.setClipRect(area, Qt::IntersectClip);
    m_drawer.draw(m_painter, area, *m_story.figures[static_cast<std::size_t>(mark.index)], m_language);
    m_painter.restore();
    end();
}

/// The places of a page's links, pieces of one link on one line joined.
class LinkCollector {
public:
    LinkCollector(const Story& story, std::vector<std::pair<int, QRectF>>& found)
        : m_story(story)
        , m_found(found)
    {}

    void add(const Mark& mark, QPointF origin)
    {
        if (mark.kind != Mark::Kind::line)
            return;
        const QPointF start = origin + mark.area.topLeft();
        int open = -1;
        for (const Piece& piece : m_story.lines[static_cast<std::size_t>(mark.index)].pieces) {
            const qreal height = piece.glyphs.rawFont().pixelSize();
            const QRectF area(start.x() + piece.left, start.y() - height, piece.right - piece.left,
                              height * 1.3);
            if (piece.link >= 0 && piece.link == open)
                m_found.back().second |= area;
            else if (piece.link >= 0)
                m_found.emplace_back(piece.link, area);
            open = piece.link;
        }
    }

private:
    const Story& m_story;
    std::vector<std::pair<int, QRectF>>& m_found;
};

} // namespace

void PageSet::paintPage(QPainter& painter, int page, PieceSink* sink) const
{
    const Page& laid = (*m_pages)[static_cast<std::size_t>(page)];
    painter.save();
    painter.scale(1 / unitsPerPoint, 1 / unitsPerPoint);
    PagePainter pieces(painter, *m_story, *m_drawer, *m_language, sink);
    pieces.paintBoxes(laid.chunks);
    pieces.paintChunks(laid.chunks);
    pieces.paintChunks(laid.notes);
    for (const Mark& mark : laid.furniture)
        pieces.paint(mark, textCorner);
    painter.restore();
}

std::vector<PageSet::PageLink> PageSet::links(int page) const
{
    const Page& laid = (*m_pages)[static_cast<std::size_t>(page)];
    std::vector<std::pair<int, QRectF>> found;
    LinkCollector collector(*m_story, found);
    const auto collect = [&](const std::vector<Placed>& placed) {
        for (const Placed& place : placed) {
            const Chunk& chunk = m_story->chunks[static_cast<std::size_t>(place.chunk)];
            for (int i = chunk.firstMark; i < chunk.firstMark + chunk.markCount; ++i)
                collector.add(m_story->marks[static_cast<std::size_t>(i)],
                              textCorner + QPointF(0, place.top));
        }
    };
    collect(laid.chunks);
    collect(laid.notes);
    std::vector<PageLink> links;
    for (const auto& [index, area] : found) {
        const Link& link = m_story->links[static_cast<std::size_t>(index)];
        PageLink made{QRectF(area.topLeft() / unitsPerPoint, area.size() / unitsPerPoint), link.url, {}};
        if (link.url.isEmpty()) {
            const std::optional<Place>& place = m_places[static_cast<std::size_t>(link.anchor)];
            if (!place)
                continue;
            made.target = *place;
        }
        links.push_back(made);
    }
    return links;
}

} // namespace atlas::ui::report
