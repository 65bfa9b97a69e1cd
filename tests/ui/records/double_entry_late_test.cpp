#include "tests/ui/records/once_started.h"
#include "tests/ui/records/papers.h"
#include "tests/ui/support/registry.h"
#include "ui/records/double_entry_errors.h"
#include "ui/records/double_entry_sample.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest/QtTest>

#include <memory>

using namespace atlas;
using namespace atlas::tests;
using namespace atlas::ui::records;
namespace entity = atlas::dictionary::entity;

/// A paper that was typed a second time, with two slips.
struct TypedTwice {
    Papers papers;
    std::unique_ptr<DoubleEntryPage> page;

    TypedTwice()
    {
        papers.mark({papers.pks[0]});
        page = papers.page(DoubleEntryPage::list_part);
        typeWithTwoSlips(*page);
    }
};

/// What was read comes when the person is somewhere else already.
class DoubleEntryLateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsReadLateStandsInItsPart()
    {
        TypedTwice typed;
        for (const auto part : {DoubleEntryPage::settle_part, DoubleEntryPage::errors_part}) {
            typed.page->showPart(part);
            typed.page->showPart(DoubleEntryPage::list_part);
            Papers::settle(*typed.page);
            typed.page->showPart(part);
            Papers::settle(*typed.page);
        }
        QCOMPARE(typed.page->settling().model().rowCount(), 2);
        QVERIFY(typed.page->errors().summary().startsWith(QLatin1String("2 of 3 fields differ")));
    }

    void whatNobodyTookIsReadAgain()
    {
        TypedTwice typed;
        typed.page->showPart(DoubleEntryPage::settle_part);
        typed.page->showPart(DoubleEntryPage::errors_part);
        Papers::settle(*typed.page);
        typed.page->showPart(DoubleEntryPage::settle_part);
        Papers::settle(*typed.page);
        QCOMPARE(typed.page->settling().model().rowCount(), 2);
    }

    void aThirdValueSettlesTheDifferenceItWasTypedFor()
    {
        TypedTwice typed;
        Papers::typeAThirdValue(*typed.page);
        type("Sundown");
        // Another difference is current by now, as after a list read anew.
        typed.page->settling().table().selectRow(1);
        press(Qt::Key_Return);
        QCOMPARE(typed.papers.values(0).text(entity::name_en), std::string_view("Sundown"));
        QCOMPARE(typed.papers.values(0).text(entity::reg_number), std::string_view("R1"));
        QCOMPARE(typed.page->settling().model().rowCount(), 1);
    }

    void aDifferenceThatIsGoneIsTold()
    {
        TypedTwice typed;
        Papers::typeAThirdValue(*typed.page);
        type("Sundown");
        typed.page->settling().setEntries({}, 0);
        QSignalSpy told(&typed.papers.open.navigator, &ui::Navigator::told);
        press(Qt::Key_Return);
        QCOMPARE(told.count(), 1);
        QVERIFY(told.front().front().toString().contains(QLatin1String("Name in English")));
        QCOMPARE(typed.papers.values(0).text(entity::name_en), std::string_view("Sunrise"));
    }

    void aDrawOfTheFormerKindIsNotTaken()
    {
        Papers papers;
        const auto page = papers.page(DoubleEntryPage::sample_part);
        DoubleEntrySample& sample = page->sample();
        QComboBox& kinds = sample.kinds();
        QSignalSpy started(&papers.open.tasks, &ui::TaskRunner::started);
        const OnceStarted again(
            papers.open.tasks, [&kinds] { kinds.setCurrentIndex(kinds.findData(QStringLiteral("person"))); });
        kinds.setCurrentIndex(kinds.findData(QStringLiteral("entity")));
        QTRY_VERIFY(started.count() > 0);
        QTRY_VERIFY(papers.open.tasks.running().empty());
        QVERIFY(!sample.button().isEnabled());
        Papers::settle(*page);
        QVERIFY(!sample.button().isEnabled());
    }
};

ATLAS_TEST(DoubleEntryLateTest)

#include "double_entry_late_test.moc"
