#pragma once

#include "ui/common/page.h"

namespace atlas::ui::shell {

class MainWindow;

/// The card of shortcuts, about.
void addHelpCommands(MainWindow& window, const PageContext& context);

} // namespace atlas::ui::shell
