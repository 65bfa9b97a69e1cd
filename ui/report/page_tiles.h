#pragma once

#include "ui/report/page_set.h"

#include <QCache>
#include <QHash>
#include <QObject>
#include <QPixmap>

#include <memory>

class QPainter;

namespace atlas::ui::report {

class PagePress;

/// Pictures of pages, in squares, so that a page at any zoom costs what is seen of it. A square that is not
/// there yet is asked for and left white; changed() tells when it has come.
class PageTiles : public QObject {
    Q_OBJECT

public:
    explicit PageTiles(QObject* parent = nullptr);

    /// Shows these pages, painted by this press; null: none.
    void setPages(std::shared_ptr<const PageSet> pages, std::shared_ptr<PagePress> press);
    /// Device-independent pixels a point, and device pixels a device-independent one.
    void setScale(qreal scale, qreal ratio);

    /// Draws what `seen` shows of a page that fills `page`; both in the painter's coordinates.
    void draw(QPainter& painter, int number, const QRectF& page, const QRectF& seen);
    /// Everything asked for is there.
    [[nodiscard]] bool settled() const { return m_asked.isEmpty(); }

Q_SIGNALS:
    void changed();

private:
    struct Place {
        int page = 0;
        int column = 0;
        int row = 0;
        friend bool operator==(const Place& one, const Place& other)
        {
            return one.page == other.page && one.column == other.column && one.row == other.row;
        }
        friend size_t qHash(const Place& place, size_t seed)
        {
            return qHashMulti(seed, place.page, place.column, place.row);
        }
    };
    void clear();
    void ask(const Place& place, const QSize& page);
    void take(int number, const QImage& image);

    std::shared_ptr<const PageSet> m_pages;
    std::shared_ptr<PagePress> m_press;
    QCache<Place, QPixmap> m_tiles; ///< cost in kilobytes
    QHash<int, Place> m_asked;      ///< by the press's number
    qreal m_scale = 1;
    qreal m_ratio = 1;
};

} // namespace atlas::ui::report
