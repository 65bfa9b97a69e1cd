#include "ui/report/report_commands.h"

#include "ui/common/command.h"
#include "ui/common/study_session.h"
#include "ui/report/preview.h"
#include "ui/report/report_page.h"

namespace atlas::ui::report {

ReportCommands& ReportCommands::of(const PageContext& context)
{
    if (auto* known = context.navigator.findChild<ReportCommands*>(QString(), Qt::FindDirectChildrenOnly))
        return *known;
    return *new ReportCommands(context);
}

ReportCommands::ReportCommands(const PageContext& context)
    : QObject(&context.navigator)
    , m_registry(&context.commands)
    , m_navigator(&context.navigator)
{
    addMaking(context);
    addLooking();
}

void ReportCommands::setPage(ReportPage* page)
{
    m_page = page;
    m_registry->refresh();
}

QString ReportCommands::whyNone() const
{
    return m_page ? QString() : tr("Go to the report first.");
}

void ReportCommands::addMaking(const PageContext& context)
{
    Command pdf = described("report.pdf", tr("&Export PDF…"),
                            tr("Writes the report as it stands in the preview"), "export", Menu::report);
    pdf.keys = {QKeySequence(Qt::CTRL | Qt::Key_E)};
    pdf.run = [this] { exportPdf(); };
    pdf.blocked = [session = &context.session] {
        return session->isOpen() ? QString() : tr("Open a study first.");
    };
    m_registry->add(std::move(pdf), this);

    Command again = described("report.refresh", tr("&Make again"),
                              tr("Makes the report again from the records"), "refresh", Menu::report);
    again.run = [this] { m_page->remake(); };
    again.blocked = [this] { return whyNone(); };
    m_registry->add(std::move(again), this);
}

void ReportCommands::addLooking()
{
    const auto add = [this](Command command, void (ReportPreview::*look)()) {
        command.run = [this, look] { (m_page->preview().*look)(); };
        command.blocked = [this] { return m_page ? m_page->whyNothingToSee() : whyNone(); };
        m_registry->add(std::move(command), this);
    };
    add(described("report.zoomIn", tr("Larger pages"), tr("Shows the pages larger"), "zoom_in", Menu::report),
        &ReportPreview::zoomIn);
    add(described("report.zoomOut", tr("Smaller pages"), tr("Shows the pages smaller"), "zoom_out",
                  Menu::report),
        &ReportPreview::zoomOut);
    add(described("report.fitWidth", tr("Page width"), tr("Fits the pages to the window"), "panel",
                  Menu::report),
        &ReportPreview::fitWidth);
}

// Going there makes the page, and the page has told us once it is on screen.
void ReportCommands::exportPdf()
{
    if (!m_page)
        m_navigator->show(QStringLiteral("report"));
    if (m_page)
        m_page->exportWhenMade();
}

} // namespace atlas::ui::report
