#pragma once

class QMainWindow;
class QToolBar;

namespace atlas::ui {
class CommandRegistry;
}

namespace atlas::ui::shell {

/// Fills the menu bar and the toolbar from the commands and gives the window their shortcuts; again whenever
/// commands come or go. The toolbar ends with a way into the command palette. Both belong to the window.
void buildMenus(QMainWindow& window, QToolBar& toolbar, CommandRegistry& commands);

} // namespace atlas::ui::shell
