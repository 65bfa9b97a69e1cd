#include "ui/report/page_tiles.h"

#include "ui/report/page_press.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace atlas::ui::report {

namespace {

constexpr int side = 512; // device pixels
constexpr int kept_kilobytes = 96 * 1024;
constexpr int kilobytes = side * side * 4 / 1024;

} // namespace

PageTiles::PageTiles(QObject* parent)
    : QObject(parent)
    , m_tiles(kept_kilobytes)
{}

void PageTiles::setPages(std::shared_ptr<const PageSet> pages, std::shared_ptr<PagePress> press)
{
    clear();
    if (press != m_press) {
        if (m_press)
            disconnect(m_press.get(), nullptr, this, nullptr);
        if (press)
            connect(press.get(), &PagePress::painted, this, &PageTiles::take);
    }
    m_pages = std::move(pages);
    m_press = std::move(press);
}

void PageTiles::setScale(qreal scale, qreal ratio)
{
    if (scale == m_scale && ratio == m_ratio)
        return;
    m_scale = scale;
    m_ratio = ratio;
    clear();
}

void PageTiles::clear()
{
    m_tiles.clear();
    m_asked.clear();
    if (m_press)
        m_press->forget();
}

void PageTiles::draw(QPainter& painter, int number, const QRectF& page, const QRectF& seen)
{
    painter.fillRect(page, Qt::white);
    const QRectF part = page.intersected(seen).translated(-page.topLeft());
    if (!m_pages || !m_press || part.isEmpty())
        return;
    const QSize size = (page.size() * m_ratio).toSize();
    const auto index = [&](qreal length) { return static_cast<int>(std::floor(length * m_ratio / side)); };
    for (int row = index(part.top()); row * side < part.bottom() * m_ratio; ++row) {
        for (int column = index(part.left()); column * side < part.right() * m_ratio; ++column) {
            const Place place{number, column, row};
            if (const QPixmap* tile = m_tiles.object(place))
                painter.drawPixmap(page.topLeft() + QPointF(column, row) * (side / m_ratio), *tile);
            else
                ask(place, size);
        }
    }
}

void PageTiles::ask(const Place& place, const QSize& page)
{
    if (std::find(m_asked.cbegin(), m_asked.cend(), place) != m_asked.cend())
        return;
    const QRect all(QPoint(), page);
    const QRect part = QRect(place.column * side, place.row * side, side, side).intersected(all);
    if (!part.isEmpty())
        m_asked.insert(m_press->paint(*m_pages, place.page, part, m_scale * m_ratio), place);
}

void PageTiles::take(int number, const QImage& image)
{
    const auto asked = m_asked.constFind(number);
    if (asked == m_asked.cend())
        return;
    auto* tile = new QPixmap(QPixmap::fromImage(image));
    tile->setDevicePixelRatio(m_ratio);
    m_tiles.insert(*asked, tile, kilobytes);
    m_asked.erase(asked);
    Q_EMIT changed();
}

} // namespace atlas::ui::report
