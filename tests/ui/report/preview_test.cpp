#include "tests/ui/report/sample_report.h"
#include "tests/ui/support/registry.h"
#include "ui/report/page_press.h"
#include "ui/report/preview.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QtTest/QtTest>

using namespace atlas;
using ui::report::PagePress;
using ui::report::PageSet;
using ui::report::ReportPreview;

class PreviewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_view.reset(); }

    void showsTheFirstPage();
    void squaresMakeUpThePage();
    void stopsWhenToldTo();
    void keysTurnPages();
    void zoomsAndStays();
    void fitsTheWidthOfTheView();
    void tellsScreenReadersWhereItIs();
    void followsLinks();
    void goesToAnchors();
    void livesWithoutPages();
    void keepsItsPlaceWhenPagesChange();

private:
    void click(const PageSet::PageLink& link, int page);

    const tests::BarDrawer m_drawer{};
    std::shared_ptr<PagePress> m_press;
    std::shared_ptr<const PageSet> m_pages;
    std::unique_ptr<ReportPreview> m_view;
};

void PreviewTest::initTestCase()
{
    m_press = std::make_shared<PagePress>(m_drawer);
    const auto printed = PagePress::print(m_press, tests::sampleReport({2, 3, 4, 2, 2, 6, 3, 1}));
    QVERIFY(printed.has_value());
    m_pages = std::shared_ptr<const PageSet>(*printed, (*printed)->pages.get());
}

void PreviewTest::init()
{
    m_view = std::make_unique<ReportPreview>();
    m_view->resize(500, 800);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_view->setPages(m_pages, m_press);
}

void PreviewTest::showsTheFirstPage()
{
    QTRY_VERIFY(!m_view->viewport()->grab().isNull() && m_view->settled());
    QCOMPARE(m_view->pageCount(), m_pages->count());
    QCOMPARE(m_view->currentPage(), 0);
    const QImage shown = m_view->viewport()->grab().toImage();
    QCOMPARE(shown.pixelColor(shown.width() / 2, 30), QColor(0x0b, 0x4f, 0x8a)); // the cover
}

// At a zoom where a page is many squares wide, what is shown is what the page is when painted as one.
void PreviewTest::squaresMakeUpThePage()
{
    m_view->setZoom(2);
    m_view->goToPage(m_pages->firstBodyPage());
    m_view->horizontalScrollBar()->setValue(300);
    QTRY_VERIFY(!m_view->viewport()->grab().isNull() && m_view->settled());
    const QImage shown = m_view->viewport()->grab().toImage().convertToFormat(QImage::Format_RGB32);

    const qreal scale = 2 * m_view->logicalDpiY() / 72.0;
    const QSize size(qCeil(m_pages->pageSize().width() * scale), qCeil(m_pages->pageSize().height() * scale));
    QSignalSpy painted(m_press.get(), &PagePress::painted);
    m_press->paint(*m_pages, m_pages->firstBodyPage(), QRect(QPoint(), size), scale);
    QVERIFY(painted.wait());
    const auto page = painted.first().at(1).value<QImage>();
    // The page begins 16 px below the view's head; the ring that shows the focus is left out.
    const QRect seen = m_view->viewport()->rect().adjusted(4, 20, -4, -4);
    QCOMPARE(shown.copy(seen), page.copy(seen.translated(300 - 16, -16)));
}

void PreviewTest::stopsWhenToldTo()
{
    const auto stopped = PagePress::print(m_press, tests::sampleReport({2, 3, 4, 2, 2, 6, 3, 1}),
                                          [](int, int) { return false; });
    QVERIFY(!stopped.has_value());
    QCOMPARE(stopped.error().code, ErrorCode::cancelled);
}

void PreviewTest::keysTurnPages()
{
    m_view->setZoom(0.5);
    QSignalSpy changed(m_view.get(), &ReportPreview::currentPageChanged);
    QTest::keyClick(m_view.get(), Qt::Key_PageDown);
    QCOMPARE(m_view->currentPage(), 1);
    QTest::keyClick(m_view.get(), Qt::Key_PageDown);
    QTest::keyClick(m_view.get(), Qt::Key_PageUp);
    QCOMPARE(m_view->currentPage(), 1);
    QCOMPARE(changed.size(), 3);
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QCOMPARE(m_view->currentPage(), m_pages->count() - 1);
    QTest::keyClick(m_view.get(), Qt::Key_PageDown);
    QCOMPARE(m_view->currentPage(), m_pages->count() - 1);
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QCOMPARE(m_view->currentPage(), 0);
    m_view->setZoom(2); // higher than the view: read in steps
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QTest::keyClick(m_view.get(), Qt::Key_PageDown);
    QCOMPARE(m_view->currentPage(), 0);
    QVERIFY(m_view->verticalScrollBar()->value() > 600);
}

void PreviewTest::zoomsAndStays()
{
    m_view->setZoom(1);
    m_view->goToPage(4);
    QSignalSpy zoomed(m_view.get(), &ReportPreview::zoomChanged);
    QTest::keyClick(m_view.get(), Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(m_view->zoom(), 1.25);
    QCOMPARE(m_view->currentPage(), 4);
    QTest::keyClick(m_view.get(), Qt::Key_Minus, Qt::ControlModifier);
    QTest::keyClick(m_view.get(), Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(m_view->zoom(), 0.9);
    QTest::keyClick(m_view.get(), Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(m_view->zoom(), 1.0);
    QCOMPARE(m_view->currentPage(), 4);
    QCOMPARE(zoomed.size(), 4);
    m_view->setZoom(1000);
    QCOMPARE(m_view->zoom(), ReportPreview::largestZoom);
    m_view->viewport()->grab();
    m_view->setZoom(0);
    QCOMPARE(m_view->zoom(), ReportPreview::smallestZoom);
}

void PreviewTest::fitsTheWidthOfTheView()
{
    for (int width = 480; width < 520; ++width) {
        m_view->resize(width, 800);
        m_view->fitWidth();
        QCOMPARE(m_view->horizontalScrollBar()->maximum(), 0);
    }
    const qreal narrow = m_view->zoom();
    m_view->resize(900, 800);
    QTRY_VERIFY(m_view->zoom() > narrow * 1.5);
    m_view->setZoom(1);
    m_view->resize(500, 800);
    QCOMPARE(m_view->zoom(), 1.0);
    QVERIFY(!m_view->fitsWidth());
}

void PreviewTest::tellsScreenReadersWhereItIs()
{
    QCOMPARE(m_view->accessibleName(), QStringLiteral("Report preview"));
    m_view->setZoom(0.5);
    m_view->goToPage(m_pages->firstBodyPage());
    QVERIFY(m_view->accessibleDescription().startsWith(
        QStringLiteral("Page 1, %1 of %2: 1").arg(m_pages->firstBodyPage() + 1).arg(m_pages->count())));
}

void PreviewTest::click(const PageSet::PageLink& link, int page)
{
    m_view->goToPage(page);
    const qreal scale = m_view->zoom() * m_view->logicalDpiY() / 72;
    const qreal left = (m_view->viewport()->width() - std::ceil(m_pages->pageSize().width() * scale)) / 2;
    const QPointF place(std::floor(left) + link.area.center().x() * scale,
                        16 + link.area.center().y() * scale);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, place.toPoint());
}

void PreviewTest::followsLinks()
{
    m_view->setZoom(0.5);
    const int contents = m_pages->find(QStringLiteral("contents"))->page;
    const std::vector<PageSet::PageLink> links = m_pages->links(contents);
    const int target = links[4].target.page;
    QVERIFY(target > contents);
    click(links[4], contents);
    QCOMPARE(m_view->currentPage(), target);
    QSignalSpy activated(m_view.get(), &ReportPreview::linkActivated);
    const int last = m_pages->count() - 1;
    m_view->resize(500, 460); // so that the last page stands at the view's head
    click(m_pages->links(last).front(), last);
    QCOMPARE(activated.size(), 1);
    QVERIFY(activated.first().first().toString().startsWith(QStringLiteral("https://example.org")));
}

void PreviewTest::goesToAnchors()
{
    m_view->setZoom(0.5);
    m_view->goToAnchor(QStringLiteral("figure-2"));
    QCOMPARE(m_view->currentPage(), m_pages->find(QStringLiteral("figure-2"))->page);
    m_view->goToAnchor(QStringLiteral("nowhere"));
    QCOMPARE(m_view->currentPage(), m_pages->find(QStringLiteral("figure-2"))->page);
}

void PreviewTest::livesWithoutPages()
{
    m_view->setPages(nullptr, nullptr);
    QCOMPARE(m_view->currentPage(), -1);
    QCOMPARE(m_view->pageCount(), 0);
    for (const int key : {Qt::Key_PageDown, Qt::Key_PageUp, Qt::Key_Home, Qt::Key_End})
        QTest::keyClick(m_view.get(), static_cast<Qt::Key>(key));
    m_view->goToPage(3);
    m_view->goToAnchor(QStringLiteral("contents"));
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton);
    m_view->grab();
    QCOMPARE(m_view->accessibleDescription(), QStringLiteral("No pages yet."));
}

void PreviewTest::keepsItsPlaceWhenPagesChange()
{
    m_view->setZoom(0.5);
    m_view->goToPage(5);
    m_view->setPages(m_pages, m_press);
    QCOMPARE(m_view->currentPage(), 5);
}

ATLAS_TEST(PreviewTest)
#include "preview_test.moc"
