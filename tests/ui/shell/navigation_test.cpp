#include "tests/ui/support/registry.h"
#include "ui/shell/navigation.h"

#include <QSignalSpy>
#include <QtTest/QtTest>

using namespace atlas::ui;
using shell::Navigation;
using shell::NavigationModel;

namespace {

PageRegistry groupedPages()
{
    PageRegistry pages;
    const auto add = [&pages](const char* id, PageSection section, const char* group) {
        PageDescription page;
        page.id = QLatin1String(id);
        page.title = QLatin1String(id);
        page.section = section;
        page.group = QLatin1String(group);
        pages.add(std::move(page));
    };
    add("start", PageSection::start, "");
    add("entities", PageSection::data, "Entities and figures");
    add("statistics", PageSection::data, "Entities and figures");
    add("sources", PageSection::data, "Sources and evidence");
    add("figures", PageSection::analysis, "");
    return pages;
}

/// The rows that are shown, a heading in brackets.
QString shownRows(const Navigation& list)
{
    QStringList rows;
    for (int row = 0; row < list.model()->rowCount(); ++row) {
        if (list.isRowHidden(row))
            continue;
        const QModelIndex index = list.model()->index(row, 0);
        const QString text = index.data().toString();
        rows.append(index.data(NavigationModel::HeadingRole).toBool() ? QStringLiteral("[%1]").arg(text)
                                                                      : text);
    }
    return rows.join(QLatin1Char('|'));
}

QModelIndex rowOf(const Navigation& list, const char* text)
{
    for (int row = 0; row < list.model()->rowCount(); ++row)
        if (list.model()->index(row, 0).data().toString() == QLatin1String(text))
            return list.model()->index(row, 0);
    return {};
}

const QString first_open = QStringLiteral(
    "start|[Entities and figures]|entities|statistics|[Sources and evidence]|[Analysis]|figures");
const QString second_open =
    QStringLiteral("start|[Entities and figures]|[Sources and evidence]|sources|[Analysis]|figures");

} // namespace

class NavigationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneGroupIsOpenAtATime()
    {
        const PageRegistry pages = groupedPages();
        Navigation list(pages);
        list.setStudyOpen(true);
        QCOMPARE(shownRows(list), first_open);
        Q_EMIT list.clicked(rowOf(list, "Sources and evidence"));
        QCOMPARE(shownRows(list), second_open);
        Q_EMIT list.clicked(rowOf(list, "Sources and evidence"));
        QCOMPARE(shownRows(list),
                 QStringLiteral("start|[Entities and figures]|[Sources and evidence]|[Analysis]|figures"));
    }

    void aPageThatIsShownOpensItsGroup()
    {
        const PageRegistry pages = groupedPages();
        Navigation list(pages);
        list.setStudyOpen(true);
        const QSignalSpy wanted(&list, &Navigation::pageWanted);
        list.showCurrent(QStringLiteral("sources"));
        QCOMPARE(shownRows(list), second_open);
        QVERIFY(rowOf(list, "sources").data(NavigationModel::ShownRole).toBool());
        QVERIFY(!rowOf(list, "entities").data(NavigationModel::ShownRole).toBool());
        list.showCurrent(QStringLiteral("figures")); // stands alone and folds nothing
        QCOMPARE(shownRows(list), second_open);
        QCOMPARE(wanted.count(), 0);
    }

    void groupsOpenByKeys()
    {
        const PageRegistry pages = groupedPages();
        Navigation list(pages);
        list.setStudyOpen(true);
        list.resize(240, 400);
        list.show();
        list.setFocus();
        list.setCurrentIndex(rowOf(list, "Sources and evidence"));
        QTest::keyClick(&list, Qt::Key_Return);
        QCOMPARE(shownRows(list), second_open);
        const QSignalSpy wanted(&list, &Navigation::pageWanted);
        QTest::keyClick(&list, Qt::Key_Down);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().first().toString(), QStringLiteral("sources"));
        QVERIFY(
            !rowOf(list, "Sources and evidence").data(Qt::AccessibleDescriptionRole).toString().isEmpty());
    }
};

ATLAS_TEST(NavigationTest)

#include "navigation_test.moc"
