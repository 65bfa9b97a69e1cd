#include "core/dictionary/kinds/entity.h"
#include "tests/ui/records/shown_page.h"
#include "tests/ui/support/registry.h"
#include "ui/records/filter_bar.h"
#include "ui/records/views_menu.h"

#include <QHeaderView>
#include <QtTest/QtTest>

using namespace atlas;
using namespace atlas::tests;
using ui::records::TableView;
namespace entity = atlas::dictionary::entity;

class TableViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aViewIsReadAsItWasWritten()
    {
        const auto& layout = dictionary::layoutOf(entity::kind);
        TableView view;
        view.name = QStringLiteral("Hợp tác xã & “khác”");
        view.columns = {QStringLiteral("name"), QStringLiteral("founded_year")};
        view.header = QByteArray("\0\1\2\xff", 4);
        view.sort = QStringLiteral("founded_year");
        view.descending = true;
        using Test = study::Condition::Test;
        view.conditions = {
            {"founded_year", Test::between, {std::int64_t{9'007'199'254'740'993}, dictionary::Value()}},
            {"sse_form", Test::any_of, {std::string("COOP")}},
            {"source.title_key", Test::matches, {std::string("niên giám")}},
            {"place", Test::missing, {std::string("not_known")}},
            {"phone", Test::unexplained, {}}};
        const std::vector<TableView> all{view, TableView{QStringLiteral("Empty"), {}, {}, {}, false, {}}};
        QVERIFY(ui::records::readViews(ui::records::writeViews(all), layout) == all);
    }

    void whatIsNotUnderstoodIsLeftOut()
    {
        const auto& layout = dictionary::layoutOf(entity::kind);
        QVERIFY(ui::records::readViews("no json", layout).empty());
        const auto views = ui::records::readViews(
            R"([{"name":""},7,{"name":"A","columns":["name","gone"],"filters":[{"column":"gone","test":"absent"},)"
            R"({"column":"name","test":"drop table"},{"column":"name","test":"between","values":[]},)"
            R"({"column":"name","test":"present","values":[]}]}])",
            layout);
        QCOMPARE(views.size(), std::size_t{1});
        QCOMPARE(views.front().columns, QStringList{QStringLiteral("name")});
        QCOMPARE(views.front().conditions.size(), std::size_t{1});
    }

    void aSavedViewComesBackWithColumnsWidthsSortAndFilters()
    {
        OpenStudy open;
        for (const char* name : {"A", "B", "C"}) {
            auto record = open.entity(name);
            record.values.set(entity::founded_year, 1990 + name[0] - 'A');
            open.save(record);
        }
        const auto& layout = dictionary::layoutOf(entity::kind);
        ShownPage shown(open);
        auto& model = shown.page().model();
        auto& views = shown.page().list().views();
        const std::vector<std::size_t> columns{layout.columnOf(entity::name),
                                               layout.columnOf(entity::founded_year)};
        model.setColumns(columns);
        shown.table().horizontalHeader()->resizeSection(1, 123);
        shown.table().horizontalHeader()->moveSection(1, 0);
        shown.table().sortByColumn(1, Qt::DescendingOrder);
        model.setConditions(
            {{"founded_year", study::Condition::Test::between, {std::int64_t{1991}, std::int64_t{1992}}}});
        views.save(QStringLiteral("Mine"));
        // Seen quite otherwise meanwhile.
        model.setConditions({});
        model.setColumns({layout.columnOf(entity::place)});
        views.choose(QStringLiteral("Mine"));
        QCOMPARE(model.columns(), columns);
        QCOMPARE(shown.table().horizontalHeader()->sectionSize(1), 123);
        QCOMPARE(shown.table().horizontalHeader()->visualIndex(1), 0);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("C"));
        QVERIFY(shown.page().list().filters().isVisible());
        // Nothing of it stands in the study.
        QCOMPARE(
            open.preferences.value(QStringLiteral("records/entity/views")).toByteArray().contains("Mine"),
            true);
    }

    void viewsAreRenamedDeletedAndBegunWith()
    {
        OpenStudy open;
        open.addEntity("A");
        {
            ShownPage shown(open);
            auto& views = shown.page().list().views();
            shown.page().model().setConditions({{"place", study::Condition::Test::present, {}}});
            views.save(QStringLiteral("One"));
            views.save(QStringLiteral("Two"));
            views.rename(QStringLiteral("Two"), QStringLiteral("Three"));
            QCOMPARE(views.chosen(), QStringLiteral("Three"));
            views.beginWith(QStringLiteral("Three"));
            views.remove(QStringLiteral("One"));
            QCOMPARE(views.views().size(), std::size_t{1});
        }
        {
            ShownPage again(open);
            QCOMPARE(again.page().list().views().chosen(), QStringLiteral("Three"));
            QCOMPARE(again.page().model().rowCount(), 0);
            again.page().list().views().remove(QStringLiteral("Three"));
        }
        const ShownPage last(open);
        QCOMPARE(last.page().list().views().chosen(), QString());
        QCOMPARE(last.page().model().rowCount(), 1);
    }

    void theMenuIsOpenedByKeyAndListsTheViews()
    {
        OpenStudy open;
        open.addEntity("A");
        ShownPage shown(open);
        auto& views = shown.page().list().views();
        views.save(QStringLiteral("A & B"));
        Q_EMIT views.aboutToShow();
        QStringList texts;
        for (const QAction* action : views.actions())
            texts.append(action->text());
        QVERIFY(texts.contains(QStringLiteral("&1  A && B")));
        QVERIFY(open.commands.action(QStringLiteral("records.views"))->isEnabled());
    }
};

ATLAS_TEST(TableViewTest)
#include "table_view_test.moc"
