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
    void widthsAlwaysFillTheTable();
};

void TableColumnsTest::spareRoomIsShared()
{
    const auto widths = columnWidths({{100, 50, 1}, {200, 80, 1}}, 600);
    QCOMPARE(widths[0], 200.0);
    QCOMPARE(widths[1], 400.0);
}

void TableColumnsTest::shortColumnsStayUnbroken()
{
    const auto widths = columnWidths({{200, 90, 1}, {100, 40, 1}, {9000, 120, 1}}, 1000);
    QVERIFY(widths[0] >= 200);
    QVERIFY(widths[1] >= 100);
    QVERIFY(widths[2] >= 600);
}

void TableColumnsTest::noWordIsCutWhenThatIsPossible()
{
    const auto widths = columnWidths({{5000, 300, 1}, {5000, 400, 9}, {5000, 290, 1}}, 1000);
    QVERIFY(widths[0] >= 300 && widths[1] >= 400 && widths[2] >= 290);
}

void TableColumnsTest::widthsAlwaysFillTheTable()
{
    const std::vector<std::vector<ColumnNeed>> tables{
        {{0, 0, 1}, {0, 0, 1}}, {{900, 900, 1}, {900, 900, 1}}, {{10, 10, 1}}, {{100, 90, 1}, {5000, 80, 2}}};
    for (const auto& needs : tables) {
        const auto widths = columnWidths(needs, 1000);
        QCOMPARE(widths.size(), needs.size());
        QVERIFY(qAbs(std::accumulate(widths.begin(), widths.end(), 0.0) - 1000) < 0.001);
    }
}

ATLAS_TEST(TableColumnsTest)
#include "table_columns_test.moc"
