#include "app/pages.h"

#include "ui/records/records_pages.h"
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
    ui::records::registerPages(pages, language);
}

void addFeatureCommands(const ui::PageContext& context, QWidget& window)
{
    Q_UNUSED(context)
    Q_UNUSED(window)
}

} // namespace atlas::app
