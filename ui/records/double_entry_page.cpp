#include "ui/records/double_entry_page.h"

#include "core/analysis/entry_errors.h"
#include "ui/common/convert.h"
#include "ui/common/error_box.h"
#include "ui/common/study_connection.h"
#include "ui/common/study_session.h"
#include "ui/common/task_runner.h"
#include "ui/records/discrepancies_model.h"
#include "ui/records/double_entries_model.h"
#include "ui/records/double_entry_errors.h"
#include "ui/records/double_entry_list.h"
#include "ui/records/double_entry_sample.h"
#include "ui/records/double_entry_settle.h"
#include "ui/records/second_entry_form.h"

#include <QComboBox>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace atlas::ui::records {

using study::DoubleEntry;
using study::EntryState;

namespace {
constexpr std::size_t most_pairs = 500; ///< records to settle at a time; the others come after them
}

/// What the part on screen shows; read in a worker.
struct DoubleEntryPage::Found {
    std::optional<Error> error;
    std::vector<DoubleEntry> entries;
    std::vector<DifferingEntry> differing;
    std::int64_t left = 0;
    analysis::EntryErrors errors;
};

DoubleEntryPage::DoubleEntryPage(const PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_words(context.session.vocabularies(), context.language)
    , m_titles(m_words)
    , m_tabs(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
    , m_sample(new DoubleEntrySample(context, m_words, this))
    , m_list(new DoubleEntryList(context, m_words, this))
    , m_settle(new DoubleEntrySettle(context, m_words, this))
    , m_errors(new DoubleEntryErrors(m_words, m_titles.names(), this))
{
    setObjectName(QStringLiteral("page"));
    build();
    connectParts();
    follow();
    takeFile();
}

// The parts write with words of the page: they go before them.
DoubleEntryPage::~DoubleEntryPage()
{
    delete m_stack;
}

void DoubleEntryPage::build()
{
    m_tabs->addTab(tr("Choose records"));
    m_tabs->addTab(tr("Second entry"));
    m_tabs->addTab(tr("Differences"));
    m_tabs->addTab(tr("Error rates"));
    m_tabs->setDrawBase(false);
    m_tabs->setAccessibleName(tr("Parts of double entry"));
    for (QWidget* part : std::initializer_list<QWidget*>{m_sample, m_list, m_settle, m_errors})
        m_stack->addWidget(part);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
}

void DoubleEntryPage::connectParts()
{
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int part) {
        m_list->keepDrafts();
        m_stack->setCurrentIndex(part);
        read();
    });
    connect(m_sample, &DoubleEntrySample::marked, this, [this](qint64 records) {
        wrote(QStringLiteral("double_entry"));
        m_context.navigator.tell(tr("%Ln record(s) wait for a second entry. Undo takes it back.", nullptr,
                                    static_cast<int>(records)));
        showPart(list_part);
        m_list->table().setFocus();
    });
    connect(m_list, &DoubleEntryList::wrote, this, &DoubleEntryPage::wrote);
    connect(m_list, &DoubleEntryList::submitted, this, &DoubleEntryPage::tell);
    connect(m_settle, &DoubleEntrySettle::wrote, this, [this](const QString& kind) {
        m_settling = true;
        wrote(kind);
        m_settling = false;
        if (m_settle->model().rowCount() == 0)
            outdate();
    });
    const auto fail = [this](const Error& error) { showError(this, error); };
    connect(m_sample, &DoubleEntrySample::failed, this, fail);
    connect(m_list, &DoubleEntryList::failed, this, fail);
    connect(m_settle, &DoubleEntrySettle::failed, this, fail);
    connect(m_errors, &DoubleEntryErrors::failed, this, fail);
}

void DoubleEntryPage::follow()
{
    StudySession& session = m_context.session;
    connect(&session, &StudySession::opened, this, &DoubleEntryPage::takeFile);
    connect(&session, &StudySession::closing, this, &DoubleEntryPage::letGo);
    connect(&session, &StudySession::scopeChanged, this, &DoubleEntryPage::outdate);
    connect(&session, &StudySession::changed, this, [this] { outdate(); });
}

void DoubleEntryPage::takeFile()
{
    m_titles.setFile(m_context.session.file());
    m_list->takeFile();
    m_settle->takeFile();
    outdate();
}

void DoubleEntryPage::letGo()
{
    ++m_request;
    m_task = nullptr;
    m_list->letGo();
    m_settle->letGo();
    m_sample->forget();
    m_errors->setErrors({});
    m_titles.setFile(nullptr);
}

void DoubleEntryPage::outdate()
{
    m_outdated.fill(true);
    if (m_settling)
        m_outdated[settle_part] = false;
    if (isVisible())
        read();
}

void DoubleEntryPage::shown(const QVariant& target)
{
    if (target.canConvert<SampleSource>()) {
        m_sample->setSource(target.value<SampleSource>());
        showPart(sample_part);
        m_sample->kinds().setFocus();
    }
    read();
}

void DoubleEntryPage::keepDrafts()
{
    m_list->keepDrafts();
}

QStringList DoubleEntryPage::keepOrTell()
{
    return m_list->form() != nullptr ? m_list->form()->keepOrTell() : QStringList();
}

bool DoubleEntryPage::holdsTyping()
{
    SecondEntryForm* form = m_list->form();
    if (form == nullptr)
        return false;
    const bool unkept = !form->keepOrTell().isEmpty();
    return form->entry() && (unkept || form->entry()->begun);
}

QList<QWidget*> DoubleEntryPage::panes()
{
    switch (m_tabs->currentIndex()) {
    case sample_part:
        return {m_tabs, &m_sample->kinds()};
    case list_part:
        return {m_tabs, &m_list->table()};
    case settle_part:
        return {m_tabs, &m_settle->table()};
    default:
        return {m_tabs, &m_errors->fields(), &m_errors->persons()};
    }
}

bool DoubleEntryPage::settled() const
{
    return m_task == nullptr && m_sample->settled();
}

void DoubleEntryPage::showPart(Part part)
{
    m_tabs->setCurrentIndex(part);
}

// The list is read with every part: it says how much stands in each.
void DoubleEntryPage::read()
{
    const auto part = static_cast<std::size_t>(m_tabs->currentIndex());
    if (!m_outdated.at(part))
        return;
    const auto reader = readerFor(m_context.session);
    if (!reader)
        return;
    if (m_task != nullptr) {
        m_task->cancel();
        m_outdated.at(m_readPart) = true; // nobody takes what it finds
    }
    m_readPart = part;
    m_outdated.at(part) = false;
    if (part == sample_part)
        m_sample->refresh();
    const auto work = [file = *reader, scope = m_context.session.scope(), part](TaskProgress& progress) {
        file->db().setInterrupt([&progress] { return progress.cancelled(); });
        Found found;
        auto entries = study::doubleEntries(*file, scope);
        if (!entries) {
            found.error = entries.error();
            return found;
        }
        found.entries = std::move(*entries);
        if (part == settle_part)
            for (const DoubleEntry& entry : found.entries) {
                if (entry.state != EntryState::differs)
                    continue;
                if (found.differing.size() == most_pairs) {
                    ++found.left;
                    continue;
                }
                if (auto pair = study::readEntryPair(*file, entry.pk))
                    found.differing.push_back({entry, std::move(*pair)});
            }
        if (part == errors_part) {
            if (auto errors = analysis::entryErrors(*file, scope, nullptr))
                found.errors = std::move(*errors);
            else
                found.error = errors.error();
        }
        return found;
    };
    m_task = m_context.tasks.start(tr("Reading second entries"), this, work,
                                   [this, part, request = ++m_request](const Found& found) {
                                       if (request == m_request)
                                           take(found, part);
                                   });
}

void DoubleEntryPage::take(const Found& found, std::size_t part)
{
    m_task = nullptr;
    if (found.error) {
        m_outdated.at(part) = true;
        if (found.error->code != ErrorCode::cancelled)
            showError(this, *found.error);
        return;
    }
    m_titles.forget();
    showCounts(found.entries);
    switch (part) {
    case list_part:
        m_list->setEntries(found.entries);
        break;
    case settle_part:
        m_settle->setEntries(found.differing, found.left);
        break;
    case errors_part:
        m_errors->setErrors(found.errors);
        break;
    default:
        break;
    }
}

void DoubleEntryPage::showCounts(const std::vector<DoubleEntry>& entries)
{
    const auto count = [&](EntryState state) {
        return static_cast<std::int64_t>(
            std::count_if(entries.begin(), entries.end(),
                          [state](const DoubleEntry& entry) { return entry.state == state; }));
    };
    const auto named = [this](const QString& name, std::int64_t number) {
        return number == 0 ? name
                           : tr("%1 (%2)", "name of a part and how many stand in it")
                                 .arg(name, m_context.language.number(number));
    };
    m_tabs->setTabText(list_part, named(tr("Second entry"), count(EntryState::waiting)));
    m_tabs->setTabText(settle_part, named(tr("Differences"), count(EntryState::differs)));
}

void DoubleEntryPage::wrote(const QString& kind)
{
    m_outdated.fill(true);
    // Settling writes the record and its second entry: two kinds.
    m_context.session.noteWritten(m_settling ? QString() : kind);
}

void DoubleEntryPage::tell(EntryState state)
{
    m_context.navigator.tell(state == EntryState::agrees
                                 ? tr("Both entries agree.")
                                 : tr("The two entries differ; the differences are to be settled."));
}

} // namespace atlas::ui::records
