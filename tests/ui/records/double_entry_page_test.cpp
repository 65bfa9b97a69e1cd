#include "core/dictionary/kinds/entity.h"
#include "core/dictionary/kinds/entity_year.h"
#include "tests/ui/records/papers.h"
#include "tests/ui/support/registry.h"
#include "ui/records/discrepancies_model.h"
#include "ui/records/double_entries_model.h"
#include "ui/records/double_entry_errors.h"
#include "ui/records/double_entry_list.h"
#include "ui/records/double_entry_page.h"
#include "ui/records/double_entry_sample.h"
#include "ui/records/double_entry_settle.h"
#include "ui/records/field_row.h"
#include "ui/records/parts_editor.h"
#include "ui/records/second_entry_form.h"
#include "ui/records/settle_value_dialog.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTableWidget>
#include <QtTest/QtTest>

using namespace atlas;
using namespace atlas::tests;
using namespace atlas::ui::records;
namespace entity = atlas::dictionary::entity;
namespace year = atlas::dictionary::entity_year;

namespace {

QString shownIn(const QWidget& where)
{
    QString all;
    for (const QLabel* one : where.findChildren<QLabel*>())
        all += one->text() + QLatin1Char('\n') + one->toolTip() + QLatin1Char('\n');
    for (const QLineEdit* one : where.findChildren<QLineEdit*>())
        all += one->text() + QLatin1Char('\n') + one->placeholderText() + QLatin1Char('\n');
    for (const QPlainTextEdit* one : where.findChildren<QPlainTextEdit*>())
        all += one->toPlainText() + QLatin1Char('\n') + one->placeholderText() + QLatin1Char('\n');
    return all;
}

std::vector<QString> cells(const QTableWidget& table, const char* first)
{
    for (int row = 0; row < table.rowCount(); ++row)
        if (table.item(row, 0)->text() == QString::fromUtf8(first)) {
            std::vector<QString> texts;
            for (int column = 1; column < table.columnCount(); ++column)
                texts.push_back(table.item(row, column)->text());
            return texts;
        }
    return {};
}

} // namespace

class DoubleEntryPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySecondRecordIsDrawn()
    {
        Papers papers;
        const auto page = papers.page(DoubleEntryPage::sample_part);
        DoubleEntrySample& sample = page->sample();
        sample.kinds().setCurrentIndex(sample.kinds().findData(QStringLiteral("entity")));
        sample.step().setFocus();
        sample.step().selectAll();
        type("2");
        press(Qt::Key_Tab);
        Papers::settle(*page);
        QCOMPARE(sample.outlook(), QStringLiteral("Draws 3 of 5 records."));
        sample.button().setFocus();
        press(Qt::Key_Space);
        Papers::settle(*page);
        QTRY_COMPARE(page->list().model().total(), 3);
        QVERIFY(page->list().table().isVisible());
        const auto& list = page->list().model();
        QCOMPARE(list.entry(1).record, papers.pks[2]);
        QCOMPARE(list.index(1, DoubleEntriesModel::paper).data().toString(), QStringLiteral("Name: Paper 3"));
        QCOMPARE(list.index(1, DoubleEntriesModel::first_typist).data().toString(), QStringLiteral("Lan"));
        QCOMPARE(list.index(1, DoubleEntriesModel::draw).data().toString(),
                 QStringLiteral("one in 2, from number 1"));
        page->showPart(DoubleEntryPage::sample_part);
        Papers::settle(*page);
        QCOMPARE(sample.outlook(), QStringLiteral("Draws 0 of 5 records; 3 more were drawn before "
                                                  "and stay as they are."));
        QVERIFY(!sample.button().isEnabled());
        papers.open.session.undo();
        page->showPart(DoubleEntryPage::list_part);
        Papers::settle(*page);
        QCOMPARE(page->list().model().total(), 0);
    }

    void selectedRowsComeFromTheTable()
    {
        Papers papers;
        const auto page = papers.page(DoubleEntryPage::errors_part);
        study::Filter listed;
        listed.kind = "entity";
        page->shown(QVariant::fromValue(
            SampleSource{QStringLiteral("entity"), listed, {papers.pks[3], papers.pks[1]}}));
        Papers::settle(*page);
        QCOMPARE(page->sample().outlook(), QStringLiteral("Draws 2 of 2 records."));
        page->sample().mark();
        Papers::settle(*page);
        QTRY_COMPARE(page->list().model().total(), 2);
        QCOMPARE(page->list().model().entry(0).record, papers.pks[1]);
    }

    void enterOnAddAddsAPart()
    {
        Papers papers;
        papers.mark({papers.pks[0]});
        const auto page = papers.page(DoubleEntryPage::list_part);
        page->list().table().setFocus();
        press(Qt::Key_Return);
        const auto& parts = page->list().form()->parts();
        const auto years = std::find_if(parts.begin(), parts.end(), [](const PartsEditor* part) {
            return part->edit().layout().kind().key == year::kind.key;
        });
        QVERIFY(years != parts.end());
        pressAdd(**years, Qt::Key_Return);
        enter("2017");
        QVERIFY((*years)->form() != nullptr);
        QCOMPARE((*years)->form()->values().integer(year::year).value_or(0), 2017);
    }

    void theFormShowsNothingOfTheFirstEntry()
    {
        Papers papers;
        papers.asLan([&](study::Door& door) {
            study::Record part(dictionary::layoutOf(year::kind));
            part.study = papers.open.studyPk;
            part.parent = papers.pks[0];
            part.values.set(year::year, 2017);
            part.values.set(year::member_unit, "persons");
            Papers::expect(door.save(part).has_value());
        });
        papers.mark({papers.pks[0]});
        const auto page = papers.page(DoubleEntryPage::list_part);
        page->list().table().setFocus();
        press(Qt::Key_Return);
        const SecondEntryForm& form = *page->list().form();
        QVERIFY(form.isVisible());
        for (PartsEditor* part : form.parts())
            if (part->edit().layout().kind().key == year::kind.key)
                part->addPart();
        QString all = shownIn(form);
        QVERIFY(all.contains(QStringLiteral("Name: Paper 1")));
        for (const char* value : {"Sunrise", "R1\n", "2017", "Persons\n"})
            QVERIFY2(!all.contains(QString::fromUtf8(value)), value);
        QVERIFY(!form.fields().row(entity::name.key)->editor()->isVisible());
        QVERIFY(form.fields().row(dictionary::common::note.key) == nullptr);
    }

    void twoSlipsAreSettledByKeys()
    {
        Papers papers;
        papers.mark({papers.pks[0]});
        const auto page = papers.page(DoubleEntryPage::list_part);
        typeWithTwoSlips(*page);
        QCOMPARE(page->list().model().entry(0).state, study::EntryState::differs);
        QCOMPARE(papers.open.count("entity"), 5);
        // Nothing of the record changes by typing it again.
        QCOMPARE(papers.values(0).text(entity::name_en), std::string_view("Sunrise"));

        page->showPart(DoubleEntryPage::settle_part);
        Papers::settle(*page);
        DiscrepanciesModel& model = page->settling().model();
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, DiscrepanciesModel::field).data().toString(),
                 QStringLiteral("Name in English"));
        QCOMPARE(model.index(0, DiscrepanciesModel::first).data().toString(), QStringLiteral("Sunrise"));
        QCOMPARE(model.index(0, DiscrepanciesModel::second).data().toString(), QStringLiteral("Sunset"));
        page->settling().table().setFocus();
        page->settling().table().selectRow(0);
        press(Qt::Key_2);
        QCOMPARE(model.rowCount(), 1);
        press(Qt::Key_1);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(papers.values(0).text(entity::name_en), std::string_view("Sunset"));
        QCOMPARE(papers.values(0).text(entity::reg_number), std::string_view("R1"));

        page->showPart(DoubleEntryPage::errors_part);
        Papers::settle(*page);
        const DoubleEntryErrors& errors = page->errors();
        QCOMPARE(errors.summary(),
                 QStringLiteral("2 of 3 fields differ (66.7%), in 1 record(s) typed twice."));
        const std::vector<QString> once{QStringLiteral("1"), QStringLiteral("1"), QStringLiteral("100.0%"),
                                        QStringLiteral("0")};
        QCOMPARE(cells(errors.fields(), "Registration number"), once);
        const std::vector<QString> oneOfThree{QStringLiteral("1"), QStringLiteral("3"),
                                              QStringLiteral("33.3%"), QStringLiteral("0")};
        QCOMPARE(cells(errors.persons(), "Lan"), oneOfThree);
        QCOMPARE(cells(errors.persons(), "Researcher"), oneOfThree);
        QVERIFY(errors.csvText().contains(QStringLiteral("Lan,1,3,0.333333,0\r\n")));
        QVERIFY(errors.copyText().contains(QStringLiteral("Form\t0\t1\t0\t0\n")));

        papers.open.session.undo();
        page->showPart(DoubleEntryPage::settle_part);
        Papers::settle(*page);
        QCOMPARE(model.rowCount(), 1);
    }

    void aThirdValueIsTyped()
    {
        Papers papers;
        papers.mark({papers.pks[0]});
        const auto page = papers.page(DoubleEntryPage::list_part);
        typeWithTwoSlips(*page);
        const SettleValueDialog& dialog = Papers::typeAThirdValue(*page);
        press(Qt::Key_Return);
        QVERIFY(dialog.isVisible());
        type("Sundown");
        press(Qt::Key_Return);
        QCOMPARE(papers.values(0).text(entity::name_en), std::string_view("Sundown"));
        QCOMPARE(page->settling().model().rowCount(), 1);
    }

    void whoTypedItFirstIsTold()
    {
        Papers papers;
        const std::int64_t own = papers.open.addEntity("Own");
        papers.mark({own});
        const auto page = papers.page(DoubleEntryPage::list_part);
        page->list().table().setFocus();
        press(Qt::Key_Return);
        QVERIFY(page->list().form() == nullptr);
        QVERIFY(shownIn(page->list()).contains(QStringLiteral("You typed this record first")));
        button(page->list(), "Allow the same person")->click();
        Papers::settle(*page);
        QCOMPARE(page->list().model().index(0, DoubleEntriesModel::first_typist).data().toString(),
                 QStringLiteral("Researcher (may type it again)"));
        page->list().table().setFocus();
        press(Qt::Key_Return);
        QVERIFY(page->list().form()->isVisible());
    }

    void aCrashLeavesWhatWasTyped()
    {
        Papers papers;
        papers.mark({papers.pks[0]});
        auto page = papers.page(DoubleEntryPage::list_part);
        page->list().table().setFocus();
        press(Qt::Key_Return);
        enter("Sunset");
        type("half a word");
        page.reset();
        papers.open.session.reopen();
        page = papers.page(DoubleEntryPage::list_part);
        QVERIFY(page->list().model().entry(0).begun);
        // No draft of an entity: its page offers nothing to go on with.
        const auto drafts = study::Drafts(*papers.open.session.file()).all();
        QVERIFY(drafts.has_value());
        for (const study::Draft& draft : *drafts)
            QCOMPARE(draft.record.layout().kind().key, std::string_view("double_entry"));
        page->list().table().setFocus();
        press(Qt::Key_Return);
        QCOMPARE(page->list().form()->fields().values().text(entity::name_en), std::string_view("Sunset"));
        press(Qt::Key_Escape);
        QVERIFY(!page->list().form()->isVisible());
    }

    void theNextPaperFollows()
    {
        Papers papers;
        papers.mark({papers.pks[0], papers.pks[1]});
        const auto page = papers.page(DoubleEntryPage::list_part);
        typeWithTwoSlips(*page);
        const SecondEntryForm& form = *page->list().form();
        QTRY_VERIFY(form.isVisible());
        QCOMPARE(form.entry()->record, papers.pks[1]);
        QVERIFY(form.fields().hasFocusInside());
        QVERIFY(!form.fields().values().has(entity::name_en));
        page->list().table().setFocus();
        page->list().table().setCurrentIndex(page->list().model().index(1, 0));
        page->list().table().selectionModel()->select(page->list().model().index(1, 0),
                                                      QItemSelectionModel::ClearAndSelect |
                                                          QItemSelectionModel::Rows);
        press(Qt::Key_Delete, Qt::ControlModifier);
        Papers::settle(*page);
        QCOMPARE(page->list().model().total(), 1);
        QVERIFY(!form.isVisible());
    }

    void itHasAPageAndNoTable()
    {
        OpenStudy open;
        QCOMPARE(open.count("double_entry"), 0);
        const auto page = std::make_unique<DoubleEntryPage>(open.context(), nullptr);
        page->resize(1166, 700);
        page->show();
        page->shown({});
        QTRY_VERIFY(page->settled());
        QCOMPARE(page->sample().outlook(), QStringLiteral("There are no records of this kind yet."));
        for (const auto part :
             {DoubleEntryPage::list_part, DoubleEntryPage::settle_part, DoubleEntryPage::errors_part}) {
            page->showPart(part);
            QTRY_VERIFY(page->settled());
        }
        QVERIFY(!page->errors().fields().isVisible());
    }
};

ATLAS_TEST(DoubleEntryPageTest)

#include "double_entry_page_test.moc"
