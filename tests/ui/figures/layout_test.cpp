#include "tests/ui/figures/sample.h"
#include "tests/ui/support/registry.h"
#include "ui/common/language.h"
#include "ui/common/palette.h"
#include "ui/figures/figure_layout.h"

#include <QtTest/QtTest>

using namespace atlas::ui;
using namespace atlas::ui::figures;
using atlas::figures::FigureData;
using atlas::figures::FigureType;
using tests::Script;

namespace {

struct Case {
    const char* name;
    const char* language;
    Script script;
};

constexpr std::array cases{Case{"en", "en", Script::latin}, Case{"vi", "vi", Script::vietnamese},
                           Case{"km", "km", Script::khmer}, Case{"th", "th", Script::thai},
                           Case{"mn", "mn", Script::mongolian}};

Drawing drawn(const FigureData& data, qreal width = 453.5, const char* code = "en")
{
    const Language language{QLatin1String(code)};
    const Palette palette = lightPalette();
    return layoutFigure({data, language, palette, width});
}

QString withoutSpaces(QString text)
{
    text.remove(QLatin1Char(' '));
    return text;
}

/// Everything written, in order of painting, as one run: lines of a label follow each other.
QString written(const Drawing& drawing)
{
    QString all;
    for (const Mark& mark : drawing.marks)
        if (mark.shape == Mark::Shape::text)
            all += withoutSpaces(mark.text);
    return all;
}

std::vector<Mark> texts(const Drawing& drawing)
{
    std::vector<Mark> found;
    std::copy_if(drawing.marks.begin(), drawing.marks.end(), std::back_inserter(found),
                 [](const Mark& mark) { return mark.shape == Mark::Shape::text; });
    return found;
}

const Mark* plotted(const Drawing& drawing, Datum datum)
{
    for (const Mark& mark : drawing.marks)
        if (mark.plotted && mark.datum == datum)
            return &mark;
    return nullptr;
}

} // namespace

class LayoutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textStaysInsideAndApart_data();
    void textStaysInsideAndApart();
    void namesAreWholeInEveryScript_data() { textStaysInsideAndApart_data(); }
    void namesAreWholeInEveryScript();
    void everyCellHasATarget();
    void barsAreAsLongAsTheirValues();
    void barsOfALogarithmicScaleAllShow();
    void residualBarsAreGrey();
    void missingIsSaidAndNotDrawn();
    void emptyFigureSaysSo();
};

void LayoutTest::textStaysInsideAndApart_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<double>("width");
    for (std::size_t i = 0; i < cases.size(); ++i)
        for (const double width : {260.0, 453.5, 760.0})
            QTest::addRow("%s %d", cases[i].name, static_cast<int>(width)) << static_cast<int>(i) << width;
}

void LayoutTest::textStaysInsideAndApart()
{
    QFETCH(int, which);
    QFETCH(double, width);
    const Case& current = cases[static_cast<std::size_t>(which)];
    for (const FigureData& data : tests::everyType(current.script)) {
        const Drawing drawing = drawn(data, width, current.language);
        const QRectF paper = QRectF(QPointF(), drawing.size).adjusted(-0.1, -0.1, 0.1, 0.1);
        const std::vector<Mark> labels = texts(drawing);
        QVERIFY(!labels.empty());
        for (std::size_t i = 0; i < labels.size(); ++i) {
            QVERIFY2(paper.contains(labels[i].bounds),
                     qPrintable(QString::fromStdString(data.id) + QLatin1Char(' ') + labels[i].text));
            // Line boxes touch; ink does not.
            const QRectF box = labels[i].bounds.adjusted(0.1, 1, -0.1, -1);
            for (std::size_t j = 0; j < i; ++j)
                QVERIFY2(
                    !box.intersects(labels[j].bounds.adjusted(0.1, 1, -0.1, -1)),
                    qPrintable(QStringLiteral("%1: \"%2\" over \"%3\"")
                                   .arg(QString::fromStdString(data.id), labels[i].text, labels[j].text)));
        }
    }
}

void LayoutTest::namesAreWholeInEveryScript()
{
    QFETCH(int, which);
    QFETCH(double, width);
    const Case& current = cases[static_cast<std::size_t>(which)];
    const Language language{QLatin1String(current.language)};
    for (const FigureData& data : tests::everyType(current.script)) {
        const QString all = written(drawn(data, width, current.language));
        std::vector<atlas::figures::Item> items =
            data.columns.size() > 1 ? data.columns : decltype(data.columns){};
        if (data.type != FigureType::columns && data.type != FigureType::line) // years may be thinned out
            items.insert(items.end(), data.rows.begin(), data.rows.end());
        for (const atlas::figures::Item& item : items) {
            const QString name = withoutSpaces(language.text(item.label));
            QVERIFY2(all.contains(name),
                     qPrintable(QString::fromStdString(data.id) + QLatin1Char(' ') + name));
        }
        QVERIFY(!all.contains(QChar(0x2026)));
    }
}

void LayoutTest::everyCellHasATarget()
{
    for (const FigureData& data : tests::everyType()) {
        const Drawing drawing = drawn(data);
        for (std::size_t row = 0; row < data.rows.size(); ++row)
            for (std::size_t column = 0; column < data.columns.size(); ++column) {
                const auto found =
                    std::find_if(drawing.marks.begin(), drawing.marks.end(), [&](const Mark& mark) {
                        return mark.shape == Mark::Shape::target && mark.datum == Datum{row, column};
                    });
                QVERIFY2(found != drawing.marks.end(), data.id.c_str());
                QVERIFY(found->bounds.width() >= 4 && found->bounds.height() >= 4);
            }
    }
}

void LayoutTest::barsAreAsLongAsTheirValues()
{
    const FigureData data = tests::bars();
    const Drawing drawing = drawn(data);
    const Mark* first = plotted(drawing, {0, 0});
    const Mark* second = plotted(drawing, {1, 0});
    if (first == nullptr || second == nullptr)
        QFAIL("a bar is not drawn");
    QCOMPARE(first->bounds.left(), second->bounds.left());
    QVERIFY(qAbs(first->bounds.width() / second->bounds.width() - 31364.0 / 12180.0) < 1e-6);
    QVERIFY(first->bounds.width() > 200); // the room is used
}

void LayoutTest::barsOfALogarithmicScaleAllShow()
{
    FigureData data = tests::bars();
    data.logarithmic = true;
    data.cells[3].value = 1;
    const Drawing drawing = drawn(data);
    const Mark* largest = plotted(drawing, {0, 0});
    const Mark* smallest = plotted(drawing, {3, 0});
    if (largest == nullptr || smallest == nullptr)
        QFAIL("a bar is not drawn");
    QVERIFY(smallest->bounds.width() > 4);
    // From 0.5 to 31,364: one is log 2 of the way.
    const double expected = std::log(2.0) / std::log(31364 / 0.5);
    QVERIFY(qAbs(smallest->bounds.width() / largest->bounds.width() - expected) < 1e-6);
    QVERIFY(written(drawing).contains(QStringLiteral("Logarithmicscale")));
}

void LayoutTest::residualBarsAreGrey()
{
    const Drawing drawing = drawn(tests::bars());
    QCOMPARE(plotted(drawing, {6, 0})->fill, lightPalette().residual);
    QCOMPARE(plotted(drawing, {0, 0})->fill, lightPalette().data[0]);
}

void LayoutTest::missingIsSaidAndNotDrawn()
{
    const Drawing drawing = drawn(tests::bars());
    QVERIFY(plotted(drawing, {4, 0}) == nullptr);
    QVERIFY(plotted(drawing, {5, 0}) == nullptr);
    QVERIFY(written(drawing).contains(QStringLiteral("nodata")));
    QVERIFY(written(drawing).contains(QStringLiteral("suppressed")));
    QVERIFY(written(drawing).contains(QStringLiteral("estimate")));
}

void LayoutTest::emptyFigureSaysSo()
{
    for (const FigureData& one : tests::everyType()) {
        FigureData data = one;
        data.cells.assign(data.cells.size(), atlas::figures::Cell{});
        QCOMPARE(written(drawn(data)), QStringLiteral("Therearenodatatoshow."));
    }
}

ATLAS_TEST(LayoutTest)
#include "layout_test.moc"
