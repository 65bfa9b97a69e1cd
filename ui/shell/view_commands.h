#pragma once

#include "ui/common/page.h"

namespace atlas::ui {
class Preferences;
}

namespace atlas::ui::shell {

class MainWindow;

/// The command palette, going back and forward, the panes, the size of the interface.
void addViewCommands(MainWindow& window, const PageContext& context, Preferences& preferences);

} // namespace atlas::ui::shell
