#include "core/dictionary/kinds/entity.h"
#include "core/dictionary/kinds/source.h"
#include "tests/ui/records/shown_page.h"
#include "tests/ui/support/registry.h"
#include "ui/records/field_row.h"
#include "ui/records/suggest_line.h"

#include <QtTest/QtTest>

using namespace atlas;
using namespace atlas::tests;
using ui::records::SuggestLine;
namespace entity = atlas::dictionary::entity;
namespace source = atlas::dictionary::source;

namespace {

/// Two sources that go by one name.
struct Reports {
    /// An entity that cites the first.
    void cite()
    {
        auto record = open.entity("A");
        record.values.set(entity::source, first);
        open.save(record);
    }

    OpenStudy open;
    std::int64_t first = add(2020);
    std::int64_t second = add(2023);

    std::int64_t add(int year)
    {
        study::Record record(dictionary::layoutOf(source::kind));
        record.study = open.studyPk;
        record.values.set(source::title, "Annual report");
        record.values.set(source::year, year);
        return open.save(record);
    }
};

SuggestLine& lineOf(const ShownPage& shown)
{
    return *shown.fields().row(entity::source.key)->editor()->findChild<SuggestLine*>();
}

std::optional<std::int64_t> chosen(const ShownPage& shown)
{
    return shown.values().integer(entity::source);
}

} // namespace

class SameNameTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNameThatSeveralGoByIsAskedBack_data()
    {
        QTest::addColumn<int>("leave");
        QTest::newRow("Tab") << int(Qt::Key_Tab);
        QTest::newRow("Enter") << int(Qt::Key_Return);
    }

    void aNameThatSeveralGoByIsAskedBack()
    {
        QFETCH(int, leave);
        Reports reports;
        ShownPage shown(reports.open);
        shown.startNew();
        enter("A");
        shown.focus(entity::source);
        type("annual report");
        press(static_cast<Qt::Key>(leave));
        QVERIFY(!chosen(shown));
        QVERIFY2(shown.message(entity::source).contains(QLatin1String("Several go by the name")),
                 qPrintable(shown.message(entity::source)));
        QVERIFY(!shown.form().save());
        QCOMPARE(reports.open.count("entity"), 0);
    }

    void theListTellsThemApart()
    {
        Reports reports;
        ShownPage shown(reports.open);
        shown.startNew();
        const auto all = lineOf(shown).suggestions({});
        QCOMPARE(all.size(), 2);
        QVERIFY2(all[0].detail.contains(QLatin1String("2020")), qPrintable(all[0].detail));
        QVERIFY2(all[1].detail.contains(QLatin1String("2023")), qPrintable(all[1].detail));
    }

    void theOnePickedIsKept()
    {
        Reports reports;
        ShownPage shown(reports.open);
        shown.startNew();
        enter("A");
        shown.focus(entity::source);
        type("Annual report");
        press(Qt::Key_Down);
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QCOMPARE(chosen(shown), std::optional(reports.second));
        QVERIFY(shown.message(entity::source).isEmpty());
        QVERIFY(shown.form().save());
        // Loaded again, walked through, typed into and put back: it is the same one.
        shown.focus(entity::source);
        press(Qt::Key_Tab);
        QCOMPARE(chosen(shown), std::optional(reports.second));
        shown.focus(entity::source);
        press(Qt::Key_End);
        type("s");
        press(Qt::Key_Backspace);
        press(Qt::Key_Tab);
        QCOMPARE(chosen(shown), std::optional(reports.second));
        QVERIFY(shown.message(entity::source).isEmpty());
        QVERIFY(shown.form().save());
        QCOMPARE(reports.open.stored("entity", 1).values.integer(entity::source),
                 std::optional(reports.second));
    }

    void theListMarksTheOneThatStandsThere()
    {
        Reports reports;
        reports.cite();
        ShownPage shown(reports.open);
        shown.focus(entity::source);
        press(Qt::Key_F4);
        QVERIFY(lineOf(shown).listOpen());
        press(Qt::Key_Return);
        QCOMPARE(chosen(shown), std::optional(reports.first));
    }

    void emptiedItForgetsWhichOneItWas()
    {
        Reports reports;
        reports.cite();
        ShownPage shown(reports.open);
        shown.focus(entity::source);
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_Delete);
        type("Annual report");
        press(Qt::Key_Tab);
        QVERIFY(!shown.message(entity::source).isEmpty());
    }
};

ATLAS_TEST(SameNameTest)
#include "same_name_test.moc"
