#include "app/window_program.h"
#include "tests/entry/typist.h"
#include "ui/common/preferences.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QFileInfo>
#include <QWindow>

#include <cstdio>
#include <cstdlib>

/// `entry_program STUDY ROUND RECORDS`: types records into the study through the window and says on its
/// output what it has left behind.
int main(int argc, char** argv)
{
    using namespace atlas;
    QApplication application(argc, argv);
    if (argc != 4)
        return EXIT_FAILURE;
    const QString path = QString::fromLocal8Bit(argv[1]);
    ui::Preferences preferences(path + QStringLiteral(".ini"));
    preferences.setIdentity(QStringLiteral("Researcher"), QStringLiteral("Team A"));
    preferences.setLanguage(QStringLiteral("en"));
    app::WindowProgram program(application, preferences);
    program.start(path);
    while (!program.session().isOpen() || program.session().busy())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
    program.window().activateWindow();
    QApplication::processEvents();
    tests::Typist typist(*program.window().windowHandle(), program.session(), std::atoi(argv[2]),
                         [](const QString& line) {
                             std::printf("%s\n", qPrintable(line));
                             std::fflush(stdout);
                         });
    typist.goToEntities();
    for (int number = 0; number < std::atoi(argv[3]); ++number)
        typist.enterRecord(number);
    return EXIT_SUCCESS;
}
