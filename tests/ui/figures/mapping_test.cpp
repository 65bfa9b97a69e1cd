#include "tests/ui/figures/sample.h"
#include "tests/ui/support/registry.h"
#include "ui/common/language.h"
#include "ui/common/palette.h"
#include "ui/figures/figure_layout.h"
#include "ui/figures/scale.h"

#include <QtTest/QtTest>

#include <limits>

using namespace atlas::ui;
using namespace atlas::ui::figures;
using atlas::figures::Cell;
using atlas::figures::CellState;
using atlas::figures::FigureData;
using atlas::figures::FigureType;

namespace {

Drawing drawn(const FigureData& data, qreal width = 453.5)
{
    const Language language{QStringLiteral("en")};
    const Palette palette = lightPalette();
    return layoutFigure({data, language, palette, width});
}

std::vector<Mark> all(const Drawing& drawing, Mark::Shape shape)
{
    std::vector<Mark> found;
    std::copy_if(drawing.marks.begin(), drawing.marks.end(), std::back_inserter(found),
                 [shape](const Mark& mark) { return mark.shape == shape; });
    return found;
}

const Mark* of(const Drawing& drawing, Mark::Shape shape, Datum datum)
{
    for (const Mark& mark : drawing.marks)
        if (mark.shape == shape && mark.datum == datum)
            return &mark;
    return nullptr;
}

std::vector<Mark> withText(const Drawing& drawing, const QString& text)
{
    std::vector<Mark> found = all(drawing, Mark::Shape::text);
    found.erase(
        std::remove_if(found.begin(), found.end(), [&](const Mark& mark) { return mark.text != text; }),
        found.end());
    return found;
}

void setValue(Cell& cell, double value)
{
    cell.state = CellState::value;
    cell.value = value;
}

} // namespace

class MappingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void columnsAreAsHighAsTheirValues();
    void columnsWithLongNamesBecomeBars();
    void crowdedYearsAreThinnedOut();
    void crowdedColumnsGetAnAxis();
    void linesBreakWhereThereAreNoData();
    void yearsStandAtTheirDistance();
    void linesMayBeginAboveZero();
    void estimatesAreHollow();
    void dotsStandOnOneScale();
    void dotsMissingAreNamed();
    void heatMapGrowsDarker();
    void heatMapHeadsCarryTheirColours();
    void narrowHeatMapFallsIntoBlocks();
    void tilesAreBalanced();
    void scales_data();
    void scales();
    void manyRowsFitOnAPage();
    void hostileFiguresAreDrawn();
};

void MappingTest::columnsAreAsHighAsTheirValues()
{
    const Drawing drawing = drawn(tests::columns());
    const Mark* first = of(drawing, Mark::Shape::rectangle, {0, 0});
    const Mark* last = of(drawing, Mark::Shape::rectangle, {11, 0});
    QCOMPARE(first->bounds.bottom(), last->bounds.bottom());
    QVERIFY(qAbs(first->bounds.height() / last->bounds.height() - 412.0 / 1904) < 1e-9);
    QVERIFY(of(drawing, Mark::Shape::hatch, {5, 0}) == nullptr); // hatch of a column belongs to no cell …
    QCOMPARE(all(drawing, Mark::Shape::hatch).size(), 2U);       // … one in the plot, one in the key
    QCOMPARE(withText(drawing, QStringLiteral("1,904*")).size(), 1U);
    QCOMPARE(withText(drawing, QStringLiteral("*")).size(), 1U);
}

void MappingTest::columnsWithLongNamesBecomeBars()
{
    FigureData data = tests::bars();
    data.type = FigureType::columns;
    const Drawing drawing = drawn(data);
    QCOMPARE(drawing.plot->kind, Plot::Kind::bars);
    for (std::size_t row = 0; row < data.rows.size(); ++row)
        data.rows[row].label = atlas::Message::literal("Class " + std::to_string(row));
    QCOMPARE(drawn(data).plot->kind, Plot::Kind::columns);
}

void MappingTest::crowdedYearsAreThinnedOut()
{
    FigureData data = tests::columns();
    data.rows.clear();
    data.cells.clear();
    for (int year = 1950; year < 2024; ++year) {
        data.rows.push_back({std::to_string(year), atlas::Message::literal(std::to_string(year)), "", false});
        data.cells.emplace_back();
        setValue(data.cells.back(), year);
    }
    const Drawing drawing = drawn(data);
    QVERIFY(withText(drawing, QStringLiteral("1951")).empty());
    QCOMPARE(withText(drawing, QStringLiteral("1950")).size(), 1U);
    QCOMPARE(withText(drawing, QStringLiteral("2000")).size(), 1U);
}

void MappingTest::crowdedColumnsGetAnAxis()
{
    const FigureData data = tests::columns();
    QVERIFY(withText(drawn(data, 453.5), QStringLiteral("2,000")).empty());
    QCOMPARE(withText(drawn(data, 200), QStringLiteral("2,000")).size(), 1U);
    QVERIFY(withText(drawn(data, 200), QStringLiteral("1,904*")).empty());
    QCOMPARE(withText(drawn(data, 200), QStringLiteral("*")).size(), 2U); // on its column and in the key
}

void MappingTest::linesBreakWhereThereAreNoData()
{
    const Drawing drawing = drawn(tests::lines());
    std::vector<Mark> lines = all(drawing, Mark::Shape::polyline);
    lines.erase(std::remove_if(lines.begin(), lines.end(), [](const Mark& mark) { return !mark.plotted; }),
                lines.end());
    std::vector<qsizetype> lengths;
    lengths.reserve(lines.size());
    for (const Mark& line : lines)
        lengths.push_back(line.points.size());
    std::sort(lengths.begin(), lengths.end());
    // Two whole lines of 14 years; one of 5 years before the gap and 6 after it.
    QCOMPARE(lengths, (std::vector<qsizetype>{5, 6, 14, 14}));
}

void MappingTest::yearsStandAtTheirDistance()
{
    FigureData data = tests::lines();
    data.columns.resize(1);
    data.rows.resize(3);
    data.cells.resize(3);
    data.rows[0].code = "2000";
    data.rows[1].code = "2010";
    data.rows[2].code = "2015";
    const Drawing drawing = drawn(data);
    const qreal a = of(drawing, Mark::Shape::target, {0, 0})->bounds.center().x();
    const qreal b = of(drawing, Mark::Shape::target, {1, 0})->bounds.center().x();
    const qreal c = of(drawing, Mark::Shape::target, {2, 0})->bounds.center().x();
    QVERIFY(qAbs((b - a) / (c - b) - 2) < 1e-6);
}

void MappingTest::linesMayBeginAboveZero()
{
    FigureData data = tests::lines();
    QVERIFY(withText(drawn(data), QStringLiteral("0")).empty());
    setValue(data.cells[0], 3);
    QCOMPARE(withText(drawn(data), QStringLiteral("0")).size(), 1U);
}

void MappingTest::estimatesAreHollow()
{
    const Drawing drawing = drawn(tests::lines());
    QCOMPARE(of(drawing, Mark::Shape::ellipse, {13, 0})->fill, lightPalette().surface);
    QCOMPARE(of(drawing, Mark::Shape::ellipse, {12, 0})->fill, lightPalette().data[0]);
    QCOMPARE(withText(drawing, QStringLiteral("estimate")).size(), 1U);
}

void MappingTest::dotsStandOnOneScale()
{
    const FigureData data = tests::dumbbell();
    const Drawing drawing = drawn(data);
    const auto x = [&](std::size_t row, std::size_t column) {
        return of(drawing, Mark::Shape::ellipse, {row, column})->bounds.center().x();
    };
    const qreal perPoint = (x(0, 1) - x(0, 0)) / (54.1 - 48.2);
    QVERIFY(qAbs(x(0, 0) - x(2, 0) - perPoint * (48.2 - 14)) < 1e-6);
    const std::vector<Mark> reference = withText(drawing, QStringLiteral("50%"));
    QCOMPARE(reference.size(), 1U);
    QVERIFY(qAbs(reference[0].anchor.x() - (x(0, 0) + perPoint * (50 - 48.2))) < 1e-6);
}

void MappingTest::dotsMissingAreNamed()
{
    const Drawing drawing = drawn(tests::dumbbell());
    QVERIFY(of(drawing, Mark::Shape::ellipse, {1, 0}) == nullptr);
    QCOMPARE(withText(drawing, QStringLiteral("2018: no data")).size(), 1U);
    QCOMPARE(withText(drawing, QStringLiteral("no data")).size(), 1U); // the row without any
    QVERIFY(withText(drawing, QStringLiteral("0.0%")).empty());
}

void MappingTest::heatMapGrowsDarker()
{
    FigureData data = tests::heatMap();
    for (std::size_t i = 0; i < 17; ++i)
        setValue(data.cells[i], static_cast<double>(i));
    for (std::size_t i = 17; i < data.cells.size(); ++i)
        data.cells[i] = Cell{};
    const Drawing drawing = drawn(data);
    QCOMPARE(of(drawing, Mark::Shape::rectangle, {0, 0})->fill, lightPalette().zero);
    QCOMPARE(of(drawing, Mark::Shape::rectangle, {0, 1})->fill, lightPalette().ramp.front());
    QCOMPARE(of(drawing, Mark::Shape::rectangle, {0, 16})->fill, lightPalette().ramp.back());
    for (std::size_t i = 1; i < 17; ++i) {
        const Mark* before = of(drawing, Mark::Shape::rectangle, {0, i - 1});
        const Mark* here = of(drawing, Mark::Shape::rectangle, {0, i});
        QVERIFY(here->fill.lightness() <= before->fill.lightness());
        QCOMPARE(of(drawing, Mark::Shape::text, {0, i})->text, QString::number(i));
    }
    QCOMPARE(all(drawing, Mark::Shape::hatch).size(), 4 * 17 + 1U);
    // A fixed end of the scale keeps the highest value from taking the darkest colour.
    data.scaleMaximum = 160;
    QCOMPARE(of(drawn(data), Mark::Shape::rectangle, {0, 16})->fill, lightPalette().ramp.front());
}

void MappingTest::heatMapHeadsCarryTheirColours()
{
    const FigureData data = tests::heatMap();
    const Drawing drawing = drawn(data);
    for (const atlas::figures::Item& column : data.columns) {
        const QColor colour(QString::fromStdString(column.colour));
        const auto plates = std::count_if(drawing.marks.begin(), drawing.marks.end(),
                                          [&](const Mark& mark) { return mark.fill == colour; });
        QCOMPARE(plates, 1);
    }
}

void MappingTest::narrowHeatMapFallsIntoBlocks()
{
    const FigureData data = tests::heatMap();
    const Drawing wide = drawn(data, 453.5);
    const Drawing narrow = drawn(data, 240);
    QCOMPARE(withText(wide, QStringLiteral("Cambodia")).size(), 1U);
    QCOMPARE(withText(narrow, QStringLiteral("Cambodia")).size(), 2U);
    QVERIFY(of(narrow, Mark::Shape::target, {0, 16})->bounds.width() >= 17);
}

void MappingTest::tilesAreBalanced()
{
    const Drawing drawing = drawn(tests::tiles()); // five
    const auto top = [&](std::size_t row) {
        return of(drawing, Mark::Shape::target, {row, 0})->bounds.top();
    };
    QCOMPARE(top(0), top(2));
    QVERIFY(top(3) > top(0));
    QCOMPARE(top(3), top(4));
    FigureData four = tests::tiles();
    four.rows.resize(4);
    four.cells.resize(4);
    const Drawing square = drawn(four);
    QCOMPARE(of(square, Mark::Shape::target, {2, 0})->bounds.left(), 0.0);
}

void MappingTest::scales_data()
{
    QTest::addColumn<double>("highest");
    QTest::addColumn<double>("end");
    QTest::addColumn<int>("ticks");
    QTest::newRow("units") << 7.0 << 8.0 << 5;
    QTest::newRow("thousands") << 31364.0 << 40000.0 << 5;
    QTest::newRow("shares") << 0.31 << 0.4 << 5;
    QTest::newRow("hundred") << 100.0 << 100.0 << 6;
    QTest::newRow("huge") << 1e300 << 1e300 << 6;
}

void MappingTest::scales()
{
    QFETCH(double, highest);
    QFETCH(double, end);
    QFETCH(int, ticks);
    FigureData data = tests::columns();
    for (Cell& cell : data.cells)
        setValue(cell, highest);
    const Scale scale = axisScale(data);
    QCOMPARE(scale.minimum, 0.0);
    QCOMPARE(scale.maximum, end);
    QCOMPARE(static_cast<int>(scale.ticks.size()), ticks);
    QCOMPARE(scale.share(-1), 0.0);
    QCOMPARE(scale.share(end * 2), 1.0);
}

void MappingTest::manyRowsFitOnAPage()
{
    FigureData data = tests::bars();
    data.rows.resize(63, data.rows[3]);
    data.cells.resize(63, data.cells[3]);
    const Drawing drawing = drawn(data);
    constexpr qreal page = 740; // A4 less its margins
    QVERIFY2(drawing.size.height() < page, qPrintable(QString::number(drawing.size.height())));
}

void MappingTest::hostileFiguresAreDrawn()
{
    const double infinite = std::numeric_limits<double>::infinity();
    for (FigureData data : tests::everyType()) {
        data.rows[0].label = atlas::Message::literal(std::string(5000, 'W'));
        data.rows[1].label = atlas::Message::literal("");
        data.columns[0].label = atlas::Message::literal("\n\t\xE2\x80\x8B");
        data.columns[0].colour = "url(evil)";
        setValue(data.cells[0], infinite);
        setValue(data.cells[1], std::numeric_limits<double>::max());
        setValue(data.cells[2], -std::numeric_limits<double>::max());
        setValue(data.cells[3], 1e-300);
        for (const bool logarithmic : {false, true}) {
            data.logarithmic = logarithmic;
            for (const qreal width : {1.0, 453.5}) {
                const Drawing drawing = drawn(data, width);
                QVERIFY(std::isfinite(drawing.size.height()) && drawing.size.height() > 0);
                for (const Mark& mark : drawing.marks)
                    QVERIFY2(std::isfinite(mark.bounds.width()) && std::isfinite(mark.bounds.top()),
                             data.id.c_str());
            }
        }
        FigureData nothing;
        nothing.type = data.type;
        QVERIFY(drawn(nothing).size.height() > 0);
    }
}

ATLAS_TEST(MappingTest)
#include "mapping_test.moc"
