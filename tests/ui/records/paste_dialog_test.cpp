#include "core/dictionary/kinds/entity.h"
#include "core/dictionary/kinds/source.h"
#include "core/dictionary/kinds/study.h"
#include "core/study/journal.h"
#include "tests/ui/records/once_started.h"
#include "tests/ui/records/shown_page.h"
#include "tests/ui/support/registry.h"
#include "ui/common/country_box.h"
#include "ui/records/paste_columns.h"
#include "ui/records/paste_dialog.h"
#include "ui/records/paste_models.h"
#include "ui/records/paste_words.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>
#include <QtTest/QtTest>

#include <algorithm>

using namespace atlas;
using namespace atlas::tests;
using ui::records::PasteDialog;
namespace entity = atlas::dictionary::entity;

namespace {

struct Pasted {
    OpenStudy open;
    std::unique_ptr<ShownPage> shown;

    Pasted()
    {
        open.addEntity("Đồng Tâm");
        shown = std::make_unique<ShownPage>(open);
    }
    /// Ctrl+V on the table; the dialog once it has checked the rows, or nullptr.
    PasteDialog* paste(const QString& text)
    {
        QApplication::clipboard()->setText(text);
        return press();
    }
    PasteDialog* press()
    {
        shown->table().setFocus();
        QTest::keyClick(&shown->table(), Qt::Key_V, Qt::ControlModifier);
        auto* dialog = shown->page().findChild<PasteDialog*>();
        if (dialog != nullptr)
            wait(dialog);
        return dialog;
    }
    static void wait(PasteDialog* dialog)
    {
        QSignalSpy checked(dialog, &PasteDialog::checked);
        QVERIFY(checked.wait(20'000));
    }
    [[nodiscard]] QString problem() const
    {
        for (const QLabel* label : shown->page().list().findChildren<QLabel*>())
            if (label->property("role") == QStringLiteral("danger") && label->isVisible())
                return label->text();
        return {};
    }
};

QComboBox* boxWith(const PasteDialog& dialog, const QString& choice)
{
    for (QComboBox* one : dialog.findChildren<QComboBox*>())
        if (one->findText(choice) >= 0)
            return one;
    return nullptr;
}

} // namespace

class PasteDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAnswerToTheFormerChoiceIsNotTaken()
    {
        Pasted all;
        PasteDialog* dialog = all.paste(QStringLiteral("Name\nA\nB\n"));
        QVERIFY(dialog != nullptr && dialog->addButton()->isEnabled());
        auto* header = dialog->findChild<QCheckBox*>();
        QSignalSpy started(&all.open.tasks, &ui::TaskRunner::started);
        QSignalSpy checked(dialog, &PasteDialog::checked);
        const OnceStarted again(all.open.tasks, [header] { header->click(); });
        header->click();
        QTRY_COMPARE_WITH_TIMEOUT(started.count(), 2, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(dialog->addButton()->isEnabled(), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(all.open.tasks.running().empty(), 20'000);
        QCOMPARE(checked.count(), 1);
    }

    void rowsAreShownAndAddedAsOneStep()
    {
        Pasted all;
        auto* dialog =
            all.paste(QStringLiteral("Name\tForm\tFounded\nSen\tCooperative\t2562\nMai\tSE\t1999\n"));
        QVERIFY(dialog != nullptr);
        QCOMPARE(dialog->view().outcome.added, 2);
        QCOMPARE(all.open.count("entity"), 1);
        QCOMPARE(dialog->addButton()->text(), QStringLiteral("&Add 2 records"));
        QSignalSpy added(dialog, &PasteDialog::added);
        dialog->addButton()->click();
        QVERIFY(added.wait(20'000));
        QCOMPARE(all.open.count("entity"), 3);
        QCOMPARE(all.shown->page().model().rowCount(), 3);
        all.open.session.undo();
        QCOMPARE(all.open.count("entity"), 1);
    }

    void cancelWritesNothing()
    {
        Pasted all;
        auto* dialog = all.paste(QStringLiteral("Name\nSen\n"));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(!dialog->isVisible());
        QCOMPARE(all.open.count("entity"), 1);
    }

    void columnsAreKnownInVietnameseAndCanBeChanged()
    {
        Pasted all;
        const ui::Language vietnamese(QStringLiteral("vi"));
        const ui::Words words(vocabularies(), vietnamese);
        const auto& layout = dictionary::layoutOf(entity::kind);
        const QString place = words.label(entity::place.label);
        QVERIFY(place != QLatin1String("Place"));
        auto* dialog = all.paste(words.label(entity::name.label) + QLatin1Char('\t') + place +
                                 QStringLiteral("\nSen\tHuế\n"));
        QCOMPARE(dialog->view().plan.columns,
                 (std::vector<std::size_t>{layout.columnOf(entity::name), layout.columnOf(entity::place)}));
        QComboBox* box = dialog->columns()->box(1);
        box->setCurrentIndex(box->findText(QStringLiteral("Address")));
        Q_EMIT box->activated(box->currentIndex());
        Pasted::wait(dialog);
        QCOMPARE(dialog->view().outcome.samples.front().values.text(entity::address),
                 std::string_view("Huế"));
    }

    void unknownWordsAreGivenACode()
    {
        Pasted all;
        auto* dialog = all.paste(QStringLiteral("Name\tForm\nSen\tGuild\nMai\tGuild\nLan\tClub\n"));
        auto* words = dialog->wordList();
        QCOMPARE(words->undecided(), 2);
        QTest::keyClicks(words->line(), QStringLiteral("coop"));
        QTest::keyClick(words->line(), Qt::Key_Return);
        Pasted::wait(dialog);
        QCOMPARE(words->undecided(), 1);
        QCOMPARE(words->list()->currentRow(), 1);
        QCOMPARE(dialog->view().outcome.samples.front().values.text(entity::sse_form),
                 std::string_view("COOP"));
        // Decided words stay in the list.
        QCOMPARE(words->list()->rowCount(), 2);
    }

    void wordsExplainedForOneStudyAreNotTakenForAnother()
    {
        Pasted all;
        all.open.addStudy("KH", "Mapping of Cambodia");
        study::Record source(dictionary::layoutOf(dictionary::source::kind));
        source.study = all.open.studyPk;
        source.values.set(dictionary::source::title, "Yearbook");
        all.open.save(source);
        all.open.session.noteWritten(QStringLiteral("study"));
        auto* dialog = all.paste(QStringLiteral("Name\tSource\nSen\tSomebody\n"));
        auto* country = dialog->findChild<ui::CountryBox*>();
        QCOMPARE(dialog->view().plan.study, all.open.studyPk);
        QTest::keyClicks(dialog->wordList()->line(), QStringLiteral("year"));
        QTest::keyClick(dialog->wordList()->line(), Qt::Key_Return);
        Pasted::wait(dialog);
        QCOMPARE(dialog->view().plan.words.size(), std::size_t{1});
        QVERIFY(dialog->view().outcome.samples.front().values.has(entity::source));
        country->setFocus();
        QTest::keyClick(country, Qt::Key_Down);
        if (country->country() != QLatin1String("KH"))
            QTest::keyClick(country, Qt::Key_Up);
        QCOMPARE(country->country(), QStringLiteral("KH"));
        QVERIFY(dialog->view().plan.words.empty());
        QCOMPARE(dialog->wordList()->list()->rowCount(), 0);
        Pasted::wait(dialog);
        QCOMPARE(dialog->wordList()->list()->rowCount(), 1);
    }

    void numbersAndDatesAreReadAsInTheStudyTheyGoTo()
    {
        Pasted all;
        all.open.addStudy("US", "Mapping of the United States");
        auto own = all.open.stored("study", all.open.studyPk);
        own.values.set(dictionary::study::thousands_mark, "point");
        all.open.save(own);
        all.open.session.noteWritten(QStringLiteral("study"));
        auto* dialog = all.paste(QStringLiteral("Name\nSen\n"));
        const auto habits = [&] { return dialog->view().plan.habits; };
        QCOMPARE(dialog->view().plan.study, all.open.studyPk);
        QCOMPARE(habits().decimalPoint, ',');
        QCOMPARE(habits().dateOrder, exchange::DateOrder::dmy);
        auto* country = dialog->findChild<ui::CountryBox*>();
        country->choose(QStringLiteral("US"));
        Pasted::wait(dialog);
        QCOMPARE(habits().decimalPoint, '.');
        QCOMPARE(habits().dateOrder, exchange::DateOrder::mdy);
        // What was said of this paste holds wherever it goes.
        auto* decimals = boxWith(*dialog, QStringLiteral("12,5 (comma)"));
        decimals->setFocus();
        QTest::keyClick(decimals, Qt::Key_Down);
        country->choose(QStringLiteral("VN"));
        country->choose(QStringLiteral("US"));
        Pasted::wait(dialog);
        QCOMPARE(habits().decimalPoint, ',');
        QCOMPARE(habits().dateOrder, exchange::DateOrder::mdy);
    }

    void thePreviewStandsWhileTheRowsAreCheckedAgain()
    {
        Pasted all;
        auto* dialog = all.paste(QStringLiteral("Name\tFounded\nSen\t1999\nMai\t2001\n"));
        auto* preview = dialog->findChild<ui::records::PastePreviewModel*>();
        QAbstractItemModelTester tester(preview, QAbstractItemModelTester::FailureReportingMode::QtTest);
        dialog->findChild<QTabWidget*>()->setCurrentIndex(1);
        Q_EMIT dialog->columns()->chosen(1, exchange::PastePlan::no_column);
        QVERIFY(!dialog->grab().isNull());
        QCOMPARE(preview->headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(),
                 QStringLiteral("Founded"));
        Pasted::wait(dialog);
        QCOMPARE(preview->columnCount(), 1);
        QVERIFY(dialog->summary().contains(QStringLiteral("left out because they fill no field: Founded.")));
        const auto tables = dialog->findChildren<QTableView*>();
        const auto view = std::find_if(tables.begin(), tables.end(),
                                       [&](const QTableView* one) { return one->model() == preview; });
        QVERIFY(view != tables.end());
        QCOMPARE((*view)->verticalHeader()->count(), 2);
        const auto boxes = dialog->findChildren<QCheckBox*>();
        const auto header = std::find_if(boxes.begin(), boxes.end(), [](const QCheckBox* one) {
            return one->text().contains(QStringLiteral("first row"));
        });
        QVERIFY(header != boxes.end());
        (*header)->click();
        QCOMPARE((*view)->verticalHeader()->count(), preview->rowCount());
        QVERIFY(!dialog->grab().isNull());
        Pasted::wait(dialog);
        QCOMPARE(preview->rowCount(), 3);
        dialog->reject();
    }

    void twinsAreLeftOutUntilTicked()
    {
        Pasted all;
        auto* dialog = all.paste(QStringLiteral("Name\ndong tam\n"));
        QCOMPARE(dialog->view().outcome.added, 0);
        QVERIFY(!dialog->addButton()->isEnabled());
        for (QAbstractItemModel* model : dialog->findChildren<QAbstractItemModel*>())
            if (auto* twins = qobject_cast<ui::records::PasteTwinsModel*>(model)) {
                QCOMPARE(twins->index(0, ui::records::PasteTwinsModel::other).data().toString(),
                         QStringLiteral("Đồng Tâm"));
                QVERIFY(twins->setData(twins->index(0, 0), Qt::Checked, Qt::CheckStateRole));
            }
        Pasted::wait(dialog);
        QCOMPARE(dialog->view().outcome.added, 1);
        QVERIFY(dialog->addButton()->isEnabled());
    }

    void aPictureIsRefusedInASentence()
    {
        Pasted all;
        auto* mime = new QMimeData;
        mime->setImageData(QImage(4, 4, QImage::Format_RGB32));
        QApplication::clipboard()->setMimeData(mime);
        all.shown->table().setFocus();
        QTest::keyClick(&all.shown->table(), Qt::Key_V, Qt::ControlModifier);
        QVERIFY(all.shown->page().findChild<PasteDialog*>() == nullptr);
        QVERIFY2(all.problem().contains(QLatin1String("picture")), qPrintable(all.problem()));
        QVERIFY(all.problem().contains(QLatin1String("spreadsheet")));
    }

    void aPageWithATableIsTakenWhereThereIsNoText()
    {
        Pasted all;
        auto* mime = new QMimeData;
        mime->setHtml(QStringLiteral("<table><tr><th>Name</th></tr><tr><td>Sen</td></tr></table>"));
        QApplication::clipboard()->setMimeData(mime);
        auto* dialog = all.press();
        QVERIFY(dialog != nullptr);
        QCOMPARE(dialog->view().outcome.added, 1);
    }

    void aHundredThousandRowsAreAdded()
    {
        Pasted all;
        QString text = QStringLiteral("Name\tForm\tFounded\n");
        for (int row = 0; row < 100'000; ++row)
            text += QStringLiteral("Hợp tác xã %1\tCOOP\t%2\n").arg(row).arg(1950 + row % 70);
        QApplication::clipboard()->setText(text);
        all.shown->table().setFocus();
        QTest::keyClick(&all.shown->table(), Qt::Key_V, Qt::ControlModifier);
        auto* dialog = all.shown->page().findChild<PasteDialog*>();
        QSignalSpy checked(dialog, &PasteDialog::checked);
        QVERIFY(checked.wait(180'000));
        QCOMPARE(dialog->view().outcome.added, 100'000);
        QSignalSpy added(dialog, &PasteDialog::added);
        dialog->addButton()->click();
        QVERIFY(added.wait(180'000));
        QCOMPARE(all.open.count("entity"), 100'001);
    }

    void whatCannotBeATableIsSaid()
    {
        Pasted all;
        auto* dialog = all.paste(QString(600, QLatin1Char('\t')) + QStringLiteral("x"));
        QVERIFY(dialog != nullptr);
        QVERIFY2(dialog->summary().contains(QLatin1String("400")), qPrintable(dialog->summary()));
        QVERIFY(!dialog->addButton()->isEnabled());
    }
};

ATLAS_TEST(PasteDialogTest)
#include "paste_dialog_test.moc"
