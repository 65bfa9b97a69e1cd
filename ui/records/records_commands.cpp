#include "ui/records/records_commands.h"

#include "ui/common/command.h"
#include "ui/records/records_page.h"

namespace atlas::ui::records {

namespace {

Command described(const QString& id, const QString& text, const QString& tip, const QString& icon)
{
    Command command;
    command.id = id;
    command.text = text;
    command.tip = tip;
    command.icon = icon;
    return command;
}

} // namespace

RecordsCommands& RecordsCommands::of(const PageContext& context)
{
    if (auto* known = context.navigator.findChild<RecordsCommands*>(QString(), Qt::FindDirectChildrenOnly))
        return *known;
    return *new RecordsCommands(context);
}

RecordsCommands::RecordsCommands(const PageContext& context)
    : QObject(&context.navigator)
    , m_registry(&context.commands)
{
    addEditing();
    addMoving();
}

void RecordsCommands::setPage(RecordsPage* page)
{
    m_page = page;
    refresh();
}

void RecordsCommands::leavePage(const RecordsPage* page)
{
    if (m_page != page)
        return;
    m_page = nullptr;
    refresh();
}

void RecordsCommands::refresh()
{
    m_registry->refresh();
}

QString RecordsCommands::whyNone() const
{
    return m_page ? QString() : tr("Go to a list of records first.");
}

void RecordsCommands::addEditing()
{
    Command add = described(QStringLiteral("records.new"), tr("&New record"),
                            tr("Begin a new record in this list."), QStringLiteral("add"));
    add.keys = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)};
    add.menu = Menu::data;
    add.toolbar = Toolbar::named;
    add.run = [this] { m_page->addRecord(); };
    add.blocked = [this] { return m_page ? m_page->whyNotAdd() : whyNone(); };
    m_registry->add(std::move(add), this);

    Command copy = described(QStringLiteral("records.duplicate"), tr("D&uplicate record"),
                             tr("Begin a new record with the values of this one."), QStringLiteral("copy"));
    copy.keys = {QKeySequence(Qt::CTRL | Qt::Key_D)};
    copy.menu = Menu::data;
    copy.run = [this] { m_page->duplicateRecord(); };
    copy.blocked = [this] { return m_page ? m_page->whyNotDuplicate() : whyNone(); };
    m_registry->add(std::move(copy), this);

    Command remove =
        described(QStringLiteral("records.delete"), tr("&Delete record"),
                  tr("Delete the selected records; Undo brings them back."), QStringLiteral("delete"));
    remove.keys = {QKeySequence(Qt::CTRL | Qt::Key_Delete)};
    remove.menu = Menu::data;
    remove.run = [this] { m_page->deleteRecords(); };
    remove.blocked = [this] { return m_page ? m_page->whyNotDelete() : whyNone(); };
    m_registry->add(std::move(remove), this);
}

void RecordsCommands::addMoving()
{
    Command find =
        described(QStringLiteral("records.find"), tr("&Find in list"),
                  tr("Find records by name, blind to case and accents."), QStringLiteral("search"));
    find.keys = {QKeySequence(QKeySequence::Find)};
    find.menu = Menu::edit;
    find.group = 2;
    find.run = [this] { m_page->findInList(); };
    find.blocked = [this] { return whyNone(); };
    m_registry->add(std::move(find), this);

    Command previous = described(QStringLiteral("records.previous"), tr("&Previous record"),
                                 tr("Go one record up."), QStringLiteral("chevron_up"));
    previous.keys = {QKeySequence(Qt::CTRL | Qt::Key_PageUp)};
    previous.menu = Menu::data;
    previous.group = 1;
    previous.run = [this] { m_page->goToNeighbour(-1); };
    previous.blocked = [this] { return whyNone(); };
    m_registry->add(std::move(previous), this);

    Command next = described(QStringLiteral("records.next"), tr("Ne&xt record"), tr("Go one record down."),
                             QStringLiteral("chevron_down"));
    next.keys = {QKeySequence(Qt::CTRL | Qt::Key_PageDown)};
    next.menu = Menu::data;
    next.group = 1;
    next.run = [this] { m_page->goToNeighbour(1); };
    next.blocked = [this] { return whyNone(); };
    m_registry->add(std::move(next), this);
}

} // namespace atlas::ui::records
