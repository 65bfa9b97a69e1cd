#include "core/dictionary/kinds/entity.h"
#include "core/dictionary/kinds/statistic.h"
#include "core/dictionary/kinds/study.h"
#include "tests/ui/records/once_started.h"
#include "tests/ui/records/shown_page.h"
#include "tests/ui/support/registry.h"
#include "ui/records/field_change_dialog.h"
#include "ui/records/mark_question.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest/QtTest>

using namespace atlas;
using namespace atlas::tests;
using ui::records::FieldChangeDialog;
namespace entity = atlas::dictionary::entity;
namespace statistic = atlas::dictionary::statistic;

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

/// Two statistics, and the dialog on their value.
struct Numbers {
    OpenStudy open;
    std::vector<std::int64_t> pks;
    std::unique_ptr<ShownPage> shown;
    FieldChangeDialog* dialog = nullptr;

    explicit Numbers(const char* mark)
    {
        auto study = open.stored("study", open.studyPk);
        study.values.set(dictionary::study::thousands_mark, mark);
        open.save(study);
        for (int count = 0; count < 2; ++count) {
            study::Record record(dictionary::layoutOf(statistic::kind));
            record.study = open.studyPk;
            pks.push_back(open.save(record));
        }
        shown = std::make_unique<ShownPage>(open, "statistic");
        shown->table().selectAll();
        open.commands.action(QStringLiteral("records.change"))->trigger();
        dialog = shown->page().findChild<FieldChangeDialog*>();
        dialog->chooseField(statistic::value);
        dialog->editor()->setFocus();
        QTest::keyClicks(dialog->editor()->findChild<QLineEdit*>(), QStringLiteral("1.250"));
    }
    [[nodiscard]] ui::records::MarkQuestion* question() const
    {
        return dialog->editor()->findChild<ui::records::MarkQuestion*>();
    }
    void changeTo(const char* number) const
    {
        QTRY_VERIFY_WITH_TIMEOUT(dialog->changeButton()->isEnabled(), 20'000);
        QSignalSpy changed(dialog, &FieldChangeDialog::changed);
        dialog->changeButton()->click();
        QVERIFY(changed.wait(20'000));
        for (const std::int64_t pk : pks)
            QCOMPARE(open.stored("statistic", pk).values.decimal(statistic::value),
                     Decimal::parse(number, statistic::value.digits));
    }
};

} // namespace

class FieldChangeDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAnswerToTheFormerChoiceIsNotTaken()
    {
        Changed all;
        all.dialog->chooseField(entity::place);
        auto* line = all.dialog->editor()->findChild<QLineEdit*>();
        QSignalSpy started(&all.open.tasks, &ui::TaskRunner::started);
        QSignalSpy checked(all.dialog, &FieldChangeDialog::checked);
        const OnceStarted again(all.open.tasks, [line] { QTest::keyClicks(line, QStringLiteral("x")); });
        QTest::keyClicks(line, QStringLiteral("Hanoi"));
        QTRY_COMPARE_WITH_TIMEOUT(started.count(), 2, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(all.dialog->changeButton()->isEnabled(), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(all.open.tasks.running().empty(), 20'000);
        QCOMPARE(checked.count(), 1);
    }

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

    void theStudyKnowsWhichNumberIsMeant()
    {
        const Numbers numbers("point");
        QVERIFY(numbers.question() == nullptr);
        numbers.changeTo("1250");
    }

    void whichNumberIsMeantIsAnsweredThere()
    {
        const Numbers numbers("");
        QVERIFY(numbers.question() != nullptr);
        QTest::keyClick(numbers.question()->findChildren<QPushButton*>().front(), Qt::Key_Space);
        QVERIFY(!numbers.question()->isVisible());
        const auto& open = numbers.open;
        QCOMPARE(open.stored("study", open.studyPk).values.text(dictionary::study::thousands_mark),
                 std::string_view("point"));
        numbers.changeTo("1250");
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
