#include "core/dictionary/kinds/entity.h"
#include "core/dictionary/kinds/source.h"
#include "core/study/journal.h"
#include "tests/ui/records/shown_page.h"
#include "tests/ui/support/registry.h"
#include "ui/common/country_box.h"
#include "ui/records/paste_columns.h"
#include "ui/records/paste_dialog.h"
#include "ui/records/paste_words.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QtTest/QtTest>

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

} // namespace

class PasteDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
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
