#pragma once

#include "ui/common/page.h"

namespace atlas::ui {
class Preferences;
}

namespace atlas::ui::shell {

class MainWindow;

/// New, open, recent, save, copy, close, quit.
void addFileCommands(MainWindow& window, const PageContext& context, Preferences& preferences);

/// Opens a study; anything else is offered to whoever imports tables.
void openAny(const PageContext& context, const QString& path);

} // namespace atlas::ui::shell
