#pragma once

#include "ui/common/page.h"
#include "ui/shell/palette_model.h"

namespace atlas::ui {
class Preferences;
}

namespace atlas::ui::shell {

class MainWindow;

/// What the command palette offers now: the pages, the commands, the recent files.
[[nodiscard]] std::vector<PaletteEntry> paletteEntries(MainWindow& window, const PageContext& context,
                                                       const Preferences& preferences,
                                                       const PageRegistry& pages);

} // namespace atlas::ui::shell
