#include "tests/app/started_program.h"
#include "tests/ui/support/registry.h"
#include "ui/common/command.h"
#include "ui/common/task_runner.h"
#include "ui/figures/figure_view.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPointer>
#include <QTemporaryDir>
#include <QtTest/QtTest>

#include <algorithm>

using namespace atlas;
using atlas::tests::StartedProgram;

namespace {

/// The program with its window and nothing open.
struct Started : StartedProgram {
    [[nodiscard]] QAction* command(const char* id) const
    {
        return program.commands().action(QLatin1String(id));
    }
    [[nodiscard]] bool enabled(const char* id) const { return command(id)->isEnabled(); }
    /// The command is in the menu of this title.
    [[nodiscard]] bool stands(const char* id, const QString& menu) const
    {
        const auto titles = program.window().menuBar()->actions();
        return std::any_of(titles.begin(), titles.end(), [&](const QAction* title) {
            return title->text() == menu && title->menu()->actions().contains(command(id));
        });
    }
    /// What asks where the report goes, once it is made.
    [[nodiscard]] QFileDialog* pdfDialog() const
    {
        const auto dialog = [this] { return window().findChild<QFileDialog*>(QStringLiteral("pdfDialog")); };
        [&] { QTRY_VERIFY_WITH_TIMEOUT(dialog() != nullptr, 20'000); }();
        return dialog();
    }
    /// Work of the window that ends when it is stopped.
    void copyUntilStopped(bool& stopped)
    {
        program.tasks().start(
            QStringLiteral("Copying"), &window(),
            [&stopped](ui::TaskProgress& progress) {
                while (!progress.cancelled())
                    QThread::msleep(1);
                return stopped = true;
            },
            [](bool) {}, ui::TaskKind::writing);
    }
};

/// What asks whether work of the window is to be stopped.
QMessageBox* workBox(const QPointer<ui::shell::MainWindow>& window)
{
    return window ? window->findChild<QMessageBox*>(QStringLiteral("runningWorkBox")) : nullptr;
}

void waitForWorkBox(const QPointer<ui::shell::MainWindow>& window, bool there)
{
    QTRY_COMPARE(workBox(window) != nullptr, there);
}

void acceptWorkBox(const QPointer<ui::shell::MainWindow>& window)
{
    QMessageBox* box = workBox(window);
    for (QAbstractButton* button : box->buttons())
        if (box->buttonRole(button) == QMessageBox::AcceptRole)
            return button->click();
}

} // namespace

class WindowProgramTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void languageChangesWhileTheStudyStaysOpenAndWorkGoesOn()
    {
        StartedProgram started;
        started.makeStudy();
        ui::Preferences& preferences = started.preferences;
        app::WindowProgram& program = started.program;
        program.window().showPage(QStringLiteral("records.source"));
        QCOMPARE(program.window().currentPageId(), QStringLiteral("records.source"));
        QCOMPARE(program.window().menuBar()->actions().constFirst()->text(), QStringLiteral("&File"));

        bool ended = false;
        program.tasks().start(
            QStringLiteral("Waiting"), &program.session(),
            [](ui::TaskProgress& progress) {
                for (int i = 0; i < 1000 && !progress.cancelled(); ++i)
                    QThread::msleep(1);
                return true;
            },
            [&ended](bool done) { ended = done; });
        const QPointer<ui::shell::MainWindow> old = &program.window();
        preferences.setLanguage(QStringLiteral("vi"));
        QTRY_VERIFY(old.isNull());
        QVERIFY(program.window().isVisible());
        QVERIFY(program.session().isOpen());
        QCOMPARE(program.window().currentPageId(), QStringLiteral("records.source"));
        QCOMPARE(program.window().menuBar()->actions().constFirst()->text(), QStringLiteral("&Tệp"));
        QTRY_VERIFY(ended);
        QVERIFY(program.window().close());
        QVERIFY(!program.session().isOpen());
    }

    void languageAsksBeforeItStopsWhatIsBeingWritten()
    {
        Started started;
        QCoreApplication::processEvents(); // the window in the language of the test
        bool stopped = false;
        started.copyUntilStopped(stopped);
        const QPointer<ui::shell::MainWindow> old = &started.window();
        started.preferences.setLanguage(QStringLiteral("vi"));
        waitForWorkBox(old, true);
        QTest::keyClick(workBox(old), Qt::Key_Escape);
        waitForWorkBox(old, false);
        QVERIFY(!old.isNull() && !started.program.tasks().running().front()->cancelled());
        started.preferences.setLanguage(QStringLiteral("th"));
        waitForWorkBox(old, true);
        acceptWorkBox(old);
        QTRY_VERIFY(old.isNull() && started.settled());
        QVERIFY(stopped && started.window().isVisible());
        QVERIFY(started.window().close());
    }

    void labelsSpeakALanguageThatTheWindowDoesNot()
    {
        Started started;
        const auto note = [&started] {
            return started.program.window().findChild<QLabel*>(QStringLiteral("labelsNote"));
        };
        QVERIFY(!note()->isVisible());
        const QPointer<ui::shell::MainWindow> old = &started.program.window();
        started.preferences.setLanguage(QStringLiteral("th"));
        QTRY_VERIFY(old.isNull());
        QCOMPARE(started.program.window().menuBar()->actions().constFirst()->text(), QStringLiteral("&File"));
        QCOMPARE(QCoreApplication::translate("dictionary", "Entity"), QStringLiteral("องค์กร"));
        QVERIFY(note()->isVisible());
        QVERIFY(note()->text().contains(QStringLiteral("not yet confirmed by a reader")));
        QVERIFY(started.program.window().close());
    }

    void menusAreCompleteBeforeAnyPageIsMade()
    {
        Started started;
        QTRY_VERIFY(started.stands("report.pdf", QStringLiteral("&Report")));
        QVERIFY(started.stands("file.import", QStringLiteral("&File")));
        QVERIFY(started.stands("records.new", QStringLiteral("&Data")));
        for (const char* id : {"figures.refresh", "figures.next", "figures.previous", "figures.save"})
            QVERIFY2(started.stands(id, QStringLiteral("&Analysis")) && !started.enabled(id), id);
        for (const char* id : {"report.refresh", "report.zoomIn", "report.zoomOut", "report.fitWidth"})
            QVERIFY2(started.stands(id, QStringLiteral("&Report")) && !started.enabled(id), id);
        for (const char* id : {"report.pdf", "file.import", "records.new"})
            QVERIFY2(!started.enabled(id), id);
        QVERIFY(started.program.window().close());
    }

    void commandsWakeWithTheirPages()
    {
        Started started;
        started.makeStudy();
        for (const char* id : {"report.pdf", "file.import", "records.new"})
            QVERIFY2(started.enabled(id), id);
        for (const char* id : {"figures.refresh", "report.refresh"})
            QVERIFY2(!started.enabled(id), id);
        QCOMPARE(started.command("figures.refresh")->statusTip(), QStringLiteral("Go to the figures first."));
        started.program.window().showPage(QStringLiteral("figures"));
        QVERIFY(started.enabled("figures.refresh"));
        QVERIFY(!started.enabled("records.new"));
        started.program.window().showPage(QStringLiteral("report"));
        QVERIFY(!started.enabled("figures.refresh"));
        QVERIFY(started.enabled("report.refresh"));
        QVERIFY(started.program.window().close());
    }

    void reportIsExportedFromAnywhere()
    {
        Started started;
        started.makeStudy();
        app::WindowProgram& program = started.program;
        started.command("report.pdf")->trigger();
        QCOMPARE(program.window().currentPageId(), QStringLiteral("report"));
        QFileDialog* dialog = started.pdfDialog();
        const QString path = started.path("out.pdf");
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(path).size() > 1000, 20'000);
        QTRY_VERIFY(program.tasks().running().empty());
        QVERIFY(program.window().close());
    }

    void reportIsExportedAfterItsMakingWasStopped()
    {
        Started started;
        started.makeStudy();
        QTRY_VERIFY(started.settled());
        started.program.window().showPage(QStringLiteral("report"));
        QVERIFY(!started.settled());
        for (ui::Task* task : started.program.tasks().running())
            task->cancel();
        QTRY_VERIFY(started.settled());
        started.command("report.pdf")->trigger();
        started.pdfDialog()->reject();
        QTRY_VERIFY(started.settled());
        QVERIFY(started.window().close());
    }

    void figureOfAStudyGoesWithIt()
    {
        Started started;
        started.makeStudy();
        started.saveEntity("An Phú");
        started.window().showPage(QStringLiteral("figures"));
        const auto* view = started.window().findChild<ui::figures::FigureView*>();
        QTRY_VERIFY_WITH_TIMEOUT(!view->figure().title.key.empty(), 20'000);
        QTRY_VERIFY(started.settled());
        started.program.session().close();
        QVERIFY(view->figure().empty() && view->figure().title.key.empty());
        QVERIFY(started.window().close());
    }

    void lookFollowsThePreferences()
    {
        const QTemporaryDir home;
        ui::Preferences preferences(home.filePath(QStringLiteral("p.ini")));
        preferences.setIdentity(QStringLiteral("Lan"), {});
        app::WindowProgram program(*qApp, preferences);
        preferences.setTheme(ui::ThemeChoice::dark);
        QVERIFY(ui::isDark(QApplication::palette()));
        preferences.setTheme(ui::ThemeChoice::light);
        QVERIFY(!ui::isDark(QApplication::palette()));
        const double size = QApplication::font().pointSizeF();
        program.start({});
        program.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&program.window()));
        QTest::keyClick(&program.window(), Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(QApplication::font().pointSizeF() > size);
        QTest::keyClick(&program.window(), Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(QApplication::font().pointSizeF(), size);
    }
};

ATLAS_TEST(WindowProgramTest)

#include "window_program_test.moc"
