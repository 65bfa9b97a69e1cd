#include "core/dictionary/kinds/entity.h"
#include "core/dictionary/kinds/indicator.h"
#include "core/dictionary/kinds/sdg_contribution.h"
#include "core/dictionary/kinds/statistic.h"
#include "core/study/journal.h"
#include "tests/ui/records/shown_page.h"
#include "tests/ui/support/registry.h"
#include "ui/records/conflict_dialog.h"
#include "ui/records/draft_offer.h"
#include "ui/records/field_row.h"
#include "ui/records/record_history.h"
#include "ui/records/suggest_line.h"

#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTableWidget>
#include <QtTest/QtTest>

using namespace atlas;
using namespace atlas::tests;
namespace entity = atlas::dictionary::entity;
namespace indicator = atlas::dictionary::indicator;
namespace statistic = atlas::dictionary::statistic;
namespace contribution = atlas::dictionary::sdg_contribution;

class RecordFormTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void draftIsKeptWhenAFieldIsLeftAndOfferedAfterACrash()
    {
        OpenStudy open;
        {
            ShownPage shown(open);
            QVERIFY(!shown.page().draftOffer().isVisible());
            shown.startNew();
            type("ខ្មែរ");
            QCOMPARE(drafts(open), 0U);
            press(Qt::Key_Return);
            QCOMPARE(drafts(open), 1U);
            shown.crash();
        }
        open.session.reopen();
        ShownPage shown(open);
        QVERIFY(shown.page().draftOffer().isVisible());
        button(shown.page().draftOffer(), "Recover")->click();
        QVERIFY(!shown.page().draftOffer().isVisible());
        QVERIFY(shown.form().edit().isNew());
        QCOMPARE(shown.values().text(entity::name), std::string_view("ខ្មែរ"));
        QVERIFY(shown.form().save());
        QCOMPARE(drafts(open), 0U);
        QCOMPARE(open.count("entity"), 1);
    }

    void draftIsDiscardedOrLeftForLater()
    {
        OpenStudy open;
        const auto pk = open.addEntity("A");
        ShownPage shown(open);
        shown.focus(entity::name_en);
        enter("typed");
        shown.crash();
        open.session.reopen();
        {
            const ShownPage again(open);
            button(again.page().draftOffer(), "Keep for later")->click();
            QVERIFY(!again.page().draftOffer().isVisible());
            QCOMPARE(drafts(open), 1U);
        }
        open.session.reopen();
        const ShownPage last(open);
        button(last.page().draftOffer(), "Discard")->click();
        QCOMPARE(drafts(open), 0U);
        QVERIFY(open.stored("entity", pk).values.text(entity::name_en).empty());
    }

    void problemsStandAtTheField()
    {
        OpenStudy open;
        ShownPage shown(open);
        shown.startNew();
        // A new form does not scold: nothing was left yet.
        QVERIFY(shown.message(entity::name).isEmpty());
        enter("");
        QVERIFY(shown.message(entity::name).contains(QStringLiteral("Name is needed")));
        QVERIFY(shown.message(entity::sse_form).isEmpty());
        shown.focus(entity::email);
        enter("nobody");
        QVERIFY(!shown.message(entity::email).isEmpty());
        // Errors do not block Save, unreadable text does, and takes the focus.
        shown.focus(entity::name);
        enter("A");
        shown.focus(entity::closed_year);
        enter("soon");
        QVERIFY(!shown.form().save());
        QVERIFY(shown.fields().row("closed_year")->holds(QApplication::focusWidget()));
        QVERIFY(!shown.message(entity::closed_year).isEmpty());
        QCOMPARE(open.count("entity"), 0);
        QTest::keySequence(QApplication::focusWidget(), QKeySequence(QKeySequence::SelectAll));
        enter("2020");
        QVERIFY(shown.form().save());
        QCOMPARE(open.count("entity"), 1);
        QVERIFY(!shown.message(entity::email).isEmpty());
    }

    void recordWithUnreadableTextIsNotLeft()
    {
        OpenStudy open;
        const auto first = open.addEntity("A");
        open.addEntity("B");
        ShownPage shown(open);
        shown.focus(entity::founded_year);
        type("12345");
        shown.table().selectRow(1);
        QCOMPARE(shown.form().edit().record().pk, first);
        QCOMPARE(shown.table().currentPk(), first);
    }

    void reasonForAMissingValueIsGivenByKey()
    {
        OpenStudy open;
        open.addEntity("A");
        ShownPage shown(open);
        shown.focus(entity::reg_number);
        type("12");
        press(Qt::Key_F8);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu != nullptr);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QCOMPARE(shown.values().missingReason(entity::reg_number), std::string_view("not_asked"));
        QVERIFY(!shown.values().has(entity::reg_number));
        QVERIFY(shown.form().save());
        const auto& model = shown.page().model();
        QCOMPARE(model.data(model.index(0, 4), Qt::DisplayRole).toString(), QStringLiteral("Not asked"));
        // A value typed takes the reason back.
        shown.focus(entity::reg_number);
        enter("77");
        QVERIFY(shown.values().missingReason(entity::reg_number).empty());
    }

    void hiddenFieldsKeepWhatWasTypedUntilSaved()
    {
        OpenStudy open;
        ShownPage shown(open);
        shown.startNew();
        enter("A");
        QVERIFY(!shown.fields().row("coop_type")->relevant());
        shown.focus(entity::sse_form);
        enter("coop");
        QVERIFY(shown.fields().row("coop_type")->relevant());
        shown.focus(entity::coop_type);
        enter("worker");
        const auto retype = [&](const char* form) {
            shown.focus(entity::sse_form);
            QTest::keySequence(QApplication::focusWidget(), QKeySequence(QKeySequence::SelectAll));
            enter(form);
        };
        retype("association");
        QVERIFY(!shown.fields().row("coop_type")->relevant());
        retype("coop");
        QCOMPARE(shown.values().text(entity::coop_type), std::string_view("WORK"));
        retype("association");
        QVERIFY(shown.form().save());
        QVERIFY(!shown.values().has(entity::coop_type));
    }

    void buddhistYearIsShownBothWays()
    {
        OpenStudy open;
        ShownPage shown(open);
        shown.startNew();
        shown.focus(entity::founded_year);
        type("2562");
        const auto note = [&] {
            return shown.fields().row("founded_year")->editor()->findChild<QLabel*>()->text();
        };
        QCOMPARE(note(), QStringLiteral("is 2019"));
        press(Qt::Key_Return);
        QCOMPARE(shown.values().integer(entity::founded_year).value_or(0), 2019);
        QCOMPARE(note(), QStringLiteral("B.E. 2562"));
    }

    void newRecordThatNothingWasTypedIntoIsNotSaved()
    {
        OpenStudy open;
        ShownPage shown(open);
        shown.startNew();
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(open.count("entity"), 0);
        QVERIFY(shown.form().edit().isNew());
        QVERIFY(shown.fields().hasFocusInside());
        const auto said = [&shown] {
            const QList<QLabel*> labels = shown.form().findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(), [](const QLabel* one) {
                return one->text() == QLatin1String("Nothing was typed yet, so nothing was saved.");
            });
        };
        QVERIFY(said());
        QVERIFY(!shown.form().save());
        QVERIFY(!shown.form().submit());
        QCOMPARE(open.count("entity"), 0);
        QCOMPARE(drafts(open), 0U);
        // One field, not that with the name, is enough.
        shown.focus(entity::acronym);
        type("HTX");
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(open.count("entity"), 1);
        QVERIFY(!said());
    }

    void dayThatTheCalendarLacksIsSaidToBeMissing()
    {
        OpenStudy open;
        const ShownPage shown(open);
        open.commands.action(QStringLiteral("records.new"))->trigger();
        QVERIFY(shown.fields().focusField(entity::reg_date.key));
        enter("31/02/2024");
        QVERIFY(shown.message(entity::reg_date).startsWith(QStringLiteral("The calendar has no such day")));
        QVERIFY(shown.fields().focusField(entity::reg_date.key));
        press(Qt::Key_A, Qt::ControlModifier);
        enter("February");
        QVERIFY(shown.message(entity::reg_date).startsWith(QStringLiteral("Type a date as")));
    }

    void todayByKey()
    {
        OpenStudy open;
        ShownPage shown(open);
        shown.startNew();
        shown.focus(entity::reg_date);
        press(Qt::Key_Semicolon, Qt::ControlModifier);
        press(Qt::Key_Return);
        QCOMPARE(shown.values().text(entity::reg_date), std::string_view("2023-11-14"));
    }

    void escapeTakesBackTheFieldThenGoesToTheList()
    {
        OpenStudy open;
        open.addEntity("A");
        ShownPage shown(open);
        shown.focus(entity::name_en);
        enter("kept");
        shown.focus(entity::acronym);
        type("no");
        press(Qt::Key_Escape);
        QVERIFY(!shown.values().has(entity::acronym));
        QVERIFY(shown.fields().hasFocusInside());
        press(Qt::Key_Escape);
        QVERIFY(shown.table().hasFocus());
        QCOMPARE(shown.values().text(entity::name_en), std::string_view("kept"));
        QCOMPARE(drafts(open), 1U);
    }

    void bothVersionsAreShownWhenTheFileHasAnother()
    {
        OpenStudy open;
        const auto pk = open.addEntity("A");
        ShownPage shown(open);
        shown.focus(entity::name_en);
        enter("mine");
        auto other = open.stored("entity", pk);
        other.values.set(entity::name_en, "theirs");
        other.values.set(entity::place, "Huế");
        open.saveBeside(other);
        QVERIFY(!shown.form().save());
        auto* dialog = shown.form().findChild<ui::records::ConflictDialog*>();
        QVERIFY(dialog != nullptr && dialog->isVisible());
        const auto* table = dialog->findChild<QTableWidget*>();
        QCOMPARE(table->rowCount(), 2);
        QCOMPARE(table->item(0, 1)->text(), QStringLiteral("mine"));
        QCOMPARE(table->item(0, 2)->text(), QStringLiteral("theirs"));
        QCOMPARE(table->item(1, 2)->checkState(), Qt::Checked); // only they changed the place
        dialog->accept();
        const auto saved = open.stored("entity", pk);
        QCOMPARE(saved.values.text(entity::name_en), std::string_view("mine"));
        QCOMPARE(saved.values.text(entity::place), std::string_view("Huế"));
    }

    void targetsAreThoseOfTheGoal()
    {
        OpenStudy open;
        ShownPage shown(open, "sdg_contribution");
        shown.startNew();
        enter("8 ");
        QCOMPARE(shown.values().text(contribution::goal), std::string_view("8"));
        type("1");
        auto* line = qobject_cast<ui::records::SuggestLine*>(QApplication::focusWidget());
        QVERIFY(line != nullptr);
        const auto all = line->suggestions(QString());
        QCOMPARE(all.size(), 12);
        QVERIFY(all.front().text.startsWith(QStringLiteral("8.1 ")));
    }

    void aWholeCodeIsTakenBeforeWhatBeginsWithIt()
    {
        OpenStudy open;
        open.session.setScope({open.addStudy("KH", "Mapping of Cambodia")});
        ShownPage shown(open);
        shown.startNew();
        shown.focus(entity::national_form);
        enter("kh-cf"); // KH-CFI stands before it in the list
        QCOMPARE(shown.values().text(entity::national_form), std::string_view("KH-CF"));
    }

    void historyTellsWhoWhenWhatFromTo()
    {
        OpenStudy open;
        const auto pk = open.addEntity("A");
        auto record = open.stored("entity", pk);
        record.values.set(entity::founded_year, 1999);
        open.save(record);
        ShownPage shown(open);
        auto& history = shown.form().history();
        history.showRecord(open.session.file(), pk, {});
        QCOMPARE(history.topLevelItemCount(), 2);
        QVERIFY(history.topLevelItem(0)->text(0).contains(QStringLiteral("Researcher (Team A)")));
        const QTreeWidgetItem* line = history.topLevelItem(0)->child(0);
        QCOMPARE(line->text(0), QStringLiteral("Founded"));
        QCOMPARE(line->text(1), QStringLiteral("–"));
        QCOMPARE(line->text(2), QStringLiteral("1999"));
        QVERIFY(history.topLevelItem(1)->text(0).contains(QStringLiteral("Created")));
    }

    void linkIsFoundByNameAndByCode()
    {
        OpenStudy open;
        study::Record record(dictionary::layoutOf(indicator::kind));
        record.study = open.studyPk;
        record.values.set(indicator::code, "SH_MEM_W");
        record.values.set(indicator::name, "Tỷ lệ nữ trong thành viên");
        const auto pk = open.save(record);
        for (const char* typed : {"ty le nu", "sh_mem"}) {
            ShownPage shown(open, "statistic");
            shown.startNew();
            enter(typed);
            QCOMPARE(shown.values().integer(statistic::indicator).value_or(0), pk);
        }
    }

    void nothingIsTypedIntoAStudyOpenForReading()
    {
        OpenStudy open;
        open.addEntity("A");
        open.session.open(open.session.path(), true);
        ShownPage shown(open);
        shown.focus(entity::name);
        enter("B");
        QCOMPARE(shown.values().text(entity::name), std::string_view("A"));
        QVERIFY(!open.commands.action(QStringLiteral("records.new"))->isEnabled());
        QVERIFY(!open.commands.action(QStringLiteral("records.delete"))->isEnabled());
    }

    void submitNeedsACompleteRecord()
    {
        OpenStudy open;
        const auto pk = open.addEntity("A");
        ShownPage shown(open);
        QVERIFY(!shown.form().submit());
        QVERIFY(!shown.message(entity::subdivision).isEmpty());
        QCOMPARE(open.stored("entity", pk).values.text(dictionary::common::status), std::string_view());
    }
};

ATLAS_TEST(RecordFormTest)

#include "record_form_test.moc"
