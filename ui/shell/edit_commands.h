#pragma once

#include "ui/common/page.h"

namespace atlas::ui {
class Preferences;
}

namespace atlas::ui::shell {

class MainWindow;

/// Undo and redo of the study, the clipboard of whatever has the focus, the settings.
void addEditCommands(MainWindow& window, const PageContext& context, Preferences& preferences);

} // namespace atlas::ui::shell
