#pragma once

#include "ui/common/page.h"

namespace atlas::ui {
class Language;
class Preferences;
} // namespace atlas::ui

namespace atlas::app {

/// Every page of the window, in the order of the navigation.
void addPages(ui::PageRegistry& pages, ui::Preferences& preferences, const ui::Language& language);

/// Commands of features, before any of their pages is made; those that need one go there or say so.
void addFeatureCommands(const ui::PageContext& context, QWidget& window);

} // namespace atlas::app
