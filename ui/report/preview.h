#pragma once

#include "ui/report/page_set.h"

#include <QAbstractScrollArea>

#include <memory>

namespace atlas::ui::report {

class PagePress;
class PageTiles;

/// The pages of a report below each other, painted by what paints the PDF. Page Up and Page Down turn pages
/// (or scroll where a page is higher than the view), Home and End go to the first and last, Ctrl with +, -
/// and 0 or with the wheel zooms; links inside the report lead there. Pages stay white whatever the theme.
class ReportPreview final : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit ReportPreview(QWidget* parent = nullptr);
    ~ReportPreview() override;

    /// Shows these pages, the same page as before where there still is one; null shows none. `press`
    /// paints them: the one that laid them out.
    void setPages(std::shared_ptr<const PageSet> pages, std::shared_ptr<PagePress> press);
    /// Nothing that is to be seen is still being painted.
    [[nodiscard]] bool settled() const;
    [[nodiscard]] int pageCount() const;

    /// The page in the middle of the view or the one gone to last, from 0; -1 without pages.
    [[nodiscard]] int currentPage() const { return m_current; }
    void goToPage(int page);
    /// Does nothing when the report has no such anchor.
    void goToAnchor(const QString& anchor);

    static constexpr qreal smallestZoom = 0.25;
    static constexpr qreal largestZoom = 5;
    /// 1 is the size on paper. Kept within the bounds; the middle of the view stays where it is.
    void setZoom(qreal zoom);
    [[nodiscard]] qreal zoom() const { return m_zoom; }
    void zoomIn();
    void zoomOut();
    /// As wide as the view, also after the view is resized, until a zoom is chosen.
    void fitWidth();
    [[nodiscard]] bool fitsWidth() const { return m_fitsWidth; }

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void currentPageChanged(int page);
    void zoomChanged(qreal zoom);
    /// A link to the web was clicked; nothing is opened here.
    void linkActivated(const QString& url);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] qreal scale() const; ///< device-independent pixels a point
    [[nodiscard]] QSizeF pixelSize() const;
    [[nodiscard]] QRectF pageRect(int page) const; ///< in the viewport
    [[nodiscard]] qreal topOf(int page) const;     ///< in the column of pages
    void updateScrollBars();
    void updateCurrentPage();
    void setCurrentPage(int current);
    void goTo(const PageSet::Place& place);
    void applyZoom(qreal zoom);
    void turn(int pages);
    void scrollTo(qreal top);
    [[nodiscard]] std::optional<PageSet::PageLink> linkAt(QPointF position) const;

    std::shared_ptr<const PageSet> m_pages;
    PageTiles* m_tiles;
    int m_current = -1;
    qreal m_zoom = 1;
    bool m_fitsWidth = true;
};

} // namespace atlas::ui::report
