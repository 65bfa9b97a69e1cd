#pragma once

#include "ui/common/page.h"

namespace atlas::ui::shell {

class MainWindow;

/// The steps of the open study, newest first, with undo and redo beside them.
void showHistory(MainWindow& window, const PageContext& context);

} // namespace atlas::ui::shell
