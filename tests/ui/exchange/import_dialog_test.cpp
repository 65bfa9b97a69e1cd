#include "core/base/clock.h"
#include "core/dictionary/vocabulary.h"
#include "core/exchange/sample_study.h"
#include "core/study/record_store.h"
#include "tests/ui/support/registry.h"
#include "ui/common/command.h"
#include "ui/common/convert.h"
#include "ui/common/file_study_session.h"
#include "ui/common/language.h"
#include "ui/common/task_runner.h"
#include "ui/exchange/import_dialog.h"
#include "ui/exchange/problems_model.h"

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

namespace {

constexpr auto sea_header =
    "Identifier,Name,Description,Organisational Structure,Primary Activity,Activities,Street "
    "Address,Locality,Region,Postcode,Country Name,Website,Phone,Email,Twitter,Facebook,Companies "
    "House Number,Latitude,Longitude,Geo Container,Geo Container Latitude,Geo Container Longitude\n";

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
        wanted.country = QStringLiteral("GB");
        session.create(wanted);
        opened.wait();
    }
    QString table(const QByteArray& rows, const QByteArray& header = sea_header)
    {
        QFile file(folder.filePath(QStringLiteral("register.csv")));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no table");
        file.write(header + rows);
        return file.fileName();
    }
    qint64 entities() { return *study::RecordStore(*session.file()).count({"entity", {}, {}, {}}); }

    QTemporaryDir folder;
    dictionary::Vocabularies vocabularies;
    SystemClock clock;
    TaskRunner tasks;
    FileStudySession session;
    CommandRegistry commands;
    Navigator navigator;
    Language language{QStringLiteral("en")};
    PageContext context;
};

QPushButton* button(const QDialog& dialog, const char* text)
{
    for (QPushButton* found : dialog.findChildren<QPushButton*>())
        if (found->text().remove(u'&') == QLatin1String(text))
            return found;
    return nullptr;
}

bool says(const QDialog& dialog, const char* text)
{
    for (const QLabel* label : dialog.findChildren<QLabel*>())
        if (label->text().contains(QLatin1String(text)))
            return true;
    return false;
}

const QByteArray rows =
    "A1,Alpha,,,,,,Leeds,,,,,,,,,,,,,,\nA2,Beta,,,,,,,,,,,,,,,,,,,,\nA3,,,,,,,,,,,,,,,,,,,,,\n";

} // namespace

class ImportDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsWrittenBeforeImportIsChosen()
    {
        Rig rig;
        ui::exchange::ImportDialog dialog(rig.context, rig.table(rows));
        QSignalSpy shown(&dialog, &ui::exchange::ImportDialog::shown);
        QVERIFY(shown.wait());
        QVERIFY(says(dialog, "2 of 3 rows will be taken in"));
        QCOMPARE(rig.entities(), 0);
        QVERIFY(dialog.findChild<QTableView*>()->model()->rowCount() > 0);
        QVERIFY(button(dialog, "Import")->isEnabled());
    }

    void importIsOneStepOfUndo()
    {
        Rig rig;
        ui::exchange::ImportDialog dialog(rig.context, rig.table(rows));
        dialog.show();
        QSignalSpy shown(&dialog, &ui::exchange::ImportDialog::shown);
        QVERIFY(shown.wait());
        QTest::keyClick(button(dialog, "Import"), Qt::Key_Space);
        QVERIFY(shown.wait());
        QCOMPARE(rig.entities(), 2);
        QVERIFY(says(dialog, "2 of 3 rows were taken in"));
        QVERIFY(!rig.session.undoText().isEmpty());
        rig.session.undo();
        QTRY_COMPARE(rig.entities(), 0);
    }

    void anUnknownLayoutSaysSoAndOffersAPlan()
    {
        Rig rig;
        ui::exchange::ImportDialog dialog(rig.context, rig.table("x,y\n", "one,two\n"));
        QSignalSpy shown(&dialog, &ui::exchange::ImportDialog::shown);
        QVERIFY(shown.wait());
        QVERIFY(!button(dialog, "Import")->isEnabled());
        const auto buttons = dialog.findChildren<QPushButton*>();
        QVERIFY(std::any_of(buttons.begin(), buttons.end(), [](const QPushButton* found) {
            return found->isEnabled() && found->text().contains(QStringLiteral("plan"));
        }));
        QCOMPARE(rig.entities(), 0);
    }

    void problemsAreATable()
    {
        Language language(QStringLiteral("en"));
        ui::exchange::ProblemsModel model(language);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setProblems({{12, "Latitude", "north", message("%1 is no number.", {std::string("north")})}});
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, ui::exchange::ProblemsModel::row).data().toString(), QStringLiteral("12"));
        QCOMPARE(model.index(0, ui::exchange::ProblemsModel::why).data().toString(),
                 QStringLiteral("north is no number."));
    }
};

ATLAS_TEST(ImportDialogTest)

#include "import_dialog_test.moc"
