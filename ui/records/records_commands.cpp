#include "ui/records/records_commands.h"

#include "ui/common/command.h"
#include "ui/records/records_page.h"
#include "ui/records/repeat_keys.h"

namespace atlas::ui::records {

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
    addRepeating();
    addMoving();
    addFiltering();
    addConnecting();
    addTables();
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
    Command add = described("records.new", tr("&New record"), tr("Begin a new record in this list."), "add",
                            Menu::data);
    add.keys = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)};
    add.toolbar = Toolbar::named;
    add.run = [this] { m_page->addRecord(); };
    add.blocked = [this] { return m_page ? m_page->whyNotAdd() : whyNone(); };
    m_registry->add(std::move(add), this);

    Command copy = described("records.duplicate", tr("D&uplicate record"),
                             tr("Begin a new record with the values of this one."), "copy", Menu::data);
    copy.keys = {QKeySequence(Qt::CTRL | Qt::Key_D)};
    copy.run = [this] { m_page->duplicateRecord(); };
    copy.blocked = [this] { return m_page ? m_page->whyNotDuplicate() : whyNone(); };
    m_registry->add(std::move(copy), this);

    Command remove =
        described("records.delete", tr("&Delete record"),
                  tr("Delete the selected records; Undo brings them back."), "delete", Menu::data);
    remove.keys = {QKeySequence(Qt::CTRL | Qt::Key_Delete)};
    remove.run = [this] { m_page->deleteRecords(); };
    remove.blocked = [this] { return m_page ? m_page->whyNotDelete() : whyNone(); };
    m_registry->add(std::move(remove), this);

    Command history =
        described("records.history", tr("&History of this record"),
                  tr("Who changed it, from what to what; put back what it was."), "history", Menu::data);
    history.keys = {QKeySequence(Qt::CTRL | Qt::Key_H)};
    history.run = [this] { m_page->openHistory(); };
    history.blocked = [this] { return m_page ? m_page->whyNoHistory() : whyNone(); };
    m_registry->add(std::move(history), this);

    Command erase = described("records.erase", tr("&Erase personal data…"),
                              tr("Take out what the study knows of a person who asked for it, for good."),
                              "delete", Menu::data);
    erase.run = [this] { m_page->erasePersonalData(); };
    erase.blocked = [this] { return m_page ? m_page->whyNotErase() : whyNone(); };
    m_registry->add(std::move(erase), this);
}

void RecordsCommands::addRepeating()
{
    Command one =
        described("records.repeat", tr("&Repeat value of the record before"),
                  tr("Put the value of the record before into this field."), "repeat", Menu::data, 1);
    one.keys = repeatKeys();
    one.run = [this] { m_page->repeatBefore(false); };
    one.blocked = [this] { return m_page ? m_page->whyNotRepeat(false) : whyNone(); };
    m_registry->add(std::move(one), this);

    Command all = described("records.repeatAll", tr("Repeat &all that can be"),
                            tr("Fill every empty field of a new record whose value often stays the same."),
                            "", Menu::data, 1);
    all.keys = repeatAllKeys();
    all.run = [this] { m_page->repeatBefore(true); };
    all.blocked = [this] { return m_page ? m_page->whyNotRepeat(true) : whyNone(); };
    m_registry->add(std::move(all), this);
}

void RecordsCommands::addConnecting()
{
    Command evidence =
        described("records.add_evidence", tr("Add e&vidence…"),
                  tr("Cite a source, an interview, a statistic or a provision for this record."), "evidence",
                  Menu::data, 2);
    evidence.keys = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E)};
    evidence.run = [this] { m_page->addEvidence(); };
    evidence.blocked = [this] { return m_page ? m_page->whyNotAddEvidence() : whyNone(); };
    m_registry->add(std::move(evidence), this);

    Command attach =
        described("records.attach", tr("A&ttach files…"),
                  tr("Keep a consent form, a photograph, a scan or a recording with this record."), "open",
                  Menu::data, 2);
    attach.keys = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A)};
    attach.run = [this] { m_page->attachFiles(); };
    attach.blocked = [this] { return m_page ? m_page->whyNotAttach() : whyNone(); };
    m_registry->add(std::move(attach), this);

    Command rests = described("records.rests_on", tr("What &rests on this?"),
                              tr("List the records that cite this one."), "link", Menu::data, 2);
    rests.keys = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_U)};
    rests.run = [this] { m_page->showWhatRestsOnIt(); };
    rests.blocked = [this] { return m_page ? m_page->whyNotShowWhatRestsOnIt() : whyNone(); };
    m_registry->add(std::move(rests), this);
}

void RecordsCommands::addTables()
{
    Command paste = described("records.paste", tr("P&aste records from a table…"),
                              tr("Shows what rows copied from a spreadsheet would become, then adds them."),
                              "paste", Menu::data);
    paste.keys = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V)};
    paste.group = 3;
    paste.run = [this] { m_page->pasteRecords(); };
    paste.blocked = [this] { return m_page ? m_page->whyNotPaste() : whyNone(); };
    m_registry->add(std::move(paste), this);

    Command change = described("records.change", tr("Change a field of the &selected records…"),
                               tr("Gives one field of every selected record the same value, as one step."),
                               "edit", Menu::data);
    change.keys = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M)};
    change.group = 3;
    change.run = [this] { m_page->changeField(); };
    change.blocked = [this] { return m_page ? m_page->whyNotChange() : whyNone(); };
    m_registry->add(std::move(change), this);

    Command again = described("records.type_again", tr("Have records t&yped again…"),
                              tr("Draws from the listed or selected records those that somebody else types a "
                                 "second time."),
                              "keyboard", Menu::data, 3);
    again.keys = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D)};
    again.run = [this] { m_page->drawForSecondEntry(); };
    again.blocked = [this] { return m_page ? m_page->whyNotDrawForSecondEntry() : whyNone(); };
    m_registry->add(std::move(again), this);

    Command views = described("records.views", tr("Saved &views"),
                              tr("Columns, order and filters kept under a name."), "table", Menu::data);
    views.keys = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T)};
    views.group = 2;
    views.run = [this] { m_page->openViews(); };
    views.blocked = [this] { return m_page ? m_page->whyNoFile() : whyNone(); };
    m_registry->add(std::move(views), this);
}

void RecordsCommands::addMoving()
{
    Command find = described("records.find", tr("&Find in list"),
                             tr("Find records by name, blind to case and accents."), "search", Menu::edit, 2);
    find.keys = {QKeySequence(QKeySequence::Find)};
    find.run = [this] { m_page->findInList(); };
    find.blocked = [this] { return whyNone(); };
    m_registry->add(std::move(find), this);

    Command previous = described("records.previous", tr("&Previous record"), tr("Go one record up."),
                                 "chevron_up", Menu::data, 2);
    previous.keys = {QKeySequence(Qt::CTRL | Qt::Key_PageUp)};
    previous.run = [this] { m_page->goToNeighbour(-1); };
    previous.blocked = [this] { return whyNone(); };
    m_registry->add(std::move(previous), this);

    Command next = described("records.next", tr("Ne&xt record"), tr("Go one record down."), "chevron_down",
                             Menu::data, 2);
    next.keys = {QKeySequence(Qt::CTRL | Qt::Key_PageDown)};
    next.run = [this] { m_page->goToNeighbour(1); };
    next.blocked = [this] { return whyNone(); };
    m_registry->add(std::move(next), this);
}

void RecordsCommands::addFiltering()
{
    Command filter = described("records.filter", tr("Filter by a fie&ld…"),
                               tr("Show only records with certain values in a field."), "filter", Menu::data);
    filter.keys = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F)};
    filter.group = 2;
    filter.run = [this] { m_page->filterList(); };
    filter.blocked = [this] { return m_page ? m_page->whyNoFile() : whyNone(); };
    m_registry->add(std::move(filter), this);

    Command clear = described("records.clearFilters", tr("&Clear all filters"),
                              tr("Show every record again."), "", Menu::data);
    clear.keys = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L)};
    clear.group = 2;
    clear.run = [this] { m_page->clearFilters(); };
    clear.blocked = [this] { return m_page ? m_page->whyNotClearFilters() : whyNone(); };
    m_registry->add(std::move(clear), this);
}

} // namespace atlas::ui::records
