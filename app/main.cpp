#include "app/command_line.h"
#include "app/first_paint.h"
#include "app/screenshot.h"
#include "app/subcommands.h"
#include "app/translators.h"
#include "app/version.h"
#include "app/window_program.h"
#include "ui/common/runtime_folder.h"

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>

#include <iostream>
#include <optional>

#include <unistd.h>

namespace {

using namespace atlas::app;

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
}

bool needsDisplay(const Request& request)
{
    return !request.run && !request.window.isShot() && !request.window.untilPainted &&
           !qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

// Subcommands and pictures need no display; a display that is there is left alone when the window is wanted.
void prepareEnvironment(const Request& request)
{
    if (request.run || ((request.window.isShot() || request.window.untilPainted) && !hasDisplay()))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (request.window.isShot() && request.window.scale != 1.0)
        qputenv("QT_SCALE_FACTOR", QByteArray::number(request.window.scale));
}

int runShot(QApplication& application, const WindowOptions& options, const Console& console)
{
    const QTemporaryDir folder;
    atlas::ui::Preferences preferences(folder.filePath(QStringLiteral("shot.ini")));
    preferences.setTheme(options.dark ? atlas::ui::ThemeChoice::dark : atlas::ui::ThemeChoice::light);
    preferences.setLanguage(QString::fromStdString(options.language.empty() ? "en" : options.language));
    WindowProgram program(application, preferences);
    Screenshot shot(program, options, console);
    shot.start();
    return QApplication::exec();
}

int runWindow(QApplication& application, const WindowOptions& options, const Console& console)
{
    atlas::ui::Preferences preferences;
    WindowProgram program(application, preferences);
    std::optional<FirstPaint> firstPaint;
    if (options.untilPainted)
        firstPaint.emplace(program, console);
    program.start(QFile::decodeName(options.study.c_str()));
    return QApplication::exec();
}

int runSubcommand(const Request& request, const Console& console)
{
    const atlas::ui::Preferences preferences;
    const Translators translators(preferences.effectiveLanguage());
    return static_cast<int>(request.run(console));
}

} // namespace

int main(int argc, char** argv)
{
    const Console console{std::cout, std::cerr, ::isatty(STDERR_FILENO) == 1};
    const Request request = readArguments(argc, argv, subcommands(), console);
    if (request.finished)
        return static_cast<int>(request.status);
    if (needsDisplay(request) && !hasDisplay()) {
        // Qt would end the program as if it had crashed.
        console.err
            << "sse-atlas: there is no display to show the window on. Nothing was opened. Log in to a "
               "desktop, or give a subcommand: sse-atlas --help lists them.\n";
        return static_cast<int>(ExitStatus::io);
    }
    prepareEnvironment(request);
    atlas::ui::provideRuntimeFolder();
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("sse-atlas"));
    QApplication::setApplicationName(QStringLiteral("SSE Atlas"));
    QApplication::setApplicationVersion(QLatin1String(version));
    QApplication::setDesktopFileName(QStringLiteral("sse-atlas"));
    if (request.run)
        return runSubcommand(request, console);
    return request.window.isShot() ? runShot(application, request.window, console)
                                   : runWindow(application, request.window, console);
}
