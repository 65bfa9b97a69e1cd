#include "tests/ui/figures/sample.h"
#include "tests/ui/support/registry.h"
#include "ui/common/language.h"
#include "ui/common/palette.h"
#include "ui/figures/chart_plot.h"
#include "ui/figures/figure_layout.h"
#include "ui/figures/figure_renderer.h"
#include "ui/figures/marks_painter.h"

#include <QtTest/QtTest>

#include <QImage>
#include <QPainter>
#include <QPdfWriter>

#include <thread>

using namespace atlas::ui;
using namespace atlas::ui::figures;
using atlas::figures::FigureData;

namespace {

constexpr qreal scale = 2;

Drawing drawn(const FigureData& data)
{
    const Language language{QStringLiteral("en")};
    const Palette palette = lightPalette();
    return layoutFigure({data, language, palette, 453.5});
}

template <typename Paint>
QImage painted(const QSizeF& size, const QColor& ground, Paint paint)
{
    QImage image((size * scale).toSize(), QImage::Format_RGB32);
    image.fill(ground);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paint(painter);
    painter.end();
    return image;
}

/// Share of pixels that differ clearly.
double difference(const QImage& first, const QImage& second)
{
    constexpr int clearly = 40;
    int different = 0;
    for (int y = 0; y < first.height(); ++y)
        for (int x = 0; x < first.width(); ++x) {
            const QRgb a = first.pixel(x, y);
            const QRgb b = second.pixel(x, y);
            if (qAbs(qRed(a) - qRed(b)) + qAbs(qGreen(a) - qGreen(b)) + qAbs(qBlue(a) - qBlue(b)) > clearly)
                ++different;
        }
    return static_cast<double>(different) / (static_cast<double>(first.width()) * first.height());
}

int coloured(const QImage& image, const QRectF& area, const QColor& ground)
{
    int count = 0;
    const QRect pixels = QRectF(area.topLeft() * scale, area.size() * scale).toAlignedRect() & image.rect();
    for (int y = pixels.top(); y <= pixels.bottom(); ++y)
        for (int x = pixels.left(); x <= pixels.right(); ++x)
            if (image.pixelColor(x, y) != ground)
                ++count;
    return count;
}

const Mark& ofCell(const Drawing& drawing, Mark::Shape shape, Datum datum)
{
    const auto found = std::find_if(drawing.marks.begin(), drawing.marks.end(), [&](const Mark& mark) {
        return mark.shape == shape && mark.datum == datum;
    });
    if (found == drawing.marks.end())
        qFatal("no such mark");
    return *found;
}

std::vector<FigureData> plottedFigures()
{
    std::vector<FigureData> all{tests::bars(), tests::groupedBars(), tests::columns(), tests::lines()};
    FigureData logarithmic = tests::bars();
    logarithmic.logarithmic = true;
    all.push_back(logarithmic);
    FigureData negative = tests::bars();
    negative.cells[1].value = -9000;
    all.push_back(negative);
    FigureData falling = tests::columns();
    falling.cells[3].value = -400;
    all.push_back(falling);
    FigureData steep = tests::lines();
    steep.logarithmic = true;
    all.push_back(steep);
    return all;
}

} // namespace

class PaintingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void chartLibraryAndMarksGiveOnePicture();
    void chartLibraryDrawsWhatIsPlotted();
    void chartLibraryStaysInTheThreadOfTheWindow();
    void noDataIsHatchedAndZeroIsWhite();
    void suppressedDiffersFromBoth();
    void drawsTheSameInAnyThread();
    void paperIsTheSameWhoeverWritesIt();
    void fitsIntoLessHeight();
    void restoresThePainter();
};

void PaintingTest::chartLibraryAndMarksGiveOnePicture()
{
    for (const FigureData& data : plottedFigures()) {
        const Drawing drawing = drawn(data);
        QVERIFY(drawing.plot.has_value());
        const QImage marks = painted(drawing.size, Qt::white, [&](QPainter& p) { paintMarks(p, drawing); });
        const QImage library =
            painted(drawing.size, Qt::white, [&](QPainter& p) { paintDrawing(p, drawing); });
        QVERIFY2(difference(marks, library) < 0.001, qPrintable(QStringLiteral("%1: %2")
                                                                    .arg(QString::fromStdString(data.id))
                                                                    .arg(difference(marks, library))));
    }
}

void PaintingTest::chartLibraryDrawsWhatIsPlotted()
{
    for (const FigureData& data : plottedFigures()) {
        const Drawing drawing = drawn(data);
        const QImage library = painted(drawing.size, Qt::white, [&](QPainter& p) { paintPlot(p, drawing); });
        for (const Mark& mark : drawing.marks)
            if (mark.plotted && mark.shape == Mark::Shape::rectangle && mark.bounds.width() > 2 &&
                mark.bounds.height() > 2)
                QCOMPARE(library.pixel((mark.bounds.center() * scale).toPoint()), mark.fill.rgb());
        QVERIFY(coloured(library, QRectF(QPointF(), drawing.size), Qt::white) > 500);
    }
}

void PaintingTest::chartLibraryStaysInTheThreadOfTheWindow()
{
    QVERIFY(canPaintPlot());
    bool elsewhere = true;
    std::thread([&] { elsewhere = canPaintPlot(); }).join();
    QVERIFY(!elsewhere);
}

void PaintingTest::noDataIsHatchedAndZeroIsWhite()
{
    FigureData data = tests::heatMap();
    data.cells[0] = atlas::figures::Cell{};
    data.cells[1].state = atlas::figures::CellState::value;
    data.cells[1].value = 0;
    const Drawing drawing = drawn(data);
    const QImage image = painted(drawing.size, Qt::white, [&](QPainter& p) { paintMarks(p, drawing); });
    const QRectF missing = ofCell(drawing, Mark::Shape::hatch, {0, 0}).bounds;
    const Mark& zero = ofCell(drawing, Mark::Shape::rectangle, {0, 1});
    QCOMPARE(zero.fill, QColor(Qt::white));
    QCOMPARE(ofCell(drawing, Mark::Shape::text, {0, 1}).text, QStringLiteral("0"));
    // A strip along the top, clear of the number: hatched in one, blank in the other.
    const auto strip = [](const QRectF& cell) {
        return QRectF(cell.left() + 1.5, cell.top() + 1.5, cell.width() - 3, 2);
    };
    QVERIFY(coloured(image, strip(missing), Qt::white) > 10);
    QCOMPARE(coloured(image, strip(zero.bounds), Qt::white), 0);
}

void PaintingTest::suppressedDiffersFromBoth()
{
    const FigureData data = tests::heatMap(); // cell 20 is suppressed
    const Drawing drawing = drawn(data);
    const Datum datum{1, 3};
    QCOMPARE(data.at(1, 3).state, atlas::figures::CellState::suppressed);
    for (const Mark& mark : drawing.marks)
        QVERIFY(mark.datum != datum || mark.shape == Mark::Shape::target); // no number, no hatch
    const QImage image = painted(drawing.size, Qt::white, [&](QPainter& p) { paintMarks(p, drawing); });
    const QRectF cell = ofCell(drawing, Mark::Shape::target, datum).bounds;
    QCOMPARE(image.pixelColor(((cell.topLeft() + QPointF(2, 2)) * scale).toPoint()), lightPalette().hairline);
}

void PaintingTest::drawsTheSameInAnyThread()
{
    for (const FigureData& data : tests::everyType(tests::Script::khmer)) {
        const auto draw = [&data] {
            const Language language{QStringLiteral("km")};
            const FigureRenderer renderer;
            const QSizeF size(453.5, renderer.heightForWidth(data, 453.5, language));
            return painted(size, Qt::white,
                           [&](QPainter& p) { renderer.draw(p, QRectF(QPointF(), size), data, language); });
        };
        const QImage here = draw();
        QImage first;
        QImage second;
        std::thread one([&] { first = draw(); });
        std::thread two([&] { second = draw(); });
        one.join();
        two.join();
        QCOMPARE(first, here);
        QCOMPARE(second, here);
    }
}

void PaintingTest::paperIsTheSameWhoeverWritesIt()
{
    const auto write = [] {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setResolution(720);
        QPainter painter(&writer);
        painter.scale(10, 10);
        const Language language{QStringLiteral("en")};
        FigureRenderer().draw(painter, QRectF(0, 0, 453.5, 400), tests::columns(), language);
        painter.end();
        // Dates change from one writing to the next.
        QString text = QString::fromLatin1(bytes);
        static const QRegularExpression date(QStringLiteral("\\(D:[^)]*\\)"));
        text.remove(date);
        return text;
    };
    const QString here = write();
    QString there;
    std::thread([&] { there = write(); }).join();
    QVERIFY(here.size() > 1000);
    QCOMPARE(there, here);
}

void PaintingTest::fitsIntoLessHeight()
{
    const Language language{QStringLiteral("en")};
    const FigureRenderer renderer;
    const FigureData data = tests::bars();
    const QSizeF size(453.5, renderer.heightForWidth(data, 453.5, language));
    const QRectF half(0, 0, size.width(), size.height() / 2);
    const QImage image =
        painted(size, Qt::white, [&](QPainter& p) { renderer.draw(p, half, data, language); });
    QVERIFY(coloured(image, half, Qt::white) > 500);
    QCOMPARE(coloured(image, QRectF(0, half.height() + 1, size.width(), half.height() - 2), Qt::white), 0);
}

void PaintingTest::restoresThePainter()
{
    const Language language{QStringLiteral("en")};
    for (const FigureData& data : tests::everyType()) {
        QImage image(900, 900, QImage::Format_RGB32);
        QPainter painter(&image);
        painter.setPen(Qt::red);
        painter.setClipRect(QRect(0, 0, 300, 300));
        const QTransform before = painter.transform();
        FigureRenderer().draw(painter, QRectF(10, 10, 400, 800), data, language);
        QCOMPARE(painter.pen().color(), QColor(Qt::red));
        QCOMPARE(painter.transform(), before);
        QCOMPARE(painter.clipBoundingRect().toAlignedRect(), QRect(0, 0, 300, 300));
    }
}

ATLAS_TEST(PaintingTest)
#include "painting_test.moc"
