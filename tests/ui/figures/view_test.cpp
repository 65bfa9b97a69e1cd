#include "tests/ui/figures/sample.h"
#include "tests/ui/support/registry.h"
#include "ui/common/empty_state.h"
#include "ui/common/language.h"
#include "ui/common/palette.h"
#include "ui/figures/figure_canvas.h"
#include "ui/figures/figure_rows_model.h"
#include "ui/figures/figure_view.h"

#include <QtTest/QtTest>

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QLabel>
#include <QMimeData>
#include <QTableView>

using namespace atlas::ui;
using namespace atlas::ui::figures;
using atlas::figures::FigureData;

Q_DECLARE_METATYPE(atlas::study::Filter)

class ViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyMarkIsReachedByMouse();
    void everyMarkIsReachedByKeys();
    void returnAndClickAskForRecords();
    void releaseElsewhereDoesNothing();
    void escapeTakesTheRingAway();
    void ringIsPainted();
    void speaksToScreenReaders();
    void rowsAreATable();
    void rowsModelIsSound();
    void emptyFigureSaysWhatToDo();
    void copiesPictureAndRows();
    void savesAndTells();
    void followsTheTheme();

private:
    Language m_language{QStringLiteral("en")};
};

namespace {

void show(QWidget& widget)
{
    widget.resize(900, 700);
    widget.show();
    widget.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&widget));
}

} // namespace

void ViewTest::everyMarkIsReachedByMouse()
{
    for (const FigureData& data : tests::everyType()) {
        FigureCanvas canvas;
        canvas.setFigure(data, m_language);
        canvas.resize(800, canvas.heightForWidth(800));
        for (std::size_t row = 0; row < data.rows.size(); ++row)
            for (std::size_t column = 0; column < data.columns.size(); ++column) {
                const QRectF target = canvas.targetOf({row, column});
                QVERIFY2(QRectF(canvas.rect()).contains(target.center()), data.id.c_str());
                const std::optional<Datum> hit = canvas.datumAt(target.center());
                QVERIFY2(hit.has_value(), data.id.c_str());
                // Points of two lines may lie on each other; then one of them is meant.
                const bool same = *hit == Datum{row, column};
                QVERIFY2(same || canvas.targetOf(*hit).center() == target.center() ||
                             QLineF(canvas.targetOf(*hit).center(), target.center()).length() < 1,
                         data.id.c_str());
            }
        QVERIFY(!canvas.datumAt(QPointF(5, 2)).has_value());
    }
}

void ViewTest::everyMarkIsReachedByKeys()
{
    for (const FigureData& data : tests::everyType()) {
        FigureCanvas canvas;
        canvas.setFigure(data, m_language);
        show(canvas);
        canvas.clearFocus();
        canvas.setFocus(Qt::TabFocusReason);
        QTRY_COMPARE(canvas.current(), std::optional(Datum{0, 0}));
        using atlas::figures::FigureType;
        const bool across = data.type == FigureType::columns || data.type == FigureType::line ||
                            data.type == FigureType::tiles;
        const Qt::Key nextRow = across ? Qt::Key_Right : Qt::Key_Down;
        const Qt::Key nextColumn = across ? Qt::Key_Down : Qt::Key_Right;
        std::size_t reached = 0;
        for (std::size_t column = 0; column < data.columns.size(); ++column) {
            QTest::keyClick(&canvas, Qt::Key_Home);
            for (std::size_t i = 0; i < column; ++i)
                QTest::keyClick(&canvas, nextColumn);
            for (std::size_t row = 0; row < data.rows.size(); ++row) {
                reached += canvas.current() == std::optional(Datum{row, column}) ? 1 : 0;
                QTest::keyClick(&canvas, nextRow);
            }
        }
        QCOMPARE(reached, data.cells.size());
        QTest::keyClick(&canvas, Qt::Key_End);
        QCOMPARE(canvas.current(), std::optional(Datum{data.rows.size() - 1, data.columns.size() - 1}));
    }
}

void ViewTest::returnAndClickAskForRecords()
{
    FigureView view(m_language);
    FigureData data = tests::bars();
    data.cells[1].records->kind = "entity_year";
    view.setFigure(data);
    show(view);
    auto* const canvas = view.findChild<FigureCanvas*>();
    QSignalSpy spy(&view, &FigureView::recordsRequested);
    canvas->setCurrent(Datum{1, 0});
    canvas->setFocus();
    QTest::keyClick(canvas, Qt::Key_Return);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy[0][0].value<atlas::study::Filter>().kind, std::string("entity_year"));
    QCOMPARE(spy[0][1].toString(),
             QStringLiteral("People's credit funds and community microfinance institutions"));
    QTest::mouseClick(canvas, Qt::LeftButton, {}, canvas->targetOf({0, 0}).center().toPoint());
    QCOMPARE(spy.size(), 2);
    QCOMPARE(spy[1][0].value<atlas::study::Filter>().kind, std::string("entity"));
    // No records stand behind a cell without data.
    QTest::mouseClick(canvas, Qt::LeftButton, {}, canvas->targetOf({4, 0}).center().toPoint());
    QTest::mouseClick(canvas, Qt::RightButton, {}, canvas->targetOf({0, 0}).center().toPoint());
    QCOMPARE(spy.size(), 2);
}

void ViewTest::releaseElsewhereDoesNothing()
{
    FigureCanvas canvas;
    canvas.setFigure(tests::bars(), m_language);
    show(canvas);
    QSignalSpy spy(&canvas, &FigureCanvas::activated);
    QTest::mousePress(&canvas, Qt::LeftButton, {}, canvas.targetOf({0, 0}).center().toPoint());
    QTest::mouseRelease(&canvas, Qt::LeftButton, {}, canvas.targetOf({1, 0}).center().toPoint());
    QCOMPARE(spy.size(), 0);
}

void ViewTest::escapeTakesTheRingAway()
{
    FigureCanvas canvas;
    canvas.setFigure(tests::bars(), m_language);
    show(canvas);
    canvas.setCurrent(Datum{2, 0});
    QTest::keyClick(&canvas, Qt::Key_Escape);
    QVERIFY(!canvas.current().has_value());
    canvas.setCurrent(Datum{99, 0});
    QVERIFY(!canvas.current().has_value());
}

void ViewTest::ringIsPainted()
{
    FigureCanvas canvas;
    canvas.setFigure(tests::bars(), m_language);
    show(canvas);
    canvas.setFocus();
    QTRY_VERIFY(canvas.hasFocus());
    const QImage before = canvas.grab().toImage();
    canvas.setCurrent(Datum{1, 0});
    const QImage after = canvas.grab().toImage();
    const QRectF target = canvas.targetOf({1, 0});
    const QPoint edge(qRound(target.center().x()), qRound(target.top()));
    QVERIFY(before.pixelColor(edge) != after.pixelColor(edge));
    QCOMPARE(after.pixelColor(edge), paletteFor(canvas.palette()).focus);
}

void ViewTest::speaksToScreenReaders()
{
    FigureCanvas canvas;
    canvas.setFigure(tests::bars(), m_language);
    canvas.resize(800, 500);
    QCOMPARE(canvas.accessibleName(),
             QStringLiteral("Agricultural cooperatives are more than half of all entities"));
    QVERIFY(canvas.accessibleDescription().contains(QStringLiteral("Highest: Agricultural cooperatives")));
    canvas.setCurrent(Datum{2, 0});
    QCOMPARE(canvas.accessibleDescription(), QStringLiteral("Cooperative groups\n5,203 entities (estimate)"));
    canvas.setCurrent(Datum{5, 0});
    QCOMPARE(canvas.accessibleDescription(), QStringLiteral("Foundations\nsuppressed"));
}

void ViewTest::rowsAreATable()
{
    FigureView view(m_language);
    view.setFigure(tests::groupedBars());
    show(view);
    auto* const table = view.findChild<QTableView*>();
    QVERIFY(!table->isVisible());
    view.setTableShown(true);
    QVERIFY(table->isVisible());
    QVERIFY(!view.findChild<FigureCanvas*>()->isVisible());
    QCOMPARE(table->model()->rowCount(), 7);
    QCOMPARE(table->model()->columnCount(), 3);
    QCOMPARE(table->model()->headerData(2, Qt::Horizontal).toString(), QStringLiteral("2023"));
    QCOMPARE(table->model()->index(2, 2).data().toString(), QStringLiteral("5,203 (estimate)"));
    QCOMPARE(table->model()->index(4, 2).data().toString(), QStringLiteral("no data"));
    QSignalSpy spy(&view, &FigureView::recordsRequested);
    Q_EMIT table->activated(table->model()->index(0, 2));
    Q_EMIT table->activated(table->model()->index(0, 0));
    QCOMPARE(spy.size(), 1);
}

void ViewTest::rowsModelIsSound()
{
    FigureRowsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    for (const FigureData& data : tests::everyType())
        model.setFigure(data, m_language);
    FigureData shares = tests::dumbbell();
    shares.columns.resize(1);
    shares.cells = {shares.cells[0], shares.cells[1], shares.cells[2], shares.cells[3]};
    shares.cells[3].state = atlas::figures::CellState::suppressed;
    model.setFigure(shares, m_language);
    QCOMPARE(model.columnCount(), 3); // role, share, n
    QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("48.2%"));
    QCOMPARE(model.index(0, 2).data().toString(), QStringLiteral("900"));
    QVERIFY(model.index(3, 2).data().toString().isEmpty()); // n of a suppressed cell
}

void ViewTest::emptyFigureSaysWhatToDo()
{
    FigureView view(m_language);
    QAction import(QStringLiteral("Import"), nullptr);
    view.offerWhenEmpty(&import);
    FigureData data = tests::bars();
    data.cells.assign(data.cells.size(), atlas::figures::Cell{});
    view.setFigure(data);
    show(view);
    QVERIFY(view.findChild<EmptyState*>()->isVisible());
    for (const QLabel* label : view.findChild<EmptyState*>()->findChildren<QLabel*>())
        QVERIFY(label->text().isEmpty() || label->height() >= label->heightForWidth(label->width()));
    QVERIFY(!view.figureActions().constFirst()->isEnabled());
    view.setFigure(tests::bars());
    QVERIFY(!view.findChild<EmptyState*>()->isVisible());
    QVERIFY(view.figureActions().constFirst()->isEnabled());
}

void ViewTest::copiesPictureAndRows()
{
    FigureView view(m_language);
    view.setFigure(tests::bars());
    view.copyImage();
    const QMimeData* const picture = QGuiApplication::clipboard()->mimeData();
    QVERIFY(picture->hasImage());
    QVERIFY(picture->data(QStringLiteral("image/svg+xml")).startsWith("<?xml"));
    view.copyData();
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("Social enterprises\t1084\n")));
}

void ViewTest::savesAndTells()
{
    QTemporaryDir folder;
    FigureView view(m_language);
    view.setFigure(tests::bars());
    QSignalSpy saved(&view, &FigureView::saved);
    QVERIFY(view.saveTo(folder.filePath(QStringLiteral("a.csv"))).has_value());
    QCOMPARE(saved.size(), 1);
    const atlas::Result<void> refused = view.saveTo(folder.filePath(QStringLiteral("a.doc")));
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, atlas::ErrorCode::unknown_format);
    QCOMPARE(saved.size(), 1);
}

void ViewTest::followsTheTheme()
{
    FigureCanvas canvas;
    canvas.setAutoFillBackground(true);
    canvas.setBackgroundRole(QPalette::Base);
    QPalette dark(QColor(0x1E2227)); // light text on it
    dark.setColor(QPalette::Base, darkPalette().surface);
    canvas.setFigure(tests::bars(), m_language);
    show(canvas);
    canvas.setPalette(dark);
    const QImage image = canvas.grab().toImage();
    const QPointF middle = canvas.targetOf({0, 0}).center();
    QCOMPARE(image.pixelColor(middle.toPoint()), darkPalette().data[0]);
}

ATLAS_TEST(ViewTest)
#include "view_test.moc"
