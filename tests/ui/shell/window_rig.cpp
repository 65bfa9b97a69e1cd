#include "tests/ui/shell/window_rig.h"

#include "ui/common/theme.h"
#include "ui/shell/start_page.h"

#include <QApplication>
#include <QtTest/QtTest>

using namespace atlas::ui;

WindowRig::WindowRig()
    : preferences(folder.filePath(QStringLiteral("settings.ini")))
    , language(QStringLiteral("en"))
    , context{session, commands, tasks, navigator, language}
{
    const auto make = [](const PageContext&, QWidget* parent) -> Page* { return new RigPage(parent); };
    pages.add({QStringLiteral("start"), QStringLiteral("Start"), QStringLiteral("start"), PageSection::start,
               false, [this](const PageContext& services, QWidget* parent) -> Page* {
                   return new shell::StartPage(services, preferences, parent);
               }});
    pages.add({QStringLiteral("entities"), QStringLiteral("Entities"), QStringLiteral("entity"),
               PageSection::data, true, make});
    pages.add({QStringLiteral("figures"), QStringLiteral("Figures"), QStringLiteral("figures"),
               PageSection::analysis, true, make});
    applyTheme(*qApp, ThemeChoice::light);
    window = std::make_unique<shell::MainWindow>(context, preferences, pages);
    window->show();
    window->activateWindow();
    QCoreApplication::processEvents();
}
