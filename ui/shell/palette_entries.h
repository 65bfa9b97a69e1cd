#pragma once

#include "ui/common/page.h"
#include "ui/shell/palette_model.h"

namespace atlas::ui {
class Preferences;
}

namespace atlas::ui::shell {

class MainWindow;

/// What the command palette offers without looking anything up: the pages, the commands, the recent files,
/// the figures and the settings.
[[nodiscard]] std::vector<PaletteEntry> paletteEntries(MainWindow& window, const PageContext& context,
                                                       Preferences& preferences, const PageRegistry& pages);

} // namespace atlas::ui::shell
