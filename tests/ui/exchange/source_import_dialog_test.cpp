#include "core/base/clock.h"
#include "core/dictionary/kinds/source.h"
#include "core/exchange/sample_study.h"
#include "core/study/door.h"
#include "core/study/record_store.h"
#include "tests/ui/support/registry.h"
#include "ui/common/command.h"
#include "ui/common/convert.h"
#include "ui/common/file_study_session.h"
#include "ui/common/language.h"
#include "ui/common/task_runner.h"
#include "ui/exchange/import_dialog.h"
#include "ui/exchange/source_import_dialog.h"
#include "ui/exchange/sources_model.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest/QtTest>

#include <algorithm>

using namespace atlas;
using namespace atlas::ui;
using ui::exchange::SourceImportDialog;
using ui::exchange::SourcesModel;
namespace fields = atlas::dictionary::source;

namespace {

const QByteArray mapping = "TY  - RPRT\nAU  - Lan, Nguyen\nTI  - Mapping of cooperatives\nPY  - 2023\n"
                           "DO  - 10.1000/182\nPB  - ILO\nER  - \n";
const QByteArray survey = "TY  - JOUR\nAU  - Sok, Dara\nTI  - A survey of mutual funds\nPY  - 2021\nER  - \n";

/// An open country study and a window's services around it.
struct Rig {
    Rig()
        : session({vocabularies, clock, tasks,
                   [] {
                       return study::Identity{"Researcher", "Team", "device"};
                   },
                   [](study::StudyFile& file, const dictionary::Vocabularies& lists, const NewStudy& wanted) {
                       return atlas::exchange::fillCountry(file, lists, toUtf8(wanted.country), "en");
                   }})
        , context{session, commands, tasks, navigator, language}
    {
        QSignalSpy opened(&session, &StudySession::opened);
        NewStudy wanted;
        wanted.path = folder.filePath(QStringLiteral("a.ssestudy"));
        wanted.country = QStringLiteral("VN");
        session.create(wanted);
        opened.wait();
        before = sources();
    }
    QString library(const QByteArray& text, const char* name = "library.ris")
    {
        QFile file(folder.filePath(QLatin1String(name)));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no library");
        file.write(text);
        return file.fileName();
    }
    [[nodiscard]] qint64 sources() const
    {
        return *study::RecordStore(*session.file()).count({"source", {}, {}, {}});
    }
    std::int64_t addSource()
    {
        study::Record record(dictionary::layoutOf(fields::kind));
        record.study = study::RecordStore(*session.file()).ids({"study", {}, {}, {}}, {"pk"})->front();
        record.values.set(fields::title, "Mapping");
        record.values.set(fields::doi, "10.1000/182");
        if (!study::Door(*session.file(), vocabularies).save(record))
            qFatal("no source");
        ++before;
        return record.pk;
    }

    QTemporaryDir folder;
    dictionary::Vocabularies vocabularies;
    SystemClock clock;
    TaskRunner tasks;
    FileStudySession session;
    CommandRegistry commands;
    Navigator navigator;
    Language language{QStringLiteral("en")};
    PageContext context;
    qint64 before = 0;
};

QPushButton* button(const QDialog& dialog, const char* text)
{
    for (QPushButton* found : dialog.findChildren<QPushButton*>())
        if (found->text().remove(u'&').contains(QLatin1String(text)))
            return found;
    return nullptr;
}

bool says(const QDialog& dialog, const char* text)
{
    const auto labels = dialog.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const QLabel* label) { return label->text().contains(QLatin1String(text)); });
}

QString cell(const QTableView& view, int row, int column)
{
    return view.model()->index(row, column).data().toString();
}

} // namespace

class SourceImportDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsChosenComesInAsOneStep()
    {
        Rig rig;
        SourceImportDialog dialog(rig.context, rig.library(mapping + survey + mapping));
        QSignalSpy shown(&dialog, &SourceImportDialog::shown);
        dialog.show();
        QVERIFY(shown.wait());
        QCOMPARE(rig.sources(), rig.before); // nothing is written before it is asked for
        QVERIFY(says(dialog, "3 references: 2 to add, 0 to fill in, 1 to skip"));
        auto* view = dialog.findChild<QTableView*>();
        const QAbstractItemModelTester tester(view->model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(cell(*view, 2, SourcesModel::what), QStringLiteral("Skip"));
        QVERIFY(cell(*view, 2, SourcesModel::known).contains(QStringLiteral("Repeats line 1")));
        view->selectRow(1);
        QTest::keyClick(view, Qt::Key_Space);
        QCOMPARE(cell(*view, 1, SourcesModel::what), QStringLiteral("Skip"));
        QTest::keyClick(view, Qt::Key_Space);
        QCOMPARE(cell(*view, 1, SourcesModel::what), QStringLiteral("Add"));
        QTest::keyClick(button(dialog, "Import"), Qt::Key_Space);
        QVERIFY(shown.wait());
        QCOMPARE(rig.sources(), rig.before + 2);
        QVERIFY(says(dialog, "2 added, 0 filled, 1 skipped"));
        QVERIFY(rig.session.undoText().contains(QStringLiteral("library.ris")));
        rig.session.undo();
        QTRY_COMPARE(rig.sources(), rig.before);
    }

    void aSourceThatIsThereIsFilledOrAddedAnew()
    {
        Rig rig;
        const auto pk = rig.addSource();
        SourceImportDialog dialog(rig.context, rig.library(mapping));
        QSignalSpy shown(&dialog, &SourceImportDialog::shown);
        QVERIFY(shown.wait());
        auto* view = dialog.findChild<QTableView*>();
        QCOMPARE(cell(*view, 0, SourcesModel::what), QStringLiteral("Fill"));
        QVERIFY(cell(*view, 0, SourcesModel::known).contains(QStringLiteral("same DOI: “Mapping”")));
        button(dialog, "Import")->click();
        QVERIFY(shown.wait());
        QCOMPARE(rig.sources(), rig.before);
        const auto record =
            study::RecordStore(*rig.session.file()).find(dictionary::layoutOf(fields::kind), pk);
        QCOMPARE(record->values.text(fields::title), std::string_view("Mapping"));
        QCOMPARE(record->values.text(fields::publisher), std::string_view("ILO"));
    }

    void escapeWhileWritingTakesNothingIn()
    {
        Rig rig;
        QByteArray many;
        for (int number = 0; number < 400; ++number)
            many += "TY  - BOOK\nTI  - Cooperative " + QByteArray::number(number) + " of the delta\nPY  - " +
                    QByteArray::number(1500 + number) + "\nER  - \n";
        SourceImportDialog dialog(rig.context, rig.library(many));
        QSignalSpy shown(&dialog, &SourceImportDialog::shown);
        dialog.show();
        QVERIFY(shown.wait());
        button(dialog, "Import")->click();
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(dialog.isVisible());
        QVERIFY(shown.wait());
        QCOMPARE(rig.sources(), rig.before);
        QVERIFY(says(dialog, "Stopped as you asked"));
        QVERIFY(button(dialog, "Import 400 source")->isEnabled());
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
    }

    void whatCannotBeReadIsTold()
    {
        Rig rig;
        SourceImportDialog dialog(rig.context, rig.library("a,b\n1,2\n"));
        QSignalSpy shown(&dialog, &SourceImportDialog::shown);
        QVERIFY(shown.wait());
        QVERIFY(says(dialog, "holds no references"));
        QVERIFY(!button(dialog, "Import")->isEnabled());
    }

    void bibliographiesAndTablesGoTheirOwnWays()
    {
        Rig rig;
        QWidget window;
        ui::exchange::addImportCommands(rig.context, window);
        ui::exchange::addSourceImportCommands(rig.context, window);
        rig.navigator.offerFile(rig.library(mapping, "library.bib"));
        QCOMPARE(window.findChildren<SourceImportDialog*>().size(), 1);
        QCOMPARE(window.findChildren<ui::exchange::ImportDialog*>().size(), 0);
        rig.navigator.offerFile(rig.library("a,b\n1,2\n", "table.csv"));
        QCOMPARE(window.findChildren<SourceImportDialog*>().size(), 1);
        QCOMPARE(window.findChildren<ui::exchange::ImportDialog*>().size(), 1);
        QVERIFY(rig.commands.action(QStringLiteral("data.import_sources"))->isEnabled());
        rig.session.close();
    }
};

ATLAS_TEST(SourceImportDialogTest)

#include "source_import_dialog_test.moc"
