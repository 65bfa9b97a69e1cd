#include "app/pages.h"

#include "ui/exchange/import_dialog.h"
#include "ui/exchange/source_import_dialog.h"
#include "ui/figures/figure_renderer.h"
#include "ui/figures/figures_commands.h"
#include "ui/figures/figures_page.h"
#include "ui/quality/quality_page.h"
#include "ui/records/records_commands.h"
#include "ui/records/records_pages.h"
#include "ui/report/report_commands.h"
#include "ui/report/report_page.h"
#include "ui/shell/start_page.h"

#include <QCoreApplication>

namespace atlas::app {

namespace {

// Names of the pages, as the navigation shows them.
struct Pages {
    Q_DECLARE_TR_FUNCTIONS(Pages)
};

} // namespace

void addPages(ui::PageRegistry& pages, ui::Preferences& preferences, const ui::Language& language)
{
    pages.add({QStringLiteral("start"), Pages::tr("Start"), QStringLiteral("start"), ui::PageSection::start,
               false, [&preferences](const ui::PageContext& context, QWidget* parent) -> ui::Page* {
                   return new ui::shell::StartPage(context, preferences, parent);
               }});
    ui::records::registerPages(pages, preferences, language);
    pages.add({QStringLiteral("quality"), Pages::tr("Quality"), QStringLiteral("quality"),
               ui::PageSection::analysis, true,
               [](const ui::PageContext& context, QWidget* parent) -> ui::Page* {
                   return new ui::quality::QualityPage(context, parent);
               }});
    pages.add({QStringLiteral("figures"), Pages::tr("Figures"), QStringLiteral("figures"),
               ui::PageSection::analysis, true,
               [](const ui::PageContext& context, QWidget* parent) -> ui::Page* {
                   return new ui::figures::FiguresPage(context, parent);
               }});
    // Holds nothing but its palette, so that one serves every page and every thread.
    static const ui::figures::FigureRenderer drawer;
    pages.add({QStringLiteral("report"), Pages::tr("Report"), QStringLiteral("report"),
               ui::PageSection::report, true,
               [](const ui::PageContext& context, QWidget* parent) -> ui::Page* {
                   return new ui::report::ReportPage(context, drawer, parent);
               }});
}

void addFeatureCommands(const ui::PageContext& context, QWidget& window)
{
    ui::exchange::addImportCommands(context, window);
    ui::exchange::addSourceImportCommands(context, window);
    // Their pages are made when first shown; the menus are complete from the start.
    (void)ui::records::RecordsCommands::of(context);
    (void)ui::figures::FiguresCommands::of(context);
    (void)ui::report::ReportCommands::of(context);
}

} // namespace atlas::app
