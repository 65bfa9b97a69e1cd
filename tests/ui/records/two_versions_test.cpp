#include "core/dictionary/kinds/entity.h"
#include "core/dictionary/kinds/entity_year.h"
#include "core/study/record_store.h"
#include "tests/ui/records/shown_page.h"
#include "tests/ui/support/registry.h"
#include "ui/records/conflict_dialog.h"
#include "ui/records/parts_editor.h"

#include <QPushButton>
#include <QTableWidget>
#include <QtTest/QtTest>

using namespace atlas;
using namespace atlas::tests;
namespace entity = atlas::dictionary::entity;
namespace entity_year = atlas::dictionary::entity_year;

namespace {

ui::records::ConflictDialog* asked(const ShownPage& shown)
{
    auto* dialog = shown.form().findChild<ui::records::ConflictDialog*>();
    return dialog != nullptr && dialog->isVisible() ? dialog : nullptr;
}

/// The line of the dialog about this field; -1 when there is none.
int lineOf(const QTableWidget& table, const char* field)
{
    for (int row = 0; row < table.rowCount(); ++row)
        if (table.item(row, 0)->text() == QLatin1String(field))
            return row;
    return -1;
}

} // namespace

/// A record or a part of it was changed in the file while it was typed into.
class TwoVersionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void draftTakenUpAgainKnowsWhatWasTypedAndWhatWasNot()
    {
        OpenStudy open;
        const auto pk = open.addEntity("A");
        auto before = open.stored("entity", pk);
        before.values.set(entity::place, "Hà Nội");
        open.save(before);
        open.addEntity("B");
        ShownPage shown(open);
        shown.focus(entity::name_en);
        enter("mine");
        shown.table().selectRow(1);
        auto other = open.stored("entity", pk);
        other.values.set(entity::place, "Huế");
        open.saveBeside(other);
        shown.table().selectRow(0);
        QCOMPARE(shown.values().text(entity::name_en), std::string_view("mine"));
        QVERIFY(!shown.form().save());
        auto* dialog = asked(shown);
        QVERIFY(dialog != nullptr);
        const auto* table = dialog->findChild<QTableWidget*>();
        const int place = lineOf(*table, "Place");
        QVERIFY(place >= 0);
        QCOMPARE(table->item(place, 2)->checkState(), Qt::Checked);
        QCOMPARE(table->item(lineOf(*table, "Name in English"), 1)->checkState(), Qt::Checked);
        dialog->accept();
        const auto saved = open.stored("entity", pk);
        QCOMPARE(saved.values.text(entity::name_en), std::string_view("mine"));
        QCOMPARE(saved.values.text(entity::place), std::string_view("Huế"));
        QCOMPARE(drafts(open), 0U);
    }

    void wayBackToWhatStoodThereIsWritten()
    {
        OpenStudy open;
        const auto pk = open.addEntity("A");
        ShownPage shown(open);
        shown.focus(entity::name_en);
        enter("mine");
        auto other = open.stored("entity", pk);
        other.values.set(entity::place, "Huế");
        open.saveBeside(other);
        QVERIFY(!shown.form().save());
        auto* dialog = asked(shown);
        QVERIFY(dialog != nullptr);
        const auto* table = dialog->findChild<QTableWidget*>();
        table->item(lineOf(*table, "Name in English"), 2)->setCheckState(Qt::Checked);
        table->item(lineOf(*table, "Place"), 1)->setCheckState(Qt::Checked);
        dialog->accept();
        const auto saved = open.stored("entity", pk);
        QVERIFY(!saved.values.has(entity::name_en));
        QVERIFY(!saved.values.has(entity::place));
        QCOMPARE(drafts(open), 0U);
    }

    void versionsOfAPartAreShown()
    {
        OpenStudy open;
        const auto pk = open.addEntity("A");
        ShownPage shown(open);
        auto& editor = shown.parts(entity_year::kind);
        shown.addPart(entity_year::kind, "2022");
        QVERIFY(shown.form().save());
        const std::int64_t part = editor.edit().at(0).record().pk;
        QVERIFY(editor.form()->focusField(entity_year::members.key));
        enter("100");
        QVERIFY(shown.form().save());
        QVERIFY(editor.form()->focusField(entity_year::members.key));
        press(Qt::Key_A, Qt::ControlModifier);
        enter("120");
        open.session.undo(); // takes the 100 back, not what is being typed
        QVERIFY(!shown.form().save());
        auto* dialog = asked(shown);
        QVERIFY(dialog != nullptr);
        QVERIFY(dialog->windowTitle().contains(QStringLiteral("2022")));
        dialog->accept();
        QCOMPARE(open.stored("entity_year", part).values.count(entity_year::members).total.value_or(0), 120);
        QCOMPARE(drafts(open), 0U);
        QCOMPARE(shown.form().edit().record().pk, pk);
    }

    void newerRecordIsTakenWhenOnlyAPartWasTyped()
    {
        OpenStudy open;
        const auto pk = open.addEntity("A");
        ShownPage shown(open);
        shown.addPart(entity_year::kind, "2022");
        auto other = open.stored("entity", pk);
        other.values.set(entity::place, "Huế");
        open.saveBeside(other);
        QVERIFY(shown.form().save());
        QVERIFY(asked(shown) == nullptr);
        QCOMPARE(open.count("entity_year"), 1);
        QCOMPARE(open.stored("entity", pk).values.text(entity::place), std::string_view("Huế"));
        QCOMPARE(shown.values().text(entity::place), std::string_view("Huế"));
    }
};

ATLAS_TEST(TwoVersionsTest)

#include "two_versions_test.moc"
