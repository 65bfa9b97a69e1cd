#include "core/dictionary/kinds/entity.h"
#include "core/dictionary/kinds/entity_year.h"
#include "tests/ui/records/shown_page.h"
#include "tests/ui/support/registry.h"
#include "ui/records/field_row.h"
#include "ui/records/parts_editor.h"

#include <QApplication>
#include <QLineEdit>
#include <QMainWindow>
#include <QtTest/QtTest>

using namespace atlas;
using namespace atlas::tests;
namespace entity = atlas::dictionary::entity;
namespace entity_year = atlas::dictionary::entity_year;

namespace {

/// The page with the commands' keys working, as in the window.
struct Typing {
    explicit Typing(OpenStudy& study)
        : open(study)
        , shown(study)
    {
        for (QAction* action : study.commands.actions())
            shown.page().addAction(action);
        QObject::connect(qApp, &QApplication::focusChanged, &study.commands, &ui::CommandRegistry::refresh);
    }
    [[nodiscard]] QString why(const char* id) const
    {
        const QAction* action = open.commands.action(QLatin1String(id));
        return action->isEnabled() ? QString() : action->statusTip();
    }
    [[nodiscard]] std::string_view text(const dictionary::Field& field) const
    {
        return shown.values().text(field);
    }
    [[nodiscard]] QString offer() const
    {
        return qobject_cast<QLineEdit*>(QApplication::focusWidget())->placeholderText();
    }

    OpenStudy& open;
    ShownPage shown;
};

void addBefore(OpenStudy& open, const char* name, const char* place)
{
    auto record = open.entity(name);
    record.values.set(entity::coop_type, "WORK");
    record.values.set(entity::registry, place);
    record.values.set(entity::place, place);
    open.save(record);
}

} // namespace

class RepeatValuesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aKeyRepeatsTheFieldWithTheFocus_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("Ctrl+'") << int{Qt::Key_Apostrophe};
        QTest::newRow("Ctrl+R") << int{Qt::Key_R};
    }

    void aKeyRepeatsTheFieldWithTheFocus()
    {
        QFETCH(int, key);
        OpenStudy open;
        addBefore(open, "A", "Huế");
        Typing typing(open);
        typing.shown.startNew();
        enter("B");
        typing.shown.focus(entity::registry);
        QVERIFY2(typing.offer().contains(QStringLiteral("repeats “Huế”")), qPrintable(typing.offer()));
        press(static_cast<Qt::Key>(key), Qt::ControlModifier);
        QCOMPARE(typing.text(entity::registry), std::string_view("Huế"));
        QVERIFY(typing.text(entity::sse_form).empty());
        press(Qt::Key_Return);
        QVERIFY(typing.shown.form().save());
        QCOMPARE(open.stored("entity", 2).values.text(entity::registry), std::string_view("Huế"));
    }

    void undoAndEscapeTakeItBack_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<bool>("control");
        QTest::newRow("Ctrl+Z") << int{Qt::Key_Z} << true;
        QTest::newRow("Esc") << int{Qt::Key_Escape} << false;
    }

    void undoAndEscapeTakeItBack()
    {
        QFETCH(int, key);
        QFETCH(bool, control);
        const auto undo = [&] {
            press(static_cast<Qt::Key>(key), control ? Qt::ControlModifier : Qt::NoModifier);
        };
        OpenStudy open;
        addBefore(open, "A", "Huế");
        Typing typing(open);
        typing.shown.startNew();
        enter("B");
        typing.shown.focus(entity::registry);
        press(Qt::Key_Apostrophe, Qt::ControlModifier);
        undo();
        QVERIFY(typing.text(entity::registry).empty());
        QVERIFY(typing.shown.fields().hasFocusInside());
        press(Qt::Key_QuoteDbl, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(typing.text(entity::registry), std::string_view("Huế"));
        QCOMPARE(typing.text(entity::sse_form), std::string_view("COOP"));
        undo();
        QVERIFY(typing.text(entity::registry).empty());
        QVERIFY(typing.text(entity::sse_form).empty());
        QCOMPARE(typing.text(entity::name), std::string_view("B"));
    }

    void withShiftEveryEmptyCarriedFieldIsFilled()
    {
        OpenStudy open;
        addBefore(open, "A", "Huế");
        Typing typing(open);
        typing.shown.startNew();
        enter("B");
        typing.shown.focus(entity::registry);
        enter("Office");
        press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        // What was typed stays; what does not carry stays empty; what now applies is filled too.
        QCOMPARE(typing.text(entity::registry), std::string_view("Office"));
        QCOMPARE(typing.text(entity::sse_form), std::string_view("COOP"));
        const dictionary::Values before = open.stored("entity", 1).values;
        for (const dictionary::Field* field : before.layout().fields()) {
            if (field->key == entity::registry.key || field->key == entity::name.key ||
                field->key == "status")
                continue;
            const std::size_t column = before.layout().columnOf(*field);
            QVERIFY2(typing.shown.values().cell(column) ==
                         (field->carried ? before.cell(column) : dictionary::Value()),
                     std::string(field->key).c_str());
        }
    }

    void theRecordBeforeIsTheOneLastSavedHere()
    {
        OpenStudy open;
        addBefore(open, "A", "Huế");
        addBefore(open, "B", "Vinh");
        Typing typing(open);
        typing.shown.startNew();
        typing.shown.focus(entity::registry);
        QVERIFY(typing.offer().contains(QStringLiteral("Vinh"))); // the newest
        typing.shown.form().discardChanges();
        typing.shown.table().goTo(1);
        typing.shown.focus(entity::name_en);
        type("Alpha");
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(typing.shown.form().edit().isNew());
        typing.shown.focus(entity::registry);
        QVERIFY2(typing.offer().contains(QStringLiteral("Huế")), qPrintable(typing.offer()));
    }

    void anotherCountryStudyIsNotRepeated()
    {
        OpenStudy open;
        const auto cambodia = open.addStudy("KH", "Mapping of Cambodia");
        addBefore(open, "A", "Huế");
        open.session.setScope({cambodia});
        Typing typing(open);
        typing.shown.startNew();
        typing.shown.focus(entity::registry);
        QVERIFY(!typing.offer().contains(QStringLiteral("Huế")));
        QCOMPARE(typing.why("records.repeat"), QStringLiteral("There is no record before this one."));
        press(Qt::Key_Apostrophe, Qt::ControlModifier);
        QVERIFY(typing.text(entity::registry).empty());
    }

    void theCommandSaysWhyItCannot()
    {
        OpenStudy open;
        addBefore(open, "A", "Huế");
        addBefore(open, "B", "");
        Typing typing(open);
        typing.shown.table().goTo(1);
        typing.shown.focus(entity::name);
        QVERIFY(
            typing.why("records.repeat").contains(QStringLiteral("“Name” differs from record to record")));
        QCOMPARE(typing.why("records.repeatAll"), QStringLiteral("Only a new record is filled in this way."));
        typing.shown.focus(entity::registry);
        QCOMPARE(typing.why("records.repeat"), QStringLiteral("“Register” is empty in the record before."));
        typing.shown.focus(entity::sse_form);
        QVERIFY(typing.why("records.repeat").isEmpty());
    }

    void aPartRepeatsThePartAbove()
    {
        OpenStudy open;
        Typing typing(open);
        typing.shown.startNew();
        enter("A");
        auto& years = typing.shown.parts(entity_year::kind);
        typing.shown.addPart(entity_year::kind, "2022");
        years.form()->focusField(entity_year::member_unit.key);
        enter("persons");
        years.addPart();
        enter("2023");
        years.form()->focusField(entity_year::member_unit.key);
        press(Qt::Key_R, Qt::ControlModifier);
        QCOMPARE(years.form()->values().text(entity_year::member_unit),
                 years.edit().at(0).record().values.text(entity_year::member_unit));
        QVERIFY(!years.form()->values().text(entity_year::member_unit).empty());
    }
};

ATLAS_TEST(RepeatValuesTest)

#include "repeat_values_test.moc"
