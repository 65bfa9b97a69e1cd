#include "app/window_program.h"
#include "tests/ui/support/registry.h"
#include "ui/common/command.h"
#include "ui/common/preferences.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenuBar>
#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest/QtTest>

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
