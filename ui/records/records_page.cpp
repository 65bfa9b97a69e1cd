#include "ui/records/records_page.h"

#include "core/dictionary/kinds/attachment.h"
#include "core/dictionary/kinds/entity.h"
#include "core/dictionary/kinds/source.h"
#include "core/dictionary/kinds/study.h"
#include "core/study/erasure.h"
#include "core/study/record_store.h"
#include "ui/common/command.h"
#include "ui/common/convert.h"
#include "ui/common/empty_state.h"
#include "ui/common/study_session.h"
#include "ui/records/draft_offer.h"
#include "ui/records/erase_dialog.h"
#include "ui/records/fields_form.h"
#include "ui/records/filter_bar.h"
#include "ui/records/new_evidence.h"
#include "ui/records/parts_editor.h"
#include "ui/records/record_form.h"
#include "ui/records/record_list.h"
#include "ui/records/record_table.h"
#include "ui/records/record_table_model.h"
#include "ui/records/records_commands.h"
#include "ui/records/rests_on_dialog.h"

#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace atlas::ui::records {

namespace {

/// A kind that whole files of come in by a command of their own.
struct Import {
    std::string_view kind;
    const char* command;
    const char* sentence;
};
constexpr std::array imports{
    Import{dictionary::entity::kind.key, "file.import",
           QT_TRANSLATE_NOOP(
               "atlas::ui::records::RecordsPage",
               "Add the first record by hand, paste rows from a spreadsheet, or import a register.")},
    Import{dictionary::source::kind.key, "data.import_sources",
           QT_TRANSLATE_NOOP(
               "atlas::ui::records::RecordsPage",
               "Add the first source by hand, paste rows from a spreadsheet, or import a bibliography.")},
};

// Files are shown in the forms of all kinds.
bool changesFiles(const QString& kind)
{
    return kind == toQString(dictionary::attachment::kind.key);
}

} // namespace

RecordsPage::RecordsPage(const PageContext& context, const dictionary::Layout& layout,
                         Preferences& preferences, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_layout(&layout)
    , m_words(std::make_unique<Words>(context.session.vocabularies(), context.language))
    , m_commands(&RecordsCommands::of(context))
{
    setObjectName(QStringLiteral("page"));
    build(preferences);
    connectParts();
    connectFiles();
    follow();
    if (context.session.isOpen())
        takeFile();
}

RecordsPage::~RecordsPage()
{
    m_commands->leavePage(this);
    // Nothing that writes with the words may outlive them.
    delete m_stack;
}

void RecordsPage::build(Preferences& preferences)
{
    // Every part is made where it is to stand: moving it would look up the style of all it holds once more.
    m_stack = new QStackedWidget(this);
    m_splitter = new QSplitter(Qt::Horizontal, m_stack);
    m_list = new RecordList(*m_layout, *m_words, m_context.tasks, preferences, m_splitter);
    m_list->setMinimumWidth(320);
    m_form = new RecordForm(*m_layout, *m_words, m_splitter);
    m_form->setMinimumWidth(420);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_form);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({640, 545});
    m_splitter->setStretchFactor(0, 1);
    m_empty = new EmptyState(QStringLiteral("table"), m_stack);
    offerFirstSteps();
    m_drafts = new DraftOffer(*m_layout, *m_words, this);
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_drafts);
    layout->addWidget(m_stack, 1);
}

void RecordsPage::offerFirstSteps()
{
    const auto* import = std::find_if(imports.begin(), imports.end(),
                                      [this](const Import& one) { return one.kind == m_layout->kind().key; });
    m_empty->setTexts(tr("%1: nothing here yet").arg(m_words->label(m_layout->kind().plural)),
                      import != imports.end()
                          ? tr(import->sentence)
                          : tr("Add the first record by hand, or paste rows from a spreadsheet."));
    for (const char* offered :
         {"records.new", "records.paste", import != imports.end() ? import->command : ""})
        if (QAction* action = m_context.commands.action(QLatin1String(offered)))
            m_empty->offer(action);
}

void RecordsPage::connectParts()
{
    connect(m_list, &RecordList::rowsChanged, this, &RecordsPage::showNothingYet);
    connect(&table(), &RecordTable::pasteWanted, this, &RecordsPage::pasteRecords);
    connect(&m_list->filters(), &FilterBar::changed, m_commands, &RecordsCommands::refresh);
    connect(&table(), &RecordTable::currentChangedTo, this, &RecordsPage::rowWanted);
    connect(&model(), &RecordTableModel::refreshed, this, [this] {
        if (!model().loading())
            m_justSaved = 0;
    });
    connect(m_drafts, &DraftOffer::wanted, this, &RecordsPage::showDraft);
    connect(m_drafts, &DraftOffer::dropped, this, &RecordsPage::draftDropped);
    connect(m_drafts, &DraftOffer::changed, this,
            [this] { m_list->setDraftCount(static_cast<int>(m_drafts->drafts().size())); });
    connect(m_drafts, &DraftOffer::failed, m_list, &RecordList::showError);
    connect(m_list, &RecordList::draftsWanted, m_drafts, &DraftOffer::openMenu);
    connect(m_form, &RecordForm::draftsChanged, m_drafts, &DraftOffer::refresh);
    connect(&table(), &RecordTable::opened, m_form, &RecordForm::focusFirst);
    connect(m_form, &RecordForm::saved, this, &RecordsPage::recordSaved);
    connect(m_form, &RecordForm::wrote, &m_context.session, &StudySession::noteWritten);
    connect(m_form, &RecordForm::failed, m_list, &RecordList::showError);
    connect(m_form, &RecordForm::keptAgain, m_list, &RecordList::hideError);
    connect(m_form, &RecordForm::wantsNew, this, &RecordsPage::addRecordOf);
    connect(m_form, &RecordForm::wantsNeighbour, this, &RecordsPage::goToNeighbour);
    connect(m_form, &RecordForm::wantsList, &table(), qOverload<>(&QWidget::setFocus));
    m_form->setOpener([this](std::string_view kind, std::int64_t pk) {
        m_context.navigator.show(QStringLiteral("records.") + toQString(kind),
                                 QVariant::fromValue(qint64{pk}));
    });
}

RecordTableModel& RecordsPage::model() const
{
    return m_list->model();
}

RecordTable& RecordsPage::table() const
{
    return m_list->table();
}

void RecordsPage::follow()
{
    const StudySession& session = m_context.session;
    connect(&session, &StudySession::opened, this, &RecordsPage::takeFile);
    connect(&session, &StudySession::closing, this, &RecordsPage::letGo);
    connect(&session, &StudySession::changed, this, &RecordsPage::recordsChanged);
    connect(&session, &StudySession::scopeChanged, this,
            [this] { model().setScope(m_context.session.scope()); });
}

void RecordsPage::takeFile()
{
    m_form->setFile(m_context.session.file(), &m_context.session.vocabularies());
    m_drafts->setFile(m_context.session.file(), !m_context.session.readOnly());
    m_list->setFile(m_context.session.file(), m_context.session.scope());
}

void RecordsPage::letGo()
{
    keepDrafts();
    m_form->setFile(nullptr, nullptr);
    m_drafts->setFile(nullptr, false);
    m_list->setFile(nullptr, {});
}

void RecordsPage::keepDrafts()
{
    m_form->keep();
}

QStringList RecordsPage::keepOrTell()
{
    return m_form->keepOrTell();
}

bool RecordsPage::holdsTyping()
{
    return m_form->holdsTyping();
}

QList<QWidget*> RecordsPage::panes()
{
    return {&table(), m_form};
}

bool RecordsPage::settled() const
{
    return !model().loading();
}

void RecordsPage::showEvent(QShowEvent* event)
{
    m_commands->setPage(this);
    Page::showEvent(event);
}

void RecordsPage::hideEvent(QHideEvent* event)
{
    m_commands->leavePage(this);
    Page::hideEvent(event);
}

void RecordsPage::recordsChanged(const QString& kind)
{
    if (m_context.session.file() == nullptr)
        return;
    model().refresh();
    if (kind.isEmpty() || kind == toQString(m_layout->kind().key) || changesFiles(kind))
        m_form->refresh();
    else if (kind == toQString(dictionary::study::kind.key))
        m_form->followStudy();
}

void RecordsPage::recordSaved(qint64 pk)
{
    m_list->hideError();
    m_justSaved = pk;
    m_context.session.noteWritten(toQString(m_layout->kind().key));
    table().goTo(pk);
    m_commands->refresh();
}

// Saving a record may take it out of a filtered list: it stays in the form until the person moves on.
void RecordsPage::rowWanted(qint64 pk)
{
    if (m_justSaved == 0 || pk == m_justSaved || !m_form->isOpen() ||
        m_form->edit().record().pk != m_justSaved)
        return showRecord(pk);
    table().letGo();
    m_commands->refresh();
}

void RecordsPage::showNothingYet()
{
    const bool nothing = model().total() == 0 && !model().loading() && !m_form->isOpen();
    m_stack->setCurrentWidget(nothing ? static_cast<QWidget*>(m_empty) : m_splitter);
    showFirst();
}

// A new record belongs to the only study in scope, or to the first of the file.
std::int64_t RecordsPage::studyForNew(std::int64_t shown) const
{
    if (m_layout->kind().key == dictionary::study::kind.key)
        return 0;
    // Who looks at a country goes on with it.
    if (shown == 0 && m_form->isOpen())
        shown = m_form->edit().record().study;
    const auto scope = m_context.session.scope();
    if (shown != 0 && (scope.empty() || std::find(scope.begin(), scope.end(), shown) != scope.end()))
        return shown;
    if (!scope.empty())
        return scope.front();
    study::Filter studies;
    studies.kind = dictionary::study::kind.key;
    const auto ids = study::RecordStore(*m_context.session.file()).ids(studies, {"pk"}, 1);
    return ids && !ids->empty() ? ids->front() : 0;
}

void RecordsPage::addRecord()
{
    addRecordOf(0);
}

void RecordsPage::addRecordOf(std::int64_t study)
{
    if (!whyNotAdd().isEmpty())
        return;
    m_stack->setCurrentWidget(m_splitter);
    if (!m_form->startNew(studyForNew(study)))
        return;
    table().clearSelection();
    table().setCurrentIndex({});
    m_commands->refresh();
}

void RecordsPage::duplicateRecord()
{
    if (whyNotDuplicate().isEmpty())
        m_form->startCopy();
}

void RecordsPage::erasePersonalData()
{
    m_form->keep();
    m_commands->refresh();
    if (!whyNotErase().isEmpty())
        return;
    LinkTitles titles(*m_words);
    titles.setFile(m_context.session.file());
    const std::int64_t pk = m_form->edit().record().pk;
    (new EraseDialog(m_context, *m_layout, pk, titles.title(m_layout->kind().key, pk), window()))->open();
}

void RecordsPage::saveRecord()
{
    m_form->save();
}

void RecordsPage::openHistory()
{
    if (whyNoHistory().isEmpty())
        m_form->openHistory();
}

void RecordsPage::findInList()
{
    m_list->focusSearch();
}

void RecordsPage::goToNeighbour(int step)
{
    m_form->keep();
    table().step(step);
}

void RecordsPage::repeatBefore(bool all)
{
    if (whyNotRepeat(all).isEmpty())
        m_form->repeat(all);
}

void RecordsPage::showWhatRestsOnIt()
{
    if (!whyNotShowWhatRestsOnIt().isEmpty())
        return;
    const study::Record& record = m_form->edit().record();
    auto* dialog = new RestsOnDialog(m_context, *m_layout, record.pk, m_form->title(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void RecordsPage::addEvidence()
{
    if (!whyNotAddEvidence().isEmpty())
        return;
    m_form->keep();
    const auto begun = beginEvidence(*m_context.session.file(), m_form->edit().record());
    if (!begun)
        return m_list->showError(begun.error());
    m_context.navigator.show(QStringLiteral("records.evidence"), draft_target + *begun);
}

} // namespace atlas::ui::records
