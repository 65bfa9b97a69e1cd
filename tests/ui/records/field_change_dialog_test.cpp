#include "core/dictionary/kinds/entity.h"
#include "tests/ui/records/shown_page.h"
#include "tests/ui/support/registry.h"
#include "ui/records/field_change_dialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest/QtTest>

using namespace atlas;
using namespace atlas::tests;
using ui::records::FieldChangeDialog;
namespace entity = atlas::dictionary::entity;

namespace {

struct Changed {
    OpenStudy open;
    std::vector<std::int64_t> pks;
    std::unique_ptr<ShownPage> shown;
    FieldChangeDialog* dialog = nullptr;

    Changed()
    {
        for (const char* name : {"A", "B", "C"}) {
            auto record = open.entity(name);
            if (name[0] == 'A')
                record.values.set(entity::place, "Huế");
            pks.push_back(open.save(record));
        }
        shown = std::make_unique<ShownPage>(open);
        shown->table().selectAll();
        open.commands.action(QStringLiteral("records.change"))->trigger();
        dialog = shown->page().findChild<FieldChangeDialog*>();
    }
    void wait() const
    {
        QSignalSpy checked(dialog, &FieldChangeDialog::checked);
        QVERIFY(checked.wait(20'000));
    }
    void type(const dictionary::Field& field, const char* text) const
    {
        dialog->chooseField(field);
        QTest::keyClicks(dialog->editor()->findChild<QLineEdit*>(), QLatin1String(text));
        wait();
    }
    [[nodiscard]] std::string place(std::size_t index) const
    {
        return std::string(open.stored("entity", pks[index]).values.text(entity::place));
    }
};

} // namespace

class FieldChangeDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneFieldOfSeveralRecordsIsChangedAsOneStep()
    {
        Changed all;
        QVERIFY(all.dialog != nullptr);
        all.type(entity::place, "Hanoi");
        QVERIFY2(all.dialog->preview().contains(QLatin1String("3 of 3")), qPrintable(all.dialog->preview()));
        QVERIFY2(all.dialog->preview().contains(QStringLiteral("no value (2), Huế (1)")),
                 qPrintable(all.dialog->preview()));
        QCOMPARE(all.place(1), std::string());
        QSignalSpy changed(all.dialog, &FieldChangeDialog::changed);
        all.dialog->changeButton()->click();
        QVERIFY(changed.wait(20'000));
        for (std::size_t index = 0; index < 3; ++index)
            QCOMPARE(all.place(index), std::string("Hanoi"));
        all.open.session.undo();
        QCOMPARE(all.place(0), std::string("Huế"));
        QCOMPARE(all.place(1), std::string());
    }

    void tabGoesFromTheFieldThroughTheValue()
    {
        Changed all;
        all.dialog->chooseField(entity::place);
        QTRY_VERIFY(all.dialog->editor()->isVisible());
        auto* field = all.dialog->findChild<QComboBox*>();
        field->setFocus();
        QTest::keyClick(field, Qt::Key_Tab);
        QVERIFY(all.dialog->editor()->isAncestorOf(all.dialog->focusWidget()));
        QTest::keyClick(all.dialog->focusWidget(), Qt::Key_Tab);
        QCOMPARE(all.dialog->focusWidget(), all.dialog->reasons());
    }

    void nothingTypedChangesNothing()
    {
        Changed all;
        all.dialog->chooseField(entity::place);
        all.wait();
        QVERIFY(!all.dialog->changeButton()->isEnabled());
    }

    void aReasonIsGivenInPlaceOfAValue()
    {
        Changed all;
        all.dialog->chooseField(entity::place);
        all.dialog->reasons()->setCurrentIndex(all.dialog->reasons()->findData(QStringLiteral("not_known")));
        all.wait();
        QVERIFY(all.dialog->changeButton()->isEnabled());
        QSignalSpy changed(all.dialog, &FieldChangeDialog::changed);
        all.dialog->changeButton()->click();
        QVERIFY(changed.wait(20'000));
        for (const std::int64_t pk : all.pks)
            QCOMPARE(all.open.stored("entity", pk).values.missingReason(entity::place),
                     std::string_view("not_known"));
    }

    void whatCannotBeReadIsSaid()
    {
        Changed all;
        all.type(entity::founded_year, "soon");
        QVERIFY(!all.dialog->changeButton()->isEnabled());
        QVERIFY(!all.dialog->preview().isEmpty());
    }
};

ATLAS_TEST(FieldChangeDialogTest)
#include "field_change_dialog_test.moc"
