#pragma once

#include <QString>

#include <cstdint>

class QMainWindow;
class QToolBar;

namespace atlas::ui {
class CommandRegistry;
enum class Menu : std::uint8_t;
} // namespace atlas::ui

namespace atlas::ui::shell {

/// Fills the menu bar and the toolbar from the commands and gives the window their shortcuts; again whenever
/// commands come or go. The toolbar ends with a way into the command palette. Both belong to the window.
void buildMenus(QMainWindow& window, QToolBar& toolbar, CommandRegistry& commands);

/// The menu's name as read elsewhere: without the letter that opens it.
[[nodiscard]] QString menuTitle(Menu menu);

} // namespace atlas::ui::shell
