#include "tests/ui/support/registry.h"
#include "ui/report/table_columns.h"

#include <QtTest/QtTest>

#include <numeric>

using namespace atlas::ui::report;

class TableColumnsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void spareRoomIsShared();
    void shortColumnsStayUnbroken();
    void noWordIsCutWhenThatIsPossible();
    void widthGoesWhereItSavesLines();
    void widthsAlwaysFillTheTable();
};

// A column of one row whose head is as wide as its cell.
static ColumnNeed need(qreal natural, qreal least, qreal weight = 1)
{
    return {natural, least, weight, {natural, natural}};
}

void TableColumnsTest::spareRoomIsShared()
{
    const auto widths = columnWidths({need(100, 50), need(200, 80)}, 600, 10);
    QCOMPARE(widths[0], 200.0);
    QCOMPARE(widths[1], 400.0);
}

void TableColumnsTest::shortColumnsStayUnbroken()
{
    const auto widths = columnWidths({need(200, 90), need(100, 40), need(9000, 120)}, 1000, 10);
    QVERIFY(widths[0] >= 200);
    QVERIFY(widths[1] >= 100);
    QVERIFY(widths[2] >= 600);
}

void TableColumnsTest::noWordIsCutWhenThatIsPossible()
{
    const auto widths = columnWidths({need(5000, 300), need(5000, 400, 9), need(5000, 290)}, 1000, 10);
    QVERIFY(widths[0] >= 300 && widths[1] >= 400 && widths[2] >= 290);
}

void TableColumnsTest::widthGoesWhereItSavesLines()
{
    // The words are short in both, so that either could be pressed into a sliver; lines tell what that would
    // cost.
    const auto widths = columnWidths({need(900, 40), need(450, 40)}, 900, 10);
    QVERIFY(widths[0] > 500 && widths[0] < 650);
    // One long cell does not take the room of a column that is long in every row.
    const ColumnNeed once{2000, 40, 1, {100, 2000, 60, 60, 60, 60, 60, 60}};
    const ColumnNeed always{900, 40, 1, {100, 900, 900, 900, 900, 900, 900, 900}};
    const auto shares = columnWidths({once, always}, 1000, 10);
    QVERIFY(shares[1] > shares[0]);
}

void TableColumnsTest::widthsAlwaysFillTheTable()
{
    const std::vector<std::vector<ColumnNeed>> tables{{need(0, 0), need(0, 0)},
                                                      {need(900, 900), need(900, 900)},
                                                      {need(10, 10)},
                                                      {need(100, 90), need(5000, 80, 2)}};
    for (const auto& needs : tables) {
        const auto widths = columnWidths(needs, 1000, 10);
        QCOMPARE(widths.size(), needs.size());
        QVERIFY(qAbs(std::accumulate(widths.begin(), widths.end(), 0.0) - 1000) < 0.001);
    }
}

ATLAS_TEST(TableColumnsTest)
#include "table_columns_test.moc"
