#include "app/window_program.h"
#include "tests/ui/support/registry.h"
#include "ui/common/command.h"
#include "ui/common/preferences.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest/QtTest>

#include <array>

using namespace atlas;

class WindowProgramTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void languageChangesWhileTheStudyStaysOpenAndWorkGoesOn()
    {
        const QTemporaryDir home;
        ui::Preferences preferences(home.filePath(QStringLiteral("p.ini")));
        preferences.setIdentity(QStringLiteral("Lan"), QStringLiteral("VCA"));
        preferences.setLanguage(QStringLiteral("en"));
        app::WindowProgram program(*qApp, preferences);
        program.start({});
        QSignalSpy opened(&program.session(), &ui::StudySession::opened);
        ui::NewStudy wanted;
        wanted.path = home.filePath(QStringLiteral("vn.ssestudy"));
        wanted.country = QStringLiteral("VN");
        wanted.language = QStringLiteral("en");
        program.session().create(wanted);
        QVERIFY(opened.wait(20'000));
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

    void menusAreCompleteBeforeAnyPageIsMade()
    {
        const QTemporaryDir home;
        ui::Preferences preferences(home.filePath(QStringLiteral("p.ini")));
        preferences.setIdentity(QStringLiteral("Lan"), {});
        preferences.setLanguage(QStringLiteral("en"));
        app::WindowProgram program(*qApp, preferences);
        program.start({});
        const auto command = [&program](const char* id) {
            return program.commands().action(QLatin1String(id));
        };
        const auto stands = [&](const char* id, const QString& menu) {
            for (const QAction* title : program.window().menuBar()->actions())
                if (title->text() == menu && title->menu()->actions().contains(command(id)))
                    return true;
            return false;
        };
        constexpr std::array onFigures{"figures.refresh", "figures.next", "figures.previous", "figures.save"};
        constexpr std::array onReport{"report.refresh", "report.zoomIn", "report.zoomOut", "report.fitWidth"};
        QTRY_VERIFY(stands("report.pdf", QStringLiteral("&Report")));
        QVERIFY(stands("file.import", QStringLiteral("&File")));
        QVERIFY(stands("records.new", QStringLiteral("&Data")));
        for (const char* id : onFigures)
            QVERIFY2(stands(id, QStringLiteral("&Analysis")) && !command(id)->isEnabled(), id);
        for (const char* id : onReport)
            QVERIFY2(stands(id, QStringLiteral("&Report")) && !command(id)->isEnabled(), id);
        for (const char* id : {"report.pdf", "file.import", "records.new"})
            QVERIFY2(!command(id)->isEnabled(), id);

        QSignalSpy opened(&program.session(), &ui::StudySession::opened);
        program.session().create({home.filePath(QStringLiteral("vn.ssestudy")), QStringLiteral("VN"),
                                  QStringLiteral("en"), false});
        QVERIFY(opened.wait(20'000));
        for (const char* id : {"report.pdf", "file.import", "records.new"})
            QVERIFY2(command(id)->isEnabled(), id);
        for (const char* id : {"figures.refresh", "report.refresh"})
            QVERIFY2(!command(id)->isEnabled(), id);
        QCOMPARE(command("figures.refresh")->statusTip(), QStringLiteral("Go to the figures first."));
        program.window().showPage(QStringLiteral("figures"));
        QVERIFY(command("figures.refresh")->isEnabled());
        QVERIFY(!command("records.new")->isEnabled());
        program.window().showPage(QStringLiteral("report"));
        QVERIFY(!command("figures.refresh")->isEnabled());
        QVERIFY(command("report.refresh")->isEnabled());
        QVERIFY(program.window().close());
    }

    void reportIsExportedFromAnywhere()
    {
        const QTemporaryDir home;
        ui::Preferences preferences(home.filePath(QStringLiteral("p.ini")));
        preferences.setIdentity(QStringLiteral("Lan"), {});
        preferences.setLanguage(QStringLiteral("en"));
        app::WindowProgram program(*qApp, preferences);
        program.start({});
        QSignalSpy opened(&program.session(), &ui::StudySession::opened);
        program.session().create({home.filePath(QStringLiteral("vn.ssestudy")), QStringLiteral("VN"),
                                  QStringLiteral("en"), false});
        QVERIFY(opened.wait(20'000));
        program.commands().action(QStringLiteral("report.pdf"))->trigger();
        QCOMPARE(program.window().currentPageId(), QStringLiteral("report"));
        QTRY_VERIFY_WITH_TIMEOUT(program.window().findChild<QFileDialog*>(QStringLiteral("pdfDialog")),
                                 20'000);
        auto* dialog = program.window().findChild<QFileDialog*>(QStringLiteral("pdfDialog"));
        const QString path = home.filePath(QStringLiteral("out.pdf"));
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(path).size() > 1000, 20'000);
        QTRY_VERIFY(program.tasks().running().empty());
        QVERIFY(program.window().close());
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
