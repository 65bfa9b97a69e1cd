#include "ui/figures/figures_commands.h"

#include "ui/common/command.h"
#include "ui/figures/figures_page.h"

namespace atlas::ui::figures {

FiguresCommands& FiguresCommands::of(const PageContext& context)
{
    if (auto* known = context.navigator.findChild<FiguresCommands*>(QString(), Qt::FindDirectChildrenOnly))
        return *known;
    return *new FiguresCommands(context);
}

FiguresCommands::FiguresCommands(const PageContext& context)
    : QObject(&context.navigator)
    , m_registry(&context.commands)
{
    addLooking();
    addSaving();
}

void FiguresCommands::setPage(FiguresPage* page)
{
    m_page = page;
    m_registry->refresh();
}

QString FiguresCommands::whyNone() const
{
    return m_page ? QString() : tr("Go to the figures first.");
}

void FiguresCommands::addLooking()
{
    Command refresh = described("figures.refresh", tr("&Refresh figure"),
                                tr("Computes the figure again from the records"), "refresh", Menu::analysis);
    refresh.keys = {QKeySequence(Qt::Key_F5)};
    refresh.run = [this] { m_page->recompute(); };
    refresh.blocked = [this] { return whyNone(); };
    m_registry->add(std::move(refresh), this);

    Command next = described("figures.next", tr("&Next figure"), tr("Shows the next figure of the catalogue"),
                             "chevron_right", Menu::analysis);
    next.keys = {QKeySequence(Qt::ALT | Qt::Key_PageDown)};
    next.run = [this] { m_page->step(1); };
    next.blocked = [this] { return whyNone(); };
    m_registry->add(std::move(next), this);

    Command previous = described("figures.previous", tr("&Previous figure"), tr("Shows the figure before"),
                                 "chevron_left", Menu::analysis);
    previous.keys = {QKeySequence(Qt::ALT | Qt::Key_PageUp)};
    previous.run = [this] { m_page->step(-1); };
    previous.blocked = [this] { return whyNone(); };
    m_registry->add(std::move(previous), this);
}

void FiguresCommands::addSaving()
{
    Command save = described("figures.save", tr("&Save figure as…"),
                             tr("Writes the figure as SVG, PNG or CSV"), "export", Menu::analysis);
    save.run = [this] { m_page->saveFigure(); };
    save.blocked = [this] { return m_page ? m_page->whyNotSave() : whyNone(); };
    m_registry->add(std::move(save), this);
}

} // namespace atlas::ui::figures
