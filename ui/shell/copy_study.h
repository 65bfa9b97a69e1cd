#pragma once

#include "ui/common/page.h"

namespace atlas::ui {
class Preferences;
}

namespace atlas::ui::shell {

class MainWindow;

/// Asks where to, then copies the open study in a worker; the person goes on working in this one.
void chooseAndCopy(MainWindow& window, const PageContext& context, Preferences& preferences);

} // namespace atlas::ui::shell
