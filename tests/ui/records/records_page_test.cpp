#include "core/dictionary/kinds/entity.h"
#include "core/exchange/pasted_table.h"
#include "core/study/journal.h"
#include "tests/ui/records/shown_page.h"
#include "tests/ui/support/registry.h"
#include "ui/records/filter_bar.h"

#include <QApplication>
#include <QClipboard>
#include <QListWidget>
#include <QMimeData>
#include <QPointer>
#include <QToolButton>
#include <QtTest/QtTest>

using namespace atlas;
using namespace atlas::tests;
namespace entity = atlas::dictionary::entity;

class RecordsPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void entityIsEnteredByKeysAlone()
    {
        OpenStudy open;
        ShownPage shown(open);
        open.commands.action(QStringLiteral("records.new"))->trigger();
        enter("Hợp tác xã Đồng Tâm");
        enter("Dong Tam Cooperative");
        enter("");
        enter("");
        enter("");
        enter("coop");
        QCOMPARE(shown.values().text(entity::sse_form), std::string_view("COOP"));
        enter("");
        enter("producer");
        enter("");
        shown.focus(entity::founded_year);
        enter("2562");
        shown.focus(entity::subdivision);
        enter("an giang");
        press(Qt::Key_Return, Qt::ControlModifier);

        QCOMPARE(open.count("entity"), 1);
        QCOMPARE(shown.page().model().rowCount(), 1);
        const study::Record saved = open.stored("entity", shown.page().model().pkAt(0));
        QCOMPARE(saved.values.text(entity::name), std::string_view("Hợp tác xã Đồng Tâm"));
        QCOMPARE(saved.values.text(entity::sse_form), std::string_view("COOP"));
        QCOMPARE(saved.values.text(entity::coop_type), std::string_view("PROD"));
        QCOMPARE(saved.values.integer(entity::founded_year).value_or(0), 2019);
        QVERIFY(saved.values.text(entity::subdivision).starts_with("VN"));
        QCOMPARE(saved.study, open.studyPk);
        // Ctrl+Enter has begun the next one.
        QVERIFY(shown.form().edit().isNew());
        QVERIFY(shown.values().text(entity::name).empty());
    }

    void aNewRecordBelongsToTheCountryInView()
    {
        OpenStudy open;
        const auto cambodia = open.addStudy("KH", "Mapping of Cambodia");
        study::Record theirs = open.entity("Chamroeun");
        theirs.study = cambodia;
        const auto pk = open.save(std::move(theirs));
        const ShownPage shown(open);
        shown.page().shown(QVariant::fromValue(static_cast<qlonglong>(pk)));
        QTRY_COMPARE(shown.form().edit().record().pk, pk);
        shown.page().addRecord();
        QCOMPARE(shown.form().edit().record().study, cambodia);
        shown.page().addRecord();
        QCOMPARE(shown.form().edit().record().study, cambodia);
    }

    void undoRefreshesTableAndForm()
    {
        OpenStudy open;
        const auto pk = open.addEntity("Đồng Tâm");
        ShownPage shown(open);
        QCOMPARE(shown.form().edit().record().pk, pk); // a page that lists records shows one
        shown.focus(entity::name);
        press(Qt::Key_End);
        type(" mới");
        QVERIFY(shown.form().save());
        QCOMPARE(shown.page().model().index(0, 0).data().toString(), QStringLiteral("Đồng Tâm mới"));
        open.session.undo();
        QCOMPARE(shown.values().text(entity::name), std::string_view("Đồng Tâm"));
        QCOMPARE(shown.page().model().index(0, 0).data().toString(), QStringLiteral("Đồng Tâm"));
        open.session.redo();
        QCOMPARE(shown.values().text(entity::name), std::string_view("Đồng Tâm mới"));
    }

    void selectionAndPlaceStayAfterAnEdit()
    {
        OpenStudy open;
        for (int number = 100; number < 400; ++number)
            open.addEntity("Entity " + std::to_string(number));
        ShownPage shown(open);
        const auto pk = shown.page().model().pkAt(150);
        QVERIFY(shown.table().goTo(pk));
        const int above = 150 - shown.table().rowAt(0);
        shown.focus(entity::name);
        press(Qt::Key_Home);
        type("Z ");
        QVERIFY(shown.form().save());
        // The name has moved it to the end; it is still the one shown, at the same height or the last
        // possible.
        QCOMPARE(shown.table().currentPk(), pk);
        QCOMPARE(shown.table().currentIndex().row(), 299);
        QVERIFY(shown.table().visualRect(shown.table().currentIndex()).isValid());
        QVERIFY(shown.table().currentIndex().row() - shown.table().rowAt(0) >= above);
        QCOMPARE(shown.table().selectedPks(), std::vector<std::int64_t>{pk});
    }

    void deleteIsTakenBackByUndo()
    {
        OpenStudy open;
        open.addEntity("A");
        open.addEntity("B");
        ShownPage shown(open);
        shown.table().setFocus();
        open.commands.action(QStringLiteral("records.delete"))->trigger();
        QCOMPARE(open.count("entity"), 1);
        QCOMPARE(shown.page().model().rowCount(), 1);
        // The next one is shown, not the one that is gone.
        QCOMPARE(shown.values().text(entity::name), std::string_view("B"));
        open.session.undo();
        QCOMPARE(shown.page().model().rowCount(), 2);
    }

    void manyAreDeletedInOneStep()
    {
        OpenStudy open;
        constexpr int many = 120;
        for (int number = 0; number < many; ++number)
            open.addEntity("Entity " + std::to_string(number));
        ShownPage shown(open);
        QSignalSpy told(&open.navigator, &ui::Navigator::told);
        shown.table().setFocus();
        shown.table().selectAll();
        QAction* remove = open.commands.action(QStringLiteral("records.delete"));
        remove->trigger();
        QVERIFY(!remove->isEnabled());
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(told[0][0].toString(), QStringLiteral("120 records were deleted. Undo takes it back."));
        QCOMPARE(open.count("entity"), 0);
        QCOMPARE(shown.page().model().rowCount(), 0);
        open.session.undo();
        QCOMPARE(open.count("entity"), many);
        QTRY_COMPARE(shown.page().model().rowCount(), many);
    }

    void aStoppedDeletionDeletesNothing()
    {
        OpenStudy open;
        for (int number = 0; number < 120; ++number)
            open.addEntity("Entity " + std::to_string(number));
        ShownPage shown(open);
        QSignalSpy told(&open.navigator, &ui::Navigator::told);
        // Asked before the first record is.
        connect(&open.tasks, &ui::TaskRunner::started, this, [](ui::Task* task) { task->cancel(); });
        const auto held = open.session.file()->db().execute("BEGIN IMMEDIATE");
        QVERIFY(held.has_value());
        shown.table().selectAll();
        QAction* remove = open.commands.action(QStringLiteral("records.delete"));
        remove->trigger();
        QVERIFY(open.session.file()->db().execute("ROLLBACK").has_value());
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(told[0][0].toString(), QStringLiteral("Stopped. Nothing was deleted."));
        QCOMPARE(open.count("entity"), 120);
        QVERIFY(remove->isEnabled());
    }

    void clickShowsAndSelectsOneRecord()
    {
        OpenStudy open;
        for (const char* name : {"A", "B", "C"})
            open.addEntity(name);
        ShownPage shown(open);
        const QRect cell = shown.table().visualRect(shown.page().model().index(2, 0));
        QTest::mouseClick(shown.table().viewport(), Qt::LeftButton, {}, cell.center());
        QCOMPARE(shown.table().selectedPks(), std::vector<std::int64_t>{shown.page().model().pkAt(2)});
        QCOMPARE(shown.values().text(entity::name), std::string_view("C"));
    }

    void duplicateBeginsANewRecord()
    {
        OpenStudy open;
        auto record = open.entity("A");
        record.values.set(entity::place, "Huế");
        open.save(record);
        ShownPage shown(open);
        open.commands.action(QStringLiteral("records.duplicate"))->trigger();
        QVERIFY(shown.form().edit().isNew());
        QCOMPARE(shown.values().text(entity::place), std::string_view("Huế"));
        QVERIFY(shown.form().save());
        QCOMPARE(open.count("entity"), 2);
    }

    void filterFromOutsideIsAChipThatComesOff()
    {
        OpenStudy open;
        for (const int year : {1999, 2005, 2010}) {
            auto record = open.entity("E" + std::to_string(year));
            record.values.set(entity::founded_year, year);
            open.save(record);
        }
        ShownPage shown(open);
        study::Filter behind;
        behind.kind = "entity";
        behind.all.push_back(
            {"founded_year", study::Condition::Test::between, {std::int64_t{2000}, std::int64_t{2009}}});
        behind.all.push_back({"sse_form", study::Condition::Test::any_of, {std::string("COOP")}});
        shown.page().shown(QVariant::fromValue(behind));
        QCOMPARE(shown.page().model().rowCount(), 1);
        QCOMPARE(shown.page().list().countText(), QStringLiteral("1 of 3 records"));
        QPointer<QToolButton> chip;
        for (QToolButton* button : shown.page().list().findChildren<QToolButton*>())
            if (button->property("role") == QStringLiteral("chip"))
                chip = button;
        QVERIFY(chip != nullptr && chip->isVisible());
        QCOMPARE(chip->text(), QStringLiteral("Founded: 2000 to 2009; Form: Cooperative"));
        chip->click();
        QCOMPARE(shown.page().model().rowCount(), 3);
        QVERIFY(!shown.page().list().filters().isVisible());
        QTRY_VERIFY(chip.isNull());
    }

    void copiesWithHeadersAndWithoutSignsForNothing()
    {
        OpenStudy open;
        open.addEntity("Đồng Tâm");
        ShownPage shown(open);
        shown.page().model().setColumns({shown.page().layoutOfKind().columnOf(entity::name),
                                         shown.page().layoutOfKind().columnOf(entity::reg_number),
                                         shown.page().layoutOfKind().columnOf(entity::sse_form)});
        shown.table().setFocus();
        shown.table().selectAll();
        press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(),
                 QStringLiteral("Name\tRegistration number\tForm\nĐồng Tâm\t\tCooperative\n"));
        QCOMPARE(QApplication::clipboard()->mimeData()->html(),
                 QStringLiteral("<table><tr><th>Name</th><th>Registration number</th><th>Form</th></tr>\n"
                                "<tr><td>Đồng Tâm</td><td></td><td>Cooperative</td></tr>\n</table>"));
    }

    void copiedValuesAreThoseASpreadsheetReads()
    {
        OpenStudy open;
        auto record = open.entity("A \"quoted\" name");
        record.values.set(entity::reg_date, "2023-06-20");
        record.values.set(entity::founded_year, 1999);
        record.values.set(entity::description, "One\nTwo");
        open.save(record);
        ShownPage shown(open);
        const auto column = [&](const dictionary::Field& field) {
            return shown.page().layoutOfKind().columnOf(field);
        };
        shown.page().model().setColumns({column(entity::name), column(entity::reg_date),
                                         column(entity::founded_year), column(entity::description)});
        shown.table().clearSelection();
        QCOMPARE(shown.table().copied().text(),
                 QStringLiteral("Name\tRegistered on\tFounded\tWhat it does\n"
                                "A \"quoted\" name\t2023-06-20\t1999\t\"One\nTwo\"\n"));
    }

    void noCopiedTextRunsAsAFormula()
    {
        OpenStudy open;
        auto record = open.entity("=1+1");
        record.values.set(entity::latitude, Decimal{-105, entity::latitude.digits});
        record.values.set(entity::description, "'@home");
        open.save(record);
        ShownPage shown(open);
        const auto& layout = shown.page().layoutOfKind();
        shown.page().model().setColumns({layout.columnOf(entity::name), layout.columnOf(entity::latitude),
                                         layout.columnOf(entity::description)});
        shown.table().clearSelection();
        const QString number = QString::fromStdString(Decimal{-105, entity::latitude.digits}.toString());
        const auto copy = shown.table().copied();
        QCOMPARE(copy.text().section(QLatin1Char('\n'), 1, 1),
                 QStringLiteral("'=1+1\t%1\t''@home").arg(number));
        QVERIFY2(copy.html().contains(QStringLiteral("<td>'=1+1</td><td>") + number),
                 qPrintable(copy.html()));
        const auto back = atlas::exchange::PastedTable::fromText(copy.text().toStdString());
        QVERIFY(back.has_value());
        QCOMPARE(back->cell(1, 0), std::string_view("=1+1"));
        QCOMPARE(back->cell(1, 2), std::string_view("'@home"));
    }

    void personalValuesAreCopiedWithConsentOnly()
    {
        OpenStudy open;
        auto silent = open.entity("Silent");
        silent.values.set(entity::phone, "+84 24 0000 0001");
        open.save(silent);
        auto agreed = open.entity("Agreed");
        agreed.values.set(entity::phone, "+84 24 0000 0002");
        agreed.values.set(entity::publish_contact, 1);
        agreed.values.set(entity::contact_consent, "2025-03-01");
        open.save(agreed);
        ShownPage shown(open);
        const auto& layout = shown.page().layoutOfKind();
        shown.page().model().setColumns({layout.columnOf(entity::name), layout.columnOf(entity::phone)});
        shown.table().clearSelection();
        const auto copy = shown.table().copied();
        QCOMPARE(copy.withheld, 1);
        QCOMPARE(copy.text(), QStringLiteral("Name\tTelephone\nAgreed\t'+84 24 0000 0002\nSilent\t\n"));
        QVERIFY(!copy.html().contains(QStringLiteral("0001")));
        QSignalSpy told(&shown.table(), &ui::records::RecordTable::withheldFromCopy);
        shown.table().copy();
        QCOMPARE(told.size(), 1);
        QVERIFY(!QGuiApplication::clipboard()->text().contains(QStringLiteral("0001")));
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("0002")));
    }

    void columnsAreRememberedForThePerson()
    {
        OpenStudy open;
        open.addEntity("A");
        const std::size_t place = dictionary::layoutOf(entity::kind).columnOf(entity::place);
        {
            ShownPage shown(open);
            shown.page().list().findChild<QToolButton*>(QStringLiteral("columns"))->click();
            auto* list = QApplication::activePopupWidget()->findChild<QListWidget*>();
            QVERIFY(list != nullptr);
            list->item(static_cast<int>(place))->setCheckState(Qt::Checked);
            list->item(0)->setCheckState(Qt::Unchecked);
            QApplication::activePopupWidget()->close();
        }
        const ShownPage again(open);
        const std::vector<std::size_t>& columns = again.page().model().columns();
        QVERIFY(std::find(columns.begin(), columns.end(), place) != columns.end());
        QVERIFY(std::find(columns.begin(), columns.end(), std::size_t{0}) == columns.end());
    }

    void neighboursAreReachedFromTheForm()
    {
        OpenStudy open;
        for (const char* name : {"A", "B", "C"})
            open.addEntity(name);
        ShownPage shown(open);
        shown.focus(entity::name_en);
        type("first");
        press(Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(shown.values().text(entity::name), std::string_view("B"));
        press(Qt::Key_PageUp, Qt::ControlModifier);
        QCOMPARE(shown.table().selectedPks(), std::vector<std::int64_t>{shown.page().model().pkAt(0)});
        // What was typed has waited as a draft.
        QCOMPARE(shown.values().text(entity::name), std::string_view("A"));
        QCOMPARE(shown.values().text(entity::name_en), std::string_view("first"));
    }

    void emptyStudySaysWhatToDo()
    {
        OpenStudy open;
        ShownPage shown(open);
        QVERIFY(!shown.table().isVisible());
        shown.startNew();
        QVERIFY(shown.form().isVisible());
    }

    void everyKindHasAPage()
    {
        OpenStudy open;
        open.addStudy("KH", "កម្ពុជា");
        for (const dictionary::Layout& layout : dictionary::layouts()) {
            // Files are shown with the records they belong to.
            if (!layout.kind().parent.empty() || layout.kind().key == "attachment")
                continue;
            ShownPage shown(open, layout.kind().key.data());
            shown.startNew();
            QVERIFY2(shown.form().edit().isNew(), layout.kind().key.data());
            shown.form().keep();
        }
    }
};

ATLAS_TEST(RecordsPageTest)

#include "records_page_test.moc"
