#include "ui/shell/view_commands.h"

#include "ui/common/command.h"
#include "ui/common/preferences.h"
#include "ui/shell/main_window.h"

#include <QCoreApplication>

namespace atlas::ui::shell {

namespace {

constexpr double zoom_step = 1.1;

// Sentences of this file, outside any class of its own.
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ViewCommands)
};

void addPalette(MainWindow& window, CommandRegistry& commands)
{
    Command palette = described("view.palette", Texts::tr("&Search and commands…"),
                                Texts::tr("Find a command or a page by its name."), "search", Menu::view, 0);
    palette.keys = {QKeySequence(Qt::CTRL | Qt::Key_K), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)};
    palette.run = [&window] { window.openPalette(); };
    commands.add(std::move(palette), &window)->setPriority(QAction::NormalPriority);
}

void addMoves(MainWindow& window, CommandRegistry& commands)
{
    Command back = described("view.back", Texts::tr("&Back"), Texts::tr("Show the page you came from."),
                             "chevron_left", Menu::view, 1);
    back.keys = {QKeySequence(Qt::ALT | Qt::Key_Left)};
    back.run = [&window] { window.goBack(); };
    back.blocked = [&window] {
        return window.canGoBack() ? QString() : Texts::tr("This is the first page.");
    };
    commands.add(std::move(back), &window);

    Command forward =
        described("view.forward", Texts::tr("&Forward"), Texts::tr("Show the page you went back from."),
                  "chevron_right", Menu::view, 1);
    forward.keys = {QKeySequence(Qt::ALT | Qt::Key_Right)};
    forward.run = [&window] { window.goForward(); };
    forward.blocked = [&window] {
        return window.canGoForward() ? QString() : Texts::tr("This is the last page.");
    };
    commands.add(std::move(forward), &window);

    Command next =
        described("view.nextPane", Texts::tr("&Next pane"),
                  Texts::tr("Move the keyboard to the next part of the window."), "", Menu::view, 1);
    next.keys = {QKeySequence(Qt::Key_F6)};
    next.run = [&window] { window.movePane(1); };
    commands.add(std::move(next), &window);

    Command previous =
        described("view.previousPane", Texts::tr("&Previous pane"),
                  Texts::tr("Move the keyboard to the part of the window before."), "", Menu::view, 1);
    previous.keys = {QKeySequence(Qt::SHIFT | Qt::Key_F6)};
    previous.run = [&window] { window.movePane(-1); };
    commands.add(std::move(previous), &window);

    Command side = described("view.navigation", Texts::tr("Show or &hide the pages"),
                             Texts::tr("Makes room for wide tables."), "panel", Menu::view, 1);
    side.keys = {QKeySequence(Qt::Key_F9)};
    side.run = [&window] { window.toggleNavigation(); };
    commands.add(std::move(side), &window);
}

void addZoom(MainWindow& window, CommandRegistry& commands, Preferences& preferences)
{
    Command larger = described("view.larger", Texts::tr("&Larger"), Texts::tr("Larger text everywhere."),
                               "zoom_in", Menu::view, 2);
    larger.keys = keysFor(QKeySequence::ZoomIn, QKeySequence(Qt::CTRL | Qt::Key_Equal));
    larger.run = [&preferences] { preferences.setZoom(preferences.zoom() * zoom_step); };
    commands.add(std::move(larger), &window);

    Command smaller = described("view.smaller", Texts::tr("S&maller"), Texts::tr("Smaller text everywhere."),
                                "zoom_out", Menu::view, 2);
    smaller.keys = QKeySequence::keyBindings(QKeySequence::ZoomOut);
    smaller.run = [&preferences] { preferences.setZoom(preferences.zoom() / zoom_step); };
    commands.add(std::move(smaller), &window);

    Command normal = described("view.normalSize", Texts::tr("Normal si&ze"),
                               Texts::tr("The text size of the desktop."), "", Menu::view, 2);
    normal.keys = {QKeySequence(Qt::CTRL | Qt::Key_0)};
    normal.run = [&preferences] { preferences.setZoom(1.0); };
    commands.add(std::move(normal), &window);
}

} // namespace

void addViewCommands(MainWindow& window, const PageContext& context, Preferences& preferences)
{
    addPalette(window, context.commands);
    addMoves(window, context.commands);
    addZoom(window, context.commands, preferences);
}

} // namespace atlas::ui::shell
