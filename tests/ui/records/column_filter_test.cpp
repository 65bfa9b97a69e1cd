#include "core/dictionary/kinds/entity.h"
#include "core/dictionary/kinds/source.h"
#include "core/study/record_store.h"
#include "tests/ui/records/shown_page.h"
#include "tests/ui/support/registry.h"
#include "ui/common/empty_state.h"
#include "ui/records/column_filter_dialog.h"
#include "ui/records/filter_bar.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QToolButton>
#include <QtTest/QtTest>

using namespace atlas;
using namespace atlas::tests;
using ui::records::ColumnFilterDialog;
namespace entity = atlas::dictionary::entity;

namespace {

struct Filtered {
    OpenStudy open;
    std::unique_ptr<ShownPage> shown;

    Filtered()
    {
        add("Đồng Tâm", "COOP", 1999, "Huế");
        add("Sen Vàng", "SE", 2005, "Đà Nẵng");
        add("Ánh Dương", "COOP", 2010, {});
        shown = std::make_unique<ShownPage>(open);
    }
    void add(const char* name, const char* form, int year, const char* place)
    {
        auto record = open.entity(name);
        record.values.set(entity::sse_form, form);
        record.values.set(entity::founded_year, year);
        if (place != nullptr)
            record.values.set(entity::place, place);
        else
            record.values.setMissing(entity::place, "not_known");
        open.save(record);
    }
    [[nodiscard]] ColumnFilterDialog* dialog() const
    {
        for (auto* one : shown->page().window()->findChildren<ColumnFilterDialog*>())
            if (one->isVisible())
                return one;
        return nullptr;
    }
    /// The dialog on this field, as Alt+Down opens it on a column.
    ColumnFilterDialog* ask(const dictionary::Field& field) const
    {
        shown->page().list().filters().ask(dictionary::layoutOf(entity::kind).columnOf(field));
        return dialog();
    }
    [[nodiscard]] QStringList chips() const
    {
        QStringList texts;
        for (const QToolButton* one : shown->page().list().filters().findChildren<QToolButton*>())
            if (!one->isHidden())
                texts.append(one->text());
        return texts;
    }
    [[nodiscard]] int rows() const { return shown->page().model().rowCount(); }
};

} // namespace

class ColumnFilterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aChoiceIsTickedByKeysAlone()
    {
        Filtered all;
        all.shown->table().setFocus();
        all.shown->table().setCurrentIndex(all.shown->page().model().index(0, 1));
        press(Qt::Key_Down, Qt::AltModifier);
        QVERIFY(all.dialog() != nullptr);
        auto* list = all.dialog()->findChild<QListWidget*>();
        QCOMPARE(all.dialog()->focusWidget(), list);
        while (list->currentItem()->text() != QLatin1String("Cooperative"))
            QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Space);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(all.rows(), 2);
        QCOMPARE(all.chips(), QStringList{QStringLiteral("Form: Cooperative")});
        QCOMPARE(all.shown->page().list().countText(), QStringLiteral("2 of 3 records"));
    }

    void tableWithoutARowSaysWhyAndShowsAllAgain()
    {
        Filtered all;
        auto* state = all.shown->table().findChild<ui::EmptyState*>();
        QVERIFY(!state->isVisible());
        study::Filter none{"entity", {}, {}, {}};
        none.all.push_back({"founded_year", study::Condition::Test::any_of, {std::int64_t{1812}}});
        all.shown->page().list().setOuterFilter(none);
        QTRY_VERIFY(state->isVisible());
        QCOMPARE(state->accessibleName(), QStringLiteral("No record fits the filters"));
        all.shown->table().setFocus();
        press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), button(*state, "Show all records"));
        press(Qt::Key_Space);
        QTRY_COMPARE(all.rows(), 3);
        QVERIFY(!state->isVisible());
        QVERIFY(all.shown->table().hasFocus());
    }

    void searchWithoutAHitSaysSo()
    {
        Filtered all;
        auto* state = all.shown->table().findChild<ui::EmptyState*>();
        all.shown->page().list().focusSearch();
        type("qq");
        QTRY_VERIFY(state->isVisible());
        QCOMPARE(state->accessibleName(), QStringLiteral("No record of this name"));
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_Delete);
        QTRY_VERIFY(!state->isVisible());
    }

    void aLongListIsNarrowedByTyping()
    {
        Filtered all;
        auto* dialog = all.ask(entity::subdivision);
        auto* list = dialog->findChild<QListWidget*>();
        QWidget* line = dialog->focusWidget();
        QTest::keyClicks(line, QStringLiteral("hai ph"));
        QStringList shown;
        for (int row = 0; row < list->count(); ++row)
            if (!list->item(row)->isHidden())
                shown.append(list->item(row)->text());
        // As it was until Viet Nam's reform of 2025, and as it is since.
        QCOMPARE(shown, (QStringList{QStringLiteral("Hai Phong (until 2025)"), QStringLiteral("Hai Phong")}));
        QTest::keyClick(line, Qt::Key_Down);
        QCOMPARE(dialog->focusWidget(), list);
        QCOMPARE(list->currentItem()->text(), QStringLiteral("Hai Phong (until 2025)"));
        QTest::keyClick(list, Qt::Key_Space);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(all.chips(), QStringList{QStringLiteral("Province or region: Hai Phong")});
        QCOMPARE(all.rows(), 0);
    }

    void severalFiltersHoldTogetherAndComeOffOneByOne()
    {
        Filtered all;
        auto* years = all.ask(entity::founded_year);
        const auto lines = years->findChildren<QLineEdit*>();
        years->findChild<QComboBox*>()->setFocus();
        for (QLineEdit* line : lines)
            if (line->isVisible() && line->text().isEmpty()) {
                line->setText(QStringLiteral("2543")); // of the Buddhist Era: 2000
                break;
            }
        years->accept();
        QCOMPARE(all.rows(), 2);
        auto* text = all.ask(entity::place);
        for (QLineEdit* line : text->findChildren<QLineEdit*>())
            if (line->isVisible())
                line->setText(QStringLiteral("da nang"));
        text->accept();
        QCOMPARE(all.rows(), 1);
        QCOMPARE(all.chips(), (QStringList{QStringLiteral("Founded: from 2000"),
                                           QStringLiteral("Place: contains “da nang”")}));
        all.shown->page().list().filters().findChild<QToolButton*>()->click();
        QTRY_COMPARE(all.chips(), QStringList{QStringLiteral("Place: contains “da nang”")});
        QCOMPARE(all.rows(), 1);
        all.open.commands.action(QStringLiteral("records.clearFilters"))->trigger();
        QCOMPARE(all.rows(), 3);
        QVERIFY(!all.shown->page().list().filters().isVisible());
        QVERIFY(!all.open.commands.action(QStringLiteral("records.clearFilters"))->isEnabled());
    }

    void missingValuesAreFoundByTheirReason()
    {
        Filtered all;
        auto* dialog = all.ask(entity::place);
        QComboBox* way = nullptr;
        for (QComboBox* box : dialog->findChildren<QComboBox*>())
            if (box->findText(QStringLiteral("without a value, for one of these reasons")) >= 0)
                way = box;
        QVERIFY(way != nullptr);
        way->setCurrentIndex(way->findText(QStringLiteral("without a value, for one of these reasons")));
        auto* list = dialog->findChild<QListWidget*>();
        for (int row = 0; row < list->count(); ++row)
            if (list->item(row)->data(Qt::UserRole) == QStringLiteral("not_known"))
                list->item(row)->setCheckState(Qt::Checked);
        dialog->accept();
        QCOMPARE(all.rows(), 1);
        QCOMPARE(all.chips(), QStringList{QStringLiteral("Place: no value: Not known")});
    }

    void whatCannotBeReadIsSaidAndNothingIsFiltered()
    {
        Filtered all;
        auto* dialog = all.ask(entity::founded_year);
        for (QLineEdit* line : dialog->findChildren<QLineEdit*>())
            if (line->isVisible())
                line->setText(QStringLiteral("soon"));
        dialog->accept();
        QVERIFY(dialog->isVisible());
        bool said = false;
        for (const QLabel* label : dialog->findChildren<QLabel*>())
            said = said || (label->isVisible() && label->text().contains(QLatin1String("soon")));
        QVERIFY(said);
        QCOMPARE(all.rows(), 3);
        dialog->reject();
    }

    void aLinkIsFoundByTheNameOfItsRecord()
    {
        Filtered all;
        study::Record source(dictionary::layoutOf(dictionary::source::kind));
        source.study = all.open.studyPk;
        source.values.set(dictionary::source::title, "Niên giám thống kê");
        const std::int64_t pk = all.open.save(source);
        auto record = all.open.entity("With a source");
        record.values.set(entity::source, pk);
        all.open.save(record);
        all.open.session.noteWritten(QStringLiteral("entity"));
        auto* dialog = all.ask(entity::source);
        for (QLineEdit* line : dialog->findChildren<QLineEdit*>())
            if (line->isVisible())
                line->setText(QStringLiteral("nien giam"));
        dialog->accept();
        QCOMPARE(all.rows(), 1);
        QCOMPARE(all.chips(), QStringList{QStringLiteral("Source: contains “nien giam”")});
    }

    void everyColumnOfEveryKindCanBeAskedForInEveryWay()
    {
        OpenStudy open;
        const ui::Words words(vocabularies(), open.language);
        for (const dictionary::Layout& layout : dictionary::layouts())
            for (const dictionary::Column& column : layout.columns())
                for (const auto way : ui::records::waysFor(column)) {
                    study::Condition one{
                        ui::records::conditionColumn(column, way), study::Condition::Test::present, {}};
                    QVERIFY2(ui::records::columnOf(layout, one) == &column, column.name.c_str());
                    study::Filter filter{std::string(layout.kind().key), {}, {one}, {}};
                    QVERIFY2(study::RecordStore(*open.session.file()).count(filter).has_value(),
                             column.name.c_str());
                    if (way == ui::records::FilterWay::listed)
                        QVERIFY2(!ui::records::listEntries(column, words, {"VN"}).isEmpty() ||
                                     column.field->vocabulary == "national_form",
                                 column.name.c_str());
                }
    }

    void headerShowsWhichColumnsAreFiltered()
    {
        Filtered all;
        const auto& model = all.shown->page().model();
        QVERIFY(!model.headerData(0, Qt::Horizontal, Qt::DecorationRole).isValid());
        auto* dialog = all.ask(entity::name);
        for (QLineEdit* line : dialog->findChildren<QLineEdit*>())
            if (line->isVisible())
                line->setText(QStringLiteral("sen"));
        dialog->accept();
        QVERIFY(model.headerData(0, Qt::Horizontal, Qt::DecorationRole).isValid());
        QVERIFY(!model.headerData(1, Qt::Horizontal, Qt::DecorationRole).isValid());
    }
};

ATLAS_TEST(ColumnFilterTest)
#include "column_filter_test.moc"
