#include "ui/shell/menus.h"

#include "ui/common/command.h"

#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

#include <algorithm>
#include <array>
#include <optional>

namespace atlas::ui::shell {

namespace {

struct MenuTitle {
    Menu menu;
    const char* title;
};

constexpr std::array menu_titles{
    MenuTitle{Menu::file, QT_TRANSLATE_NOOP("Menus", "&File")},
    MenuTitle{Menu::edit, QT_TRANSLATE_NOOP("Menus", "&Edit")},
    MenuTitle{Menu::view, QT_TRANSLATE_NOOP("Menus", "&View")},
    MenuTitle{Menu::data, QT_TRANSLATE_NOOP("Menus", "&Data")},
    MenuTitle{Menu::analysis, QT_TRANSLATE_NOOP("Menus", "&Analysis")},
    MenuTitle{Menu::report, QT_TRANSLATE_NOOP("Menus", "&Report")},
    MenuTitle{Menu::help, QT_TRANSLATE_NOOP("Menus", "&Help")},
};

constexpr QLatin1String gap_name("toolbarGap");
constexpr QLatin1String search_name("toolbarSearch");

// The menu's commands by group; inside a group in the order they were added.
QList<QAction*> commandsOf(Menu menu, const CommandRegistry& commands)
{
    QList<QAction*> found;
    for (QAction* action : commands.actions())
        if (commands.commandOf(action).menu == menu)
            found.append(action);
    std::stable_sort(found.begin(), found.end(), [&commands](const QAction* one, const QAction* other) {
        return commands.commandOf(one).group < commands.commandOf(other).group;
    });
    return found;
}

void fillMenu(QMenu& menu, const QList<QAction*>& actions, const CommandRegistry& commands)
{
    std::optional<int> group;
    for (QAction* action : actions) {
        const int itsGroup = commands.commandOf(action).group;
        if (group && *group != itsGroup)
            menu.addSeparator();
        group = itsGroup;
        menu.addAction(action);
    }
}

// Looks like the field it opens.
QToolButton* searchButton(QAction* palette, QToolBar& toolbar)
{
    auto* button = new QToolButton(&toolbar);
    button->setObjectName(search_name);
    button->setIcon(palette->icon());
    button->setText(plainText(palette) + QStringLiteral("   ") +
                    palette->shortcut().toString(QKeySequence::NativeText));
    button->setToolTip(palette->toolTip());
    button->setStatusTip(palette->statusTip());
    button->setAccessibleName(plainText(palette));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    QObject::connect(button, &QToolButton::clicked, palette, &QAction::trigger);
    return button;
}

void fillToolbar(QToolBar& toolbar, const CommandRegistry& commands)
{
    toolbar.clear();
    for (const QLatin1String name : {gap_name, search_name})
        for (QWidget* old : toolbar.findChildren<QWidget*>(name, Qt::FindDirectChildrenOnly))
            old->deleteLater();
    std::optional<Menu> menu;
    for (const MenuTitle& title : menu_titles)
        for (QAction* action : commandsOf(title.menu, commands)) {
            if (commands.commandOf(action).toolbar == Toolbar::none)
                continue;
            if (menu && *menu != title.menu)
                toolbar.addSeparator();
            menu = title.menu;
            toolbar.addAction(action);
            toolbar.widgetForAction(action)->setAccessibleName(plainText(action));
        }
    auto* gap = new QWidget(&toolbar);
    gap->setObjectName(gap_name);
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    toolbar.addWidget(gap);
    if (QAction* palette = commands.action(QStringLiteral("view.palette")))
        toolbar.addWidget(searchButton(palette, toolbar));
}

void rebuild(QMainWindow& window, QToolBar& toolbar, const CommandRegistry& commands)
{
    window.menuBar()->clear();
    for (QMenu* old : window.menuBar()->findChildren<QMenu*>(QString(), Qt::FindDirectChildrenOnly))
        old->deleteLater();
    for (const MenuTitle& title : menu_titles) {
        const QList<QAction*> actions = commandsOf(title.menu, commands);
        if (actions.isEmpty())
            continue;
        auto* menu = new QMenu(QCoreApplication::translate("Menus", title.title), window.menuBar());
        menu->setToolTipsVisible(false);
        fillMenu(*menu, actions, commands);
        window.menuBar()->addMenu(menu);
    }
    fillToolbar(toolbar, commands);
    // Shortcuts must work while a menu was never opened, and for commands that stand in no menu.
    for (QAction* action : commands.actions())
        if (!window.actions().contains(action))
            window.addAction(action);
}

} // namespace

QString menuTitle(Menu menu)
{
    const auto* found = std::find_if(menu_titles.begin(), menu_titles.end(),
                                     [menu](const MenuTitle& title) { return title.menu == menu; });
    return found == menu_titles.end()
               ? QString()
               : QCoreApplication::translate("Menus", found->title).remove(QLatin1Char('&'));
}

void buildMenus(QMainWindow& window, QToolBar& toolbar, CommandRegistry& commands)
{
    toolbar.setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    rebuild(window, toolbar, commands);
    QObject::connect(&commands, &CommandRegistry::changed, &window,
                     [&window, &toolbar, &commands] { rebuild(window, toolbar, commands); });
}

} // namespace atlas::ui::shell
