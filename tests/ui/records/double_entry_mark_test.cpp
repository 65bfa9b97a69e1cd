#include "core/dictionary/kinds/statistic.h"
#include "core/dictionary/kinds/study.h"
#include "tests/ui/records/papers.h"
#include "tests/ui/support/registry.h"
#include "ui/records/discrepancies_model.h"
#include "ui/records/double_entry_list.h"
#include "ui/records/double_entry_settle.h"
#include "ui/records/mark_question.h"
#include "ui/records/second_entry_form.h"
#include "ui/records/settle_value_dialog.h"

#include <QApplication>
#include <QPushButton>
#include <QTableView>

using namespace atlas;
using namespace atlas::tests;
using namespace atlas::ui::records;
namespace statistic = atlas::dictionary::statistic;

class DoubleEntryMarkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whichNumberAThirdValueIsIsAnsweredThere()
    {
        Papers papers(0);
        const auto number = [](const char* text) { return *Decimal::parse(text, statistic::value.digits); };
        std::int64_t pk = 0;
        papers.asLan([&](study::Door& door) {
            study::Record record(dictionary::layoutOf(statistic::kind));
            record.study = papers.open.studyPk;
            record.values.set(statistic::locator, "p. 7");
            record.values.set(statistic::value, number("1300"));
            Papers::expect(door.save(record).has_value());
            pk = record.pk;
        });
        study::Marking marking;
        marking.layout = &dictionary::layoutOf(statistic::kind);
        marking.identifying = &statistic::locator;
        const std::vector<std::int64_t> pks{pk};
        QVERIFY(study::markForSecondEntry(*papers.open.session.file(), pks, marking, {}).has_value());
        const auto page = papers.page(DoubleEntryPage::list_part);
        page->list().table().setFocus();
        page->list().table().selectRow(0);
        press(Qt::Key_Return);
        QVERIFY(page->list().form()->fields().focusField(statistic::value.key));
        enter("1400");
        press(Qt::Key_Return, Qt::ControlModifier);
        Papers::settle(*page);
        SettleValueDialog& dialog = Papers::typeAThirdValue(*page);
        QCOMPARE(page->settling().model().rowCount(), 1);
        type("1.250");
        press(Qt::Key_Return); // asked back
        auto* question = dialog.findChild<MarkQuestion*>();
        QVERIFY(question != nullptr && question->isVisible());
        const auto answers = question->findChildren<QPushButton*>();
        answers.front()->setFocus();
        press(Qt::Key_Space);
        QVERIFY(!question->isVisible());
        QCOMPARE(
            papers.open.stored("study", papers.open.studyPk).values.text(dictionary::study::thousands_mark),
            std::string_view("point"));
        dialog.editor().setFocus();
        press(Qt::Key_Return);
        QCOMPARE(papers.open.stored("statistic", pk).values.decimal(statistic::value), number("1250"));
        QCOMPARE(page->settling().model().rowCount(), 0);
    }
};

ATLAS_TEST(DoubleEntryMarkTest)
#include "double_entry_mark_test.moc"
