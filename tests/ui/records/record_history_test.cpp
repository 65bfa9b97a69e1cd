#include "core/dictionary/kinds/entity.h"
#include "core/dictionary/kinds/person.h"
#include "core/study/door.h"
#include "core/study/erasure.h"
#include "tests/ui/records/shown_page.h"
#include "tests/ui/support/registry.h"
#include "ui/records/link_titles.h"
#include "ui/records/record_history.h"

#include <QApplication>
#include <QPushButton>
#include <QtTest/QtTest>

using namespace atlas;
using namespace atlas::tests;

namespace entity = dictionary::entity;
namespace person = dictionary::person;

/// Going back from the history of a record, with keys alone.
class RecordHistoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void returnPutsOneValueBack()
    {
        OpenStudy open;
        const auto pk = edited(open);
        ShownPage shown(open);
        openHistory(open, shown);
        press(Qt::Key_Home);
        press(Qt::Key_Down); // the line of the field below its step
        QVERIFY(shown.form().history().chosenEntry() != nullptr);
        press(Qt::Key_Return);
        const auto stored = open.stored("entity", pk);
        QCOMPARE(stored.values.integer(entity::founded_year).value_or(0), 1999);
        QCOMPARE(stored.values.text(entity::name), std::string_view("B"));
        // The step that put it back stands above, and the form shows the value.
        QCOMPARE(shown.form().history().topLevelItemCount(), 4);
        QCOMPARE(shown.values().integer(entity::founded_year).value_or(0), 1999);
    }

    void theWholeRecordGoesBackToAStep()
    {
        OpenStudy open;
        const auto pk = edited(open);
        ShownPage shown(open);
        openHistory(open, shown);
        auto& list = shown.form().history();
        list.setCurrentItem(list.topLevelItem(2)); // as it was made
        QPushButton* back = button(shown.form(), "Back to how it was then");
        QVERIFY(back != nullptr && back->isEnabled());
        press(Qt::Key_Return);
        const auto stored = open.stored("entity", pk);
        QCOMPARE(stored.values.text(entity::name), std::string_view("A"));
        QVERIFY(!stored.values.has(entity::founded_year));
        open.session.undo();
        QCOMPARE(open.stored("entity", pk).values.text(entity::name), std::string_view("B"));
    }

    void theLatestStepOffersNothing()
    {
        OpenStudy open;
        edited(open);
        ShownPage shown(open);
        openHistory(open, shown);
        auto& list = shown.form().history();
        list.setCurrentItem(list.topLevelItem(0));
        QVERIFY(!button(shown.form(), "Back to how it was then")->isEnabled());
        QVERIFY(!button(shown.form(), "Put this value back")->isEnabled());
    }

    void typingInProgressComesFirst()
    {
        OpenStudy open;
        const auto pk = edited(open);
        ShownPage shown(open);
        shown.focus(entity::name);
        enter("Typed");
        openHistory(open, shown);
        auto& list = shown.form().history();
        list.setCurrentItem(list.topLevelItem(2));
        QVERIFY(!button(shown.form(), "Back to how it was then")->isEnabled());
        press(Qt::Key_Return);
        QCOMPARE(open.stored("entity", pk).values.text(entity::name), std::string_view("B"));
        QCOMPARE(drafts(open), std::size_t{1});
    }

    void whatWasErasedIsNotPutBack()
    {
        OpenStudy open;
        const auto pk = erased(open);
        ShownPage shown(open, "person");
        openHistory(open, shown);
        auto& list = shown.form().history();
        QVERIFY(list.topLevelItem(0)->text(0).contains(QStringLiteral("Personal data erased")));
        for (int step = 0; step < list.topLevelItemCount(); ++step) {
            list.setCurrentItem(list.topLevelItem(step));
            QVERIFY(!button(shown.form(), "Back to how it was then")->isEnabled());
        }
        ui::Words words(tests::vocabularies(), open.language);
        ui::records::LinkTitles titles(words);
        titles.setFile(open.session.file());
        QCOMPARE(titles.title("person", pk), QStringLiteral("A person, erased on request"));
    }

private:
    static std::int64_t edited(OpenStudy& open)
    {
        const auto pk = open.addEntity("A");
        auto record = open.stored("entity", pk);
        record.values.set(entity::founded_year, 1999);
        open.save(record);
        record = open.stored("entity", pk);
        record.values.set(entity::founded_year, 2001);
        record.values.set(entity::name, "B");
        open.save(record);
        return pk;
    }

    static std::int64_t erased(OpenStudy& open)
    {
        study::Record record(dictionary::layoutOf(person::kind));
        record.study = open.studyPk;
        record.values.set(person::name, "Somebody");
        const auto pk = open.save(record);
        const auto done = study::eraseRecord(*open.session.file(), record.layout(), pk, study::Trial::no,
                                             [](std::int64_t, std::int64_t) { return true; });
        if (!done)
            QTest::qFail("not erased", __FILE__, __LINE__);
        return pk;
    }

    static void openHistory(OpenStudy& open, ShownPage& shown)
    {
        QTRY_VERIFY(shown.form().isOpen());
        QAction* command = open.commands.action(QStringLiteral("records.history"));
        QVERIFY(command != nullptr && command->isEnabled());
        QCOMPARE(command->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_H));
        command->trigger();
        QCOMPARE(QApplication::focusWidget(), &shown.form().history());
    }
};

ATLAS_TEST(RecordHistoryTest)

#include "record_history_test.moc"
