#include "ui/report/preview.h"

#include "ui/common/theme.h"
#include "ui/report/page_tiles.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOption>
#include <QWheelEvent>

#include <array>
#include <cmath>

namespace atlas::ui::report {
namespace {

constexpr qreal gap = 16;
// Neither a page nor "no page": whatever is current next is said.
constexpr int nothingAnnounced = -2;
constexpr std::array<qreal, 12> zoomSteps{0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1, 1.25, 1.5, 2, 3, 5};

} // namespace

ReportPreview::ReportPreview(QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_tiles(new PageTiles(this))
{
    connect(m_tiles, &PageTiles::changed, viewport(), qOverload<>(&QWidget::update));
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Report preview"));
    verticalScrollBar()->setSingleStep(40);
    horizontalScrollBar()->setSingleStep(40);
}

ReportPreview::~ReportPreview() = default;

void ReportPreview::setPages(std::shared_ptr<const PageSet> pages, std::shared_ptr<PagePress> press)
{
    const int page = m_current;
    m_tiles->setPages(pages, std::move(press));
    m_pages = std::move(pages);
    m_current = nothingAnnounced;
    if (m_fitsWidth)
        fitWidth();
    updateScrollBars();
    goToPage(page);
    updateCurrentPage();
    viewport()->update();
}

bool ReportPreview::settled() const
{
    return m_tiles->settled();
}

int ReportPreview::pageCount() const
{
    return m_pages ? m_pages->count() : 0;
}

QSize ReportPreview::sizeHint() const
{
    return {640, 800};
}

qreal ReportPreview::scale() const
{
    return m_zoom * logicalDpiY() / 72.0;
}

// Whole pixels, so that pages kept as pictures are shown sharp.
QSizeF ReportPreview::pixelSize() const
{
    const QSizeF points = m_pages ? m_pages->pageSize() : QSizeF(595, 842);
    return {std::ceil(points.width() * scale()), std::ceil(points.height() * scale())};
}

qreal ReportPreview::topOf(int page) const
{
    return gap + page * (pixelSize().height() + gap);
}

QRectF ReportPreview::pageRect(int page) const
{
    const QSizeF size = pixelSize();
    const qreal spare = viewport()->width() - size.width();
    const qreal left = spare > 2 * gap ? std::floor(spare / 2) : gap - horizontalScrollBar()->value();
    return {QPointF(left, topOf(page) - verticalScrollBar()->value()), size};
}

void ReportPreview::updateScrollBars()
{
    const QSizeF size = pixelSize();
    const int height = m_pages ? qRound(topOf(pageCount())) : 0;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, qMax(0, height - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, m_pages ? qMax(0, qRound(size.width() + 2 * gap) - viewport()->width())
                                               : 0);
}

void ReportPreview::updateCurrentPage()
{
    int current = -1;
    if (pageCount() > 0) {
        const qreal middle = verticalScrollBar()->value() + viewport()->height() / 2.0;
        current =
            qBound(0, static_cast<int>((middle - gap / 2) / (pixelSize().height() + gap)), pageCount() - 1);
        // A view that holds several pages at its ends: the first and the last can be current, too.
        if (verticalScrollBar()->value() == verticalScrollBar()->minimum())
            current = 0;
        else if (verticalScrollBar()->value() == verticalScrollBar()->maximum())
            current = pageCount() - 1;
    }
    setCurrentPage(current);
}

void ReportPreview::setCurrentPage(int current)
{
    if (current == m_current)
        return;
    m_current = current;
    // Screen readers announce a description that changes.
    setAccessibleDescription(current < 0 ? tr("No pages yet.")
                                         : tr("Page %1, %2 of %3: %4")
                                               .arg(m_pages->label(current))
                                               .arg(current + 1)
                                               .arg(pageCount())
                                               .arg(m_pages->title(current)));
    Q_EMIT currentPageChanged(current);
}

void ReportPreview::goToPage(int page)
{
    if (pageCount() > 0)
        goTo({qBound(0, page, pageCount() - 1), 0});
}

void ReportPreview::goToAnchor(const QString& anchor)
{
    if (!m_pages)
        return;
    if (const auto place = m_pages->find(anchor))
        goTo(*place);
}

// The page gone to is the current one, even when the next one fills more of the view.
void ReportPreview::goTo(const PageSet::Place& place)
{
    scrollTo(topOf(place.page) + place.top * scale() - gap);
    setCurrentPage(place.page);
}

void ReportPreview::scrollTo(qreal top)
{
    verticalScrollBar()->setValue(qRound(top));
    updateCurrentPage();
}

void ReportPreview::setZoom(qreal zoom)
{
    m_fitsWidth = false;
    applyZoom(zoom);
}

void ReportPreview::applyZoom(qreal zoom)
{
    const qreal bounded = qBound(smallestZoom, zoom, largestZoom);
    if (qFuzzyCompare(bounded, m_zoom))
        return;
    const qreal half = viewport()->height() / 2.0;
    const qreal pages = (verticalScrollBar()->value() + half - gap) / (pixelSize().height() + gap);
    m_zoom = bounded;
    updateScrollBars();
    verticalScrollBar()->setValue(qRound(pages * (pixelSize().height() + gap) + gap - half));
    updateCurrentPage();
    viewport()->update();
    Q_EMIT zoomChanged(m_zoom);
}

void ReportPreview::zoomIn()
{
    for (const qreal step : zoomSteps) {
        if (step > m_zoom + 0.01) {
            setZoom(step);
            return;
        }
    }
}

void ReportPreview::zoomOut()
{
    for (auto step = zoomSteps.rbegin(); step != zoomSteps.rend(); ++step) {
        if (*step < m_zoom - 0.01) {
            setZoom(*step);
            return;
        }
    }
}

void ReportPreview::fitWidth()
{
    const qreal points = m_pages ? m_pages->pageSize().width() : 595;
    m_fitsWidth = true;
    // A hair less, or what rounding adds to the width would call for a scroll bar.
    applyZoom((viewport()->width() - 2 * gap - 0.001) / (points * logicalDpiY() / 72.0));
}

void ReportPreview::turn(int pages)
{
    // A page that does not fit is read in steps of the view.
    if (pixelSize().height() > viewport()->height()) {
        const int step = qRound(viewport()->height() * 0.9);
        scrollTo(verticalScrollBar()->value() + pages * step);
        return;
    }
    goToPage(m_current + pages);
}

bool ReportPreview::event(QEvent* event)
{
    // The page keys are this widget's; the window may have them as shortcuts.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool turning = key->key() == Qt::Key_PageUp || key->key() == Qt::Key_PageDown;
        if (turning && key->modifiers() == Qt::NoModifier)
            event->accept();
    }
    return QAbstractScrollArea::event(event);
}

void ReportPreview::keyPressEvent(QKeyEvent* event)
{
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    if (event->matches(QKeySequence::ZoomIn) || (control && event->key() == Qt::Key_Equal))
        zoomIn();
    else if (event->matches(QKeySequence::ZoomOut))
        zoomOut();
    else if (control && event->key() == Qt::Key_0)
        setZoom(1);
    else if (control)
        QAbstractScrollArea::keyPressEvent(event); // Ctrl+Page Up and Down belong to the window
    else if (event->key() == Qt::Key_PageDown || event->key() == Qt::Key_Space)
        turn(1);
    else if (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_Backspace)
        turn(-1);
    else if (event->key() == Qt::Key_Home)
        goToPage(0);
    else if (event->key() == Qt::Key_End)
        scrollTo(verticalScrollBar()->maximum());
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void ReportPreview::wheelEvent(QWheelEvent* event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    if (event->angleDelta().y() > 0)
        zoomIn();
    else if (event->angleDelta().y() < 0)
        zoomOut();
    event->accept();
}

void ReportPreview::scrollContentsBy(int dx, int dy)
{
    viewport()->scroll(dx, dy);
    updateCurrentPage();
}

void ReportPreview::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (m_fitsWidth)
        fitWidth();
    updateScrollBars();
    updateCurrentPage();
}

void ReportPreview::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Report preview"));
    QAbstractScrollArea::changeEvent(event);
}

std::optional<PageSet::PageLink> ReportPreview::linkAt(QPointF position) const
{
    for (int page = 0; page < pageCount(); ++page) {
        const QRectF rect = pageRect(page);
        if (!rect.contains(position))
            continue;
        const QPointF point = (position - rect.topLeft()) / scale();
        for (const PageSet::PageLink& link : m_pages->links(page)) {
            if (link.area.contains(point))
                return link;
        }
    }
    return std::nullopt;
}

void ReportPreview::mouseMoveEvent(QMouseEvent* event)
{
    const auto link = linkAt(event->position());
    viewport()->setCursor(link ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->setToolTip(link ? link->url : QString());
}

void ReportPreview::mouseReleaseEvent(QMouseEvent* event)
{
    const auto link = event->button() == Qt::LeftButton ? linkAt(event->position()) : std::nullopt;
    if (!link)
        return;
    if (link->url.isEmpty())
        goTo(link->target);
    else
        Q_EMIT linkActivated(link->url);
}

void ReportPreview::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), colorsFor(palette()).window);
    m_tiles->setScale(scale(), devicePixelRatioF());
    for (int page = 0; page < pageCount(); ++page) {
        const QRectF rect = pageRect(page);
        if (!rect.adjusted(-1, -1, 1, 1).intersects(event->rect()))
            continue;
        painter.fillRect(rect.adjusted(-1, -1, 1, 1), colorsFor(palette()).line);
        m_tiles->draw(painter, page, rect, event->rect());
    }
    if (!hasFocus())
        return;
    QStyleOptionFocusRect ring;
    ring.initFrom(viewport());
    ring.rect = viewport()->rect().adjusted(2, 2, -2, -2);
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, &painter, this);
}

} // namespace atlas::ui::report
