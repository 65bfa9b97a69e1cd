#include "ui/records/records_page.h"

#include "core/dictionary/kinds/study.h"
#include "core/study/door.h"
#include "core/study/record_store.h"
#include "ui/common/command.h"
#include "ui/common/convert.h"
#include "ui/common/empty_state.h"
#include "ui/common/error_text.h"
#include "ui/common/icons.h"
#include "ui/common/study_session.h"
#include "ui/records/record_form.h"
#include "ui/records/record_table.h"
#include "ui/records/record_table_model.h"
#include "ui/records/records_commands.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace atlas::ui::records {

RecordsPage::RecordsPage(const PageContext& context, const dictionary::Layout& layout, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_layout(&layout)
    , m_words(std::make_unique<Words>(context.session.vocabularies(), context.language))
    , m_commands(&RecordsCommands::of(context))
{
    setObjectName(QStringLiteral("page"));
    build();
    connectParts();
    follow();
    if (context.session.isOpen())
        takeFile();
}

RecordsPage::~RecordsPage()
{
    m_commands->leavePage(this);
    // Nothing that writes with the words may outlive them.
    delete m_stack;
    delete m_model;
}

void RecordsPage::build()
{
    m_model = new RecordTableModel(*m_layout, *m_words, m_context.tasks, this);
    m_form = new RecordForm(*m_layout, *m_words);
    m_splitter = new QSplitter(Qt::Horizontal);
    m_splitter->addWidget(makeListSide());
    m_splitter->addWidget(m_form);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 5);
    m_splitter->setStretchFactor(1, 4);
    m_form->setMinimumWidth(420);
    m_empty = new EmptyState(QStringLiteral("table"));
    m_empty->setTexts(tr("%1: nothing here yet").arg(m_words->label(m_layout->kind().plural)),
                      tr("Add the first record by hand, or import a table."));
    if (QAction* add = m_context.commands.action(QStringLiteral("records.new")))
        m_empty->offer(add);
    if (QAction* import = m_context.commands.action(QStringLiteral("data.import")))
        m_empty->offer(import);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
}

QWidget* RecordsPage::makeListSide()
{
    auto* side = new QWidget;
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_table = new RecordTable(m_model, side);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setAccessibleName(m_words->label(m_layout->kind().plural));
    layout->addWidget(makeListHead());
    layout->addWidget(m_table, 1);
    layout->addWidget(makeListFoot());
    side->setMinimumWidth(320);
    return side;
}

QWidget* RecordsPage::makeListHead()
{
    auto* head = new QWidget;
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(16, 12, 12, 8);
    auto* title = new QLabel(m_words->label(m_layout->kind().plural), head);
    title->setProperty("role", QStringLiteral("title"));
    m_search = new QLineEdit(head);
    m_search->setPlaceholderText(tr("Find by name"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->setMaximumWidth(260);
    layout->addWidget(title, 1);
    layout->addWidget(m_search, 1);
    return head;
}

QWidget* RecordsPage::makeListFoot()
{
    auto* foot = new QWidget;
    auto* layout = new QHBoxLayout(foot);
    layout->setContentsMargins(16, 6, 12, 8);
    m_count = new QLabel(foot);
    m_count->setProperty("role", QStringLiteral("quiet"));
    m_error = new QLabel(foot);
    m_error->setProperty("role", QStringLiteral("danger"));
    m_error->setWordWrap(true);
    m_error->hide();
    layout->addWidget(m_count);
    layout->addWidget(m_error, 1);
    return foot;
}

void RecordsPage::connectParts()
{
    connect(m_search, &QLineEdit::textChanged, m_model, &RecordTableModel::setSearch);
    connect(m_model, &RecordTableModel::refreshed, this, &RecordsPage::showCounts);
    connect(m_model, &RecordTableModel::loadingChanged, this, &RecordsPage::showCounts);
    connect(m_model, &RecordTableModel::failed, this, &RecordsPage::fail);
    connect(m_table, &RecordTable::currentChangedTo, this, [this](qint64 pk) {
        if (pk != 0)
            m_form->open(pk);
        m_commands->refresh();
    });
    connect(m_table, &RecordTable::opened, m_form, qOverload<>(&QWidget::setFocus));
    connect(m_form, &RecordForm::saved, this, &RecordsPage::recordSaved);
    connect(m_form, &RecordForm::failed, this, &RecordsPage::fail);
    connect(m_form, &RecordForm::wantsNew, this, &RecordsPage::addRecord);
    connect(m_form, &RecordForm::wantsNeighbour, this, &RecordsPage::goToNeighbour);
    connect(m_form, &RecordForm::wantsList, m_table, qOverload<>(&QWidget::setFocus));
    m_form->setOpener([this](std::string_view kind, std::int64_t pk) {
        m_context.navigator.show(QStringLiteral("records.") + toQString(kind),
                                 QVariant::fromValue(qint64{pk}));
    });
}

void RecordsPage::follow()
{
    const StudySession& session = m_context.session;
    connect(&session, &StudySession::opened, this, &RecordsPage::takeFile);
    connect(&session, &StudySession::closing, this, &RecordsPage::letGo);
    connect(&session, &StudySession::changed, this, &RecordsPage::recordsChanged);
    connect(&session, &StudySession::scopeChanged, this,
            [this] { m_model->setScope(m_context.session.scope()); });
}

void RecordsPage::takeFile()
{
    m_form->setFile(m_context.session.file(), &m_context.session.vocabularies());
    m_search->clear();
    m_model->setScope(m_context.session.scope());
    m_model->setFile(m_context.session.file());
}

void RecordsPage::letGo()
{
    keepDrafts();
    m_form->setFile(nullptr, nullptr);
    m_model->setFile(nullptr);
}

void RecordsPage::shown(const QVariant& target)
{
    if (target.canConvert<study::Filter>()) {
        m_search->clear();
        m_model->setOuterFilter(target.value<study::Filter>());
    } else if (target.typeId() == QMetaType::LongLong) {
        const auto pk = static_cast<std::int64_t>(target.toLongLong());
        if (!m_table->goTo(pk))
            m_form->open(pk);
    } else if (target.toString() == QLatin1String("new"))
        addRecord();
}

void RecordsPage::keepDrafts()
{
    m_form->keep();
}

QList<QWidget*> RecordsPage::panes()
{
    return {m_table, m_form};
}

bool RecordsPage::settled() const
{
    return !m_model->loading();
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
    m_model->refresh();
    if (kind.isEmpty() || kind == toQString(m_layout->kind().key))
        m_form->refresh();
}

void RecordsPage::recordSaved(qint64 pk)
{
    m_error->hide();
    m_context.session.noteWritten(toQString(m_layout->kind().key));
    m_table->goTo(pk);
    m_commands->refresh();
}

void RecordsPage::showCounts()
{
    const bool nothing = m_model->total() == 0 && !m_model->loading() && !m_form->isOpen();
    m_stack->setCurrentWidget(nothing ? static_cast<QWidget*>(m_empty) : m_splitter);
    const Language& language = m_words->language();
    const std::int64_t rows = m_model->rowCount();
    QString text = rows == m_model->total()
                       ? language.number(rows)
                       : tr("%1 of %2").arg(language.number(rows), language.number(m_model->total()));
    if (m_model->loading())
        text = tr("%1, listing…").arg(language.number(m_model->total()));
    m_count->setText(text);
}

void RecordsPage::fail(const Error& error)
{
    m_error->setText(errorText(error).paragraph());
    m_error->setToolTip(errorDetails(error));
    m_error->show();
}

// A new record belongs to the only study in scope, or to the first of the file.
std::int64_t RecordsPage::studyForNew() const
{
    if (m_layout->kind().key == dictionary::study::kind.key)
        return 0;
    const auto scope = m_context.session.scope();
    if (!scope.empty())
        return scope.front();
    study::Filter studies;
    studies.kind = dictionary::study::kind.key;
    const auto ids = study::RecordStore(*m_context.session.file()).ids(studies, {"pk"}, 1);
    return ids && !ids->empty() ? ids->front() : 0;
}

void RecordsPage::addRecord()
{
    if (!whyNotAdd().isEmpty())
        return;
    m_stack->setCurrentWidget(m_splitter);
    m_form->startNew(studyForNew());
    m_table->clearSelection();
    m_table->setCurrentIndex({});
    m_commands->refresh();
}

void RecordsPage::duplicateRecord()
{
    if (whyNotDuplicate().isEmpty())
        m_form->startCopy();
}

void RecordsPage::deleteRecords()
{
    if (!whyNotDelete().isEmpty())
        return;
    study::StudyFile* file = m_context.session.file();
    study::Door door(*file, m_context.session.vocabularies());
    for (const std::int64_t pk : m_table->selectedPks())
        if (const auto removed = door.remove(*m_layout, pk); !removed) {
            fail(removed.error());
            break;
        }
    m_context.session.noteWritten(toQString(m_layout->kind().key));
}

void RecordsPage::saveRecord()
{
    m_form->save();
}

void RecordsPage::findInList()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void RecordsPage::goToNeighbour(int step)
{
    m_form->keep();
    m_table->step(step);
}

QString RecordsPage::whyNotAdd() const
{
    if (!m_context.session.isOpen())
        return tr("Open a study first.");
    return m_context.session.readOnly() ? tr("The study is open for reading only.") : QString();
}

QString RecordsPage::whyNotDuplicate() const
{
    if (const QString reason = whyNotAdd(); !reason.isEmpty())
        return reason;
    return m_form->isOpen() ? QString() : tr("Choose a record first.");
}

QString RecordsPage::whyNotDelete() const
{
    if (const QString reason = whyNotAdd(); !reason.isEmpty())
        return reason;
    return m_table->selectionModel()->hasSelection() ? QString() : tr("Choose a record first.");
}

} // namespace atlas::ui::records
