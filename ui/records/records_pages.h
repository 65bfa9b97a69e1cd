#pragma once

namespace atlas::ui {
class Language;
class PageRegistry;
class Preferences;
} // namespace atlas::ui

namespace atlas::ui::records {

/// Adds a page "records.<kind>" for each kind with a table of its own. What can be shown there, as the target
/// of Navigator::show: the pk of a record (qint64), a study::Filter by QVariant::fromValue ("the records
/// behind a mark"), or the text "new". `preferences` must outlive the pages.
void registerPages(PageRegistry& registry, Preferences& preferences, const Language& language);

} // namespace atlas::ui::records
