#include "ui/shell/help_commands.h"

#include "ui/common/command.h"
#include "ui/shell/about_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/shell/shortcuts_dialog.h"

#include <QCoreApplication>

namespace atlas::ui::shell {

namespace {

// Sentences of this file, outside any class of its own.
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(HelpCommands)
};

} // namespace

void addHelpCommands(MainWindow& window, const PageContext& context)
{
    Command keys;
    keys.id = QStringLiteral("help.shortcuts");
    keys.text = Texts::tr("&Keyboard shortcuts…");
    keys.tip = Texts::tr("Every key on one card, to look at, to print or to copy.");
    keys.icon = QStringLiteral("keyboard");
    keys.keys = QKeySequence::keyBindings(QKeySequence::HelpContents);
    keys.menu = Menu::help;
    keys.run = [&window, &commands = context.commands] { (new ShortcutsDialog(commands, &window))->open(); };
    context.commands.add(std::move(keys), &window);

    Command about;
    about.id = QStringLiteral("help.about");
    about.text = Texts::tr("&About %1").arg(QCoreApplication::applicationName());
    about.tip = Texts::tr("Version, licence, and the work of others inside.");
    about.icon = QStringLiteral("info");
    about.menu = Menu::help;
    about.group = 1;
    about.run = [&window] { (new AboutDialog(&window))->open(); };
    context.commands.add(std::move(about), &window);
}

} // namespace atlas::ui::shell
